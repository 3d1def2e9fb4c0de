"""Finding the bodies that a text names; a country inside the name of a bank or university is no party."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

from milaff.extraction.names.countries import Candidate
from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.mentions import OrganisationMention
from milaff.extraction.names.tables import city_forms, country_forms

Kind = Literal["forum", "state", "body"]

# Arabic head nouns, in ordinary spelling without the article; longer ones first where they begin alike.
_AR_HEADS: Mapping[Kind, str] = {
    "forum": "جامعة الدول العربية|مجموعة الصداقة|مجموعة صداقة|"
    "جمعية الصداقة|جمعية|رابطة|منظمة|حركة عدم الانحياز|مجلس الاعمال|مجلس "
    "رجال الاعمال|مجلس التعاون"
    "|مجلس التنسيق|مجلس الشراكة|لجنة|غرفة|منتدى|مشاورات|امم المتحدة|اتحاد الاوروبي|اتحاد الافريقي|منظمة التعاون",
    "state": "بنك المركزي|بنك مركزي|وزارة|سفارة|قنصلية|حكومة|برلمان|مجلس النواب|مجلس الشيوخ|مجلس الامة"
    "|مجلس الشورى|مجلس الوزراء"
    "|جمعية الوطنية|هيئة|محكمة|رئاسة الجمهورية",
    "body": "بنك|مصرف|شركة|جامعة|مدرسة|كلية|معهد|اكاديمية|مستشفى|صحيفة|جريدة|مجلة|قناة|وكالة|مؤسسة|متحف"
    "|فندق|مكتبة|مصنع|مجموعة|صندوق|دار",
}
_STOP_WORDS = (
    "في من إلى على عن مع بين التي الذي الذين ان هو هي هذا هذه ذلك تلك كما قد لم لن لا ما حيث خلال بعد قبل منذ حتى"
    " عند لدى ضد حول دون غير كل بعض أي اليوم أمس الجانب الجانبين الطرفين البلدين كان كانت تم السيد السيدة"
    " الدكتور المهندس الأستاذ الشيخ"
)
# What may follow a country's adjective in a name, beside other adjectives in ي.
_AFTER_A_COUNTRY_WORDS = "العامة العام المشتركة المشترك المحدودة القابضة المتحدة المفتوحة الجديدة"
_AFTER_A_COUNTRY = frozenset(map(folded, _AFTER_A_COUNTRY_WORDS.split(" ")))
_STOP = frozenset(map(folded, _STOP_WORDS.split()))
_EN_BODY = (
    "Bank|Company|Co|Corporation|Corp|Ltd|Limited|LLC|PLC|Inc|University|Institute|College|School|Academy"
    "|Hospital|Airlines?"
    "|Airways|Club|FC|Newspaper|Times|Daily|Herald|Fund|Holdings?|Insurance|Foundation|Museum|Hotel|Group"
    "|Library|Stadium"
    "|Petroleum|Telecom|Bancorp|News Agency|Press"
)
_EN_STATE = "Central Bank|Ministry|Embassy|Consulate|Government|Parliament|Senate|National Assembly"
"|Supreme Court|Agency|Authority"
_EN_FORUM = (
    "Committee|Commission|Council|Chamber|Association|Society|Forum|Consultations|Dialogue|League|Union"
    "|Organi[sz]ation|Movement"
    "|United Nations|Friendship Group|Working Group|Contact Group|Parliamentary Group"
)
_CAP = r"(?:[A-Z][\w'’]*(?:[-–/][A-Z]?[\w'’]+)*|&)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ENGLISH = re.compile(
    rf"(?:{_CAP} ){{0,6}}(?P<head>(?P<forum>{_EN_FORUM})|(?P<state>{_EN_STATE})|(?P<body>{_EN_BODY}))\b\.?"
    rf"(?:,? (?:of|for|de|on) (?:the )?{_CAP}(?: (?:and |of |of the )?(?!(?:National|Central) Bank){_CAP}){{0,5}})*"
    rf"(?: in (?!(?:{_MONTHS})\b){_CAP})?"
)
_HEAD_WORDS = frozenset(folded(heads).split()[0] for of in _AR_HEADS.values() for heads in of.split("|"))
_SHORTENED = re.compile(r"\b(?:Co|Corp|Ltd|Inc)\.$")
_WORD = re.compile(r"[^\W_]+")


@cache
def _arabic_heads() -> re.Pattern[str]:
    parts = [f"(?P<{kind}>{folded(heads)})" for kind, heads in _AR_HEADS.items()]
    return re.compile(
        rf"(?<![^\W_])(?:[وفبلك]{{0,2}}?)(?P<head>(?P<article>ال|(?<=ل)ل)?(?:{'|'.join(parts)}))(?![^\W_])"
    )


def find_bodies(source: str, text: Folded, found: Sequence[Candidate]) -> tuple[OrganisationMention, ...]:
    """Find bodies by the nouns that name them (بنك, جامعة, Bank, University …); ``found`` are the text's countries."""
    spans = sorted((*_arabic(text), *_english(source)), key=lambda span: (span[0], -span[1]))
    mentions: list[OrganisationMention] = []
    places = [(*text.span(c.start, c.end), c) for c in found]
    starts = [place[0] for place in places]
    for start, end, kind in spans:
        if mentions and start < mentions[-1].end:
            continue
        within = places[bisect_left(starts, start) : bisect_left(starts, end)]
        end = _cut(source, start, end, within)
        if kind == "body" and "Central Bank" in source[start:end]:
            kind = "state"
        inside = dict.fromkeys(c.form.code for s, e, c in within if start <= s and e <= end)
        mentions.append(OrganisationMention(start, end, source[start:end], kind, None, tuple(inside)))
    return tuple(mentions)


def _cut(source: str, start: int, end: int, places: Sequence[tuple[int, int, Candidate]]) -> int:
    """End an English name before an "and" that begins another: "Bank of Georgia and Saudi Aramco"."""
    for s, e, candidate in places:
        if start < s - 5 and e <= end and candidate.form.how == "adjective" and source[s - 5 : s] == " and ":
            return s - 5
    return end


def _arabic(text: Folded) -> Iterator[tuple[int, int, Kind]]:
    for head in _arabic_heads().finditer(text.text):
        kind: Kind = next(k for k in ("forum", "state", "body") if head[k])
        end = _name_end(text.text, head.end(), definite=bool(head["article"]))
        if end > head.end() or (kind == "forum" and " " in head["head"]):
            yield (*text.span(head.start("head"), end), kind)


def _name_end(text: str, at: int, *, definite: bool) -> int:
    """Follow an Arabic name from its head noun: definite words, countries, cities, and «لل…» belong to it."""
    end, previous = at, ""
    for n in range(8):
        word = _WORD.match(text, end + 1) if text[end : end + 1] in (" ", "-") else None
        if text[end : end + 3] == " - ":
            word = _WORD.match(text, end + 3)
        if word is None or not _belongs(word[0], n, previous, definite=definite):
            return end
        end, previous = word.end(), word[0]
    return end


def _belongs(word: str, n: int, previous: str, *, definite: bool) -> bool:
    if word in _STOP:
        return False
    if word.startswith("لل") and f"ا{word[1:]}" in country_forms():
        return False  # «زيارة البرلمان للجزائر»: to, not of
    if word.startswith("ال") and previous in country_forms():
        return word in country_forms() or word.endswith(("ي", "يه")) or word in _AFTER_A_COUNTRY
    if word.startswith(("ال", "لل")):
        return word[2:] not in _HEAD_WORDS
    if word.startswith("وال") and previous.startswith(("لل", "ال")):
        return word[3:] not in _HEAD_WORDS
    forms = country_forms().get(word) or city_forms().get(word)
    if forms:
        return not definite and forms[0].how in ("name", "official", "capital")
    if word.startswith("ب") and word[1:] in city_forms():
        return True  # «الجامعة الأمريكية بالقاهرة»
    return (
        n == 0
        and not definite
        and word not in _HEAD_WORDS
        and not word.startswith(("و", "ب", "ل", "ي", "ت"))
        and len(word) > 2
    )


def _english(source: str) -> Iterator[tuple[int, int, Kind]]:
    for found in _ENGLISH.finditer(source):
        kind: Kind = next(k for k in ("forum", "state", "body") if found[k])
        start = found.start()
        for opening in ("The ", "A ", "An ", "In ", "At ", "And "):
            if found[0].startswith(opening):
                start += len(opening)
        end = found.end() - (source[found.end() - 1] == "." and not _SHORTENED.search(found[0]))
        if end - start > len(found["head"]) + 1 or kind == "forum":
            yield start, end, kind
