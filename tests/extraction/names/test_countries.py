from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.extraction.names.fold import folded
from milaff.extraction.names.tables import city_forms, country_forms
from milaff.language.countries import countries as all_countries
from tests.extraction.names.support import countries, names

# What a sentence names as parties, in order. An empty list: nothing.
SENTENCES = {
    # names with whatever is written onto them
    "زار الوفد مصر": ["EGY"],
    "بمصر ولمصر وبمصر فمصر كمصر": ["EGY"] * 5,
    "للجزائر وللمغرب": ["DZA", "MAR"],
    "لليبيا وبليبيا": ["LBY", "LBY"],
    "وبالكويت وللكويت": ["KWT", "KWT"],
    "سفارة أذربيجانبالقاهرة": ["AZE"],
    "أذربيچان واذربيجان": ["AZE", "AZE"],
    # as Egypt writes a g
    "توجو ومنجوليا وأوجندا والباراجواي وقيرجيزستان": ["TGO", "MNG", "UGA", "PRY", "KGZ"],
    "جيانا وجرينادا وتونجا": ["GUY", "GRD", "TON"],
    # words that only begin like a country
    "يعمل في مصرف ومصرفي والمصارف": [],
    "المصير والمصري": ["EGY"],
    "قطرة وأقطار": [],
    "العمانية والعمانيون": ["OMN", "OMN"],
    # adjectives of every kind
    "الجانب المصري والأذربيجانية والأذري والآذري والأذاري": ["EGY", "AZE", "AZE", "AZE", "AZE"],
    "المصريون والمصريين وللمصريين": ["EGY"] * 3,
    "الجنوب أفريقي وجمهورية جنوب أفريقيا وجنوب إفريقيا": ["ZAF"] * 3,
    "الكوري الجنوبي والكورية الشمالية": ["KOR", "PRK"],
    "الأمريكي والأميركية والأمريكية": ["USA"] * 3,
    "المغاربة والأتراك والروس والهنود والألمان": ["MAR", "TUR", "RUS", "IND", "DEU"],
    # surnames that are written like one
    "راشد الكندي يستقبل الوزير. وكان معالي راشد بن سالم الكندي قد وصل إلى رواندا": ["RWA"],
    "أشاد معالي الكندي والسيد محمد المصري بالزيارة": [],
    "استقبل سعادة السفير المصري معالي الوزير العراقي": ["EGY", "IRQ"],
    # the longest name wins
    "جنوب السودان والسودان": ["SSD", "SDN"],
    "غينيا بيساو وغينيا الاستوائية وغينيا": ["GNB", "GNQ", "GIN"],
    "النيجر ونيجيريا": ["NER", "NGA"],
    "جمهورية الكونغو الديمقراطية والكونغو برازافيل": ["COD", "COG"],
    "Niger, Nigeria, Guinea-Bissau, Papua New Guinea, South Sudan": ["NER", "NGA", "GNB", "PNG", "SSD"],
    "الكونغو الديمقراطية ثم في الكونغو": ["COD", "COD"],
    "Congo, and peace in eastern Congo": ["COG", "COD"],
    # words that mean something else more often
    "التعاون المالي ووزير المالية والدعم مالي": [],
    "التقى الرئيس المالي في باماكو": ["MLI"],
    "زار باماكو وزير المالية وبحث التعاون المالي": [],
    "العام القمري والمسرح الروماني": [],
    "تركيا وتركي بن فيصل": ["TUR"],
    "المستوى القطري": [],
    "النهر ومجرى الأحداث": [],
    # English
    "Egypt’s and Egypt's and Egyptian": ["EGY", "EGY", "EGY"],
    "turkey and jordan in small letters": [],
    "Turkey, Türkiye and Turkiye": ["TUR"] * 3,
    "They told us in the US and the U.S.": ["USA", "USA"],
    "Michael Jordan visited Jordan": ["JOR"],
    "Côte d’Ivoire and Cote d'Ivoire": ["CIV", "CIV"],
    "Sino-Egyptian and Indo-Omani ties": ["CHN", "EGY", "IND", "OMN"],
    # money, seas, languages, teams, crises
    "مليون جنيه مصري بالدينار الكويتي والدولار الأمريكي": [],
    "in Egyptian pounds, US dollars and Kuwaiti dinars": [],
    "المحيط الهندي وبحر عمان ونهر الأردن وبحيرة تشاد والمغرب العربي": [],
    "the Indian Ocean, Lake Chad, the Gulf of Oman, Latin America and Atlanta, Georgia": [],
    "فاز المنتخب المصري على المنتخب التونسي": [],
    "القضية الفلسطينية": [],
    "اللغة التركية": [],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_parties_of_a_sentence(sentence: str) -> None:
    assert countries(sentence) == SENTENCES[sentence]


@pytest.mark.parametrize("code", list(all_countries()))
def test_every_state_is_found_by_its_names_in_both_languages(code: str) -> None:
    country = all_countries()[code]
    for name in (country.official.ar, country.name.en, country.official.en):
        assert code in countries(f"{name}."), name
    assert code in countries(f"في {country.name.ar} وفي {country.official.ar}."), country.name.ar


def test_a_capital_stands_for_its_country_where_it_acts() -> None:
    assert [(p.country, p.how) for p in names("العلاقات بين باكو والقاهرة").parties] == [
        ("AZE", "capital"),
        ("EGY", "capital"),
    ]
    assert countries("أكدت أنقرة حرصها") == ["TUR"]
    assert countries("relations between Cairo and Baku") == ["EGY", "AZE"]
    assert countries("Ankara welcomed the step") == ["TUR"]
    assert countries("Cairo and Ankara agreed on it") == ["EGY", "TUR"]


def test_a_capital_is_only_a_place_where_something_happens_in_it() -> None:
    for sentence in ("عقد الاجتماع في القاهرة", "وصل إلى أنقرة", "held in Cairo", "زار العاصمة باكو"):
        found = names(sentence)
        assert not found.parties, sentence
        assert len(found.places) == 1, sentence
        assert found.places[0].capital


def test_amman_and_oman_are_told_apart() -> None:
    assert countries("سلطنة عمان") == ["OMN"]
    assert countries("مع عُمان") == ["OMN"]
    amman = names("زار الأردن وعقد لقاء في العاصمة عمان")
    assert [party.country for party in amman.parties] == ["JOR"]
    assert [place.country for place in amman.places] == ["JOR"]
    assert [place.country for place in names("لقاء في عمّان").places] == ["JOR"]


def test_every_state_but_the_city_states_has_a_capital() -> None:
    capitals = {forms[0].code for forms in city_forms().values() if forms[0].capital}
    assert set(all_countries()) - capitals == {"DJI", "MCO", "SGP", "SMR", "VAT", "BRB", "JOR"} - capitals


def test_no_form_is_of_two_states_but_the_adjectives_they_share() -> None:
    shared = {form: {f.code for f in forms} for form, forms in country_forms().items() if len(forms) > 1}
    allowed = {frozenset({"COD", "COG"}), frozenset({"DMA", "DOM"})}
    assert all(frozenset(codes) in allowed for codes in shared.values()), shared


def test_no_capital_is_the_name_of_another_state() -> None:
    clashes = {
        form: (forms[0].code, country_forms()[form][0].code)
        for form, forms in city_forms().items()
        if form in country_forms() and country_forms()[form][0].code != forms[0].code
    }
    assert not clashes, clashes
    assert folded("عمان") not in city_forms()


@given(st.text(alphabet=st.sampled_from("مصرالجزئ و\nEgypt 'ّ\u200f،.")))
def test_what_is_found_stands_where_it_is_said_to(text: str) -> None:
    found = names(text)
    mentions: list[Any] = [*found.parties, *found.people, *found.places, *found.offices, *found.organisations]
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
