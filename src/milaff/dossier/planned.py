"""Visits to come, ``visits:`` of a report: who goes, whom they meet, and what the desk writes for them.

Whatever is said here is the desk's own, in both languages; the facts come from the documents.
"""

from collections.abc import Iterator
from datetime import time
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from milaff.dossier.planned_parts import Attendee, Exchange, Place, Planned, Point, Said
from milaff.dossier.timetable import refused
from milaff.facts.claim import DateText
from milaff.facts.topics import Topic
from milaff.language.text import Text
from milaff.sources.yamlfile import Place as FilePlace

__all__ = ["Attendee", "Exchange", "Item", "Place", "PlannedVisit", "Point", "Said"]

MOST_TO_RAISE = 6
Press = Literal["open", "pool", "closed", "none"]


class Objectives(Planned):
    """What we want of the visit, and what we expect that they want."""

    ours: tuple[Said, ...] = ()
    theirs: tuple[Said, ...] = ()


def _few(points: tuple[Point, ...]) -> tuple[Point, ...]:
    if len(points) > MOST_TO_RAISE:
        message = f"there are {len(points)} points to raise, and six at most will be remembered"
        raise refused(message, "Keep the six that matter, and move the others to «respond» or leave them out")
    return points


class Points(Planned):
    """Points to raise (six at most in a visit), to respond with if the subject is raised, and to avoid."""

    raised: Annotated[tuple[Point, ...], AfterValidator(_few)] = Field(default=(), alias="raise")
    respond: tuple[Point, ...] = ()
    avoid: tuple[Point, ...] = ()


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, dict) else value


def _hours(value: object) -> object:
    """Check a time of day, or a span of two."""
    if isinstance(value, str):
        ends = value.replace("–", "-").split("-")
        try:
            moments = [time.fromisoformat(end.strip()) for end in ends if len(end.strip()) == 5]
        except ValueError:
            moments = []
        if len(moments) == len(ends) <= 2 and moments == sorted(moments):
            return "–".join(f"{moment:%H:%M}" for moment in moments)
    raise refused(f"«{value}» is no time of day", 'Write "09:30", or "09:30-10:15" for a span, in quotation marks')


class Item(Planned):
    """One item of the programme. ``date`` is its day, where the visit has several; ``press`` is the press's access."""

    date: DateText | None = None
    time: Annotated[str | None, BeforeValidator(_hours)] = None
    what: Text
    place: Place | None = None
    press: Press | None = None


class Delegations(Planned):
    """Both delegations, each in its order of precedence."""

    ours: tuple[Attendee, ...] = ()
    theirs: tuple[Attendee, ...] = ()


class PlannedVisit(Planned):
    """A visit to come. ``date`` is EDTF, a day or a closed interval of days; it may still be unknown.

    ``visitors`` begins with the principal. Each of ``meets`` is met by itself, in a meeting of its own; a text of the
    desk that names one of them in ``to`` belongs there, any other to the first. An ``exercise`` is marked as one on
    every page. ``marking`` is that of what the desk writes: a brief is marked no lower.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    exercise: bool = False
    marking: str | None = None
    date: DateText | None = None
    place: Place
    visitors: tuple[Attendee, ...] = Field(min_length=1)
    meets: tuple[Attendee, ...] = Field(min_length=1)
    purpose: Text
    focus: tuple[Topic, ...] = Field(min_length=1)
    programme: tuple[Item, ...] = ()
    delegations: Delegations = Delegations()
    objectives: Objectives = Objectives()
    points: Points = Points()
    their_points: tuple[Exchange, ...] = ()
    press_line: Annotated[tuple[Said, ...], BeforeValidator(_one_or_more)] = ()

    def attendees(self) -> Iterator[tuple[FilePlace, Attendee]]:
        """Give everyone named, with the place in the file at which they are."""
        yield from _named(("visitors",), self.visitors)
        yield from _named(("meets",), self.meets)
        yield from _named(("delegations", "ours"), self.delegations.ours)
        yield from _named(("delegations", "theirs"), self.delegations.theirs)
        for where, said in self._sayings():
            if said.to:
                yield (*where, "to"), said.to

    def places(self) -> Iterator[tuple[FilePlace, Place]]:
        """Give every place named, with the place in the file at which it is."""
        yield ("place",), self.place
        yield from ((("programme", n, "place"), item.place) for n, item in enumerate(self.programme) if item.place)

    def _sayings(self) -> Iterator[tuple[FilePlace, Said | Exchange]]:
        lists: tuple[tuple[FilePlace, tuple[Said | Exchange, ...]], ...] = (
            (("objectives", "ours"), self.objectives.ours),
            (("objectives", "theirs"), self.objectives.theirs),
            (("points", "raise"), self.points.raised),
            (("points", "respond"), self.points.respond),
            (("points", "avoid"), self.points.avoid),
            (("their_points",), self.their_points),
            (("press_line",), self.press_line),
        )
        for where, sayings in lists:
            for n, said in enumerate(sayings):
                yield (*where, n), said


def _named(where: FilePlace, people: tuple[Attendee, ...]) -> Iterator[tuple[FilePlace, Attendee]]:
    for n, someone in enumerate(people):
        yield (*where, n), someone
