"""Gender agrees with the sender and with the addressee, and each is named as courtesy has it."""

import re
from collections.abc import Callable

import pytest

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.heads import HEADS, KINDS, Kind
from milaff.correspondence.letter import grammar
from milaff.correspondence.letter.grammar import Party
from milaff.correspondence.letter.letter import Letter
from milaff.language.countries import countries
from milaff.language.text import LANGUAGES, Language, Text
from tests.correspondence.letter.samples import CAIRO, CENTRE, EMBASSY, HOME, MINISTRY, letter

# Each head noun as the grammars have it: whether it is feminine.
GENDERS: dict[Kind, bool] = {
    "ministry": True,
    "embassy": True,
    "high-commission": True,
    "permanent-mission": True,
    "mission": True,
    "consulate-general": True,
    "consulate": True,
    "office": False,
    "centre": False,
    "department": True,
    "section": False,
    "sector": False,
    "agency": True,
    "authority": True,
    "institute": False,
    "council": False,
    "committee": True,
    "presidency": True,
    "secretariat": True,
    "organisation": True,
    "company": True,
    "university": True,
}
Read = Callable[[Letter], str]


def of_kind(kind: Kind) -> Correspondent:
    name = (
        None
        if HEADS[kind].full
        else Text(ar=f"{HEADS[kind].short.ar} الاختباري", en=f"{HEADS[kind].short.en} of Trial")
    )
    return Correspondent(kind=kind, country="EGY", city=CAIRO, name=name)


@pytest.mark.parametrize("kind", KINDS)
def test_verbs_and_pronouns_agree_with_the_sender(kind: Kind, read: Read) -> None:
    text = read(letter(language="ar", sender=of_kind(kind)))
    feminine = ("تهدي", "تحياتها", "وتتشرف", "ترفق", "وتنتهز", "لتعرب", "تقديرها واحترامها")
    masculine = ("يهدي", "تحياته", "ويتشرف", "يرفق", "وينتهز", "ليعرب", "تقديره واحترامه")
    right, wrong = (feminine, masculine) if GENDERS[kind] else (masculine, feminine)
    assert all(re.search(rf"\b{word}\b", text) for word in right)
    assert not any(re.search(rf"\b{word}\b", text) for word in wrong)


@pytest.mark.parametrize("kind", KINDS)
def test_the_epithet_agrees_with_the_addressee(kind: Kind, read: Read) -> None:
    text = read(letter(language="ar", addressee=of_kind(kind)))
    right, wrong = ("الموقرة", "الموقر") if GENDERS[kind] else ("الموقر", "الموقرة")
    assert len(re.findall(rf"\b{right}\b", text)) == 3  # the opening, the closing, the address at the foot
    assert not re.search(rf"\b{wrong}\b", text)


def test_a_gender_that_was_given_goes_before_that_of_the_kind(read: Read) -> None:
    sender = Correspondent(
        kind="office",
        country="EGY",
        city=CAIRO,
        name=Text(ar="ممثلية مصر التجارية", en="the Egyptian Trade Representation"),
        short=Text(ar="الممثلية", en="the Representation"),
        gender="female",
    )
    text = read(letter(language="ar", sender=sender))
    assert "تهدي ممثلية مصر التجارية أطيب تحياتها" in text
    assert "وتنتهز الممثلية هذه المناسبة" in text


def test_the_epithet_stands_before_the_place() -> None:
    assert Party(EMBASSY, "ar", "في {city}").esteemed == "سفارة جمهورية مصر العربية الموقرة في باكو"


def test_a_house_says_a_place_in_its_own_way() -> None:
    assert Party(EMBASSY, "ar", "ب{city}").name == "سفارة جمهورية مصر العربية بباكو"


def test_a_permanent_mission_is_accredited_to_a_body() -> None:
    mission = Correspondent(
        kind="permanent-mission",
        country="DZA",
        accredited_to=Text(ar="الأمم المتحدة", en="the United Nations"),
        city=Text(ar="نيويورك", en="New York"),
    )
    english, arabic = Party(mission, "en", "in {city}"), Party(mission, "ar", "في {city}")
    assert english.name == (
        "the Permanent Mission of the People's Democratic Republic of Algeria to the United Nations in New York"
    )
    assert arabic.name.endswith("الديمقراطية الشعبية لدى الأمم المتحدة في نيويورك")


def test_a_name_that_was_given_is_whole() -> None:
    assert Party(CENTRE, "en", "in {city}").name == "the Egyptian Cultural Centre in Baku"


def test_two_ministries_are_named_in_full_where_the_short_name_would_be_both(read: Read) -> None:
    text = read(letter(sender=HOME, addressee=MINISTRY))
    assert "The Ministry avails" not in text
    assert "to renew to the Ministry of Foreign Affairs of the Republic of Azerbaijan the assurances" in text


@pytest.mark.parametrize(
    ("number", "arabic", "english"),
    [
        (1, "مرفق واحد", "1"),
        (2, "مرفقان", "2"),
        (3, "3 مرفقات", "3"),
        (10, "10 مرفقات", "10"),
        (11, "11 مرفقا", "11"),
        (100, "100 مرفق", "100"),
    ],
)
def test_enclosures_are_counted(number: int, arabic: str, english: str) -> None:
    assert (grammar.enclosures(number, "ar"), grammar.enclosures(number, "en")) == (arabic, english)


@pytest.mark.parametrize(
    ("number", "arabic", "english"),
    [
        (1, "صفحة واحدة", "one page"),
        (2, "صفحتان", "two pages"),
        (5, "5 صفحات", "five pages"),
        (57, "57 صفحة", "57 pages"),
    ],
)
def test_pages_are_counted(number: int, arabic: str, english: str) -> None:
    assert (grammar.pages(number, "ar"), grammar.pages(number, "en")) == (arabic, english)


_EMPTY = re.compile(r"  |\{|\}|\bNone\b|«»|“”| [،.,;](?:\s|$)|\n: |^: ", re.MULTILINE)
_DOUBLED = re.compile(r"\b(\w+) \1\b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_writes_and_is_written_to_without_empty_or_doubled_words(language: Language, read: Read) -> None:
    codes = list(countries())
    for own, other in zip(codes, codes[1:] + codes[:1], strict=True):
        sender = Correspondent(kind="embassy", country=own, city=CAIRO)
        text = read(letter(language=language, sender=sender, addressee=Correspondent(kind="ministry", country=other)))
        assert not _EMPTY.search(text), (own, other, _EMPTY.search(text))
        assert not _DOUBLED.search(text), (own, other, _DOUBLED.search(text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if HEADS[kind].full])
def test_no_name_of_any_country_has_empty_or_doubled_words(kind: Kind, language: Language) -> None:
    for code in countries():
        party = Party(Correspondent(kind=kind, country=code, city=CAIRO), language, "في {city}")
        for name in (party.name, party.esteemed, party.heading, party.addressed):
            assert not _EMPTY.search(name), name
            assert not _DOUBLED.search(name), name
            assert not re.search(r"\blل|الال", name), name
