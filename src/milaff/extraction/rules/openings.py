"""Where within a sentence a trigger opens a clause of its own."""

import re
from collections.abc import Sequence

from milaff.extraction.rules.folded import Folded, fold
from milaff.extraction.rules.lexicon import Trigger
from milaff.language.text import Language

Found = tuple[Trigger, int, int]
"""A trigger with its folded start and end in the sentence."""

_STOP = {
    "ar": re.compile(
        r"(?:[،؛;:()\[\]–—]|,(?!\d))+\s*|\.\s*(?=[ء-ي])|\s-\s|"
        r"(?<!\w)(?<!صداقه )(?<!اخوه )(?<!مجامله )(?=و(?!زار|زير|زرا|زاري|فد|فود|ثيق|"
        r"ثائق|صول|قت|طن|احد|جود|سط(?!اء)|ضع(?!ت)|كال|سام|لي|لاي|حد|اقع|ساط|اضح|سائل|اشنطن|ارسو|ادي|قود|"
        r"جهات|يارة)\w{3,})|(?<!\w)(?=(?:حيث|كما|ثم|فيما|بينما|إذ|الذي|التي|والذي|والتي|بكلفه|بتكلفه) )|"
        r"(?<!\w)(?=(?:في حين|غير ان|الا ان|علي ان|ولا يزال|ولا تزال|وما زال|وما زالت|ومازال\w*|وهو ما|وهي ما|"
        r"الامر الذي|مما) )|"
        r"(?<!\w)(?<!علما )(?=وان )|"
        r"(?<!\w)(?=(?:اعقب(?:ها|ه|تها|ته)|تخلل(?:ها|ه|تها|ته)|تلا(?:ها|ه)|تلت(?:ها|ه)|تضمنت?|مفادها|حملت) )|"
        r"(?<!\w)(?=و \w{3,})|(?<!\w)(?=(?!منح|حصل|نال|قلد)\w{3,} (?:خلالها|خلاله|اثناءها|فيها) )|"
        r"(?<!\w)(?=(?:متهم|مؤكد|مشير|معرب|داعي|مضيف|موضح|مبين|منوه|مشدد|معتبر|محذر|مندد|مطالب|مجدد|مبرز|مشيد|مثمن|لافت|معلن|"
        r"متعهد|واصف|رافض|نافي)"
        r"(?:ا|ه|ين|ان|تين) )|(?<!\w)(?=قبل ان [تي](?:غلق|عيد|فتتح|عود)\w* )".replace("إ", "ا")
    ),
    "en": re.compile(
        r"(?:[;:()\[\]]|[–—](?!\w)|(?<!\w)[–—]|,(?!\d))+\s*|\s-\s|(?<!\w)(?=(?:and|while|"
        r"(?<!during )(?<!at )(?<!in )(?<!under )(?<!of )(?<!on )which|where|when|but|whereas|who|after|"
        r"before|during which) |since (?:the establishment of|establishing) )"
    ),
}
_REACH_OF_SUBJECT = 160
_FAR = 50
"""How far after another claim's words a verb of feeling opens a clause where no comma parts them, in folded letters."""
_JOINED = 34
"""How far after a bare "and" a verb still opens a clause of its own: "X and Y of Z signed" does not."""
_BARE = {
    "ar": re.compile(fold(r"\s*(?:[وف]|كما |كذلك |وكذلك |وكذا |كذا |ثم |منها |ومنها |كانت? |وكانت? |شكلت |أيضا )*\s*")),
    "en": re.compile(
        r"\s*(?:(?:and|also|then|including|the|an?|his|her|official|working|state|of|up to|at least|close to|"
        r"as many as|some|"
        r"about|around|another|a further|well|roughly) )*"
    ),
}
_LEAD = {
    "ar": re.compile(fold(r"(?:^|[،,؛;]\s*)[وف]?(?:كما )?(?:في|فى|بتاريخ|يوم|خلال|منذ|ب) [^،,؛;]{0,60}[،,]\s*$")),
    "en": re.compile(r"(?:^|[,;]\s*|\band )(?:in|on|during|at) [^,;]{0,60},(?!\s*and )\s*(?:[^,;]{0,80})$"),
}


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?"
_DAY_AND_YEAR = re.compile(rf"\b{_MONTH}(?=,\s(?:1[6-9]|20)\d\d\b)")
_WITHIN_A_DATE = re.compile(r"(?<=day), (?=\d)")
"""The comma between a weekday and its day, or a day and its year: "on Saturday, 16 March", "on March 16, 1950"."""


def stops(text: str, language: Language) -> list[tuple[int, int]]:
    """Give the places of a folded sentence at which a clause may begin: commas, conjunctions, relatives."""
    found = _STOP[language].finditer(text)
    years = {date.end() for date in _DAY_AND_YEAR.finditer(text)} if language == "en" else set()
    return [
        (stop.start(), stop.end())
        for stop in found
        if stop.start() not in years and not _WITHIN_A_DATE.match(text, stop.start())
    ]


def opening(
    text: str, places: Sequence[tuple[int, int]], group: Sequence[Found], hit: Found, language: Language
) -> int | None:
    """Tell where a new clause begins that this hit opens; None where it stands under the group's."""
    trigger, start, _ = hit
    first = group[0]
    if start < first[2] and not _stronger(first[0], trigger):
        return None
    low, reach = first[1] + 1, 30 if language == "ar" else 130
    boundary = max((end for begin, end in places if low <= begin and end <= start), default=None)
    if boundary is not None and _HAD.match(text, boundary):
        reach = 90
    therein = language == "ar" and trigger.type == "position" and bool(_THEREIN.match(text, hit[2]))
    if therein or (language == "ar" and trigger.name == "expressed" and start - first[2] > _FAR):
        return start if boundary is None or len(text[boundary:start].strip()) > reach else boundary
    if boundary is None or len(text[boundary:start].strip()) > reach:
        return None
    if language == "en" and trigger.force == "main" and not text[boundary:start].strip():
        boundary = _subject(text, places, low, start, boundary)
    if (
        text.startswith("and ", boundary)
        and text[max(0, boundary - 2) : boundary] != ", "
        and start - boundary > _JOINED
    ):
        return None
    if trigger.force == "noun" and not _BARE[language].fullmatch(text[boundary:start]):
        return None
    lead = _LEAD[language].search(text[first[2] : start]) if first[2] < start else None
    if lead is None and language == "ar" and boundary == start and first[2] < start:
        lead = _DAY_BEFORE.search(text[first[2] : start])
    if lead is None:
        return boundary
    begin = first[2] + lead.start()
    return begin + len(text[begin:]) - len(text[begin:].lstrip("،,؛; "))


_DAY_BEFORE = re.compile(
    fold(r"[،؛] ?و(?:(?:في|يوم|بتاريخ) [^،؛]{0,12}\d[^،؛]{0,16}|")
    + fold(r"يوم (?:السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)(?: (?:الماضي|الفارط|المنصرم|نفسه))?|")
    + fold(r"في (?:الشهر|العام|السنة|الأسبوع) (?:الماضي|الفارط|المنصرم|نفسه|التالي)[ةه]?) $")
)
"""The day that leads a clause without a comma: «قام بزيارة، وفي 15 مايو وقعت اتفاقية»."""
_HAD = re.compile(fold(r"(?:وكان|وكانت|أما|كما أن|كما كان|كما كانت|وقد|وسبق أن) "))
"""Words that open a sentence of their own, their verb further on: «وكان رئيس وزراء اليونان قد زار»."""
_THEREIN = re.compile(fold(r" (?:خلاله|خلالها|فيه|فيها)(?!\w)"))
"""«اتصالا … أكد خلاله»: what was said then, without a comma before it."""
_SECOND, _DUAL = re.compile(fold(r"و(?!كان|قد|لقد|يكون)\w+ (?:ال\w+ )?")), re.compile(fold(r"\w{2,}(?:ا|ان)(?!\w)"))
"""«المغرب والبرازيل أقاما»: a second subject before a verb in the dual."""
_NAMES = re.compile(
    r"[A-Z][\w'’-]*\s+and (?:the )?[A-Z][\w'’-]*\s+(?:(?:have|has|had|also|will|would|both|jointly|then|recently|"
    r"both) )*$"
)
_SUBJECTS = re.compile(
    r"(?:^|\bthat |\bsaid |\bsays |, |\bboth |\bas |\bwhen |\bwhile |[.:] )(?:the )?[^\W\da-z][\w'’.-]*"
    r"(?: [^\W\da-z][\w'’.-]*){0,2} $"
)
_SECOND_NAME = re.compile(r"and (?:the )?[^\W\da-z][\w'’.-]*(?: [^\W\da-z][\w'’.-]*){0,2} [a-z]")
"""Two names that are one subject, whatever they do: "noting that China and Rwanda established …"."""
_AND_DATE = re.compile(
    r"and (?:again )?(?:in )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december)\b"
    r"|(?:\d{1,2} )?\d{4}\b(?! (?:[a-z]+ )?(?:[a-z]+s|people)\b))"
)
"""A second date of one event: "in April and August 2016"."""
_BETWEEN = re.compile(r"\b(?:between|both) (?!.*\band\b)[^,;.]*$")
"""The first of two that "between" joins: the "and" after it parts no clauses."""


_BAYN = re.compile(fold(r"(?<!\w)(?:ما )?بين (?!ال\w+ين )(?:(?!و)\w+ ){1,4}$"))
_NAME = 4
"""The most words of the second name that «بين» joins before its verb: «بين العراق وماليزيا تجاوز …»."""


def coordinated(text: str, low: Folded, boundary: int, start: int) -> bool:
    """Tell whether an "and" joins two names into one subject: "Pakistan and Russia signed"."""
    if _SECOND.fullmatch(low.text, boundary, start) and _DUAL.match(low.text, start):
        return True
    if low.text.startswith("و", boundary) and _BAYN.search(low.text[max(0, boundary - 60) : boundary]):
        return len(low.text[boundary:start].split()) <= _NAME
    if not low.text.startswith("and ", boundary):
        return False
    if _AND_DATE.match(low.text, boundary):
        return True
    if _BETWEEN.search(low.text[max(0, boundary - 90) : boundary]):
        return True
    if _SUBJECTS.search(text[low.place(max(0, boundary - 60)) : low.place(boundary)]) and _SECOND_NAME.match(
        text, low.place(boundary)
    ):
        return True
    return bool(_NAMES.search(text[low.place(max(0, boundary - 25)) : low.place(start)]))


_APPOSED = re.compile(
    r"(?:which was |which were )?(?:founded|established|opened|functioning|operating|set up|inaugurated|created|"
    r"launched|built|formed) [^,]*\b(?:in|since|on) "
)
"""What is told of a house between its name and its verb: "the Centre in Dushanbe, functioning since 2003, conducts"."""


def _subject(text: str, places: Sequence[tuple[int, int]], low: int, start: int, boundary: int) -> int:
    """Step back over an apposition to the subject of a verb that a comma precedes: "the Prime Minister, Mr X, paid"."""
    earlier = [end for begin, end in places if low <= begin and end < boundary and text[begin:end].strip() == ","]
    for end in reversed(earlier[-2:]):
        if start - end < _REACH_OF_SUBJECT and text[end:].startswith("the "):
            return end
    if earlier and _APPOSED.match(text, earlier[-1]):
        return boundary
    return earlier[-1] if earlier and start - earlier[-1] < _REACH_OF_SUBJECT else boundary


def _stronger(outer: Trigger, inner: Trigger) -> bool:
    """Tell whether a trigger within the reach of another's gap is a claim beside it rather than a part of it."""
    return inner.force != "noun" and outer.type != inner.type and outer.force == "noun"
