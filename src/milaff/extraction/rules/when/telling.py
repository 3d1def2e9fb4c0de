"""What a text tells of as a whole: its day, the visit that it is about, and of which time each sentence is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.when.course import Course, course_of
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frames import Frames, frames
from milaff.extraction.rules.when.goes_on import of_others, rival
from milaff.extraction.rules.when.interview import (
    day_of_speaking,
    day_of_the_interview,
    is_address,
    is_speech,
    of_others_than_here,
    remembered,
)
from milaff.extraction.rules.when.lead import Lead, of_the_lead, only_written_then
from milaff.extraction.rules.when.occasion import day_of_the_event
from milaff.extraction.rules.when.reckoned import ending
from milaff.extraction.rules.when.report import day_of_the_statement, main_visit, signed_off, story_date
from milaff.extraction.rules.when.spanning import spanning
from milaff.extraction.rules.when.stay_days import stay_days
from milaff.extraction.rules.when.turning import is_minutes


@dataclass(frozen=True)
class Telling:
    """A text as a whole: the day of its ``story``, the days of its ``visit`` and of other ``stays``.

    ``times`` tells which sentences are of the story's day, ``course`` how a page tells of several; ``spoken`` is the
    day on which an interview was held or a ``speech`` given, ``address`` tells that it was one to an audience;
    ``gone`` tells that the first sentence is of another day.
    """

    story: Dated | None
    visit: Dated | None
    stays: tuple[Dated, ...]
    times: Frames | None
    course: Course | None
    spoken: Dated | None
    interview: bool
    speech: bool
    address: bool
    gone: bool

    def day_of(self, draft: Draft) -> Dated | None:
        """Give the day of the story, where a draft is told of it and not remembered in an interview."""
        told = self.times is not None and self.times.of_the_day(draft.start)
        return self.story if told and not (self.interview and remembered(draft)) else None

    def day_to_lend(self, reading: Reading, lent: Sequence[Draft], draft: Draft) -> Dated | None:
        """Give the day of the story that a draft may be lent; those who speak beside a story do so on no day of it."""
        day, course = self.day_of(draft), self.course
        if self.address and of_others_than_here(reading, draft):
            return None
        if course is None:
            return day
        if course.past or (of_others(draft, reading) and course.written != self.story):
            return None
        return rival(reading, draft, lent, course, day) if day else None

    def resumed_at(self, draft: Draft) -> int:
        """Tell where the story went on last before a draft, after another time; 0 where it never was of another."""
        return self.times.resumed_at(draft.start) if self.times else 0


def telling(reading: Reading, drafts: Sequence[Draft]) -> Telling:
    """Read what a text tells of as a whole from its drafts, before any date is lent."""
    dated = story_date(reading)
    counted = [_by_its_days(reading, draft) for draft in drafts]
    if dated and is_minutes(reading):
        lead: Lead | None = Lead(dated)
    else:
        lead = of_the_lead(reading, counted, dated) if dated else None
    story = lead.day if lead else _day_of_what_it_tells(reading, drafts)
    if story and story == dated and only_written_then(reading, story):
        story = None
    gone = lead.gone if lead else None
    stays = (stay_days(reading, draft)[1] for draft in drafts)
    return Telling(
        story=story,
        # talks are lent the days of a visit where those are told as such, not where they follow from an arrival's
        visit=main_visit(reading, [draft.dated(reckoned(reading, draft) or draft.date) for draft in drafts], story),
        stays=tuple(days for days in stays if days and "/" in days.edtf),
        times=frames(reading, drafts, story, gone=gone) if story else None,
        course=course_of(reading, counted, dated, story),
        spoken=day_of_speaking(reading),
        interview=day_of_the_interview(reading) is not None,
        speech=is_speech(reading),
        address=is_address(reading),
        gone=gone is not None,
    )


def _day_of_what_it_tells(reading: Reading, drafts: Sequence[Draft]) -> Dated | None:
    """Give the day of a text without dateline: of its event, of the release's foot, or of the statement's catalogue."""
    return day_of_the_event(reading, drafts) or signed_off(reading, drafts) or day_of_the_statement(reading)


def _by_its_days(reading: Reading, draft: Draft) -> Draft:
    """Give a visit or session with the days that its words count, where it ended or has no date of its own."""
    if draft.type not in ("visit", "mechanism"):
        return draft
    bounded, days = stay_days(reading, draft)
    return draft.dated(days if bounded else reckoned(reading, draft) or draft.date)


def reckoned(reading: Reading, draft: Draft) -> Dated | None:
    """Give the days of what ended on one of them, and is told to have begun before or to have taken so many."""
    return spanning(reading, draft) or ending(reading, draft)
