"""A story of several days, on a page written after them: what goes on without a day has the day last named.

All pages are of Saturday, 24 August 2024, and tell of the Tuesday, Wednesday and Thursday before it.
"""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

WED, THU, FRI, PAGE = "2024-08-21", "2024-08-22", "2024-08-23", "2024-08-24"

HEADS_EN = (
    "Kenya, Uganda move to settle dispute\n\nSaturday August 24 2024\n\nBy JAMES ODUOR in Kampala\n\n",
    "KAMPALA, Aug. 24 -- ",
    "THE WEEKLY STAR\n24 August 2024\n\nKenya and Uganda turn a page\n\n",
)
HEADS_AR = (
    "الأردن وتركيا يطويان صفحة الخلاف\n\nالسبت 24 أغسطس 2024\n\nكتب مراسلنا في عمان\n\n",
    "عمان 24 آب (بترا)- ",
    "عمان، 24 أغسطس 2024 (واج) - ",
)
PROMISE_EN = (
    "Kenya has promised to scrap import permits on Ugandan dairy products from January, in a move meant to end a "
    "dispute that has soured trade between the two countries for nearly four years.\n\n"
)
PROMISE_AR = (
    "تعهدت تركيا بإلغاء رخص الاستيراد على المنتجات الأردنية اعتبارا من يناير المقبل، في خطوة ترمي إلى إنهاء خلاف عكر "
    "صفو العلاقات بين البلدين منذ سنوات.\n\n"
)
CAME_EN = "Kenyan Trade Minister Miriam Wekesa flew to Kampala on Tuesday at the head of a 20-member delegation.\n\n"
TALKS_EN = "Ms Wekesa held talks on Wednesday with Ugandan Trade Minister Patrick Okello on trade and transport."
SESSION_EN = "The fourth session of the Kenyan-Ugandan Joint Ministerial Commission closed in Kampala on Thursday."
CAME_AR = "ووصل وزير الخارجية التركي كمال أوزدمير إلى عمان يوم الثلاثاء على رأس وفد يضم عشرين مسؤولا.\n\n"
TALKS_AR = "وأجرى أوزدمير يوم الأربعاء محادثات مع نظيره الأردني سامي الحياري تناولت التجارة والنقل."
SESSION_AR = "وعقدت اللجنة المشتركة الأردنية التركية دورتها الرابعة في عمان يوم الخميس."

GOES_ON_EN = (
    ("agreement", "tourism", "The two ministers signed a memorandum of understanding on tourism."),
    ("agreement", "quarantine", "A memorandum of understanding on plant quarantine was signed by the two ministers."),
    ("commitment", "arrears", "Mr Okello pledged that Uganda would clear within 60 days its arrears to Kenyan firms."),
    ("position", "dairy", "Mr Okello, for his part, called on Kenyan companies to invest in dairy processing."),
    ("commitment", "invited", "Ms Wekesa invited her host to visit Nairobi."),
    ("agreement", "customs", "On the same occasion, the two sides signed a protocol on customs."),
)
GOES_ON_AR = (
    ("agreement", "السياحة", "ووقع الوزيران مذكرة تفاهم في مجال السياحة."),
    ("agreement", "الحجر", "كما تم التوقيع على مذكرة تفاهم في مجال الحجر الزراعي."),
    ("commitment", "متأخرات", "وتعهد الحياري بأن تسدد الأردن خلال ستين يوما متأخرات الناقلين من تركيا."),
    ("position", "الاستثمار", "من جانبه، دعا الحياري الشركات التركية إلى الاستثمار في الأردن."),
    ("commitment", "دعوة", "ووجه أوزدمير إلى نظيره الأردني دعوة لزيارة أنقرة."),
    ("agreement", "الجمارك", "وبالمناسبة ذاتها وقع الجانبان بروتوكولا في مجال الجمارك."),
)


def dates(text: str, language: Language, kind: str, words: str) -> set[str | None]:
    """Give the dates of the claims of a kind whose quotation has certain words."""
    found = proposed(text, language, document_date=PAGE)
    return {p.date for p in found if p.type == kind and words in p.quote}


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(("kind", "words", "says"), GOES_ON_EN)
@pytest.mark.parametrize(("told", "day"), [(TALKS_EN, WED), (SESSION_EN, THU), (f"{TALKS_EN}\n\n{SESSION_EN}", THU)])
def test_what_goes_on_in_english_has_the_day_last_named(
    told: str, day: str, kind: str, words: str, says: str, gap: str
) -> None:
    text = f"{HEADS_EN[len(words) % 3]}{PROMISE_EN}{CAME_EN}{told}{gap}{says}"
    assert dates(text, "en", kind, words) == {day}


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(("kind", "words", "says"), GOES_ON_AR)
@pytest.mark.parametrize(("told", "day"), [(TALKS_AR, WED), (SESSION_AR, THU), (f"{TALKS_AR}\n\n{SESSION_AR}", THU)])
def test_what_goes_on_in_arabic_has_the_day_last_named(
    told: str, day: str, kind: str, words: str, says: str, gap: str
) -> None:
    text = f"{HEADS_AR[len(words) % 3]}{PROMISE_AR}{CAME_AR}{told}{gap}{says}"
    assert dates(text, "ar", kind, words) == {day}


@pytest.mark.parametrize(
    ("told", "kind", "words", "says", "day"),
    [
        # the session, though a reception the day before was told in between
        (
            f"{SESSION_EN}\n\nOn Wednesday, President Joseph Mukasa received Ms Wekesa at State House.\n\n",
            "position",
            "lorries",
            '"We want our lorries to move freely," Ms Wekesa told reporters after the session.',
            THU,
        ),
        # nobody tells when a spokesman spoke
        (
            f"{SESSION_EN}\n\n",
            "position",
            "denied",
            "A spokesman for the Ugandan foreign ministry denied that Uganda had recalled its ambassador from Nairobi.",
            None,
        ),
        (
            f"{SESSION_EN}\n\n",
            "position",
            "denied",
            "Only yesterday, Uganda's foreign ministry denied that it had recalled its ambassador from Nairobi.",
            FRI,
        ),
        # another meeting in a paragraph of its own may have been on any day of the stay
        (
            f"{TALKS_EN}\n\n",
            "meeting",
            "Speaker",
            "Ms Wekesa also met the Speaker of the Ugandan Parliament and discussed exchanges of deputies.",
            None,
        ),
        (
            f"{TALKS_EN}\n\nMeanwhile, Uganda's trade minister received the ambassador of Zambia.\n\n",
            "agreement",
            "tourism",
            "The two ministers signed a memorandum of understanding on tourism.",
            None,
        ),
        (
            f"{TALKS_EN}\n\nLast week the two countries reopened their border posts.\n\n",
            "position",
            "praised",
            "Ms Wekesa praised Uganda's role in the region.",
            None,
        ),
        # two days are named, and it may have been either
        (
            "Ms Wekesa held talks on Wednesday with Patrick Okello and opened a trade fair on Thursday.\n\n",
            "position",
            "praised",
            "Ms Wekesa praised Uganda's role in the region.",
            f"{WED}/{THU}",
        ),
    ],
)
def test_what_may_be_of_another_day_in_english(told: str, kind: str, words: str, says: str, day: str | None) -> None:
    assert dates(f"{HEADS_EN[0]}{PROMISE_EN}{CAME_EN}{told}{says}", "en", kind, words) == {day}


@pytest.mark.parametrize(
    ("told", "kind", "words", "says", "day"),
    [
        (
            f"{SESSION_AR}\n\n",
            "position",
            "نفى",
            "ونفى متحدث باسم وزارة الخارجية الأردنية أن تكون الأردن قد استدعت سفيرها من أنقرة.",
            None,
        ),
        (
            f"{SESSION_AR} ",
            "position",
            "قلق",
            "وأعرب مسؤولون في البلدين عن قلقهم من بطء العمل على الحدود.",
            None,
        ),
        (
            f"{TALKS_AR}\n\nمن ناحية أخرى، استقبل الرئيس فيصل العدوان سفير زامبيا.\n\n",
            "agreement",
            "السياحة",
            "ووقع الوزيران مذكرة تفاهم في مجال السياحة.",
            None,
        ),
        (
            f"{TALKS_AR}\n\nوالأسبوع الماضي أعاد البلدان فتح معابرهما الحدودية.\n\n",
            "position",
            "أشاد",
            "وأشاد أوزدمير بدور الأردن في المنطقة.",
            None,
        ),
        (
            "وعقدت اللجنة المشتركة الأردنية التركية دورتها الرابعة في عمان يومي الأربعاء والخميس.\n\n",
            "position",
            "أشاد",
            "وأشاد أوزدمير بدور الأردن في المنطقة.",
            f"{WED}/{THU}",
        ),
    ],
)
def test_what_may_be_of_another_day_in_arabic(told: str, kind: str, words: str, says: str, day: str | None) -> None:
    assert dates(f"{HEADS_AR[1]}{PROMISE_AR}{CAME_AR}{told}{says}", "ar", kind, words) == {day}


def test_a_lead_without_a_day_is_not_of_the_page_where_its_story_lies_before() -> None:
    assert dates(f"{HEADS_EN[1]}{PROMISE_EN}{CAME_EN}{SESSION_EN}", "en", "commitment", "promised") == {None}
    assert dates(f"{HEADS_AR[1]}{PROMISE_AR}{CAME_AR}{SESSION_AR}", "ar", "commitment", "تعهدت") == {None}


@pytest.mark.parametrize("head", HEADS_EN[1:])
def test_between_the_day_of_the_lead_and_that_of_the_paragraph_before_both_are_open(head: str) -> None:
    lead = "Kenya yesterday promised to scrap import permits on Ugandan dairy products from January.\n\n"
    text = f"{head}{lead}{TALKS_EN}\n\nThe two ministers signed a memorandum of understanding on tourism."
    assert dates(text, "en", "agreement", "tourism") == {f"{WED}/{FRI}"}


def test_a_report_whose_lead_tells_a_meeting_is_of_its_day() -> None:
    lead = "Kenyan Trade Minister Miriam Wekesa held talks with Ugandan Trade Minister Patrick Okello.\n\n"
    text = f"{HEADS_EN[1]}{lead}The two ministers signed a memorandum of understanding on tourism.\n\n{SESSION_EN}"
    assert dates(text, "en", "agreement", "tourism") == {PAGE}
