"""From the countries and cities that a text names to its parties and places."""

import re
from collections.abc import Iterator, Sequence

from milaff.extraction.names import words
from milaff.extraction.names.countries import Candidate
from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.mentions import How, PartyMention, PlaceMention
from milaff.extraction.names.name_words import GIVEN, GIVEN_EN
from milaff.extraction.names.spans import Spans
from milaff.extraction.names.tables import Form


def _folded_words(text: str) -> frozenset[str]:
    return frozenset(folded(word) for word in text.split())


# Before a weak form (مالي, المالي, القمري) these tell that a country is meant, where the text names it surely too.
_OF_A_STATE = _folded_words(
    "جمهورية دولة في إلى من مع بين شمال وسط جنوب رئيس حكومة شعب تجاه الرئيس الجانب الوزير الخارجية الشعب "
    "نظيره نظيرته السفير العلاقات"
    " خارجية الحكومة الوفد الجيش الوزراء العاصمة الجانبان الطرف المسؤول البرلمان لدى عن"
)
_PLACE_BEFORE = _folded_words(
    "في إلى الى العاصمة مدينة بمدينة لمدينة من زار زارت يزور يزورون وصل غادر استضافت تستضيف احتضنت "
    "بالعاصمة قرب شمال جنوب مطار جامعة لدى زيارة"
)
_ACTS = _folded_words(
    "أكدت أعلنت رحبت طلبت دعت ترى تدعم تدعو تؤكد أعربت تعتزم قررت رفضت نفت أدانت شددت أبدت تسعى تعمل وقعت "
    "اعترفت أقامت عينت قدمت تقدم بين"
    " موقف مواقف علاقات سياسة جهود دعم حكومة تقارب تنسيق تعاون تبادلت اتفقت واتفقت بأن"
)
_EN_ACTS = re.compile(
    r" (?:said|says|has|had|have|is|was|will|would|supports?|welcomed|announced|affirmed|reiterated|wants?"
    r"|expects?|recogni[sz]ed"
    r"|agreed|signed|also|remains?|views?|regards?|sees|backed|backs|condemned|denied|rejected|hopes?"
    r"|seeks?|established)\b"
)
_EN_BEFORE = re.compile(r"(?:\bbetween|\bwith|\bties|\btowards?|\bof both|\bagainst) $")


def find_parties(
    source: str, text: Folded, found: Sequence[Candidate], masked: Sequence[tuple[int, int]], sure: frozenset[str]
) -> tuple[PartyMention, ...]:
    """Find the parties.

    ``masked`` are folded stretches in which a country's name names none, ``sure`` the codes that sure forms name.
    """
    return tuple(_parties(source, text, found, Spans(masked), sure))


def _parties(
    source: str, text: Folded, found: Sequence[Candidate], masked: Spans, sure: frozenset[str]
) -> Iterator[PartyMention]:
    capitals = {c.end: c for c in found if c.form.capital}
    for candidate in found:
        if masked.holds(candidate.start, candidate.end):
            continue
        form = _form(candidate, text, sure)
        if _surname(source, text, candidate):
            continue
        if form is None or (form.city and not (form.capital and _acts(source, text, candidate, capitals))):
            continue
        start, end = text.span(candidate.start, candidate.end)
        code = _oman_or_amman(source, start, form.code, sure)
        if code != form.code and not _acts(source, text, candidate, capitals):
            continue
        how: How = "capital" if form.city or code != form.code else form.how
        if code == "COG" and how == "name" and (("COD" in sure and "COG" not in sure) or _in_the_east(source, start)):
            code = "COD"
        yield PartyMention(start, end, source[start:end], code, how)


def _in_the_east(source: str, start: int) -> bool:
    """Tell whether «الكونغو», "Congo" alone is the one that has an east of its own in the news."""
    return source[max(0, start - 8) : start].lower().endswith(("eastern ", "شرق ", "شرقي "))


_TITLED = re.compile(r"(?<!\w)[وفبلك]?(?:معالي|سعادة|السيد|السيدة|الشيخ|الدكتور|الأستاذ|المهندس)\s(?:(\w+)\s)?$")
"""What stands before a surname, with the given name or without."""


def _surname(source: str, text: Folded, candidate: Candidate) -> bool:
    """Tell whether a form is someone's surname: Michael Jordan, «معالي الكندي», «السيد محمد المصري»."""
    start, _ = text.span(candidate.start, candidate.end)
    if candidate.form.how == "adjective" and source.startswith("ال", start):
        titled = _TITLED.search(source[max(0, start - 40) : start])
        return titled is not None and (not titled[1] or folded(titled[1]) in GIVEN)
    before = re.search(r"(\w+) $", source[max(0, start - 16) : start])
    return candidate.form.how == "name" and before is not None and before[1] in GIVEN_EN


def _form(candidate: Candidate, text: Folded, sure: frozenset[str]) -> Form | None:
    """Choose the country of a form: of two, the one that the text names surely; a weak one only beside a sure one."""
    forms = [f for f in candidate.forms if f.code in sure] if len(candidate.forms) > 1 else list(candidate.forms)
    for form in forms:
        if not form.weak or (form.code in ("OMN", "COG") and form.how == "name"):
            return form
        before = _word_before(text.text, candidate.start)
        listed = text.text[candidate.start - 1 : candidate.start] == "و"
        if form.code == "MLI":
            if (before in _OF_A_STATE and form.code in sure) or (listed and form.how == "name" and form.code in sure):
                return form
        elif form.code in sure or (before in _OF_A_STATE and form.how == "name"):
            return form
    return None


def _word_before(text: str, start: int) -> str:
    match = re.search(r"([^\W_]+) [^\W_]{0,3}$", text[max(0, start - 24) : start])
    return match[1] if match else ""


def _oman_or_amman(source: str, start: int, code: str, sure: frozenset[str]) -> str:
    """Tell Oman from Amman, which differ in vowel signs only: by these, by «العاصمة», by what else the text names."""
    if code != "OMN" or source[start : start + 2] not in ("عم", "عُ", "عَ"):
        return code
    if source[start : start + 4] in ("عماني", "عمانى"):
        return code
    shadda = "\u0651" in source[start : start + 6]
    city = source[max(0, start - 9) : start].endswith(("العاصمة ", "مدينة ")) or ("JOR" in sure and "OMN" not in sure)
    return "JOR" if shadda or (city and source[start + 1] != "\u064f") else code


def _acts(source: str, text: Folded, candidate: Candidate, capitals: dict[int, Candidate]) -> bool:
    """Tell whether a capital stands for its country: «بين باكو والقاهرة», «أكدت القاهرة», "Baku said"."""
    start, end = text.span(candidate.start, candidate.end)
    if not words.is_arabic(text.text[candidate.start]):
        after = source[end : end + 24]
        between = bool(_EN_BEFORE.search(source[max(0, start - 12) : start]))
        paired = source[:start].endswith((" and ", "–", "-")) and _pair_acts(source, text, candidate, capitals)
        pair = re.match(r" and (\w+)", after)
        second = pair is not None and candidate.end + pair.end() in capitals
        leads = pair is not None and second and _EN_ACTS.match(source, end + pair.end())
        return between or paired or bool(leads) or after.startswith(("'s ", "’s ")) or bool(_EN_ACTS.match(after))
    particle = words.before(text.text, candidate.start)
    before = _word_before(text.text, candidate.start)
    if particle == "و":
        return _pair_acts(source, text, candidate, capitals)
    return particle in ("", "ل") and before in _ACTS and before not in _PLACE_BEFORE


def _pair_acts(source: str, text: Folded, candidate: Candidate, capitals: dict[int, Candidate]) -> bool:
    """Tell whether a capital is the second of two that act together: «بين باكو والقاهرة», "Cairo and Baku agreed"."""
    before = re.search(r"(?: و| and |-)$", text.text[max(0, candidate.start - 5) : candidate.start])
    if not before:
        return False
    first = capitals.get(candidate.start - len(before[0]))
    return first is not None and first.form.code != candidate.form.code and _acts_first(source, text, first)


def _acts_first(source: str, text: Folded, first: Candidate) -> bool:
    start, _ = text.span(first.start, first.end)
    if words.is_arabic(text.text[first.start]):
        particle = words.before(text.text, first.start)
        return particle == "" and _word_before(text.text, first.start) in _ACTS
    return bool(_EN_BEFORE.search(source[max(0, start - 12) : start])) or not re.search(
        r"\b(?:in|to|at|from|of|visited) $", source[max(0, start - 9) : start]
    )


def find_places(
    source: str, text: Folded, found: Sequence[Candidate], masked: Sequence[tuple[int, int]], sure: frozenset[str]
) -> tuple[PlaceMention, ...]:
    """Find the cities of the tables; those of the registry are found by their aliases."""
    places: list[PlaceMention] = []
    spans = Spans(masked)
    for candidate in found:
        form = candidate.form
        inside = spans.holds(candidate.start, candidate.end)
        if form.city and not inside and not (form.weak and form.code not in sure):
            start, end = text.span(candidate.start, candidate.end)
            places.append(PlaceMention(start, end, source[start:end], form.code, None, form.capital))
        elif form.code == "OMN" and form.how == "name":
            start, end = text.span(candidate.start, candidate.end)
            if _oman_or_amman(source, start, "OMN", sure) == "JOR":
                places.append(PlaceMention(start, end, source[start:end], "JOR", None, True))
    return tuple(places)
