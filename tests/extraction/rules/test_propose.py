"""What the rules propose from whole texts: whose relations, what is about others, which date, and hostile input."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.language.text import Language
from tests.extraction.rules.support import proposed, proposed_on

BANK = """Egyptian–Azerbaijani Bank posts higher profit

CAIRO, 3 March 2022 - The Egyptian–Azerbaijani Bank for Development said its net profit rose to 220 million pounds.
The bank signed an agreement with a software company. Its chairman met the heads of branches and called for better
service. The bank opened a branch in Mansoura in 2020. Deposits reached 4.1 billion pounds.
"""
BANK_AR = """بنك مصر إيران للتنمية يعلن نتائج أعماله

أعلن بنك مصر إيران للتنمية ارتفاع صافي أرباحه إلى 500 مليون جنيه خلال عام 2021. ووقع البنك اتفاقية مع شركة لتطوير نظمه.
والتقى رئيس البنك مديري الفروع وأكد أهمية تحسين الخدمة. وافتتح البنك فرعا جديدا في المنصورة عام 2020.
"""
PARLIAMENT = """A short history of Kenya's parliament

The Legislative Council of Kenya first met in Nairobi in 1907. President Mwangi opened the new chamber in 2010 and
called for unity. The Speaker visited Mombasa in 2015. In 2018 parliament ratified the continental trade agreement.
"""
DISPATCH = """Rabat and Brasília agree on flights

RABAT, 13 March 2019 (MAP) - Brazilian Foreign Minister Ernesto Lima held talks on Wednesday with his Moroccan
counterpart.

The two ministers signed a memorandum of understanding on air services. Lima praised Morocco's role in Africa.

Background: diplomatic relations between Morocco and Brazil were established in 1906.
"""


@pytest.mark.parametrize(
    ("text", "language"), [(BANK, "en"), (BANK_AR, "ar"), (PARLIAMENT, "en"), ("", "en"), ("مصر", "ar")]
)
def test_a_text_that_is_not_about_two_countries_yields_nothing(text: str, language: Language) -> None:
    assert proposed(text, language) == ()


def test_what_a_dispatch_tells_without_a_date_happened_on_its_day() -> None:
    found = {proposal.type: proposal for proposal in proposed(DISPATCH, "en")}
    assert {kind: found[kind].date for kind in ("meeting", "agreement", "position")} == {
        "meeting": "2019-03-13",
        "agreement": "2019-03-13",
        "position": "2019-03-13",
    }
    assert found["position"].inferred == ("date",)


def test_the_background_of_a_dispatch_keeps_its_own_date() -> None:
    assert [p.date for p in proposed(DISPATCH, "en") if p.type == "milestone"] == ["1906"]


def test_a_date_in_what_was_said_is_not_the_date_of_saying_it() -> None:
    says = "The Kenyan minister stressed that the port, damaged in the floods of 2018, needed Japanese investment."
    assert [(p.type, p.date) for p in proposed_on("JPN-KEN", says, "en")] == [("position", None)]


def test_cooperation_that_goes_on_is_of_the_year_since_which_it_does() -> None:
    says = "يتعاون البلدان في مجال الصيد البحري منذ عام 1998."
    (found,) = proposed_on("MAR-ESP", says, "ar")
    assert (found.type, found.date, found.fields["since"]) == ("cooperation", "1998", "1998")


def test_instruments_signed_in_a_row_are_each_a_claim() -> None:
    says = (
        "وفي أيار 1997 وقع الوزيران اتفاقية لإعفاء حاملي الجوازات الدبلوماسية من التأشيرة، "
        "ومذكرة تفاهم بشأن المشاورات السياسية، "
        "وبروتوكول للتعاون بين المعهدين الدبلوماسيين."
    )
    found = proposed_on("LBN-ARM", says, "ar")
    assert [(p.type, p.date) for p in found] == [("agreement", "1997-05")] * 3


def test_items_under_a_heading_of_agreements_are_agreements() -> None:
    says = "Agreements\n1. Extradition Treaty, 26 December 2004.\n2. MoU on Cooperation in Space, signed in May 2018.\n"
    found = proposed_on("OMN-IND", says, "en")
    assert [(p.type, p.status, p.date) for p in found] == [
        ("agreement", "signed", "2004-12-26"),
        ("agreement", "signed", "2018-05"),
    ]


def test_signed_and_then_in_force_is_one_instrument_at_its_last_stage() -> None:
    says = "An agreement on extradition was signed on 3 May 2010 and entered into force on 1 June 2012."
    found = proposed_on("POL-IDN", says, "en")
    assert [(p.type, p.status, p.date) for p in found] == [("agreement", "in-force", "2010-05-03")]


def test_headings_and_titles_claim_nothing() -> None:
    assert proposed_on("POL-IDN", "Visit of the Polish President to Jakarta\n\nTrade\n", "en") == ()


def test_a_currency_names_no_country() -> None:
    says = "بلغ حجم التبادل التجاري بين البلدين 2 مليار دولار أمريكي عام 2022."
    found = proposed_on("KWT-ESP", says, "ar")
    assert [(p.type, frozenset(p.parties), p.fields["value"]) for p in found] == [
        ("figure", frozenset({"KWT", "ESP"}), 2_000_000_000)
    ]


def test_the_reason_names_the_words_and_the_confidence_is_a_share() -> None:
    (found,) = proposed_on("POL-IDN", "Poland established diplomatic relations with Indonesia in 1955.", "en")
    assert "established diplomatic relations" in found.reason
    assert 0.5 < found.confidence <= 1


def test_the_same_text_gives_the_same_proposals() -> None:
    assert proposed(DISPATCH, "en") == proposed(DISPATCH, "en")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("visited Kenya and Japan signed the agreement of meeting with session ", "en"),
        ("زار وقع وزير مصر الصين مباحثات في اجتماع دورة و ", "ar"),
        ("Kenya, Japan (", "en"),
        ("مصر والصين « ", "ar"),
    ],
)
def test_text_that_never_ends_a_sentence_is_read_in_time_with_its_length(words: str, language: Language) -> None:
    text = words * (60_000 // len(words))
    start = time.process_time()
    found = proposed(text, language)
    assert time.process_time() - start < 20
    assert all(len(proposal.quote) <= 300 for proposal in found)


WORDS = (
    "مصر الصين زار وقع اتفاقية في 2016 ، . و \n : « » – 5 مليون دولار أكد أن Egypt China visited signed the agreement "
    'on 3 May 2015 , " said that trade reached US$ 4 billion ( ) - • \u200f \u0640 ٣ İ'
)
PIECES = st.sampled_from(WORDS.split(" "))


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=60), st.sampled_from(["ar", "en"]))
def test_any_text_is_read_and_every_quotation_is_verbatim(pieces: list[str], language: Language) -> None:
    text = " ".join(pieces)
    for proposal in proposed(text, language):
        assert text[proposal.start : proposal.end] == proposal.quote
        assert 0 < len(proposal.quote) <= 300
        assert len(set(proposal.parties)) >= 2


def test_a_long_speech_is_read_in_time_with_its_length() -> None:
    said = (
        "I want to thank Kenya for its help. We will support Kenya in building a port. Kenya agreed to send nurses.\n\n"
    )
    start = time.process_time()
    found = proposed("Remarks of the President of Japan on Kenya\n\n" + said * 800, "en", document_date="2015-03-18")
    assert time.process_time() - start < 20
    assert {proposal.date for proposal in found if proposal.type == "position"} == {"2015-03-18"}
