"""For how long an instrument is to run, which is no date of its signature: "for 2024-2026", «للأعوام 2024-2026»."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import fold

NOT_UNTIL = re.compile(r"\bnot [^,;.]{0,40}\b(?:until|till) $")
"""What was "not established until 1947" was so then."""
_ENGLISH = re.compile(
    r"\bfor(?: the)?(?: years?| period| academic years?)?(?: (?:of|from|between))?\s*$|\b(?:covering|through|"
    r"valid (?:until|to)|until|"
    r"up to|running to)(?: the end of)?\s*$"
)
_ARABIC = re.compile(
    fold(
        r"(?<!\w)(?:برسم|للفترة|لفترة|للأعوام|للسنوات|للعامين|للسنتين|لعامي|لسنتي|لأعوام|لسنوات|للمدة|للعام|لعام|لسنة|"
        r"للموسم|حتى|لغاية|إلى غاية|في أفق|في آفاق|بحلول|تمتد|يمتد|يغطي|تغطي)"
        r"(?: (?:ال)?(?:أعوام|سنوات|دراسي|عام|سنة|فترة|من|بين))*(?: \d{4} ?م? ?و)?\s*$"
    )
)
_GOES_ON = re.compile(
    r"\b(?:runs?|running|lasts?|lasting|open|continues?|continuing|on view|on display) "
    r"(?:until|till|through|to)(?: the)? $"
    + fold(r"|(?<!\w)[وف]?[يت](?:ستمر|تواصل|متد|دوم)\w{0,3} (?:حتى|لغاية|إلى غاية|إلى)(?: \w+)? ?$")
)
"""Until when something goes on that was opened on another day: «افتتاح معرض …، ويستمر حتى 30 نوفمبر»."""
_DIGIT = re.compile(r"\d")
_YEARS = frozenset({"year", "range"})
_LED = re.compile(
    r"\b(?:between|from|during|in|over|since|throughout)\W*$" + fold(r"|(?:بين|ما بين|خلال|في|من|منذ)\s*$")
)
_PLAIN_YEARS = re.compile(r"\W*(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d)\W*م?\W*")


def of_its_title(clause: Clause, mention: DateMention) -> bool:
    """Tell whether years stand beside the name of a programme as those of its run: "Programme (2021-2025), signed"."""
    before = clause.low.text[: clause.low.index(mention.start)]
    return mention.kind == "range" and bool(_PLAIN_YEARS.fullmatch(mention.text)) and not _LED.search(before)


def goes_on_until(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date says until when something goes on."""
    return bool(_GOES_ON.search(clause.low.text[: clause.low.index(mention.start)]))


def runs_for(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date says for how long an instrument is to run."""
    low = clause.low
    at = low.index(mention.start)
    if _ENGLISH.search(low.text[:at]):
        return not NOT_UNTIL.search(low.text[:at])
    number = _DIGIT.search(low.text, at)
    return mention.kind in _YEARS and bool(number and _ARABIC.search(low.text[: number.start()]))
