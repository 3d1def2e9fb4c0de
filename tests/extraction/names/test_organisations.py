import pytest

from tests.extraction.names.support import countries, names

# Bodies whose names hold countries: none of these is a party.
BODIES = (
    "بنك مصر إيران للتنمية",
    "البنك المصري الأذربيجاني للتنمية والاستثمار",
    "البنك المصري الخليجي",
    "الجامعة الأمريكية بالقاهرة",
    "شركة مصر للطيران",
    "جامعة القاهرة",
    "الشركة الوطنية الأذربيجانية للنفط",
    "the Egyptian–Azerbaijani Bank for Development",
    "the American University in Cairo",
    "National Bank of Egypt",
    "Bank of Georgia",
    "Turkish Airlines",
    "the University of Jordan",
    "Saudi German Hospital",
)


@pytest.mark.parametrize("body", BODIES)
def test_a_country_inside_the_name_of_a_body_is_no_party(body: str) -> None:
    found = names(f"{body}.")
    assert not found.parties
    assert [mention.kind for mention in found.organisations] == ["body"]


def test_the_countries_of_a_name_are_told_with_the_body() -> None:
    body = names("وقع البنك الزراعي التركي الاتفاق").organisations[0]
    assert (body.text, body.countries) == ("البنك الزراعي التركي", ("TUR",))


def test_a_document_about_a_bank_named_after_two_countries_names_neither() -> None:
    text = (
        "أعلن بنك مصر إيران للتنمية نتائج أعماله. وقال رئيس مجلس إدارة بنك مصر إيران للتنمية إن أرباح البنك ارتفعت."
        " وافتتح البنك فرعا جديدا في الإسكندرية."
    )
    assert countries(text) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "parties"),
    [
        ("اللجنة المصرية الأذربيجانية المشتركة", "forum", ["EGY", "AZE"]),
        ("جمعية الصداقة المصرية الأذربيجانية", "forum", ["EGY", "AZE"]),
        ("مجلس الأعمال المصري التركي", "forum", ["EGY", "TUR"]),
        ("وزارة الخارجية المصرية", "state", ["EGY"]),
        ("سفارة الجزائر", "state", ["DZA"]),
        ("the Egyptian-Turkish Joint Committee", "forum", ["EGY", "TUR"]),
        ("the Embassy of Jordan", "state", ["JOR"]),
        ("the Central Bank of Kenya", "state", ["KEN"]),
    ],
)
def test_what_states_share_or_run_keeps_its_parties(sentence: str, kind: str, parties: list[str]) -> None:
    found = names(sentence)
    assert [mention.kind for mention in found.organisations] == [kind]
    assert [party.country for party in found.parties] == parties


def test_a_company_without_a_name_of_its_own_is_no_body() -> None:
    assert countries("وقعت شركة مصرية عقدا") == ["EGY"]
    assert countries("دعا الشركات المصرية إلى الاستثمار") == ["EGY"]
    assert countries("an Egyptian bank") == ["EGY"]


def test_the_name_of_a_body_ends_where_the_next_begins() -> None:
    assert [m.text for m in names("وقع البنك المركزي المصري والبنك الوطني الكيني").organisations] == [
        "البنك المركزي المصري",
        "البنك الوطني الكيني",
    ]
