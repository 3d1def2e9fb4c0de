"""When a text says that it was written, beside its dateline: "Last updated: 3 May 2024", "(as of June 2023)"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.sources.text import Span

_HEAD, _FOOT = 5, 6
"""Among how many of its first and last lines a text says so."""
_LAST = 3
"""Among how many of its last lines a place and a day stand at its foot."""
_LONGEST = 110
"""The most characters of such a line."""
_STAMP = re.compile(
    r"(?:\b(?:updated?|revised|modified|reviewed|published|posted|brought up to|as (?:of|at|on)|position as at)"
    r"|(?<!\w)(?:(?:آخر )?(?:تحديث|تحيين)\w*|محدث\w*|تاريخ النشر|نشرت?|بتاريخ النشر|حتى نهاية))"
    r"(?: (?:on|in|to|at|for|the|في|بتاريخ|للصفحة|يوم|حتى))*\s*[:|–—-]?\s*\W{0,3}$",
    re.IGNORECASE,
)
"""What stands before the day or month of which a page is."""
_HOUR = re.compile(r"\W*(?:at |الساعة )?\d{1,2}[:.]\d\d\b")
"""The hour after the day on which something was put on a page."""
_BESIDE = re.compile(r"[^.!؟?]*[|•,،–—(\-]\s*$")
"""What stands before the month or day that closes the line below a title: an office, a place, a writer's name."""
_CLOSES = re.compile(r"[\s)\].م]*(?:[•|].*)?$")
_TODAY = re.compile(
    r"(?:\btoday|(?<!\w)اليوم),? \(?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |"
    r"(?:ال[أإا]ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)،? )?(?:الموافق )?$",
    re.IGNORECASE,
)
"""What stands before the day that a report calls its own: «اليوم الأربعاء 14 ماي 2025»."""
_PLACE = 4
"""The most words that stand before the day at the foot of a text: where it was issued."""
_DONE = re.compile(
    r"\W*(?:done|issued|signed|adopted|made)\b[^.]{0,60}\b(?:on|the|this)\W*$"
    r"|\W*(?:حرر|صدر|وقع|أنجز|كتب)ت?(?: هذا \w+)?(?: ووقع)? (?:في(?!\w)|ب\w)[^.]{0,60}$",
    re.IGNORECASE,
)
"""How the formula begins that closes minutes or a communiqué."""
_MARKS = re.compile("[\u064b-\u0652\u0640]")
"""Vowel signs and tatweel, which may be written or not."""
_WEEK = re.compile(
    r"\b(?:week|bulletin|digest|newsletter|activities)\b|(?:ال)?(?:أسبوع|نشرة|نشاط|أنشطة)\w*", re.IGNORECASE
)
"""How the head of a bulletin says that it is of a week; it was written at the end of that."""
_WORD = re.compile(r"\w")
_ANY_WEEK = "YYYY-MM-DD/YYYY-MM-DD"
_KINDS = ("day", "month")


def written_on(text: str, lines: Sequence[Span], dates: Sequence[DateMention]) -> str | None:
    """Give the day or month (EDTF) that a text bears as its own, None where it bears none.

    That of which its words say so goes before one that only stands below its title or at its foot.
    """
    head = range(min(_HEAD, len(lines)))
    foot = range(max(len(head), len(lines) - _FOOT), len(lines))
    for told, where in (
        (stamped, (*head, *foot)),
        (_today, head),
        (_below_the_title, head[1:]),
        (_closed, foot),
        (_at_the_foot, foot[-_LAST:]),
    ):
        for line in (lines[n] for n in where):
            for mention in dates:
                inside = line.start <= mention.start and mention.end <= line.end
                stated = mention.kind in _KINDS and mention.edtf is not None and not mention.inferred
                before = _MARKS.sub("", text[line.start : mention.start])
                if inside and stated and told(before, text[mention.end : line.end]):
                    return mention.edtf
    return _of_the_week(text, [lines[n] for n in head], dates) or _alone(text, lines, dates)


def _alone(text: str, lines: Sequence[Span], dates: Sequence[DateMention]) -> str | None:
    """Give the month that is all of one of the first lines, where no other line of the text is but a date."""
    placed = ((bisect_right(lines, m.start, key=lambda line: line.start) - 1, m) for m in dates if m.edtf)
    alone = [
        (n, mention)
        for n, mention in placed
        if n >= 0 and lines[n].end - lines[n].start <= _LONGEST
        if not _WORD.search(text[lines[n].start : mention.start] + text[mention.end : lines[n].end])
    ]
    number, mention = alone[0] if len(alone) == 1 else (0, None)
    stated = mention is not None and mention.kind == "month" and not mention.inferred and 0 < number < _HEAD
    return mention.edtf if mention and stated else None


def _of_the_week(text: str, head: Sequence[Span], dates: Sequence[DateMention]) -> str | None:
    """Give the last day of the week that the head of a bulletin names: "Activities of the week 3 – 9 March 2024"."""
    for line in head:
        for mention in dates:
            inside = line.start <= mention.start and mention.end <= line.end and mention.kind == "range"
            if inside and mention.edtf and not mention.inferred and len(mention.edtf) == len(_ANY_WEEK):
                around = text[line.start : mention.start] + text[mention.end : line.end]
                return mention.edtf.split("/")[1] if _WEEK.search(around) and len(around) < _LONGEST else None
    return None


def stamped(before: str, after: str) -> bool:
    """Tell whether the words around a date say that a page was posted or revised then, or the hour of it."""
    return len(before) + len(after) < _LONGEST and bool(_STAMP.search(before) or _HOUR.match(after))


def _today(before: str, _: str) -> bool:
    return bool(_TODAY.search(before))


def _below_the_title(before: str, after: str) -> bool:
    return len(before) < _LONGEST and bool(_BESIDE.fullmatch(before) and _CLOSES.match(after))


def _closed(before: str, _: str) -> bool:
    return bool(_DONE.match(before))


def _at_the_foot(before: str, after: str) -> bool:
    return len(before.split()) <= _PLACE and not after.strip(" .)]م")
