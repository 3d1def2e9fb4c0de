"""How long after another event something is told to have been: "three years later", «بعد ذلك بعامين»."""

import re
from bisect import bisect_right

from milaff.extraction.dates.relative_words import ROUND
from milaff.extraction.dates.words import COUNTS
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import IN_FORCE, SIGNED

_ENGLISH = COUNTS | {"a": 1, "one": 1, "twelve": 12, "fifteen": 15, "twenty": 20}
_ARABIC = {word: number for word, number in COUNTS.items() if not word.isascii()} | ROUND
_FEW = {fold(word): 2 for word in ("عامين", "سنتين")} | {fold(word): 1 for word in ("عام", "سنة")}
LATER = re.compile(
    r"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2}|some|"
    r"several|(?:a )?few|many) "
    r"(?P<unit>days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards|after that|thereafter|before that)\b"
    r"|\b(?:shortly|soon|not long) (?:after|before)(?:wards?)?(?=[.,;]| (?:that|this|it)\b)|"
    r"\blater (?:that|the same|in the same|in that|in the) (?:year|month|week)\b"
)
_UNITS = fold(r"أيام|يوم|يومين|أسابيع|أسبوع|أسبوعين|أشهر|شهور|شهر|شهرين|سنوات|أعوام|عاما|سنة|عقود|عقد|عقدين")
_YEARS = frozenset(map(fold, ("سنوات", "أعوام", "عاما", "سنة")))
_HAPPENS = frozenset({"visit", "meeting", "mechanism", "institution", "milestone", "agreement"})
_PARTED = re.compile(r", (?:and|while|but) |; |، ?و|، (?:ثم|فيما|بينما|كما) ")
_NEXT = re.compile(r"[,;،؛]|\b(?:and|which|but)\b|" + fold(r"(?<!\w)(?:ثم|التي|الذي|و\w+)(?!\w)"))
_BAADA = re.compile(
    rf"(?<!\w)[وف]?(?P<way>{fold('بعد|قبل')}) (?:{fold('ذلك')} )?ب?(?:{fold('نحو|حوالي|قرابة')} )?"
    rf"(?:(?P<one>{fold('عام|عامين|سنة|سنتين')})|"
    rf"(?:(?P<count>{'|'.join(_ARABIC)}|\d{{1,2}}|{fold('بضع|عدة')})[هة]? )?(?P<unit>{_UNITS}))(?!\w)"
    rf"(?! (?:{fold('من(?! ذلك)|على|عن')})(?!\w))"
)


def elapsed(draft: Draft) -> bool:
    """Tell whether a claim's words say how long after or before another event it was, so that it has not its day."""
    low = draft.clause.low.text
    found = LATER.search(low) or _BAADA.search(low)
    return found is not None and not _in_force_by_then(draft, found.start())


def of_what_came_with_it(reading: Reading, draft: Draft) -> bool:
    """Tell whether a clause that says how much later something was has its date only from what it adds.

    "Two years later our governments signed an agreement, and in 2016 we appointed a consul."
    """
    date, low, hit = draft.date, draft.clause.low, draft.chosen.hit
    found = LATER.match(low.text)
    if date is None or date.borrowed or found is None or hit.start < low.place(found.end()):
        return False
    own = [m for m in reading.within(reading.dates, hit.end, draft.clause.end) if m.text == date.words]
    return bool(own) and _PARTED.search(folded(reading.text, hit.end, own[0].start).text) is not None


def since_its_lead(reading: Reading, draft: Draft) -> bool:
    """Tell whether the date that leads a clause is only counted from.

    "In 1975 Ireland chose Lesotho, and an office opened three years later."
    """
    date, low, hit = draft.date, draft.clause.low, draft.chosen.hit
    found = LATER.search(low.text, low.index(hit.end)) or _BAADA.search(low.text, low.index(hit.end))
    if date is None or date.borrowed or draft.type not in _HAPPENS or found is None:
        return False
    if _NEXT.search(low.text[low.index(hit.end) : found.start()]):
        return False  # what came later is another thing
    own = [m for m in reading.within(reading.dates, draft.clause.start, draft.clause.end) if m.text == date.words]
    return (
        bool(own)
        and own[0].end <= hit.start
        and _PARTED.search(folded(reading.text, own[0].end, hit.start).text) is not None
    )


def _in_force_by_then(draft: Draft, at: int) -> bool:
    """Tell whether it was the entry into force that came later: "signed an accord, which took effect a year later"."""
    low = draft.clause.low.text
    forces = [m.start() for m in IN_FORCE.finditer(low) if m.start() < at]
    if draft.type != "agreement" or not forces:
        return False
    return bool(SIGNED.search(low[: forces[-1]]) or SIGNED.search(low[at:]))


def years_later(reading: Reading, draft: Draft) -> Dated | None:
    """Give the year so many years after the one date that its sentence, or the one before, names; else None."""
    low = draft.clause.low
    years, found = _counted(low.text)
    if found is None or not years:
        return None
    upto = low.place(found.start())
    before = {m.edtf: m for m in reading.within(reading.dates, draft.passage.start, upto) if m.edtf}
    if not before:
        before = {m.edtf: m for m in reading.within(reading.dates, _sentence_before(reading, draft), upto) if m.edtf}
    if len(before) != 1:
        return None
    mention = next(iter(before.values()))
    year = (mention.edtf or "")[: len("YYYY")]
    if not year.isdigit() or "/" in (mention.edtf or "") or mention.kind not in ("year", "month", "day"):
        return None
    words = reading.text[upto : low.end_place(found.end())]
    return Dated(f"{int(year) + years:04}", words, inferred=True)


def _sentence_before(reading: Reading, draft: Draft) -> int:
    """Tell where the sentence before a claim's begins, in its own line; where its own begins if there is none."""
    n = bisect_right(reading.sentences, draft.passage.start, key=lambda one: one.start) - 2
    line = reading.lines[draft.passage.line]
    return max(line.start, reading.sentences[n].start) if n >= 0 else draft.passage.start


def _counted(low: str) -> tuple[int, re.Match[str] | None]:
    """Give how many years later a clause says that it was, and the words; 0 where they count no years onward."""
    if found := LATER.search(low):
        later = found["unit"] in ("year", "years") and found.group().endswith(("later", "afterwards", "after that"))
        count = found["count"] or ""
        return (int(count) if count.isdigit() else _ENGLISH.get(count, 0)) if later else 0, found
    if (found := _BAADA.search(low)) is None or found["way"] != fold("بعد"):
        return 0, found
    if found["one"]:
        return _FEW[found["one"]], found
    if found["unit"] not in _YEARS:
        return 0, found
    count = found["count"]
    return int(count) if count and count.isdigit() else _ARABIC.get(count or "", 0), found
