"""What the kind of a whole text says of its dates: a statement, a chronology, a newspaper's page, an interview."""

import pytest

from milaff.extraction.proposals import Proposal
from milaff.language.text import Language
from tests.extraction.rules.support import proposed

STATEMENT = """JOINT STATEMENT
between the Kingdom of Thailand and the Republic of Zambia

1. At the invitation of the Prime Minister of Thailand, the President of Zambia paid an official visit to Thailand \
from 20 to 21 March 2025.

2. On 20 March 2025, the two leaders held bilateral talks. On the following day, the President of Zambia paid a \
courtesy call on the King.

3. Following the talks, the two leaders witnessed the signing of:
i) a Memorandum of Understanding on Cooperation in Health;
ii) an Agreement on Air Services.

4. Both sides expressed satisfaction with the steady progress of their relations.

5. The Thai side undertook to provide a grant for a hospital in Lusaka.
"""
LED = """EMBASSY OF URUGUAY IN JAPAN
Uruguay – Japan: a chronology

1921  Diplomatic relations between Uruguay and Japan are established on 24 September.
1952  Relations are resumed in December. Japan reopens its legation in Montevideo the following year.
1971  A Cultural Agreement between Uruguay and Japan is signed in Montevideo (6 May); in force since 2 February 1973.
1987  The President of Uruguay pays an official visit to Japan from 9 to 12 November.
"""
HEADED = """Mexico – Viet Nam: chronology of the bilateral relationship

1976
April 12. Mexico and Viet Nam establish diplomatic relations.

1977
September. Viet Nam opens its Embassy in Mexico City.

1992
March 16-19. The Minister of Foreign Affairs of Viet Nam makes an official visit to Mexico. In the course of the visit \
an agreement on cultural cooperation is signed.

2007
November 8. Both governments sign in Hanoi the Agreement on Scientific Cooperation, which enters into force on \
January 14, 2009.

2019
Trade between Mexico and Viet Nam reaches 5.9 billion dollars.
"""
PAGE = """Uganda, South Sudan to keep Elegu border open round the clock

Thursday, June 12, 2025
By Our Reporter

Kampala. Uganda and South Sudan have agreed to start 24-hour operations at the Elegu border before the end of this year.

The decision was reached on Tuesday at a meeting in Kampala between the Trade minister, Mr Fred Okwir, and his South \
Sudanese counterpart, Ms Nyandeng Lual, who arrived in the country on Monday for a three-day working visit.

Ms Lual pledged that Juba would clear by December the arrears it owes to Ugandan grain suppliers.
"""
INTERVIEW = """سفير إندونيسيا لدى العراق: ننتظر خطا جويا
بغداد – «المدار»
الخميس 18 نيسان 2024

وصف سفير جمهورية إندونيسيا لدى العراق، أحمد بودي سانتوسو، العلاقات بين بغداد وجاكرتا بأنها عريقة، وذلك في حوار أجرته \
معه «المدار» في مقر السفارة أمس الأربعاء.

* كيف تلخصون مسيرة العلاقات؟
- بدأت علاقاتنا الدبلوماسية عام 1950.

* وهل تتوقعون خطا جويا؟
- نأمل أن يفتح الاتفاق الباب أمام رحلات مباشرة بين العراق وإندونيسيا.

* وماذا تقولون للعراقيين؟
- نقدر حفاوتكم.
"""
ITEM = """Deputy Prime Minister of Moldova on an official visit to Baku

On 5 November 2025, the Deputy Prime Minister of Moldova, Andrei Cojocari, who is on an official visit to Azerbaijan \
on 4–6 November, held talks with his Azerbaijani counterpart, Rauf Hajizade.
"""
RECEIVED = """الوزير الأول الجزائري يستقبل وزير خارجية جمهورية مالي

الجزائر، 9 أكتوبر 2025 (وأج)- استقبل الوزير الأول، السيد نور الدين بلعيد، اليوم الخميس، وزير الشؤون \
الخارجية لجمهورية مالي، السيد موسى كوليبالي.

وكان السيد كوليبالي قد أجرى، أمس، محادثات مع وزير الشؤون الخارجية الجزائري.

وفي تصريح للصحافة عقب الاستقبال، أكد رئيس الدبلوماسية المالية أن بلاده تتطلع إلى فتح صفحة جديدة مع الجزائر.
"""
STAY = """العلاقات بين مصر وتوجو

فى 9/6/2024 قام كوفى أمادو رئيس جمهورية توجو بزيارة رسمية لمصر استغرقت يومين، استقبله خلالها \
السيد رئيس الجمهورية بقصر الاتحادية، وتناولت المباحثات سبل مكافحة الإرهاب فى منطقة الساحل.
"""


def dates(text: str, kind: str, language: Language = "en") -> list[str | None]:
    """Give the dates of what is proposed of one type, in the order of the text."""
    found: tuple[Proposal, ...] = proposed(text, language)
    return [one.date for one in found if one.type == kind]


def test_a_statement_dated_at_its_foot_speaks_on_that_day_and_tells_a_visit_of_several() -> None:
    closed = STATEMENT + "\nBangkok, 21 March 2025\n"
    assert dates(closed, "visit") == ["2025-03-20/2025-03-21"]
    assert dates(closed, "agreement") == ["2025-03-20", "2025-03-20"]
    assert dates(closed, "position") == ["2025-03-21"]


def test_a_statement_dated_at_its_head_speaks_on_that_day() -> None:
    headed = STATEMENT.replace("Zambia\n\n1.", "Zambia\nBangkok, 21 March 2025\n\n1.")
    assert dates(headed, "position") == ["2025-03-21"]


def test_the_next_number_of_a_statement_is_no_item_of_the_list_above_it() -> None:
    headed = STATEMENT.replace("Zambia\n\n1.", "Zambia\nBangkok, 21 March 2025\n\n1.")
    assert dates(headed, "agreement") == ["2025-03-20", "2025-03-20"]
    assert dates(headed, "commitment")[-1] == "2025-03-21"


def test_a_year_that_leads_a_line_with_space_alone_is_that_of_its_days() -> None:
    assert dates(LED, "milestone") == ["1921-09-24", "1952-12", "1953"]
    assert dates(LED, "agreement") == ["1971-05-06"]
    assert dates(LED, "visit") == ["1987-11-09/1987-11-12"]


def test_a_year_alone_in_its_line_heads_what_is_told_below() -> None:
    assert dates(HEADED, "milestone") == ["1976-04-12", "1977-09"]
    assert dates(HEADED, "visit") == ["1992-03-16/1992-03-19"]
    assert dates(HEADED, "figure") == ["2019"]


def test_an_entry_into_force_gives_no_date_to_what_a_line_dates_otherwise() -> None:
    assert "2009-01-14" not in dates(HEADED, "agreement")


def test_a_number_that_begins_one_line_is_no_year() -> None:
    text = (
        "Relations between Uruguay and Japan\n\n2000 students from Uruguay study in Japan.\nRelations began in 1921.\n"
    )
    assert "2000" not in [one.date for one in proposed(text, "en")]


def test_a_newspaper_page_that_tells_of_days_before_lends_nothing_its_own() -> None:
    assert "2025-06-12" not in [one.date for one in proposed(PAGE, "en")]
    assert dates(PAGE, "visit") == ["2025-06-09/2025-06-11"]


def test_what_an_ambassador_says_is_of_the_day_on_which_he_was_asked() -> None:
    assert set(dates(INTERVIEW, "position", "ar")) == {"2024-04-17"}


def test_a_visit_of_a_told_length_has_all_the_days_that_it_may_have_had() -> None:
    assert dates(STAY, "visit", "ar") == ["2024-06-09/2024-06-10"]
    assert dates(STAY, "meeting", "ar") == ["2024-06-09/2024-06-10"]


def test_the_date_that_opens_a_sentence_is_its_verbs_over_what_a_clause_adds_to_its_subject() -> None:
    assert dates(ITEM, "meeting") == ["2025-11-05"]
    assert dates(ITEM, "visit") == ["2025-11-04/2025-11-06"]


def test_what_was_said_after_a_reception_is_not_of_the_talks_told_since() -> None:
    assert dates(RECEIVED, "position", "ar") == ["2025-10-09"]


@pytest.mark.parametrize(
    "says",
    [
        "The allocation of land for a Thai industrial zone in Zambia was being discussed by the two governments.",
        "An agreement on air services between Thailand and Zambia was still under negotiation, he said.",
    ],
)
def test_what_is_still_talked_of_is_of_no_one_day(says: str) -> None:
    text = f"LUSAKA, March 20, 2025 (ZANIS) -- Thai Foreign Minister Somchai Wong visited Zambia on Thursday. {says}"
    found = [
        one for one in proposed(text, "en", document_date="2025-03-20") if one.type in ("cooperation", "agreement")
    ]
    assert found
    assert [one.date for one in found] == [None] * len(found)
