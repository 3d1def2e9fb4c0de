"""What stands around a sentence: its line, the headings above it, the list it belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from milaff.extraction.reading import Reading
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.treaty_labels import labelled
from milaff.sources.text import Span

Topic = Literal["visits", "agreements", "mechanisms", "trade", ""]

_BULLET = re.compile(
    r"\s*(?:[-–—•·*▪●◦‣»>]+\s*|\(?(?:\d{1,2}|[٠-٩]{1,2}|[a-zA-Z](?!\.[A-Z]\.)|[ivxIVX]{1,4}|[أ-ي])[.)\-–/]{1,2}\s*(?!\d)|"
    r"(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)\s*[:،-]\s*)+"
)
_NUMBERED = re.compile(r"\s*(\d{1,2})[.)/–-]{1,2}\s")
_NOTE = re.compile(r"(?:\[\d+\]\s*)+")
_TOPICS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    (
        "visits",
        re.compile(
            fold(r"زيارات|لقاءات")
            + r"|visits|high[- ]level (?:contacts|exchanges|meetings)|from the \w+ side|exchanges of visits"
        ),
    ),
    (
        "agreements",
        re.compile(
            fold(r"اتفاقيات|إتفاقيات|مذكرات|الإطار القانوني|معاهدات|بروتوكولات")
            + r"|agreements|treaties|instruments|legal (?:framework|basis|base)|treaty (?:basis|framework)|mous"
        ),
    ),
    ("mechanisms", re.compile(fold(r"لجان|لجنة|آليات|مشاورات") + r"|mechanisms|committee|commission|consultations")),
    ("trade", re.compile(fold(r"اقتصادي|تجاري|استثمار|مبادلات") + r"|economic|trade|investment|commercial")),
)
_SIDE = re.compile(
    r"\W*(?:from|to) (?:the )?[\w'’]+(?: [\w'’]+){0,2}\W*$|"
    r"\W*(?:(?:from|by) )?(?:the )?[\w'’]+(?: [\w'’]+){0,2} (?:to (?:the )?[\w'’]+(?: [\w'’]+){0,2}|side)\W*$|"
    + r"\W*(?:من |عن )?(?:(?:ال)?جانب \w+|\w+ إلى \w+(?: \w+)?)\W*$",
    re.IGNORECASE,
)
"""A heading that only says whose visits or instruments follow: "From Malta to Ghana", «من الجانب المصري»."""
_COLUMNS = re.compile(
    r"\W*(?:(?:\d{1,2}|s\. ?no|no|number|date|year|month|visit|visitor|name|period|place|title|status|subject|event|"
    r"agreement|signed|of|signature|"
    + fold(
        "التاريخ|تاريخ|التوقيع|الموقف|الرقم|العنوان|الزيارة|الزائر|المكان|الحالة|السنة|الموضوع|الاتفاقية|الصفة|الاسم|"
        "ت|م"
    )
    + r")(?:\W+|$))+"
)
"""A line that only names the columns of the table below it, or numbers its row: "S. No.", "Year-Month   Name"."""
_LONGEST_HEADING = 110
_LONGEST_TITLE, _TITLED = 220, 4
"""The most characters of a text's title, and the fewest lines of a text that has one."""
_LONGEST_SENTENCE = 1500
_LABEL = 40
"""How much of a line holds the label that leads it, in characters."""
_CELLS = " | "
"""What parts the cells of a table's row."""
_WORDS = 6
"""The most words of a heading that ends in a colon and holds a number."""
_SUM = re.compile(r"\w: (?:\w+ )?\D{0,5}\d[\d.,]*(?:\d{3}|\s?(?:million|billion|bn|m\b|مليون|مليار|ألف))")
"""A line such as "Imports: US$ 3.8 million", which tells a sum."""
_FLOW = re.compile(
    r"(?:[\w'’-]+ ){0,2}?(?:exports?|imports?|(?:ال)?(?:صادرات|واردات|مستوردات|استيرادات|"
    r"تبادل التجاري)(?!\w))[^:\n.\d]{0,40}: ?\D{0,6}\d",
    re.IGNORECASE,
)
"""A row of figures, whose unit may stand in its heading: "Exports: 42.1"."""
_OPEN = re.compile(
    r"(?:\(|\| )(?:[a-z]+ )?(?:under|in|being) (?:negotiat|discuss|prepar)|"
    r"\w(?::| [–—-]) ?(?:[a-z]+ )?(?:under (?:negotiat|discuss|prepar)|(?:negotiations|talks) (?:in|under|on|"
    r"pending))|\((?:قيد|طور|جاري?) ",
    re.IGNORECASE,
)
"""A line of a list on what is not signed yet: "Extradition Treaty (under negotiation)", "…: negotiations in "
"progress"."""
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d\W*$")
_BEFORE_YEAR = re.compile(r"[a-z)],? \(?(?:[a-z]+ )?(?:1[89]|20)\d\d\W*$")
"""A year that closes a line of a list without bullets: "Air Services Agreement, 2007"."""
_TITLED_YEAR = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*|of|in|the|by|and|to|with|between|for|as|from|on|an?) )*[A-Z][\w.’'-]*,? "
    r"\(?(?:1[89]|20)\d\d(?:[-–](?:1[89]|20)?\d\d)?\)?\.?"
)
"""The heading of a paragraph that tells of its year: "Diplomatic Relations Severed, 1941."."""


@dataclass(frozen=True)
class Passage:
    """One sentence (or list item) to look for claims in.

    ``start`` and ``end`` leave out a bullet or number before it. ``line`` is the number of its line, ``first`` whether
    it opens that line; ``topic`` is that of the heading above; ``announced`` the sentence ending in a colon that the
    list stands under, None where there is none.
    """

    start: int
    end: int
    line: int
    first: bool
    item: bool
    heading: bool
    topic: Topic
    announced: Span | None = None


def passages(reading: Reading) -> tuple[Passage, ...]:
    """Give the sentences of a document with what stands around each."""
    found: list[Passage] = []
    topic: Topic = ""
    announced: Span | None = None
    at = 0
    for number, line in enumerate(reading.lines):
        inside = []
        while at < len(reading.sentences) and reading.sentences[at].start < line.end:
            inside.append(reading.sentences[at])
            at += 1
        text = reading.text[line.start : line.end]
        bullet = _BULLET.match(text)
        if announced is not None and _goes_on_numbering(reading, announced, text):
            announced = None
        listed = bullet is not None and announced is not None and not text.rstrip().endswith(":")
        heading = not listed and _is_heading(text, number, len(reading.lines), bullet is not None, reading, line)
        item = bullet is not None and not heading
        label = number > 0 and _titles_a_treaty(number - 1, reading)  # read with the title that it stands below
        if heading:
            goes_on = (
                text.rstrip().endswith(":")
                or _CELLS in text
                or _SIDE.match(text)
                or _COLUMNS.fullmatch(fold(text.lower()))
            )
            topic, announced = _topic(text) or (topic if goes_on else ""), None
        body = line.start + (bullet.end() if bullet else 0)
        opened = False
        for sentence in inside:
            start = max(sentence.start, body)
            if note := _NOTE.match(reading.text, start, sentence.end):
                start = note.end()
            if start >= sentence.end or not re.search(r"\w", reading.text[start : sentence.end]):
                continue
            for begin, end in _pieces(reading.text, start, sentence.end):
                first, above = not opened, announced if item else None
                found.append(Passage(begin, end, number, first, item, heading or label, topic, above))
                opened = True
        if text.rstrip().endswith(":") and inside:
            announced = inside[-1]
            topic = _topic(text) or topic
        elif not item and not heading:
            announced = None
    return tuple(found)


def _goes_on_numbering(reading: Reading, announced: Span, text: str) -> bool:
    """Tell whether a line has the number after that of the line that announced a list: "5." is no item under "4."."""
    start = reading.text.rfind("\n", 0, announced.start) + 1
    before, here = _NUMBERED.match(reading.text, start), _NUMBERED.match(text)
    return bool(before and here) and int(here[1] if here else 0) == int(before[1] if before else 0) + 1


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what runs on without a full stop at its commas, else at a space, so that no piece is endless."""
    while end - start > _LONGEST_SENTENCE:
        cut = max(text.rfind(mark, start + 1, start + _LONGEST_SENTENCE) for mark in ("،", ",", ";", "؛"))
        if cut < start + _LONGEST_SENTENCE // 2:
            cut = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        cut = cut + 1 if cut > start else start + _LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _is_heading(text: str, number: int, lines: int, bulleted: bool, reading: Reading, line: Span) -> bool:
    bare = text.strip()
    if _titles_a_treaty(number, reading):
        return False
    if number in (1, 2) and lines > 3 and bare[:1].islower() and len(bare) < 200:
        return True
    titled = number == 0 and lines > _TITLED and len(bare) <= _LONGEST_TITLE
    if not bulleted and _TITLED_YEAR.fullmatch(bare) and _heads_a_paragraph(number, reading):
        return True
    if titled and not bare.endswith((".", ":", ",", "،", "!", '"')):
        return ". " not in bare and " - " not in bare[:40]
    if len(bare) > _LONGEST_HEADING or bare.endswith((".", "؛", ";", "!", "،", ",", "”", '"')) or lines == 1:
        return False
    if number == 0 and lines > 2:
        return True
    if (
        "\n" in bare
        or _FLOW.match(bare)
        or (_CELLS in bare and re.search(r"\| [^|]*\d", bare))
        or _SUM.search(bare)
        or _OPEN.search(bare)
    ):
        return False
    dated = bool(_YEAR.search(bare) and (bulleted or _BEFORE_YEAR.search(bare))) or any(
        mention.edtf for mention in reading.within(reading.dates, line.start, line.end)
    )
    if bare.endswith(":"):
        counted = re.search(r"\d", bare[3:]) and len(bare.split()) > _WORDS
        return not dated and not counted and ". " not in bare
    return not dated and (not bulleted or len(bare) < 60) and (len(bare.split()) <= 7 or number < 2)


def _titles_a_treaty(number: int, reading: Reading) -> bool:
    """Tell whether the next line says when what this one names was signed or came into force: "Concluded: …"."""
    if number + 1 >= len(reading.lines):
        return False
    line, below = reading.lines[number], reading.lines[number + 1]
    low = folded(reading.text, below.start, min(below.end, below.start + _LABEL)).text
    return reading.text.count("\n", line.end, below.start) == 1 and labelled(low)


def _heads_a_paragraph(number: int, reading: Reading) -> bool:
    """Tell whether a line stands between others, the next of which is too long for a heading."""
    below = reading.lines[number + 1] if number + 1 < len(reading.lines) else None
    return below is not None and below.end - below.start > _LONGEST_HEADING


def _topic(text: str) -> Topic:
    low = fold(text).lower()
    return next((topic for topic, words in _TOPICS if words.search(low)), "")
