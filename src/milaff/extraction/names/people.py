"""Finding the people that a text names: those of the workspace in any spelling, and others beside a title or office."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.known import KnownPeople
from milaff.extraction.names.mentions import OfficeMention, PersonMention
from milaff.extraction.names.name_run import CAPITAL, JOINER_EN, Around, name_end
from milaff.extraction.names.name_words import HONORIFICS_AR, HONORIFICS_EN, NOT_NAMES, TITLES_AR, TITLES_EN
from milaff.extraction.names.spans import near

_GAP = re.compile(r"[ \t\u00a0]*[(«\"“]?[ \t\u00a0]*")


@dataclass(frozen=True)
class _Titled:
    """Where a name may begin, and what stands before it."""

    at: int
    title: str = ""
    honorific: str = ""
    office: OfficeMention | None = None


@cache
def _titles() -> re.Pattern[str]:
    honorific = rf"(?P<hon>(?:{folded(HONORIFICS_AR)}) )?"
    return re.compile(rf"(?<![^\W_])[وفبلك]{{0,2}}?{honorific}(?P<title>(?:(?:{folded(TITLES_AR)})\s*)+)")


@cache
def _honorifics() -> re.Pattern[str]:
    """An honorific that a name follows at once: «معالي راشد بن سالم الكندي», not «معالي وزير الخارجية»."""
    offices = folded(
        "وكيل|محافظ|مستشار|قائد|ولي|حاكم|مفتي|شيخ|سلطان|وزراء|سفراء|أعضاء|مبعوث|ممثل|قاضي|والي|عمدة|مندوب|رئيسي"
    )
    return re.compile(
        rf"(?<![^\W_])[وفبلك]{{0,2}}?(?P<hon>(?:{folded('معالي|سعادة|فخامة|سمو|سماحة')}) )"
        rf"(?=(?!ال|(?:{offices})[هة]?(?![^\W_]))(?P<next>[^\W\d_]{{3,}}) [^\W\d_]{{2,}})"
    )


_TITLES_EN = re.compile(rf"(?<!\w)(?P<hon>(?:{HONORIFICS_EN})\s+)?(?P<title>(?:(?:{TITLES_EN})\s+)*)(?=[A-Z])")


def find_people(source: str, text: Folded, known: KnownPeople, around: Around) -> tuple[PersonMention, ...]:
    """Find people: those of the registry, those named beside a title or office, and their surnames alone."""
    offices = around.offices
    found = [*known.find(source, text)]
    for place in _beginnings(source, text, offices):
        mention = _named(source, place, around, known)
        if mention:
            found.append(mention)
    kept = [_completed(source, mention, offices, known) for mention in _longest(found)]
    alone = [_completed(source, mention, offices, known) for mention in _again(source, text, kept)]
    return tuple(_longest([*kept, *alone]))


def _beginnings(source: str, text: Folded, offices: Sequence[OfficeMention]) -> Iterator[_Titled]:
    for office in offices:
        yield _Titled(office.end, office=office)
    for match in _titles().finditer(text.text):
        start, end = text.span(match.start("title"), match.end("title"))
        yield _Titled(
            end,
            source[start:end].strip(),
            (match["hon"] and source[slice(*text.span(*match.span("hon")))].strip()) or "",
        )
    for match in _honorifics().finditer(text.text):
        if folded(match["next"]) not in NOT_NAMES:
            start, end = text.span(match.start("hon"), match.end("hon"))
            yield _Titled(end, honorific=source[start:end].strip())
    for found in _TITLES_EN.finditer(source):
        if found.end() > found.start():
            yield _Titled(found.end(), found["title"].strip(), (found["hon"] or "").strip())
    for office in offices:
        before = _before_comma(source, office.start)
        if before is not None:
            yield _Titled(before, office=office)


_BEFORE = re.compile(
    rf"(?P<name>{CAPITAL}(?: (?:{JOINER_EN}[ -]?){{0,2}}{CAPITAL}){{1,4}}),? (?:\()?(?:the |who is the |then )?$"
)


def _before_comma(source: str, office: int) -> int | None:
    """Find where an English name begins that an office follows in apposition: "Sattar Mohbaliyev, Chairman of"."""
    window = source[max(0, office - 70) : office]
    found = _BEFORE.search(window)
    if found and "," in window[found.end("name") :]:
        return office - len(window) + found.start("name")
    return None


def _named(
    source: str,
    place: _Titled,
    around: Around,
    known: KnownPeople,
) -> PersonMention | None:
    at = place.at
    title, honorific = place.title, place.honorific
    while (skip := _TITLE_HERE().match(source, at)) and skip.end() > at and place.office:
        title = f"{title} {skip[0]}".strip(" ،,\u00a0")
        at = skip.end()
    gap = _GAP.match(source, at)
    start = gap.end() if gap else at
    if start >= len(source) or (start == place.at and place.office and not _is_start(place)):
        return None  # nothing stands between the office and what follows: they are one word
    end = name_end(source, start, around)
    if end is None:
        return None
    name = source[start:end]
    entity, score = known.nearest(name, place.office.country if place.office else None)
    if " " not in name and "-" not in name and entity is None:
        return None
    return PersonMention(start, end, name, title, honorific, None, None, entity, score)


def _is_start(place: _Titled) -> bool:
    """A name that stands before its office begins where the place says."""
    return place.office is not None and place.at < place.office.start


@cache
def _TITLE_HERE() -> re.Pattern[str]:  # noqa: N802 -- a constant that is made when first wanted
    titles = f"{HONORIFICS_EN}|{TITLES_EN}|{_spelt(TITLES_AR)}|{_spelt(HONORIFICS_AR)}|[آا]نذاك|حينها|حينئذ"
    return re.compile(rf"[ \t،,]*(?:(?:{titles})(?=[ \u00a0])[ \u00a0]?)+")


def _spelt(words: str) -> str:
    """Let an alif stand for each of its hamza forms."""
    return words.replace("ا", "[اأإآ]")


def _longest(found: Sequence[PersonMention]) -> list[PersonMention]:
    """Keep the longest of mentions that overlap; of equal ones, the one with a title or an entity."""
    kept: list[PersonMention] = []
    for mention in sorted(found, key=lambda m: (m.start - m.end, m.entity is None, not m.title, m.start)):
        at = bisect_left(kept, mention.end, key=lambda one: one.start)
        first = at
        while first > 0 and kept[first - 1].end > mention.start:
            first -= 1
        if first == at:
            kept.insert(at, mention)
        elif at - first == 1:
            kept[first] = _joined(kept[first], mention)
    return kept


def _joined(longer: PersonMention, other: PersonMention) -> PersonMention:
    """Choose between two mentions that overlap, the longer first, and keep the title that either gives."""
    if longer.entity is None and other.entity and " " in other.text:
        return replace(other, title=longer.title, honorific=longer.honorific)
    if (longer.start, longer.end) == (other.start, other.end) and not longer.title:
        return replace(longer, title=other.title, honorific=other.honorific)
    return longer


def _again(source: str, text: Folded, kept: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """Find the surnames of people named in full before, where they stand alone."""
    surnames: dict[str, PersonMention] = {}
    for mention in kept:
        last = folded(mention.text).split()[-1]
        if " " in mention.text and len(last) > 3 and last not in NOT_NAMES:
            surnames.setdefault(last, mention)
    if not surnames:
        return
    pattern = re.compile(
        rf"(?<![^\W_])(?:{'|'.join(map(re.escape, sorted(surnames, key=len, reverse=True)))})(?![^\W_])"
    )
    for found in pattern.finditer(text.text):
        start, end = text.span(found.start(), found.end())
        mention = surnames[found[0]]
        if start > mention.end and not source[start].islower():
            yield replace(mention, start=start, end=end, text=source[start:end], title="", honorific="", office_text="")


def _completed(
    source: str, mention: PersonMention, offices: Sequence[OfficeMention], known: KnownPeople
) -> PersonMention:
    """Give a person the office that stands beside the name, or that the registry knows."""
    office = _beside(source, mention, offices)
    of_registry = known.completed(mention) if not mention.country else mention
    if office and office.office is None and office.country is None and office.rank == of_registry.rank:
        return replace(of_registry, office_text=office.text)  # «الرئيس السيسي»: the words do not say of which country
    if office:
        country = office.country or mention.country or known.country(mention.entity)
        return replace(mention, office=office.office, country=country, office_text=office.text, rank=office.rank)
    return of_registry


def _beside(source: str, mention: PersonMention, offices: Sequence[OfficeMention]) -> OfficeMention | None:
    for office in near(offices, mention.start - 240, mention.end + 12):
        between = (
            source[office.end : mention.start] if office.end <= mention.start else source[mention.end : office.start]
        )
        if office.end <= mention.start and len(between) <= 30 and _only_titles(between):
            return office
        if office.start >= mention.end and len(between) <= 8 and re.fullmatch(r"[ ،,()\-–ـ»\"”]*(?:the )?", between):
            return office
    return None


def _only_titles(between: str) -> bool:
    rest = _TITLE_HERE().sub("", f"{between.rstrip()} ")
    return not rest.strip(' ,،(«"“\u00a0') or (not between.strip(' («"“\u00a0'))
