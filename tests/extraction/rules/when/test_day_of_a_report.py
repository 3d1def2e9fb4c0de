"""The day of a report: how a text gives its own day, what its first sentence tells, and the day of what follows.

All reports are of Wednesday, 18 October 2023; the Tuesday is its yesterday.
"""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

DAY, EVE = "2023-10-18", "2023-10-17"
BOTH = f"{EVE}/{DAY}"

HEADS_EN = (
    "MINSK, 18 October 2023 – ",
    "MINSK, 18 October (BelTA) – ",
    "MINSK, October 18. /TASS/. ",
    "Minsk, Oct 18 (PTI) ",
    "18 October 2023, 15:42\n\nMinisters hold talks\n\nMINSK, 18 October (BelTA) – ",
    "Economy\n18 October 2023\n\nMinisters hold talks\n\nMINSK, 17 October (BelTA) – ",
    "Wednesday, October 18, 2023 - 18:36\n\nMinsk (VNA) – ",
    "Published: 18 October 2023\n\n",
)
HEADS_AR = (
    "عمان 3 ربيع الآخر 1445 هـ الموافق 18 أكتوبر 2023 م واس\n",
    "عمان في 18 أكتوبر / وام / ",
    "عمان، 18 أكتوبر 2023 (واج) - ",
    "عمان 18 أكتوبر 2023 (ومع) ",
    "18/10/2023\n\nعمان - 18 - 10 (كونا) -- ",
    "عمان 18 تشرين الأول (بترا)- ",
    "عمان 18-10-2023 (سونا)- ",
    "ق. و\nنشر يوم الأربعاء 18 - 10 - 2023\n\n",
)
TALKS_EN = (
    "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart, Bat Ganzorig, on Tuesday."
)
TALKS_AR = (
    "استقبل وزير الخارجية الأردني، السيد سامي الحياري، أمس الثلاثاء بمقر الوزارة، نظيره الكازاخستاني، السيد "
    "ييرلان صادقوف."
)
TALKS_PASSING_AR = (
    "تحادث وزير الخارجية الأردني، السيد سامي الحياري، أمس الثلاثاء بمقر الوزارة، مع نظيره الكازاخستاني، السيد ييرلان "
    "صادقوف، الذي شرع أول أمس في زيارة عمل إلى الأردن تدوم ثلاثة أيام."
)

LEADS_EN = {
    "talks of no day": (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart, Bat Ganzorig."
    ),
    "talks of the day": (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart, Bat Ganzorig, today."
    ),
    "talks of the eve": TALKS_EN,
    "a call of the eve": (
        "Belarusian Foreign Minister Andrei Savitsky held a phone call with his Mongolian counterpart, Bat "
        "Ganzorig, on Tuesday."
    ),
    "talks after an arrival": (
        "Belarusian Foreign Minister Andrei Savitsky held talks on Wednesday with his Mongolian counterpart, Bat "
        "Ganzorig, "
        "who arrived in Minsk on Tuesday on a three-day visit."
    ),
    "talks, then the arrival": (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig discussed joint "
        "projects at "
        "talks in Minsk on Wednesday.\n\nGanzorig arrived in the Belarusian capital on Tuesday on a two-day "
        "working visit."
    ),
    "an arrival on the eve": (
        "Mongolian Foreign Minister Bat Ganzorig arrived in Minsk on Tuesday for a three-day visit to Belarus at the "
        "invitation of his Belarusian counterpart, Andrei Savitsky."
    ),
    "an arrival, then talks of the day": (
        "Mongolian Foreign Minister Bat Ganzorig arrived in Minsk on Tuesday for a three-day visit to Belarus at the "
        "invitation of his Belarusian counterpart, Andrei Savitsky.\n\nOn Wednesday, the two ministers held talks."
    ),
    "the end of a visit": (
        "Mongolian Foreign Minister Bat Ganzorig concluded on Wednesday a two-day visit to Belarus during which "
        "he held "
        "talks with his Belarusian counterpart, Andrei Savitsky."
    ),
    "the end of a visit on the eve": (
        "Mongolian Foreign Minister Bat Ganzorig concluded on Tuesday a two-day visit to Belarus during which he held "
        "talks with his Belarusian counterpart, Andrei Savitsky."
    ),
    "a session of two days": (
        "The fifth session of the Belarusian-Mongolian commission on trade took place in Minsk on 17-18 October, "
        "chaired "
        "by Andrei Savitsky and Bat Ganzorig."
    ),
    "a session that ended on the eve": (
        "The fifth session of the Belarusian-Mongolian commission on trade concluded in Minsk on Tuesday after "
        "two days "
        "of work, chaired by Andrei Savitsky and Bat Ganzorig."
    ),
}
LEADS_AR = {
    "talks of no day": (
        "استقبل وزير الخارجية الأردني، السيد سامي الحياري، بمقر الوزارة، نظيره الكازاخستاني، السيد ييرلان صادقوف."
    ),
    "talks of the day": (
        "استقبل وزير الخارجية الأردني، السيد سامي الحياري، اليوم الأربعاء، نظيره الكازاخستاني، السيد ييرلان صادقوف."
    ),
    "talks of the eve": TALKS_AR,
    "talks of the eve, a guest's coming in passing": TALKS_PASSING_AR,
    "a meeting of the eve told behind its verb": (
        "بحث وزير الخارجية الأردني سامي الحياري مع نظيره الكازاخستاني ييرلان صادقوف، خلال لقائهما أمس في عمان، "
        "العلاقات الثنائية وسبل تعزيزها."
    ),
    "what was said on the eve": (
        "أكد وزير الخارجية الكازاخستاني ييرلان صادقوف أمس الثلاثاء حرص بلاده على تعزيز علاقاتها مع الأردن، وذلك خلال "
        "مؤتمر صحفي مشترك مع نظيره الأردني سامي الحياري."
    ),
    "an arrival on the eve": (
        "وصل وزير الخارجية الكازاخستاني ييرلان صادقوف إلى عمان أمس الثلاثاء في زيارة رسمية تستغرق ثلاثة أيام "
        "تلبية لدعوة "
        "من نظيره الأردني سامي الحياري."
    ),
    "an arrival, then talks of the day": (
        "شرع وزير الخارجية الكازاخستاني، السيد ييرلان صادقوف، أمس الثلاثاء، في زيارة رسمية إلى الأردن تدوم يومين.\n\n"
        "وأجرى السيد صادقوف اليوم الأربعاء محادثات مع نظيره الأردني السيد سامي الحياري."
    ),
    "the end of a visit": (
        "اختتم وزير الخارجية الكازاخستاني ييرلان صادقوف اليوم الأربعاء زيارة رسمية إلى الأردن استمرت يومين أجرى خلالها "
        "مباحثات مع نظيره الأردني سامي الحياري."
    ),
    "the end of a visit on the eve": (
        "اختتم وزير الخارجية الكازاخستاني ييرلان صادقوف أمس الثلاثاء زيارة رسمية إلى الأردن استمرت يومين أجرى خلالها "
        "مباحثات مع نظيره الأردني سامي الحياري."
    ),
    "a session of two days": (
        "انعقدت في عمان يومي 17 و18 أكتوبر أعمال الدورة الخامسة للجنة المشتركة بين الأردن وكازاخستان، برئاسة "
        "سامي الحياري "
        "وييرلان صادقوف."
    ),
    "a session that ended on the eve": (
        "اختتمت أمس الثلاثاء في عمان أعمال الدورة الخامسة للجنة المشتركة بين الأردن وكازاخستان، التي استمرت "
        "يومين، برئاسة "
        "سامي الحياري وييرلان صادقوف."
    ),
}
LEAD_DAYS: dict[str, str | None] = {
    "talks of no day": DAY,
    "talks of the day": DAY,
    "talks of the eve": EVE,
    "talks of the eve, a guest's coming in passing": EVE,
    "a meeting of the eve told behind its verb": EVE,
    "what was said on the eve": EVE,
    "a call of the eve": EVE,
    "talks after an arrival": DAY,
    "talks, then the arrival": DAY,
    "an arrival on the eve": None,  # on which day of the visit is not told
    "an arrival, then talks of the day": DAY,
    "the end of a visit": BOTH,
    "the end of a visit on the eve": None,
    "a session of two days": BOTH,
    "a session that ended on the eve": f"2023-10-16/{EVE}",
}
FOLLOWS_EN = {
    "position": ("praised", "Ganzorig praised Belarus's support for Mongolian farmers."),
    "commitment": ("invited", "Ganzorig invited his Belarusian counterpart to visit Ulaanbaatar."),
    "cooperation": ("possibility", "The sides also considered the possibility of assembling tractors in Darkhan."),
}
FOLLOWS_AR = {
    "position": ("أشاد", "وأشاد صادقوف بدعم الأردن لبلاده."),
    "commitment": ("دعوة", "ووجه الوزير الكازاخستاني إلى نظيره الأردني دعوة لزيارة أستانا."),
    "cooperation": ("إمكانية", "وبحث الجانبان إمكانية إنشاء مصنع أردني للأدوية في أستانا."),
}


def dates(text: str, language: Language, kind: str, words: str) -> set[str | None]:
    """Give the dates of the claims of a kind whose quotation has certain words."""
    found = proposed(text, language, document_date=DAY)
    return {p.date for p in found if p.type == kind and words in p.quote}


@pytest.mark.parametrize("kind", FOLLOWS_EN)
@pytest.mark.parametrize("lead", LEADS_EN)
def test_what_follows_an_english_lead(lead: str, kind: str) -> None:
    words, says = FOLLOWS_EN[kind]
    assert dates(f"{HEADS_EN[1]}{LEADS_EN[lead]}\n\n{says}", "en", kind, words) == {LEAD_DAYS[lead]}


@pytest.mark.parametrize("kind", FOLLOWS_AR)
@pytest.mark.parametrize("lead", LEADS_AR)
def test_what_follows_an_arabic_lead(lead: str, kind: str) -> None:
    words, says = FOLLOWS_AR[kind]
    assert dates(f"{HEADS_AR[1]}{LEADS_AR[lead]}\n\n{says}", "ar", kind, words) == {LEAD_DAYS[lead]}


@pytest.mark.parametrize("head", HEADS_EN)
def test_an_english_head_and_a_lead_of_the_eve(head: str) -> None:
    text = f"Ministers hold talks\n\n{head}{TALKS_EN}\n\n{FOLLOWS_EN['position'][1]}"
    assert dates(text, "en", "meeting", "held talks") == {EVE}
    assert dates(text, "en", "position", "praised") == {EVE}


@pytest.mark.parametrize("lead", [TALKS_AR, TALKS_PASSING_AR])
@pytest.mark.parametrize("head", HEADS_AR)
def test_an_arabic_head_and_a_lead_of_the_eve(head: str, lead: str) -> None:
    text = f"مباحثات أردنية كازاخستانية\n\n{head}{lead}\n\n{FOLLOWS_AR['position'][1]}"
    assert dates(text, "ar", "position", "أشاد") == {EVE}


@pytest.mark.parametrize("head", HEADS_EN[:5])
def test_a_session_has_its_days_under_any_head(head: str) -> None:
    text = f"Ministers hold talks\n\n{head}{LEADS_EN['a session of two days']}"
    assert dates(text, "en", "mechanism", "fifth session") == {BOTH}


@pytest.mark.parametrize(
    ("says", "kind", "words", "date"),
    [
        ("وعقب اللقاء وقع الجانبان مذكرة تفاهم في مجال السياحة.", "agreement", "مذكرة", DAY),
        ("وعلى هامش اللقاء وقعت غرفتا التجارة في البلدين مذكرة تفاهم.", "agreement", "مذكرة", DAY),
        ("وفي ختام اللقاء جرى التوقيع على اتفاقية في مجال الجمارك.", "agreement", "اتفاقية", DAY),
    ],
)
def test_what_was_signed_after_the_talks_is_of_their_day_though_an_arrival_was_told(
    says: str, kind: str, words: str, date: str
) -> None:
    came = "وكان الوزير الكازاخستاني قد وصل إلى عمان أمس الثلاثاء في زيارة تستغرق يومين."
    text = f"{HEADS_AR[0]}{LEADS_AR['talks of the day']}\n\n{came}\n\n{says}"
    assert dates(text, "ar", kind, words) == {date}


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("He stressed the importance of direct flights between the two countries.", "stressed"),
        ("\n\nGanzorig, in turn, thanked Belarus for training Mongolian teachers.", "thanked"),
    ],
)
def test_a_quotation_that_opens_with_another_year_turns_no_story(says: str, words: str) -> None:
    quoted = '"Last year, trade between our countries grew by 12%," Savitsky said.'
    text = f"{HEADS_EN[2]}{LEADS_EN['talks of the day']}\n\n{quoted} {says}"
    assert dates(text, "en", "position", words) == {DAY}
