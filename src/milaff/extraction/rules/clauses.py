"""A sentence cut into clauses, each with the words that make it a claim."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.rules.folded import Folded, fold, folded
from milaff.extraction.rules.lexicon import Trigger, triggers
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

    ``low`` is the clause folded. ``opens`` tells whether it begins its sentence; ``before`` is what of the sentence, folded,
    stands before it.
    """

    start: int
    end: int
    hit: Hit
    under: tuple[Hit, ...]
    low: Folded
    opens: bool
    before: str = ""


_STOP = {
    "ar": re.compile(
        r"(?:[،؛;:()\[\]–—]|,(?!\d))+\s*|\.\s*(?=[ء-ي])|\s-\s|(?<!\w)(?=و(?!زار|زير|زرا|زاري|فد|فود|ثيق|"
        r"ثائق|صول|قت|طن|احد|جود|سط(?!اء)|ضع(?!ت)|كال|سام|لي|لاي|حد|اقع|ساط|اضح|سائل|اشنطن|ارسو|ادي|قود|"
        r"جهات|يارة)\w{3,})|(?<!\w)(?=(?:حيث|كما|ثم|فيما|بينما|إذ|الذي|التي|والذي|والتي) )".replace("إ", "ا")
    ),
    "en": re.compile(
        r"(?:[;:()\[\]–—]|,(?!\d))+\s*|\s-\s|(?<!\w)(?=(?:and|while|"
        r"(?<!during )(?<!at )(?<!in )(?<!under )(?<!of )(?<!on )which|where|when|but|whereas|who|after|"
        r"before|during which) )"
    ),
}
_NUMBER = re.compile(r"\d|" + fold("مئات|عشرات|مليون|مليار|آلاف") + "|hundreds|dozens|thousands")
_REACH_OF_SUBJECT = 160
_FAR = 50
"""How far after another claim's words a verb of feeling opens a clause where no comma parts them, in folded letters."""
_JOINED = 34
"""How far after a bare "and" a verb still opens a clause of its own: "X and Y of Z signed" does not."""
_BARE = {
    "ar": re.compile(fold(r"\s*(?:[وف]|كما |كذلك |وكذلك |وكذا |كذا |ثم |منها |ومنها |كانت? |وكانت? |شكلت |أيضا )*\s*")),
    "en": re.compile(r"\s*(?:(?:and|also|then|including|the|an?|his|her|official|working|state|of) )*"),
}
_LEAD = {
    "ar": re.compile(fold(r"(?:^|[،,؛;]\s*)[وف]?(?:كما )?(?:في|فى|بتاريخ|يوم|خلال|منذ|ب) [^،,؛;]{0,60}[،,]\s*$")),
    "en": re.compile(r"(?:^|[,;]\s*|and )(?:in|on|during|at) [^,;]{0,60},\s*(?:[^,;]{0,80})$"),
}


def clauses(text: str, passage: Passage, language: Language) -> tuple[Clause, ...]:
    """Cut a sentence at the words that open claims; what stands before the first of them belongs to its clause."""
    low = folded(text, passage.start, passage.end)
    hits = _hits(text, low, language)
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


_Found = tuple[Trigger, int, int]


def _hits(text: str, low: Folded, language: Language) -> list[_Found]:
    """Find every trigger; of two that begin together the earlier in the lexicon is kept, and the other follows it."""
    found: list[tuple[int, int, int, Trigger]] = []
    for rank, trigger in enumerate(triggers(language)):
        found.extend((m.start(), rank, m.end(), trigger) for m in trigger.regex.finditer(low.text))
    found.sort(key=lambda item: item[:2])
    return [(trigger, start, end) for start, _, end, trigger in found if _stands(text, low, trigger, start, end)]


def _stands(text: str, low: Folded, trigger: Trigger, start: int, end: int) -> bool:
    """Tell whether a trigger can be meant: a verb of speech is no name ("bin Said"), a figure has a number by it."""
    if trigger.type == "position":
        return start == 0 or not text[low.place(start)].isupper()
    return "number" not in trigger.needs or bool(_NUMBER.search(low.text, max(0, start - 60), end + 140))


def _grouped(text: str, low: Folded, hits: Sequence[_Found], language: Language) -> list[tuple[int, list[_Found]]]:
    """Gather the hits into clauses: a hit that may open a clause does so at the boundary before it."""
    groups: list[tuple[int, list[_Found]]] = []
    stops = [(m.start(), m.end()) for m in _STOP[language].finditer(low.text)]
    for hit in hits:
        if not groups:
            groups.append((0, [hit]))
            continue
        start = _opening(low.text, stops, groups[-1][1], hit, language)
        if start is not None and _coordinated(text, low, start, hit[1]):
            start = None
        if start is None:
            groups[-1][1].append(hit)
        else:
            groups.append((start, [hit]))
    return groups


def _opening(
    text: str, stops: Sequence[tuple[int, int]], group: Sequence[_Found], hit: _Found, language: Language
) -> int | None:
    """Tell where a new clause begins that this hit opens; None where it stands under the group's."""
    trigger, start, _ = hit
    first = group[0]
    if start < first[2] and not _stronger(first[0], trigger):
        return None
    low, reach = first[1] + 1, 30 if language == "ar" else 130
    boundary = max((end for begin, end in stops if low <= begin and end <= start), default=None)
    if language == "ar" and trigger.type == "position" and trigger.name == "expressed" and start - first[2] > _FAR:
        return start if boundary is None or len(text[boundary:start].strip()) > reach else boundary
    if boundary is None or len(text[boundary:start].strip()) > reach:
        return None
    if language == "en" and trigger.force == "main" and not text[boundary:start].strip():
        boundary = _subject(text, stops, low, start, boundary)
    if (
        text.startswith("and ", boundary)
        and text[max(0, boundary - 2) : boundary] != ", "
        and start - boundary > _JOINED
    ):
        return None
    if trigger.force == "noun" and not _BARE[language].fullmatch(text[boundary:start]):
        return None
    lead = _LEAD[language].search(text[first[2] : start]) if first[2] < start else None
    if lead is None:
        return boundary
    begin = first[2] + lead.start()
    return begin + len(re.match(r"[،,؛;]?\s*", text[begin:]).group()) if lead else boundary  # type: ignore[union-attr]


_NAMES = re.compile(r"[A-Z][\w'’-]*\s+and (?:the )?[A-Z][\w'’-]*\s+$")


def _coordinated(text: str, low: Folded, boundary: int, start: int) -> bool:
    """Tell whether an "and" joins two names into one subject: "Pakistan and Russia signed"."""
    if not low.text.startswith("and ", boundary):
        return False
    return bool(_NAMES.search(text[low.place(max(0, boundary - 25)) : low.place(start)]))


def _subject(text: str, stops: Sequence[tuple[int, int]], low: int, start: int, boundary: int) -> int:
    """Step back over an apposition to the subject of a verb that a comma precedes: "the Prime Minister, Mr X, paid"."""
    earlier = [end for begin, end in stops if low <= begin and end < boundary and text[begin:end].strip() == ","]
    for end in reversed(earlier[-2:]):
        if start - end < _REACH_OF_SUBJECT and text[end:].startswith("the "):
            return end
    return earlier[-1] if earlier and start - earlier[-1] < _REACH_OF_SUBJECT else boundary


def _stronger(outer: Trigger, inner: Trigger) -> bool:
    """Tell whether a trigger within the reach of another's gap is a claim beside it rather than a part of it."""
    return inner.force != "noun" and outer.type != inner.type and outer.force == "noun"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the white space and separators around a clause, a closing full stop kept."""
    while start < end and text[start] in " \n\t،,؛;:)]»–—-.":
        start += 1
    while end > start and text[end - 1] in " \n\t،,؛;:([«–—-":
        end -= 1
    return start, end
