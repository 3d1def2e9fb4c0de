"""Which event is meant where one is told again, and which day where one is told from another: one sentence a row."""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

TALKS = "Foreign Minister of Kazakhstan Daniyar Omarov held talks with the Foreign Minister of Finland Petri Salo"
REPORT = f"Talks in Helsinki\n\nHelsinki, 22 May 2024 – {TALKS} during his official visit to Finland.\n\n"
TALKS_AR = "وزير خارجية الأردن كريم الهاشمي مباحثات في هلسنكي مع وزير خارجية فنلندا بيتر سالو"
REPORT_AR = f"مباحثات في هلسنكي\n\nهلسنكي في 22 مايو 2024 – عقد {TALKS_AR} خلال زيارته الرسمية إلى فنلندا.\n\n"
MET = "Omarov met with the Speaker of the Parliament of Finland, Ivan Horvat."
MET_AR = "التقى الهاشمي رئيس البرلمان الفنلندي إيفان هورفات."
SIGNED = "the two sides signed a memorandum of understanding on tourism."
SIGNED_AR = "وقع الجانبان مذكرة تفاهم في مجال السياحة."
PAGE = "Relations between Kazakhstan and Finland\n\n"
PAGE_AR = "العلاقات بين الأردن وفنلندا\n\n"
LATER = ", which entered into force two years later."
LATER_AR = " التي دخلت حيز النفاذ بعد ذلك بعامين."


def date_of(text: str, kind: str, words: str, language: Language, written: str | None) -> str | None:
    """Give the date of the last claim of a kind whose quotation has some words."""
    found = [p for p in proposed(text, language, document_date=written) if p.type == kind and words in p.quote]
    assert found, f"no {kind}: {words}"
    return found[-1].date


def kind_of(told: str) -> tuple[str, str]:
    """Tell of which kind the claim of a row is, and by which words it is known."""
    if told in (MET, MET_AR):
        return "meeting", "Ivan Horvat" if told == MET else "هورفات"
    return "agreement", "tourism" if told == SIGNED else "السياحة"


RECALLED = [
    "Attention was paid to the agreements reached during the visit of the President of Finland to Kazakhstan in 2019.",
    "The parties recalled the visit of the Foreign Minister of Finland to Kazakhstan in September 2017.",
    "It was the first such visit since the President of Kazakhstan visited Finland in April 2016.",
    "Petri Salo, who visited Astana in March 2017, praised the ties.",
    "In May 2018 the Prime Minister of Finland visited Kazakhstan.",
]
RECALLED_AR = [
    "كما تناول الجانبان تنفيذ الاتفاقيات التي تم التوصل إليها خلال زيارة رئيس فنلندا إلى الأردن في أكتوبر 2019.",
    "وأشاد الجانبان بنتائج زيارة وزير خارجية فنلندا إلى الأردن في سبتمبر 2017.",
    "وتعد هذه الزيارة الأولى من نوعها منذ زيارة رئيس الأردن إلى فنلندا في أبريل 2016.",
    "وفي مايو 2018 زار رئيس وزراء فنلندا الأردن.",
]


@pytest.mark.parametrize("refers", ["As part of the visit", "On the sidelines of the visit", "At the end of the visit"])
@pytest.mark.parametrize("recalled", RECALLED)
def test_a_report_means_its_own_visit(recalled: str, refers: str) -> None:
    text = f"{REPORT}{recalled}\n\n{refers}, {MET}\n"
    assert date_of(text, "meeting", "Ivan Horvat", "en", "2024-05-22") in ("2024-05-22", None)


@pytest.mark.parametrize("refers", ["وفي إطار الزيارة", "وعلى هامش الزيارة", "وخلال الزيارة"])
@pytest.mark.parametrize("recalled", RECALLED_AR)
def test_a_report_in_arabic_means_its_own_visit(recalled: str, refers: str) -> None:
    text = f"{REPORT_AR}{recalled}\n\n{refers}، {MET_AR}\n"
    assert date_of(text, "meeting", "هورفات", "ar", "2024-05-22") in ("2024-05-22", None)


MAY = "The Prime Minister of Finland visited Kazakhstan in May 2014."
RETURNED = (
    "The President of Kazakhstan visited Finland in 2012. The President of Finland returned the visit in June 2014."
)
FIRST_SINCE = "In May 2019 the President of Finland visited Kazakhstan, the first such visit since that of 2003."
DAYS = "The President of Finland visited Kazakhstan on 3-5 October 2013."
MAY_AR = "زار رئيس وزراء فنلندا الأردن في مايو 2014."
RETURNED_AR = "زار رئيس الأردن فنلندا في مارس 2012. وقام رئيس فنلندا بزيارة إلى الأردن في يونيو 2014."
DAYS_AR = "زار رئيس فنلندا الأردن من 3 إلى 5 أكتوبر 2013."
ON_A_PAGE = [
    (MAY, "During the visit", "2014-05"),
    (MAY, "On the sidelines of the visit", "2014-05"),
    (RETURNED, "As part of the visit", "2014-06"),
    (FIRST_SINCE, "During the visit", "2019-05"),
    (DAYS, "On the first day of the visit", "2013-10-03"),
    (DAYS, "On the second day of the visit", "2013-10-04"),
    (DAYS, "On the final day of his visit", "2013-10-05"),
    (MAY_AR, "وخلال الزيارة", "2014-05"),
    (MAY_AR, "وفي إطار الزيارة", "2014-05"),
    (MAY_AR, "وبهذه المناسبة", "2014-05"),
    (RETURNED_AR, "وأثناء الزيارة", "2014-06"),
    (DAYS_AR, "وفي اليوم الأول من الزيارة", "2013-10-03"),
    (DAYS_AR, "وفي ثاني أيام الزيارة", "2013-10-04"),
    (DAYS_AR, "وفي اليوم الأخير من الزيارة", "2013-10-05"),
]


@pytest.mark.parametrize(("told", "refers", "date"), ON_A_PAGE)
@pytest.mark.parametrize("later", [False, True])
def test_a_page_means_the_visit_told_last(told: str, refers: str, date: str, *, later: bool) -> None:
    if told.isascii():
        text = f"{PAGE}{told} {refers}, {SIGNED[:-1]}{LATER if later else '.'}\n"
        assert date_of(text, "agreement", "tourism", "en", None) == date
    else:
        text = f"{PAGE_AR}{told} {refers}، وقع البلدان اتفاقية في مجال السياحة{LATER_AR if later else '.'}\n"
        assert date_of(text, "agreement", "السياحة", "ar", None) == date


COUNTED = [
    ("The day before", "2024-05-21"),
    ("A day earlier", "2024-05-21"),
    ("Two days earlier", "2024-05-20"),
    ("On the previous day", "2024-05-21"),
    ("On the same day", "2024-05-22"),
    ("Earlier that day", "2024-05-22"),
    ("Earlier in the day", "2024-05-22"),
    ("Hours before the talks", "2024-05-22"),
    ("One day before the talks", "2024-05-21"),
    ("Later that evening", "2024-05-22"),
    ("وقبل ذلك بيوم", "2024-05-21"),
    ("وقبل ذلك بيومين", "2024-05-20"),
    ("وفي اليوم السابق", "2024-05-21"),
    ("وفي اليوم نفسه", "2024-05-22"),
    ("وفي ذات اليوم", "2024-05-22"),
    ("وفي وقت سابق من اليوم نفسه", "2024-05-22"),
    ("وقبل ساعات من المباحثات", "2024-05-22"),
    ("وقبل يوم من انعقاد المباحثات", "2024-05-21"),
]


@pytest.mark.parametrize(("words", "date"), COUNTED)
@pytest.mark.parametrize("by", ["met", "signed"])
def test_a_day_is_counted_from_the_report(words: str, date: str, by: str) -> None:
    english = words.isascii()
    told = (MET if by == "met" else SIGNED) if english else (MET_AR if by == "met" else SIGNED_AR)
    text = f"{REPORT}{words}, {told}\n" if english else f"{REPORT_AR}{words}، {told}\n"
    assert date_of(text, *kind_of(told), "en" if english else "ar", "2024-05-22") == date


FORUM = [
    ("One day before the forum", "2024-05-20"),
    ("Two days before the forum", "2024-05-19"),
    ("Hours before the forum", "2024-05-21"),
    ("A few days before the forum", None),
    ("Shortly before the forum", None),
    ("وقبل يوم من انعقاد المنتدى", "2024-05-20"),
    ("وقبل ساعات من المنتدى", "2024-05-21"),
    ("وقبل أيام من المنتدى", None),
    ("وقبيل المنتدى", None),
]


TOLD = "Trade Minister of Kazakhstan Daniyar Omarov told a business forum in Helsinki on May 21."
OPENED = "افتتح وزير تجارة الأردن كريم الهاشمي أمس الثلاثاء منتدى الأعمال في هلسنكي."


@pytest.mark.parametrize(("words", "date"), FORUM)
def test_a_day_is_counted_from_a_forum_told_before(words: str, date: str | None) -> None:
    if words.isascii():
        text = f"Kazakhstan and Finland\n\nHelsinki, 22 May 2024 – {TOLD}\n\n{words}, {SIGNED}\n"
        assert date_of(text, "agreement", "tourism", "en", "2024-05-22") == date
    else:
        text = f"التجارة بين الأردن وفنلندا\n\nهلسنكي في 22 مايو 2024 – {OPENED}\n\n{words}، {SIGNED_AR}\n"
        assert date_of(text, "agreement", "السياحة", "ar", "2024-05-22") == date


HELD = (
    "Helsinki, 22 May 2024 – Prime Minister of Finland Petri Salo received Kazakh Deputy Premier Askar Omarov.\n\n"
    "He applauded the outcomes of the 15th meeting of the Kazakh-Finnish Intergovernmental Commission, which was "
    "convened in Helsinki on May 20-21.\n\n"
)
HELD_AR = (
    "هلسنكي في 22 مايو 2024 – استقبل رئيس وزراء فنلندا بيتر سالو نائب رئيس وزراء الأردن كريم الهاشمي.\n\n"
    "وأشاد رئيس الوزراء بنتائج الدورة الخامسة عشرة للجنة المشتركة الأردنية الفنلندية، "
    "التي عقدت في هلسنكي يومي 20 و21 مايو.\n\n"
)
SESSION = [
    ("At the close of the committee's 15th meeting", "2024-05-21"),
    ("Following the 15th meeting", "2024-05-21"),
    ("During the 15th meeting", "2024-05-20/2024-05-21"),
    ("On the sidelines of the 15th meeting", "2024-05-20/2024-05-21"),
    ("وفي ختام الدورة الخامسة عشرة", "2024-05-21"),
    ("وفي ختام أعمال اللجنة", "2024-05-21"),
    ("وعلى هامش أعمال اللجنة", "2024-05-20/2024-05-21"),
    ("وخلال الدورة", "2024-05-20/2024-05-21"),
]


@pytest.mark.parametrize(("words", "date"), SESSION)
def test_what_was_signed_at_a_session_has_its_days(words: str, date: str) -> None:
    if words.isascii():
        assert date_of(f"{HELD}{words}, {SIGNED}\n", "agreement", "tourism", "en", "2024-05-22") == date
    else:
        assert date_of(f"{HELD_AR}{words}، {SIGNED_AR}\n", "agreement", "السياحة", "ar", "2024-05-22") == date


OTHERWISE = [
    (f"{REPORT}The two sides signed a memorandum of understanding on tourism two days before Christmas.", None),
    (f"{REPORT}Diplomatic relations were established on 13 May 1992.\n\nOn the same day, {SIGNED}", "2024-05-22"),
    (f"{REPORT_AR}وكان الجانبان قد وقعا قبل يومين مذكرة تفاهم في مجال السياحة.", "2024-05-20"),
    (f"{REPORT_AR}وبعد يومين من المباحثات، {SIGNED_AR}", "2024-05-22"),
    (f"{REPORT_AR}وبعد يوم حافل باللقاءات، {SIGNED_AR}", "2024-05-22"),
]


@pytest.mark.parametrize(("text", "date"), OTHERWISE)
def test_words_that_count_no_day_or_another(text: str, date: str | None) -> None:
    english = "Talks" in text
    got = date_of(
        f"{text}\n", "agreement", "tourism" if english else "السياحة", "en" if english else "ar", "2024-05-22"
    )
    assert got in (date, None)


def test_a_sentence_that_adds_how_its_guest_came_has_its_own_day() -> None:
    text = (
        "الأردن وفنلندا تتحادثان\n\nنشر يوم الخميس 23 - 05 - 2024\n\n"
        "تحادث وزير خارجية الأردن أمس الأربعاء مع نظيره الفنلندي، الذي شرع أول أمس في زيارة "
        "عمل إلى الأردن تدوم ثلاثة أيام.\n\n"
        "وتُوّج اللقاء بالتوقيع على مذكرة تفاهم في مجال السياحة.\n"
    )
    assert date_of(text, "agreement", "السياحة", "ar", "2024-05-23") == "2024-05-22"
