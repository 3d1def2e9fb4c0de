"""Finding the people that a text names: those of the workspace in any spelling, and others beside a title or office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.known import KnownPeople
from milaff.extraction.names.mentions import OfficeMention, PersonMention
from milaff.extraction.names.name_words import (
    GIVEN,
    HONORIFICS_AR,
    HONORIFICS_EN,
    JOINERS,
    JOINERS_EN,
    NOT_NAMES,
    NOT_NAMES_EN,
    TITLES_AR,
    TITLES_EN,
)

_WORD = re.compile(r"[^\W\d_]+")
_PARTICLED = re.compile(r"(?:وال|بال|لل|فال|كال|ست|سي)")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:[\w.]*(?:['’ʼ-]\w+)*)"
_JOINER_EN = rf"(?:{'|'.join(JOINERS_EN)})"
_NAME_EN = re.compile(rf"(?:{_JOINER_EN}[ -])?{_CAPITAL}(?: (?:{_JOINER_EN}[ -]?){{0,2}}{_CAPITAL}){{0,4}}")
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
    arabic = rf"(?<![^\W_])[وفبلك]{{0,2}}?(?P<hon>(?:{folded(HONORIFICS_AR)}) )?(?P<title>(?:(?:{folded(TITLES_AR)})\s*)+)(?= |\(|\")?"
    return re.compile(arabic)


_TITLES_EN = re.compile(rf"(?<!\w)(?P<hon>(?:{HONORIFICS_EN})\s+)?(?P<title>(?:(?:{TITLES_EN})\s+)*)(?=[A-Z])")


def find_people(
    source: str, text: Folded, known: KnownPeople, offices: Sequence[OfficeMention], taken: Sequence[tuple[int, int]]
) -> tuple[PersonMention, ...]:
    """Find people; ``taken`` are stretches that name something else (countries, bodies), in the text as stored."""
    spans = sorted(taken)
    found = [*known.find(source, text)]
    for place in _beginnings(source, text, offices):
        mention = _named(source, text, place, spans, offices, known)
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
    for found in _TITLES_EN.finditer(source):
        if found.end() > found.start():
            yield _Titled(found.end(), found["title"].strip(), (found["hon"] or "").strip())
    for office in offices:
        before = _before_comma(source, office.start)
        if before is not None:
            yield _Titled(before, office=office)


_BEFORE = re.compile(
    rf"(?P<name>{_CAPITAL}(?: (?:{_JOINER_EN}[ -]?){{0,2}}{_CAPITAL}){{1,4}}),? (?:\()?(?:the |who is the |then )?$"
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
    text: Folded,
    place: _Titled,
    taken: Sequence[tuple[int, int]],
    offices: Sequence[OfficeMention],
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
    if any(office.start <= start < office.end for office in offices):
        return None
    follow = _english_end if source[start] < "\u0250" else _arabic_end
    end = follow(source, start, taken, offices)
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
    return re.compile(
        rf"[ \t،,]*(?:(?:{HONORIFICS_EN}|{TITLES_EN}|{_spelt(TITLES_AR)}|{_spelt(HONORIFICS_AR)})(?=[ \u00a0])[ \u00a0]?)+"
    )


def _spelt(words: str) -> str:
    """Let an alif stand for each of its hamza forms."""
    return words.replace("ا", "[اأإآ]")


def _free(start: int, end: int, taken: Sequence[tuple[int, int]], offices: Sequence[OfficeMention]) -> bool:
    return not any(s < end and start < e for s, e in taken) and not any(
        o.start < end and start < o.end for o in offices
    )


def _english_end(
    source: str, start: int, taken: Sequence[tuple[int, int]], offices: Sequence[OfficeMention]
) -> int | None:
    match = _NAME_EN.match(source, start)
    if not match:
        return None
    end = start
    for word in re.finditer(r"[^ ]+", match[0]):
        s, e = start + word.start(), start + word.end()
        if word[0].rstrip(".") in NOT_NAMES_EN or not _free(s, e, taken, offices):
            break
        end = e
    for ending in ("'s", "’s", ".", "'", "’"):
        if source[start:end].endswith(ending) and end - start > len(ending) + 1:
            end -= len(ending)
    return end if end > start and source[start:end].split()[-1].lower() not in JOINERS_EN else None


def _arabic_end(
    source: str, start: int, taken: Sequence[tuple[int, int]], offices: Sequence[OfficeMention]
) -> int | None:
    """Follow an Arabic name: two words, more where a joiner (بن, عبد), a given name or a surname with ال follows."""
    end, count, owed = start, 0, False
    here = start
    for _ in range(7):
        word = _WORD.match(source, here)
        if word is None:
            break
        key = folded(word[0])
        if not _free(word.start(), word.end(), taken, offices):
            if count >= 2 and not owed and key.startswith("ال"):
                end = word.end()  # a surname that is an adjective of a country: محمد شياع السوداني
            break
        if key in NOT_NAMES or (_PARTICLED.match(key) and not owed):
            break
        if not (owed or key in JOINERS or _continues(key, count, source, word.end())):
            break
        owed = key in JOINERS
        count += 0 if owed else 1
        end = word.end()
        here = end + 1
        if source[end : end + 1] not in (" ", "\u00a0"):
            break
    return end if count and not owed else None


def _continues(key: str, count: int, source: str, end: int) -> bool:
    """Tell whether a word goes on with a name of ``count`` words so far."""
    if count == 0:
        return key in GIVEN or (len(key) > 1 and not key.startswith(("ال", "ل", "ي")) and key[1:] not in NOT_NAMES)
    if count == 1:
        return key in GIVEN or not (key.startswith(("و", "ل", "ب", "ك", "ي", "ت", "ف")) and _is_verbal(key))
    return count < 5 and (key in GIVEN or (key.startswith("ال") and count < 4) or (count == 2 and _closed(source, end)))


def _is_verbal(key: str) -> bool:
    """Tell whether a word with a particle's or verb's first letter is longer than such surnames usually are."""
    return key.startswith(("وا", "وم", "لت", "لم", "با", "في", "وت", "وي", "تنا", "تهد", "تتع", "يتع"))


def _closed(source: str, end: int) -> bool:
    return (
        source[end : end + 1] in ("،", ",", ")", ".", "»", '"', "”", "", "\n", "؛", "-", "–")
        or source[end : end + 2] == " -"
    )


def _longest(found: Sequence[PersonMention]) -> list[PersonMention]:
    """Keep the longest of mentions that overlap; of equal ones, the one with a title or an entity."""
    kept: list[PersonMention] = []
    for mention in sorted(found, key=lambda m: (m.start - m.end, m.entity is None, not m.title, m.start)):
        clash = [k for k in kept if k.start < mention.end and mention.start < k.end]
        if not clash:
            kept.append(mention)
        elif len(clash) == 1 and clash[0].entity is None and mention.entity and len(mention.text.split()) > 1:
            kept[kept.index(clash[0])] = replace(mention, title=clash[0].title, honorific=clash[0].honorific)
        elif (clash[0].start, clash[0].end) == (mention.start, mention.end) and not clash[0].title:
            kept[kept.index(clash[0])] = replace(clash[0], title=mention.title, honorific=mention.honorific)
    return sorted(kept, key=lambda m: m.start)


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
    for office in offices:
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
