"""Entries of treaty lists: an instrument's title and the labelled lines below it are one agreement."""

from milaff.extraction.proposals import Proposal
from milaff.language.text import Language
from tests.extraction.rules.support import proposed

ENGLISH = """\
Bilateral treaties of Switzerland and Uruguay

Commerce
Trade Agreement
Exchange of letters of 4 March 1938
Entry into force: 01.04.1938

Persons
Agreement on the Exchange of Trainees
Concluded: Bern, 25.08.2009
Entry into force: 15.01.2010
Remarks: denounced by Uruguay, ceased to have effect on 31.12.2018

Justice
Treaty on Mutual Legal Assistance in Criminal Matters
Signed: Montevideo, 20.02.2020
Remarks: instrument of ratification outstanding
"""
ARABIC = """\
الاتفاقيات المبرمة بين تونس وكوريا

اتفاقية تجنب الازدواج الضريبي
تاريخ التوقيع: 27 سبتمبر 1988
تاريخ الدخول حيز النفاذ: 25 نوفمبر 1989

مذكرة تفاهم في مجال السياحة
تاريخ التوقيع: 3 ماي 2014
"""


def agreements(text: str, language: Language) -> list[Proposal]:
    return [one for one in proposed(text, language) if one.type == "agreement"]


def test_each_entry_is_an_agreement_of_the_day_of_its_signature() -> None:
    found = agreements(ENGLISH, "en")
    assert [(one.date, one.status) for one in found] == [
        ("1938-03-04", "in-force"),
        ("2009-08-25", "lapsed"),
        ("2020-02-20", "signed"),
    ]


def test_its_quotation_holds_the_title_and_the_lines_that_say_so() -> None:
    trade, trainees, _ = agreements(ENGLISH, "en")
    assert trade.quote.startswith("Trade Agreement\n")
    assert trade.quote.endswith("Entry into force: 01.04.1938")
    assert "ceased to have effect" in trainees.quote


def test_what_its_lines_remark_is_no_claim_of_its_own() -> None:
    assert [one.type for one in proposed(ENGLISH, "en")] == ["agreement"] * 3


def test_arabic_lists_are_read_alike() -> None:
    found = agreements(ARABIC, "ar")
    assert [(one.date, one.status) for one in found] == [("1988-09-27", "in-force"), ("2014-05-03", "signed")]


def test_a_label_without_a_title_is_no_entry() -> None:
    text = "Switzerland and Uruguay\n\nSwitzerland and Uruguay met.\n\nSigned: Bern, 25.08.2009\n"
    assert agreements(text, "en") == []
