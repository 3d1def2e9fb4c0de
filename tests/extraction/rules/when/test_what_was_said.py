"""What was said, by whom and when: the day of the saying, as against the days of which it speaks.

All reports are of Wednesday, 18 October 2023. "-" is no date.
"""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

DAY, BOTH = "2023-10-18", "2023-10-17/2023-10-18"
LEAD_EN = (
    "Ministers discuss cooperation\n\nNAIROBI, 18 October 2023 (KNA) – Kenyan Deputy Prime Minister John Lane held "
    "talks on Wednesday with the Ugandan Minister of Energy, Paul Ray, on joint projects.\n\n"
)
LEAD_AR = (
    "مباحثات بين الأردن وجورجيا\n\nعمان في 18 تشرين الأول 2023 (بترا) - بحث نائب رئيس الوزراء الأردني حسن العلي، اليوم "
    "الأربعاء، مع وزير الطاقة الجورجي بول راي، سبل تعزيز التعاون بين البلدين.\n\n"
)
WHEN_EN = {
    "{S} {V}.": DAY,
    "On Tuesday, {S} {V}.": "2023-10-17",
    "{S} on Tuesday {V}.": "2023-10-17",
    "In a statement issued on 5 October, {S} {V}.": "2023-10-05",
    "{S}, in a statement on Monday, {V}.": "2023-10-16",
    "Addressing the UN General Assembly in September, {S} {V}.": "2023-09",
    "Asked on Tuesday about the border, {S} {V}.": "2023-10-17",
    "Asked about the closure of the border in 2019, {S} {V}.": DAY,
    "Referring to the agreement signed in July 2021, {S} {V}.": DAY,
    "{S}, who arrived on Monday, {V}.": DAY,
    "{S}, whose country opened its embassy in 2016, {V}.": DAY,
    "{S} {V}, in a statement released late on Tuesday.": "2023-10-17",
}
SAID_EN = (
    "thanked Uganda for the help sent after the floods of March 2022",
    "pledged to support Uganda in building a hospital",
    "denied that Kenya had sent troops to Uganda in August",
    "called for trade with Uganda to be doubled by 2030",
)
WHEN_AR = {
    "و{V} {S} {M}.": DAY,
    "و{V} {S}، أمس الثلاثاء، {M}.": "2023-10-17",
    "و{V} {S}، في تصريح لـ(بترا) أول من أمس، {M}.": "2023-10-16",
    "وفي بيان صدر في 5 تشرين الأول، {V} {S} {M}.": "2023-10-05",
    "وفي كلمته أمام الجمعية العامة للأمم المتحدة في أيلول الماضي، {V} {S} {M}.": "2023-09",
    "وبخصوص الاتفاقية الموقعة في حزيران 2021، {V} {S} {M}.": DAY,
    "و{V} {S}، الذي تولى منصبه في أيار 2021، {M}.": DAY,
    "وفي ضوء قرارات أيلول 2022، {V} {S} {M}.": DAY,
}
SAID_AR = (
    ("نفى", "تعليق الرحلات الجوية مع جورجيا"),
    ("شكر", "جورجيا على المساعدات التي قدمتها إثر فيضانات آذار 2022"),
    ("أعرب", "عن أمله في انعقاد اللجنة المشتركة مع جورجيا في كانون الأول المقبل"),
    ("أعلن", "أن بلاده ستفتح سفارة لدى جورجيا في حزيران 2024"),
    ("وجه", "الدعوة إلى رئيس جورجيا لزيارة البلاد"),
)
SINGLE_EN = {
    "In a report on trade in 2022, Kenyan Minister Anna Lind welcomed the growth of exports to Uganda.": DAY,
    "At a conference held in Nairobi on Monday, Kenyan Minister Anna Lind called for closer cooperation with Uganda.": (
        "2023-10-16"
    ),
    "Lane welcomed the commitment made by Uganda in a statement on 5 October.": DAY,
    "Lane welcomed the progress made by Uganda since 2020 in remarks to KNA on Tuesday.": "2023-10-17",
    "Citing figures for 2022, Lane called for closer cooperation with Uganda.": DAY,
    "Lane condemned Sunday's attack in Uganda.": DAY,
    "Kenyan Minister Anna Lind met journalists on Monday. She thanked Uganda for training teachers since 2005.": (
        "2023-10-16"
    ),
}
SINGLE_AR = {
    "وأعرب وزير الخارجية الجورجي عن تقديره لجهود الأردن، معلنا أن جورجيا ستخصص هبة لفائدة الأردن.": DAY,
    "وأدان العلي الهجوم الذي وقع الأحد الماضي في جورجيا.": DAY,
    "وفي معرض حديثه عن حصيلة عام 2022، أشاد العلي بدور جورجيا في المنطقة.": DAY,
    "وشكر وزير الطاقة الجورجي الأردن على دعمه، وذلك في تصريح أدلى به أول من أمس.": "2023-10-16",
    "ومن المقرر أن تفتح جورجيا سفارة لدى الأردن في حزيران 2024.": "-",
}


def said(text: str, language: Language, after: int) -> set[str]:
    """Give the dates of the positions and commitments that stand in a text from some place on."""
    found = proposed(text, language, document_date=DAY)
    return {p.date or "-" for p in found if p.type in ("position", "commitment") and p.start >= after}


@pytest.mark.parametrize("says", SAID_EN)
@pytest.mark.parametrize("when", WHEN_EN)
def test_when_it_was_said_in_english(when: str, says: str) -> None:
    text = LEAD_EN + when.format(S="Kenyan Foreign Minister Peter Olum", V=says)
    assert said(text, "en", len(LEAD_EN)) == {WHEN_EN[when]}


@pytest.mark.parametrize(("verb", "matter"), SAID_AR)
@pytest.mark.parametrize("when", WHEN_AR)
def test_when_it_was_said_in_arabic(when: str, verb: str, matter: str) -> None:
    text = LEAD_AR + when.format(S="وزير الخارجية الأردني سامي الحداد", V=verb, M=matter)
    assert said(text, "ar", len(LEAD_AR)) == {WHEN_AR[when]}


@pytest.mark.parametrize("says", SINGLE_EN)
def test_the_day_of_saying_in_an_english_report(says: str) -> None:
    assert said(LEAD_EN + says, "en", len(LEAD_EN)) == {SINGLE_EN[says]}


@pytest.mark.parametrize("says", SINGLE_AR)
def test_the_day_of_saying_in_an_arabic_report(says: str) -> None:
    assert said(LEAD_AR + says, "ar", len(LEAD_AR)) - ({"-"} if "معلنا" in says else set()) <= {SINGLE_AR[says]}


@pytest.mark.parametrize(
    "lead",
    [
        "Kenyan Foreign Minister Peter Olum condemned Sunday's attack in Uganda.",
        "Kenyan Foreign Minister Peter Olum thanked Uganda for the visit of its Prime Minister on Tuesday.",
    ],
)
def test_a_day_that_a_lead_speaks_of_is_not_that_of_the_report(lead: str) -> None:
    assert said(f"Ministers discuss cooperation\n\nNAIROBI, 18 October (KNA) – {lead}", "en", 0) == {DAY}


def test_what_the_talks_of_a_visit_go_on_to_tell_was_said_on_any_of_its_days() -> None:
    text = (
        "بيان مشترك\n(بغداد، 18 أيلول 2024)\n\nقام وزير خارجية تركمانستان بزيارة رسمية إلى العراق يومي 17 و18 "
        "أيلول 2024.\n\n"
        "وعقد الوزيران جلسة مباحثات استعرضا خلالها العلاقات بين البلدين، وأعربا عن ارتياحهما لما بلغته من تطور."
    )
    assert said(text, "ar", 100) == {"2024-09-17/2024-09-18"}


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Dear friends,\n\nSeychelles supports India's claim to a permanent seat in the Security Council.", "en"),
        ("Excellencies,\n\nIn 2019 our President came here.\n\nSeychelles salutes India for its courage.", "en"),
        ("أيها الأصدقاء،\n\nتدعم مصر ترشيح غينيا لعضوية مجلس الأمن للفترة 2027-2028.", "ar"),
    ],
)
def test_what_a_state_holds_is_of_the_day_of_the_speech(body: str, language: Language) -> None:
    title = (
        "كلمة سفير مصر لدى غينيا\nكوناكري" if language == "ar" else "SPEECH BY THE AMBASSADOR OF SEYCHELLES\nVictoria"
    )
    month = "تشرين الأول" if language == "ar" else "October"
    separator = "،" if language == "ar" else ","
    assert said(f"{title}{separator} 18 {month} 2023\n\n{body}", language, 0) == {DAY}
    assert said(f"{title}\n\n{body}", language, 0) <= {"-"}
