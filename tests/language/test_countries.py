"""The table of countries is complete and consistent, and reads right in both languages."""

import csv
import re
from collections import Counter
from importlib import resources

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.countries import (
    OTHER_NAMES,
    Country,
    UnknownCountry,
    countries,
    country,
    relations,
    with_lam,
)

OBSERVERS = {"PSE", "VAT"}

# Every ISO 3166-1 entry that is not a state of the table: territories, and codes the UN does not seat.
# fmt: off
NOT_IN_THE_TABLE = {
    "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "COK", "CUW", "CXR",
    "CYM", "ESH", "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HKG", "HMD", "IMN", "IOT",
    "JEY", "MAC", "MAF", "MNP", "MSR", "MTQ", "MYT", "NCL", "NFK", "NIU", "PCN", "PRI", "PYF", "REU",
    "SGS", "SHN", "SJM", "SPM", "SXM", "TCA", "TKL", "TWN", "UMI", "VGB", "VIR", "WLF",
}
# fmt: on

MASCULINE = {"IRQ", "JOR", "LBN", "MAR", "MNE", "SDN", "SOM", "SSD", "VAT", "YEM"}
OFFICIALLY_MASCULINE = {"BHS", "CHE", "COM", "DMA", "MNE", "RUS", "VAT"}
FEMININE_HEADS = {"جمهورية", "مملكة", "دولة", "سلطنة", "إمارة", "ولايات", "دوقية"}
MASCULINE_HEADS = {"اتحاد", "كومنولث", "كرسي"}

# fmt: off
TAKES_AN_ARTICLE = {
    "ARE", "BHS", "CAF", "COD", "COG", "COM", "DOM", "GBR", "GMB", "MDV", "MHL", "NLD", "PHL", "SLB",
    "USA", "VAT",
}
# fmt: on

# Adjectives whose first word is part of a name and never changes: الجنوب أفريقية.
FIXED_FIRST_WORD = {"CAF", "CPV", "LCA", "PNG", "SMR", "SSD", "STP", "ZAF"}
TWO_WORD_ADJECTIVES = FIXED_FIRST_WORD | {"GNB", "GNQ", "KOR", "PRK"}

SHARED_ADJECTIVES_AR = {"كونغولي": {"COD", "COG"}}
SHARED_ADJECTIVES_EN = {"Congolese": {"COD", "COG"}, "Dominican": {"DMA", "DOM"}}

ARABIC_LETTERS = "\u0621-\u063a\u0641-\u064a"
LETTERS = [chr(point) for point in (*range(0x0621, 0x063B), *range(0x0641, 0x064B))]
ARABIC_WORDS = st.text(alphabet=LETTERS, min_size=1).filter(lambda word: not word.startswith("ال"))

ALL = list(countries().values())
each_country = pytest.mark.parametrize("state", ALL, ids=lambda state: state.code)


def _rows() -> list[dict[str, str]]:
    text = resources.files("milaff.language").joinpath("countries.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))


def _arabic(state: Country) -> list[str]:
    return [
        state.name.ar,
        state.official.ar,
        state.adjective_ar_m,
        state.adjective_ar_f,
        state.definite_ar_m,
        state.definite_ar_f,
    ]


def _english(state: Country) -> list[str]:
    return [state.name.en, state.official.en, state.adjective_en]


# Completeness


def test_there_are_193_members_and_2_observers_and_no_more() -> None:
    assert Counter(state.status for state in ALL) == {"member": 193, "observer": 2}
    assert {state.code for state in ALL if state.status == "observer"} == OBSERVERS


def test_each_line_is_a_country_of_its_own_in_the_order_of_the_codes() -> None:
    codes = [row["code"] for row in _rows()]
    assert codes == sorted(set(codes)) == list(countries())


def test_the_table_leaves_out_of_iso_3166_only_the_listed_territories() -> None:
    iso = {entry.alpha_3 for entry in pycountry.countries}
    assert iso - set(countries()) == NOT_IN_THE_TABLE
    assert set(countries()) <= iso


def test_kosovo_which_iso_3166_does_not_list_is_not_in_the_table() -> None:
    assert "XKX" not in countries()


@each_country
def test_alpha_2_is_that_of_iso_3166(state: Country) -> None:
    entry = pycountry.countries.get(alpha_3=state.code)
    assert entry is not None
    assert state.alpha2 == entry.alpha_2


def test_every_field_but_the_english_article_is_filled() -> None:
    for row in _rows():
        assert None not in row, row["code"]
        for field, value in row.items():
            assert field == "article_en" or value, (row["code"], field)
            assert value is not None
            assert value == " ".join(value.split()), (row["code"], field)


def test_coded_fields_hold_only_their_codes() -> None:
    for row in _rows():
        assert row["status"] in {"member", "observer"}, row["code"]
        assert row["article_en"] in {"", "the"}, row["code"]
        assert row["gender_ar"] in {"m", "f"}, row["code"]
        assert row["official_gender_ar"] in {"m", "f"}, row["code"]


def test_no_two_countries_share_a_name() -> None:
    names = [
        {state.name.ar for state in ALL},
        {state.name.en for state in ALL},
        {state.official.ar for state in ALL},
        {state.official.en for state in ALL},
    ]
    assert [len(distinct) for distinct in names] == [len(ALL)] * 4


def test_only_the_congos_and_the_dominicans_share_an_adjective() -> None:
    def shared(adjectives: list[tuple[str, str]]) -> dict[str, set[str]]:
        counts = Counter(adjective for adjective, _ in adjectives)
        repeated = {adjective for adjective, count in counts.items() if count > 1}
        return {each: {code for adjective, code in adjectives if adjective == each} for each in repeated}

    assert shared([(state.adjective_ar_m, state.code) for state in ALL]) == SHARED_ADJECTIVES_AR
    assert shared([(state.adjective_en, state.code) for state in ALL]) == SHARED_ADJECTIVES_EN


# Letters


@each_country
def test_arabic_is_written_in_arabic_letters_alone(state: Country) -> None:
    allowed = ARABIC_LETTERS + ("\u064f" if state.code == "OMN" else "")
    for text in _arabic(state):
        assert re.fullmatch(rf"[{allowed}]+(?:(?: - | )[{allowed}]+)*", text), text


def test_oman_alone_is_vocalised_to_part_it_from_amman() -> None:
    assert country("OMN").name.ar == "عُمان"
    assert country("OMN").official.ar == "سلطنة عُمان"
    assert {state.code for state in ALL if "\u064f" in "".join(_arabic(state))} == {"OMN"}


@each_country
def test_only_guinea_bissau_and_timor_leste_have_a_hyphen_in_arabic(state: Country) -> None:
    assert ("-" in state.name.ar) == (state.code in {"GNB", "TLS"})


@each_country
def test_english_is_written_in_latin_letters_and_capitalised(state: Country) -> None:
    for text in _english(state):
        assert re.fullmatch(r"[A-Z][A-Za-zôü'\- ]+", text), text


@each_country
def test_english_names_do_not_open_with_an_article(state: Country) -> None:
    assert not any(text.lower().startswith("the ") for text in _english(state))


@each_country
def test_ta_marbuta_and_alif_maqsura_are_not_confused_at_the_end_of_adjectives(state: Country) -> None:
    assert state.adjective_ar_m.endswith("ي")
    assert state.adjective_ar_f.endswith("ية")


# Adjectives


@each_country
def test_feminine_adjective_adds_ta_marbuta_to_each_word_that_declines(state: Country) -> None:
    fixed, declined = _parts(state)
    assert state.adjective_ar_f == " ".join([*fixed, *(f"{word}ة" for word in declined)])


@each_country
def test_definite_adjective_puts_the_article_on_each_word_that_declines(state: Country) -> None:
    fixed, declined = _parts(state)
    if fixed:
        masculine = f"ال{state.adjective_ar_m}"
        feminine = f"ال{state.adjective_ar_f}"
    else:
        masculine = " ".join(f"ال{word}" for word in declined)
        feminine = " ".join(f"ال{word}ة" for word in declined)
    assert state.definite_ar_m == masculine
    assert state.definite_ar_f == feminine


def _parts(state: Country) -> tuple[list[str], list[str]]:
    """The words of the masculine adjective that never change, and those that decline."""
    words = state.adjective_ar_m.split(" ")
    return (words[:1], words[1:]) if state.code in FIXED_FIRST_WORD else ([], words)


def test_only_the_listed_adjectives_have_two_words() -> None:
    assert {state.code for state in ALL if " " in state.adjective_ar_m} == TWO_WORD_ADJECTIVES


@each_country
def test_indefinite_adjectives_are_indefinite(state: Country) -> None:
    indefinite = f"{state.adjective_ar_m} {state.adjective_ar_f}".split(" ")
    assert not any(word.startswith("ال") for word in indefinite)


@pytest.mark.parametrize(
    ("code", "feminine", "definite", "adjective"),
    [
        ("EGY", False, False, "مصري"),
        ("EGY", True, False, "مصرية"),
        ("EGY", False, True, "المصري"),
        ("EGY", True, True, "المصرية"),
        ("KOR", True, False, "كورية جنوبية"),
        ("KOR", False, True, "الكوري الجنوبي"),
        ("KOR", True, True, "الكورية الجنوبية"),
        ("ZAF", True, False, "جنوب أفريقية"),
        ("ZAF", False, True, "الجنوب أفريقي"),
        ("ZAF", True, True, "الجنوب أفريقية"),
        ("GNQ", True, True, "الغينية الاستوائية"),
        ("OMN", True, True, "العُمانية"),
    ],
)
def test_adjective_agrees_in_gender_and_definiteness(code: str, feminine: bool, definite: bool, adjective: str) -> None:
    assert country(code).adjective_ar(feminine=feminine, definite=definite) == adjective


# Gender


def test_only_the_listed_countries_take_masculine_agreement() -> None:
    assert {state.code for state in ALL if not state.feminine} == MASCULINE


def test_only_the_listed_official_names_are_masculine() -> None:
    assert {state.code for state in ALL if not state.official_feminine} == OFFICIALLY_MASCULINE


@each_country
def test_gender_of_the_official_name_is_that_of_its_head_noun(state: Country) -> None:
    head = state.official.ar.split(" ")[0].removeprefix("ال")
    if head in FEMININE_HEADS | MASCULINE_HEADS:
        assert state.official_feminine == (head in FEMININE_HEADS)
    else:
        assert state.official.ar.startswith(state.name.ar)
        assert state.official_feminine == state.feminine


def test_a_monarchy_with_a_masculine_short_name_has_a_feminine_official_name() -> None:
    for code in ("JOR", "MAR"):
        assert not country(code).feminine
        assert country(code).official_feminine


# Names in a sentence


def test_only_the_listed_countries_take_an_article_in_english() -> None:
    assert {state.code for state in ALL if state.article_en == "the"} == TAKES_AN_ARTICLE


@pytest.mark.parametrize(
    ("code", "short_ar", "short_en", "official_ar", "official_en"),
    [
        ("EGY", "مصر", "Egypt", "جمهورية مصر العربية", "the Arab Republic of Egypt"),
        ("AZE", "أذربيجان", "Azerbaijan", "جمهورية أذربيجان", "the Republic of Azerbaijan"),
        ("GMB", "غامبيا", "the Gambia", "جمهورية غامبيا", "the Republic of the Gambia"),
        ("CAN", "كندا", "Canada", "كندا", "Canada"),
        ("BRN", "بروناي", "Brunei", "بروناي دار السلام", "Brunei Darussalam"),
        ("SLB", "جزر سليمان", "the Solomon Islands", "جزر سليمان", "the Solomon Islands"),
        ("VAT", "الكرسي الرسولي", "the Holy See", "الكرسي الرسولي", "the Holy See"),
        ("PSE", "فلسطين", "Palestine", "دولة فلسطين", "the State of Palestine"),
        ("MAR", "المغرب", "Morocco", "المملكة المغربية", "the Kingdom of Morocco"),
        ("GRC", "اليونان", "Greece", "الجمهورية الهيلينية", "the Hellenic Republic"),
        (
            "USA",
            "الولايات المتحدة",
            "the United States",
            "الولايات المتحدة الأمريكية",
            "the United States of America",
        ),
        (
            "DZA",
            "الجزائر",
            "Algeria",
            "الجمهورية الجزائرية الديمقراطية الشعبية",
            "the People's Democratic Republic of Algeria",
        ),
    ],
)
def test_names_read_right_in_a_sentence(
    code: str, short_ar: str, short_en: str, official_ar: str, official_en: str
) -> None:
    state = country(code)
    assert (state.in_text("ar"), state.in_text("en")) == (short_ar, short_en)
    assert (state.official_in_text("ar"), state.official_in_text("en")) == (official_ar, official_en)


# Relations


@pytest.mark.parametrize(
    ("first", "second", "arabic", "english"),
    [
        ("EGY", "AZE", "العلاقات المصرية الأذربيجانية", "Egyptian–Azerbaijani relations"),
        ("AZE", "EGY", "العلاقات الأذربيجانية المصرية", "Azerbaijani–Egyptian relations"),
        ("DZA", "AZE", "العلاقات الجزائرية الأذربيجانية", "Algerian–Azerbaijani relations"),
        ("KOR", "AZE", "العلاقات الكورية الجنوبية الأذربيجانية", "South Korean–Azerbaijani relations"),
        ("EGY", "KOR", "العلاقات المصرية الكورية الجنوبية", "Egyptian–South Korean relations"),
        ("EGY", "ZAF", "العلاقات المصرية الجنوب أفريقية", "Egyptian–South African relations"),
        ("EGY", "USA", "العلاقات المصرية الأمريكية", "Egyptian–American relations"),
        ("GBR", "AZE", "العلاقات البريطانية الأذربيجانية", "British–Azerbaijani relations"),
        ("ARE", "AZE", "العلاقات الإماراتية الأذربيجانية", "Emirati–Azerbaijani relations"),
        ("SAU", "TUR", "العلاقات السعودية التركية", "Saudi–Turkish relations"),
        ("EGY", "BIH", "العلاقات المصرية البوسنية", "Egyptian–Bosnian relations"),
        ("MAR", "CIV", "العلاقات المغربية الإيفوارية", "Moroccan–Ivorian relations"),
        ("OMN", "IND", "العلاقات العُمانية الهندية", "Omani–Indian relations"),
        ("PSE", "VAT", "العلاقات الفلسطينية البابوية", "Palestinian–Holy See relations"),
        ("JOR", "IRQ", "العلاقات الأردنية العراقية", "Jordanian–Iraqi relations"),
        ("NGA", "NER", "العلاقات النيجيرية النيجرية", "Nigerian–Nigerien relations"),
        ("EGY", "SSD", "العلاقات المصرية الجنوب سودانية", "Egyptian–South Sudanese relations"),
        ("NZL", "NLD", "العلاقات النيوزيلندية الهولندية", "New Zealand–Dutch relations"),
        ("EGY", "COD", "العلاقات المصرية الكونغولية", "Egyptian–Congolese relations"),
        ("LBN", "BRA", "العلاقات اللبنانية البرازيلية", "Lebanese–Brazilian relations"),
    ],
)
def test_relations_are_named_by_both_adjectives(first: str, second: str, arabic: str, english: str) -> None:
    named = relations(country(first), country(second))
    assert (named.ar, named.en) == (arabic, english)


def test_countries_that_share_an_adjective_are_named_instead() -> None:
    congos = relations(country("COG"), country("COD"))
    assert congos.ar == "العلاقات بين الكونغو وجمهورية الكونغو الديمقراطية"
    assert congos.en == "relations between the Congo and the Democratic Republic of the Congo"
    dominicans = relations(country("DMA"), country("DOM"))
    assert dominicans.ar == "العلاقات بين دومينيكا وجمهورية الدومينيكان"
    assert dominicans.en == "relations between Dominica and the Dominican Republic"


@pytest.mark.parametrize("code", [state.code for state in ALL if state.code != "AZE"])
def test_relations_with_azerbaijan_are_well_formed_for_every_country(code: str) -> None:
    for pair in ((country(code), country("AZE")), (country("AZE"), country(code))):
        named = relations(*pair)
        for text in (named.ar, named.en):
            assert "  " not in text
            assert "None" not in text
            assert text == text.strip()
        assert named.ar.startswith("العلاقات ال")
        assert named.en.endswith(" relations")
        assert named.en.count("–") == 1


# Looking a country up


def test_countries_are_read_once_and_cannot_be_changed() -> None:
    assert countries() is countries()
    with pytest.raises(TypeError):
        countries()["EGY"] = country("AZE")  # type: ignore[index]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("EG", "EGY"),
        ("egy", "EGY"),
        (" EGY ", "EGY"),
        ("Egypt", "EGY"),
        ("مصر", "EGY"),
        ("Arab Republic of Egypt", "EGY"),
        ("the Arab Republic of Egypt", "EGY"),
        ("جمهورية مصر العربية", "EGY"),
        ("the gambia", "GMB"),
        ("Turkey", "TUR"),
        ("Azerbaidjan", "AZE"),
        ("عمان", "OMN"),
        ("اذربيجان", "AZE"),
    ],
)
def test_an_unknown_code_is_answered_with_the_country_it_names(written: str, meant: str) -> None:
    with pytest.raises(UnknownCountry) as raised:
        country(written)
    assert str(raised.value) == f"no country has the code {written!r}; did you mean {meant}?"


@each_country
def test_every_name_of_a_country_leads_to_it(state: Country) -> None:
    names = [state.alpha2, state.in_text("ar"), state.in_text("en")]
    names += [state.official_in_text("ar"), state.official_in_text("en")]
    for written in names:
        with pytest.raises(UnknownCountry) as raised:
            country(written)
        assert raised.value.suggestions == [state.code]


@pytest.mark.parametrize(("written", "meant"), OTHER_NAMES.items())
def test_an_abbreviation_or_older_name_leads_to_its_country(written: str, meant: str) -> None:
    with pytest.raises(UnknownCountry) as raised:
        country(written)
    assert raised.value.suggestions == [meant]
    assert meant in countries()


def test_a_mistyped_code_is_answered_with_near_codes() -> None:
    with pytest.raises(UnknownCountry, match=r"'EGP'; did you mean .*EGY") as raised:
        country("EGP")
    assert 1 <= len(raised.value.suggestions) <= 3


@pytest.mark.parametrize("written", ["", "Q", "Wonderland of nowhere"])
def test_a_code_like_nothing_in_the_table_is_answered_with_what_codes_are(written: str) -> None:
    with pytest.raises(UnknownCountry, match="codes are ISO 3166-1 alpha-3, such as EGY"):
        country(written)


def test_an_unknown_country_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        country("XKX")


# The preposition ل


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("مصر", "لمصر"),
        ("الجزائر", "للجزائر"),
        ("الولايات المتحدة", "للولايات المتحدة"),
        ("الأردن", "للأردن"),
        ("الإمارات", "للإمارات"),
        ("أذربيجان", "لأذربيجان"),
        ("ألمانيا", "لألمانيا"),
        ("لبنان", "للبنان"),
        ("عُمان", "لعُمان"),
        ("المملكة العربية السعودية", "للمملكة العربية السعودية"),
        ("اللجنة", "للجنة"),
    ],
)
def test_lam_joins_a_name(name: str, joined: str) -> None:
    assert with_lam(name) == joined


@given(ARABIC_WORDS)
def test_lam_goes_before_a_word_without_the_article_and_changes_nothing_else(word: str) -> None:
    assert with_lam(word) == f"ل{word}"


@given(ARABIC_WORDS)
def test_lam_takes_the_place_of_the_articles_alif(word: str) -> None:
    joined = with_lam(f"ال{word}")
    assert joined.startswith("لل")
    assert joined.endswith(word)
    assert joined == (f"ل{word}" if word.startswith("ل") else f"لل{word}")


@each_country
def test_lam_joined_to_a_countrys_name_never_leaves_the_articles_alif_or_three_lams(state: Country) -> None:
    for name in (state.name.ar, state.official.ar):
        assert not with_lam(name).startswith(("لال", "للل"))
