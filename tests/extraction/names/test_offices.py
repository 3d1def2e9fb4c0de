import pytest

from tests.extraction.names.support import names

# (sentence, the office as written, its kind, its country, the country that an ambassador is sent to)
OFFICES = [
    ("التقى الرئيس المصري", "الرئيس المصري", "president", "EGY", None),
    ("رئيس جمهورية أذربيجان", "رئيس جمهورية أذربيجان", "president", "AZE", None),
    ("ورئيس وزراء جورجيا", "رئيس وزراء جورجيا", "prime-minister", "GEO", None),
    ("رئيس مجلس الوزراء المصري", "رئيس مجلس الوزراء المصري", "prime-minister", "EGY", None),
    ("الوزير الأول الجزائري", "الوزير الأول الجزائري", "prime-minister", "DZA", None),
    ("وزير خارجية أذربيجان", "وزير خارجية أذربيجان", "foreign-minister", "AZE", None),
    (
        "وزير الخارجية والتعاون الدولي الإماراتي",
        "وزير الخارجية والتعاون الدولي الإماراتي",
        "foreign-minister",
        "ARE",
        None,
    ),
    ("وزير البترول والثروة المعدنية المصري", "وزير البترول والثروة المعدنية المصري", "minister", "EGY", None),
    ("نائب وزير الخارجية الصيني", "نائب وزير الخارجية الصيني", "deputy-minister", "CHN", None),
    ("السفير المصري لدى أذربيجان", "السفير المصري لدى أذربيجان", "ambassador", "EGY", "AZE"),
    ("سفير الجزائر بباكو", "سفير الجزائر بباكو", "ambassador", "DZA", "AZE"),
    ("رئيسة البرلمان الأذربيجاني", "رئيسة البرلمان الأذربيجاني", "speaker", "AZE", None),
    ("العاهل الأردني", "العاهل الأردني", "king", "JOR", None),
    ("حرم الرئيس المصري", "حرم الرئيس المصري", "spouse", "EGY", None),
    ("نظيره التركي", "نظيره التركي", "counterpart", "TUR", None),
    ("the Turkish Foreign Minister", "Turkish Foreign Minister", "foreign-minister", "TUR", None),
    ("Prime Minister of Georgia", "Prime Minister of Georgia", "prime-minister", "GEO", None),
    ("Minister of Energy of Azerbaijan Parviz Karimov", "Minister of Energy of Azerbaijan", "minister", "AZE", None),
    ("Egypt's ambassador to Azerbaijan", "Egypt's ambassador to Azerbaijan", "ambassador", "EGY", "AZE"),
    ("External Affairs Minister of India", "External Affairs Minister of India", "foreign-minister", "IND", None),
    ("the Kenyan president", "Kenyan president", "president", "KEN", None),
]


@pytest.mark.parametrize(("sentence", "text", "head", "country", "to"), OFFICES)
def test_an_office_is_found_with_its_country(sentence: str, text: str, head: str, country: str, to: str | None) -> None:
    office = names(sentence).offices[0]
    assert (office.text, office.head, office.country, office.to) == (text, head, country, to)


def test_a_visit_to_a_country_does_not_make_the_visitor_its_minister() -> None:
    assert names("زيارة وزير الثقافة لتركيا").offices[0].country is None
    assert names("كلمة رئيس المحكمة العليا لأذربيجان").offices[0].country == "AZE"


def test_the_minister_of_finance_is_not_that_of_mali() -> None:
    assert names("زار باماكو وزير المالية الموريتاني").offices[0].country == "MRT"
    assert names("في جمهورية مالي وزير المالية").offices[0].country is None


def test_the_place_that_someone_visits_is_not_his_country() -> None:
    assert names("زيارة الملك أستانا").offices[0].country is None


def test_a_former_president_is_told_as_such() -> None:
    assert names("الرئيس الأذربيجاني الراحل").offices[0].former
    assert names("former Egyptian President").offices[0].former
    assert not names("الرئيس المصري").offices[0].former


def test_a_woman_in_office_is_told_by_the_form_of_the_word() -> None:
    assert names("وزيرة التعاون الدولي").offices[0].feminine
    assert not names("وزير التعاون الدولي").offices[0].feminine


@pytest.mark.parametrize("sentence", ["رئيس", "نائب رئيس شركة", "the chair of studies", "Premier League"])
def test_words_of_another_meaning_are_no_head_of_state(sentence: str) -> None:
    assert all(office.rank not in ("head-of-state",) for office in names(sentence).offices)
