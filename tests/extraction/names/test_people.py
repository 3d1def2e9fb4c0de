import pytest

from milaff.facts.entities import Office, Person
from milaff.facts.registry import Registry
from milaff.language.text import Text
from tests.extraction.names.support import names, people

REGISTRY = Registry(
    {
        "ilham-aliyev": Person(
            id="ilham-aliyev",
            label=Text(ar="إلهام علييف", en="Ilham Aliyev"),
            aliases=("علييف",),
            gender="male",
            country="AZE",
            offices=("president-azerbaijan",),
        ),
        "heydar-aliyev": Person(
            id="heydar-aliyev",
            label=Text(ar="حيدر علييف", en="Heydar Aliyev"),
            gender="male",
            country="AZE",
            offices=("president-azerbaijan",),
        ),
        "president-azerbaijan": Office(
            id="president-azerbaijan",
            label=Text(ar="رئيس أذربيجان", en="President of Azerbaijan"),
            country="AZE",
            rank="head-of-state",
        ),
    },
    {},
    {},
)

# (sentence, name, title or honorific within what stands before, country)
NAMED = [
    ("زار وزير الخارجية التركي هاكان فيدان القاهرة", "هاكان فيدان", "TUR"),
    ("التقى نظيره المصري بدر عبد العاطي اليوم", "بدر عبد العاطي", "EGY"),
    ("استقبل معالي السيد سهراب بولات وزير خارجية كازاخستان", "سهراب بولات", "KAZ"),
    ("رئيس الوزراء العراقي محمد شياع السوداني مع الوفد", "محمد شياع السوداني", "IRQ"),
    ("السفير العماني لدى الهند عيسى الشيباني", "عيسى الشيباني", "OMN"),
    ("التقى معالي راشد بن سالم الكندي، وزير دولة إماراتي،", "راشد بن سالم الكندي", "ARE"),
    ("صاحب السمو الملكي الأمير محمد بن سلمان، ولي العهد السعودي،", "محمد بن سلمان", "SAU"),
    ("الرئيس التركي رجب طيب أردوغان، في أنقرة", "رجب طيب أردوغان", "TUR"),
    ("Egyptian Foreign Minister Badr Abdelatty said", "Badr Abdelatty", "EGY"),
    ("Uzbek President Shavkat Mirziyoyev's visit", "Shavkat Mirziyoyev", "UZB"),
    ("Sheikh Mohammed bin Rashid Al Maktoum, Prime Minister of the UAE", "Mohammed bin Rashid Al Maktoum", "ARE"),
    ("H.E. Dr. Fatima Benali, the Moroccan Minister of Energy,", "Fatima Benali", "MAR"),
    ("Pedro Álvarez, Spain's ambassador to Kuwait, said", "Pedro Álvarez", "ESP"),
]


@pytest.mark.parametrize(("sentence", "name", "country"), NAMED)
def test_someone_beside_an_office_is_named_without_the_title(sentence: str, name: str, country: str) -> None:
    found = {person.text: person.country for person in names(sentence).people}
    assert found.get(name) == country, found


@pytest.mark.parametrize(
    "sentence",
    [
        "بحث الرئيس المصري خلال زيارة رسمية سبل التعاون",
        "التقى وزير الخارجية لبحث سبل التعاون",
        "قال الوزير إن العلاقات متينة",
        "أكد السفير أهمية التعاون",
        "The President said on Monday that the Minister agreed",
        "the Foreign Minister of Egypt",
    ],
)
def test_what_follows_an_office_is_not_always_a_name(sentence: str) -> None:
    assert people(sentence) == []


def test_an_adjective_in_a_surname_is_no_party() -> None:
    assert [party.country for party in names("رئيس الوزراء العراقي محمد شياع السوداني").parties] == ["IRQ"]


@pytest.mark.parametrize("spelling", ["إلهام علييف", "الهام عليف", "إلهام عليّيف", "Ilham Aliyev", "Ilham Aliev"])
def test_a_known_person_is_known_in_other_spellings(spelling: str) -> None:
    sentence = f"الرئيس الأذربيجاني {spelling}" if spelling[0] > "z" else f"President {spelling} of Azerbaijan"
    person = names(sentence, REGISTRY).people[0]
    assert person.entity == "ilham-aliyev"
    assert person.score > 0.8
    assert person.office == "president-azerbaijan"


def test_a_namesake_is_not_taken_for_the_person_known() -> None:
    assert names("الرئيس الراحل حيدر علييف", REGISTRY).people[0].entity == "heydar-aliyev"
    assert names("السيد قاسم عليوف", REGISTRY).people[0].entity is None
    assert names("Georgian President Ilham Aliyeva", REGISTRY).people[0].entity is None


def test_a_leader_known_to_the_workspace_speaks_for_his_country() -> None:
    parties = names("قال الرئيس علييف إن بلاده تدعم ذلك", REGISTRY).parties
    assert [(party.country, party.how) for party in parties] == [("AZE", "leader-of")]


def test_a_surname_alone_is_whoever_bore_it_in_full_before() -> None:
    found = names("Turkish Foreign Minister Hakan Fidan arrived. Fidan met the press.").people
    assert [(person.text, person.country) for person in found] == [("Hakan Fidan", "TUR"), ("Fidan", "TUR")]
