"""A sentence cut into clauses, each with the words that make it a claim."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.rules.folded import Folded, fold, folded
from milaff.extraction.rules.lexicon import Trigger, triggers
from milaff.extraction.rules.lexicon.sieve import present
from milaff.extraction.rules.openings import Found, coordinated, opening, stops
from milaff.extraction.rules.sections import Passage
from milaff.language.text import Language


@dataclass(frozen=True)
class Hit:
    """A trigger found: its place in the document."""

    trigger: Trigger
    start: int
    end: int


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence with the trigger that rules it and those that stand under it.

    ``low`` is the clause folded. ``opens`` tells whether it begins its sentence; ``before`` is what stands of the
    sentence before it, folded.
    """

    start: int
    end: int
    hit: Hit
    under: tuple[Hit, ...]
    low: Folded
    opens: bool
    before: str = ""

    def led_by(self, place: int) -> bool:
        """Tell whether what stands at a place of the document leads the clause («وفي 22 أوت 2023 وقع …»)."""
        return place - self.start < _LEADS


_LEADS = 25
"""How near to a clause's beginning a date leads it, in characters."""
_NUMBER = re.compile(
    r"\d|"
    + fold(
        "مئات|عشرات|ملايين|مليون|مليار|آلاف|(?:من|نحو|حوالي|قرابة|زهاء) ألف|(?:خمس|ست|سبع|ثلاث|أربع|عشر)ة? (?:رحلات|"
        "شركات|منح|مؤسسات|بنوك|مصانع|طلاب|طلبة|خبراء|أطباء|مقاعد)"
    )
    + r"|hundreds|dozens|thousands|\b(?:two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety)(?:-\w+)? |"
    r"\b(?:half|third|quarter|thirds|quarters) of"
)
_NAME_GOES_ON = re.compile(r",? ?[A-Z][\w-]+(?:,| [A-Z]| and [A-Z])")
"""Capitals after a comma that stands within the words of a trigger."""
_SHORT = 30
"""How long the words of a trigger are that stand close together, in folded letters."""
_AT_ONCE = 8
"""How near to a boundary the words stand that open a clause at it, in folded letters."""
_FALLBACK = 0.4
"""Triggers no surer than this are looked at only in a sentence that has no other."""


def clauses(
    text: str, passage: Passage, language: Language, entries: Sequence[Trigger] | None = None
) -> tuple[Clause, ...]:
    """Cut a sentence at the words that open claims; what stands before the first of them belongs to its clause.

    ``entries`` are those of the lexicon to look for, all of the language where None.
    """
    low = folded(text, passage.start, passage.end)
    hits = _hits(text, low, triggers(language) if entries is None else entries)
    if not hits:
        return ()
    groups = _grouped(text, low, hits, language)
    found: list[Clause] = []
    for n, (start, members) in enumerate(groups):
        end = groups[n + 1][0] if n + 1 < len(groups) else len(low.text)
        begin, finish = _trimmed(low.text, start, end)
        place, last = low.place(begin), low.end_place(finish)
        first, *rest = (Hit(trigger, low.place(a), low.end_place(b)) for trigger, a, b in members)
        found.append(Clause(place, last, first, tuple(rest), low.part(begin, finish), n == 0, low.text[:begin]))
    return tuple(found)


def _hits(text: str, low: Folded, entries: Sequence[Trigger]) -> list[Found]:
    """Find every trigger; of two that begin together the earlier in the lexicon is kept, and the other follows it."""
    found: list[tuple[int, int, int, Trigger]] = []
    for rank, trigger in present(entries, low.text):
        found.extend((m.start(), rank, m.end(), trigger) for m in trigger.regex.finditer(low.text))
    found.sort(key=lambda item: item[:2])
    hits = [(trigger, start, end) for start, _, end, trigger in found if _stands(text, low, trigger, start, end)]
    surer = [hit for hit in hits if hit[0].sure > _FALLBACK]
    return surer or hits


def _stands(text: str, low: Folded, trigger: Trigger, start: int, end: int) -> bool:
    """Tell whether a trigger can be meant: a verb of speech is no name ("bin Said"), a figure has a number by it."""
    if trigger.type == "position":
        return start == 0 or not text[low.place(start)].isupper()
    return "number" not in trigger.needs or bool(_NUMBER.search(low.text, max(0, start - 60), end + 140))


def _grouped(text: str, low: Folded, hits: Sequence[Found], language: Language) -> list[tuple[int, list[Found]]]:
    """Gather the hits into clauses: a hit that may open a clause does so at the boundary before it."""
    groups: list[tuple[int, list[Found]]] = []
    places = stops(low.text, language)
    for hit in hits:
        if not groups:
            groups.append((0, [hit]))
            continue
        start = opening(low.text, places, groups[-1][1], hit, language)
        if start is not None and _its_signature(low.text, start, groups[-1][1][0], hit):
            start = None
        if start is not None and (
            coordinated(text, low, start, hit[1])
            or _within(groups[-1][1][0], hit, start)
            or _of_a_name(text, low, groups[-1][1], hit, start)
        ):
            start = None
        if start is None:
            groups[-1][1].append(hit)
        else:
            # The boundary may step back over a lead; what stands behind it is no more of the clause before.
            within = [one for one in groups[-1][1] if one[1] < start]
            groups[-1] = (groups[-1][0], within or groups[-1][1][:1])
            groups.append((start, [hit]))
    return groups


def _its_signature(text: str, start: int, first: Found, hit: Found) -> bool:
    """Tell whether a relative clause only says when the instrument before it was signed: «اتفاقية … التي وُقّعت»."""
    relative = text[:start].rstrip().endswith((" التي", " الذي")) or text.startswith("which was signed ", start)
    return first[0].type == hit[0].type == "agreement" and relative


def _of_a_name(text: str, low: Folded, hits: Sequence[Found], hit: Found, start: int) -> bool:
    """Tell whether a boundary parts words of one name: "Commission on Economic, Scientific, Technical Cooperation".

    What a session's body is for belongs to its name: "the committee on trade and economic cooperation is to meet".
    """
    if hit[0].type == "cooperation" and any(t.type == "mechanism" and a < start and hit[2] <= b for t, a, b in hits):
        return True
    passed = any(start < end - 1 for _, _, end in hits)
    return passed and bool(_NAME_GOES_ON.match(text, low.place(start)))


def _within(first: Found, hit: Found, start: int) -> bool:
    """Tell whether a boundary lies within the words that open a clause: "the Embassy in X, opened in 1959, has …".

    Words of another kind of claim that reach far have only passed over it.
    """
    trigger, begin, end = first
    apart = hit[1] - start > _AT_ONCE
    return start < end - 1 and (trigger.type == hit[0].type or end - begin < _SHORT or apart)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the white space and separators around a clause, a closing full stop kept."""
    while start < end and text[start] in " \n\t،,؛;:)]»–—-.":
        start += 1
    while end > start and text[end - 1] in " \n\t،,؛;:([«–—-":
        end -= 1
    return start, end
