"""Dates that an Arabic text gives to other events than the claim's are not taken for it."""

import pytest

from tests.extraction.rules.support import proposed, proposed_on

CHRONOLOGY = """العلاقات البحرينية التايلاندية: محطات

- 17 يناير 1977: تأسيس العلاقات الدبلوماسية بين البلدين.
- 2003: افتتاح سفارة تايلاند في المنامة.
- مايو 2012: توقيع مذكرة تفاهم في مجال الأمن الغذائي.
- نوفمبر 2013: زيارة رئيس الوزراء البحريني إلى بانكوك.

وأكد السفير التايلاندي حرص بلاده على تعزيز التعاون مع البحرين.
"""
COMMUNIQUE = """بيان مشترك

مسقط، 4 مارس 2023

استقبل وزير الخارجية العماني نظيره التايلاندي. وجرى التوقيع على الوثائق الآتية:
1. مذكرة تفاهم في مجال الصحة.
2. بروتوكول بشأن النقل الجوي.
"""


def test_the_first_line_of_a_chronology_is_not_the_day_of_a_report() -> None:
    found = proposed(CHRONOLOGY, "ar")
    assert [p.date for p in found if p.type == "position"] == [None]
    assert [p.date for p in found if p.type == "milestone"] == ["1977-01-17", "2003"]
    assert [p.date for p in found if p.type == "agreement"] == ["2012-05"]


def test_documents_listed_after_a_signing_are_agreements_of_that_day() -> None:
    found = [p for p in proposed(COMMUNIQUE, "ar") if p.type == "agreement"]
    assert [(p.date, p.status) for p in found] == [("2023-03-04", "signed")] * 2
    assert any(p.type == "meeting" for p in proposed(COMMUNIQUE, "ar"))


@pytest.mark.parametrize(
    "says",
    [
        "ثمن الجانب الليبي إعادة افتتاح السفارة اليونانية في طرابلس في أيار 2021.",
        "ورحب الوزير اليوناني بوقف إطلاق النار الموقع في أكتوبر 2020.",
        "وأكد الجانبان دعمهما لرؤية 2030.",
        "وعقدت اللجنة المشتركة، التي أنشئت عام 1976، دورتها الرابعة في أثينا.",
        "وقع البلدان برنامجا تنفيذيا للتعاون الثقافي للأعوام 2023-2025.",
        "وتوج اللقاء بالتوقيع على خارطة طريق للتعاون برسم 2024-2026.",
        "ودعا الجانبان إلى احترام اتفاقية قانون البحار لعام 1982.",
    ],
)
def test_a_date_of_another_event_is_not_taken(says: str) -> None:
    found = proposed_on("LBY-GRC", says, "ar")
    assert found
    assert all(p.date is None for p in found if p.type != "milestone")


def test_each_amount_of_a_rise_has_its_own_date() -> None:
    says = "ارتفع التبادل التجاري بين البلدين من 290 مليون دولار في 2020 إلى 410 ملايين دولار في 2022."
    assert [p.date for p in proposed_on("BHR-THA", says, "ar")] == ["2020", "2022"]
