"""Finding the offices that a text names, with the country whose they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from milaff.extraction.names.countries import Candidate
from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.mentions import OfficeMention
from milaff.extraction.names.office_heads import FIELD_EN, HEADS, Head

_WORD = re.compile(r"[^\W_]+")
_FORMER_AR = re.compile(r" (?:الراحل|الراحله|الاسبق|السابق|السابقه|الاسبقه)(?![^\W_])")
_FORMER_EN = re.compile(r"(?:former|late|ex-|then)[- ]?$", re.IGNORECASE)
_FIELD_EN = re.compile(rf"\b{FIELD_EN}\b", re.IGNORECASE)
_VISIT = re.compile(r"(?:زياره|زيارات|زار|قام|يزور|وصول|توجه|سفر)(?: [^\W_]+){1,8}$")
_NO_FIELD_WORDS = "الذي التي اليوم الي السيد السيده الدكتور الدكتوره المهندس المهندسه الاستاذ الشيخ الضيف السفير"
_NO_FIELD = frozenset(_NO_FIELD_WORDS.split(" "))
_GOVERNMENT = re.compile(r" of the Government(?: of National \w+)?")
_MOST_WORDS = 7
# What names an office in small letters and without a country: "the president", "the minister".
_PLAIN = ("president", "prime-minister", "foreign-minister", "minister", "ambassador", "speaker", "counterpart", "king")

_At = Mapping[int, Candidate]


@cache
def _arabic() -> re.Pattern[str]:
    parts = [f"(?P<h{n}>{folded(head.arabic)})" for n, head in enumerate(HEADS)]
    return re.compile(rf"(?<![^\W_])[وفبلك]{{0,2}}?(?P<all>{'|'.join(parts)})(?![^\W_])")


@cache
def _english() -> re.Pattern[str]:
    parts = []
    for n, head in enumerate(HEADS):
        pattern = re.sub(r"\bP\b", FIELD_EN, head.english)
        pattern = re.sub(r"\bT\b", FIELD_EN, pattern)
        parts.append(f"(?P<h{n}>{re.sub(r'[(][?]:A [)][?]', '(?:[A-Z][a-z]+ )?', pattern)})")
    return re.compile(rf"(?<!\w)(?P<all>{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def find_offices(source: str, text: Folded, found: Sequence[Candidate]) -> tuple[OfficeMention, ...]:
    """Find the offices of a text; ``found`` are the countries and cities named in it."""
    mentions = sorted(
        (*_in_arabic(source, text, found), *_in_english(source, text, found)), key=lambda m: (m.start, -m.end)
    )
    kept: list[OfficeMention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _head(match: re.Match[str]) -> Head:
    return next(head for n, head in enumerate(HEADS) if match[f"h{n}"] is not None)


def _in_arabic(source: str, text: Folded, found: Sequence[Candidate]) -> Iterator[OfficeMention]:
    at = {c.start: c for c in found}
    for match in _arabic().finditer(text.text):
        head, words = _head(match), match["all"]
        end, country, field_end = _follow(text.text, match.end(), at, head)
        former = _FORMER_AR.match(text.text, end)
        if former:
            end = former.end()
            if country is None:
                end, country, _ = _follow(text.text, end, at, head)
        if country is None and _vague(head, words, field_end > match.end()):
            continue
        inside = _inside(match, at)
        to = _sent_to(text.text, end, at) if head.key in ("ambassador", "consul") else None
        start, stop = text.span(match.start("all"), to[1] if to else end)
        field = source[slice(*text.span(match.end() + 1, field_end))] if field_end > match.end() + 1 else ""
        yield OfficeMention(
            start,
            stop,
            source[start:stop],
            head.key,
            head.rank,
            country or inside,
            None,
            bool(former) or head.key.startswith("former"),
            _feminine(words),
            to[0] if to else None,
            field,
        )


def _vague(head: Head, words: str, has_field: bool) -> bool:
    """Tell whether without a country the words name no office: «رئيس», «نائب رئيس», «امين عام»."""
    if head.key == "president":
        return not words.startswith("ال") and " " not in words
    if head.key == "minister":
        return not (words.startswith("ال") or has_field)
    return head.key in ("ambassador", "king", "consul", "envoy", "chancellor", "governor") and not words.startswith(
        "ال"
    )


def _feminine(words: str) -> bool:
    """Tell whether the first word has the form of a woman's office."""
    return words.split()[0].endswith("ه") and not words.startswith("نظير")


def _inside(match: re.Match[str], at: _At) -> str | None:
    """Give the country named within the office's own words: «امير قطر», «المستشار الالماني»."""
    for start in range(match.start("all"), match.end()):
        if start in at:
            return at[start].form.code
    return None


def _follow(text: str, end: int, at: _At, head: Head) -> tuple[int, str | None, int]:
    """Follow an Arabic office through its field to its country; gives its end, the country, and the field's end."""
    here, field_end = end, end
    for n in range(_MOST_WORDS):
        if text[here : here + 1] != " ":
            break
        start = here + 1
        particle = 1 if text[start : start + 1] == "ل" and _owned(text, end, start + 1, at) else 0
        named = at.get(start + particle)
        if named and not named.form.city:
            return named.end, named.form.code, field_end
        word = _WORD.match(text, start)
        if word is None or not _of_field(word[0], n, text, word.end(), at, head):
            break
        here = field_end = word.end()
    return field_end, None, field_end


def _owned(text: str, end: int, start: int, at: _At) -> bool:
    """Tell whether «ل» says whose office it is; after «زيارة» it says rather where the visit went."""
    return start in at and not at[start].form.city and not _VISIT.search(text[max(0, end - 90) : end])


def _of_field(word: str, n: int, text: str, end: int, at: _At, head: Head) -> bool:
    if head.key not in (
        "minister",
        "foreign-minister",
        "deputy-minister",
        "speaker",
        "prime-minister",
        "chief-of-staff",
    ):
        return False
    if word.startswith(("ال", "لل", "وال", "وشوون", "شوون", "لشوون")) and word not in _NO_FIELD:
        return True
    return n == 0 and text[end : end + 1] == " " and end + 1 in at and at[end + 1].form.how in ("name", "official")


def _sent_to(text: str, end: int, at: _At) -> tuple[str, int] | None:
    """Give the country that an ambassador is sent to, and where its name ends: «لدى أذربيجان», «بباكو»."""
    for preposition in (" لدي ", " في ", " ب", " لدي ال"):
        place = end + len(preposition)
        if text.startswith(preposition, end) and place in at:
            return at[place].form.code, at[place].end
    return None


def _in_english(source: str, text: Folded, found: Sequence[Candidate]) -> Iterator[OfficeMention]:
    spans = [(*text.span(c.start, c.end), c) for c in found]
    starts = {start: (end, c) for start, end, c in spans}
    ends = {end: (start, c) for start, end, c in spans}
    for match in _english().finditer(source):
        head, start, end = _head(match), match.start(), match.end()
        country: str | None = None
        left = _left(source, start, ends)
        if left:
            start, country = left
        after = _right(source, end, starts)
        if after and head.key == "chairman" and re.match(r" [A-Z]", source[after[0] :]):
            after = None  # the country begins the name of a body: "Chairman of Azerbaijan Trade Unions Confederation"
        if after and not (country and head.key == "president" and not source.startswith(" of", end)):
            end, country = after[0], country or after[1]
        inside = next((c.form.code for s, e, c in spans if match.start() <= s and e <= match.end()), None)
        to = _right_to(source, end, starts) if head.key in ("ambassador", "consul") else None
        end = to[1] if to else end
        former = _FORMER_EN.search(source, max(0, start - 8), start)
        if match[0][0].islower() and not (country or inside) and head.key not in _PLAIN:
            continue
        fields = _FIELD_EN.findall(match[0]) if head.key in ("minister", "deputy-minister") else None
        yield OfficeMention(
            start,
            end,
            source[start:end],
            head.key,
            head.rank,
            country or inside,
            None,
            bool(former) or head.key.startswith("former"),
            match[0] in ("Queen", "First Lady"),
            to[0] if to else None,
            fields[-1] if fields else "",
        )


_Ends = Mapping[int, tuple[int, Candidate]]


def _left(source: str, start: int, ends: _Ends) -> tuple[int, str] | None:
    """Give the country just before: "Egyptian ", "Egypt's ", also before "former" and the like."""
    for between in (" ", "'s ", "’s ", "' ", "’ ", " former ", " late ", " then-", "'s former ", "’s former "):
        if source[start - len(between) : start] == between and start - len(between) in ends:
            before, candidate = ends[start - len(between)]
            if not candidate.form.city:
                return before, candidate.form.code
    return None


def _right(source: str, end: int, starts: _Ends) -> tuple[int, str] | None:
    government = _GOVERNMENT.match(source, end)
    end = government.end() if government else end
    for between in (" of ", " of the ", " for "):
        if source.startswith(between, end) and end + len(between) in starts:
            after, candidate = starts[end + len(between)]
            return after, candidate.form.code
    return None


def _right_to(source: str, end: int, starts: _Ends) -> tuple[str, int] | None:
    for between in (" to ", " to the ", " in ", " accredited to "):
        if source.startswith(between, end) and end + len(between) in starts:
            after, candidate = starts[end + len(between)]
            return candidate.form.code, after
    return None
