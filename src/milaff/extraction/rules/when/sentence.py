"""The date of what a sentence tells after its dated event: "took place on 15 May and reviewed cooperation"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.belonging import one_end
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import IN_FORCE
from milaff.extraction.rules.when.rivals import of_its_forerunner
from milaff.extraction.rules.when.speaking import of_the_topic
from milaff.extraction.rules.when.valid import runs_for

_ROW = 12
"""The most claims before one that are looked back on."""
_EVENTS = frozenset({"visit", "meeting", "mechanism", "agreement", "milestone"})
_GOES_ON = frozenset({"meeting", "agreement", "cooperation", "milestone", "institution", "commitment"})
_DONE = frozenset({None, "held", "signed", "discussed", "agreed", "decided"})
_JOINED = re.compile(
    r"^\W*(?:and (?!has|have|is|are|was due|will|since|now)|who (?!has|have|is|are|will)|where |"
    r"(?:during|at) which |making )"
    + fold(r"|^\W*(?:(?:كما |ثم |حيث )(?!كان |أن |لا |ما )|و(?!قد |سبق|ما |لا |هو |هي |كان|منذ|ي|ت|س))")
)
_LASTING = re.compile(fold(r"[ء-ي]"))
"""Arabic words of work that goes on tell it in the present: it is of no one day."""
_NEAR = 5
_FRONT = 6
"""How near to its sentence's beginning a date leads it, in characters."""
_ITS_EVENT = re.compile(fold(r"(?<!\w)[وبف]?(?:زيارة|جولة|دورة|اجتماعا?|الدورة|الاجتماع)(?!\w)"))
_EARLY = 32
"""How near to its beginning a clause says of itself that it happened on what stands right before it."""
_ALSO = re.compile(fold(r"\W*كما "))
_WHERE = re.compile(fold(r"\W*حيث "))
_AMONG = re.compile(
    r"[,;:]? (?:including|among them|notably|such as|namely|as well as) (?:an? |the |one )?"
    + fold(r"|[،؛]? (?:منها|من بينها|أبرزها|بينها) ")
)
_INSTRUMENTS = re.compile(
    r"\b(?:sign\w*|agreements?|documents?|memorand\w+|mous?|instruments?|treaties|protocols?|deals|contracts)\b"
    + fold(r"|وقع|توقيع|اتفاقي|اتفاق|مذكر|وثائق|بروتوكول|نصوص|عقود")
)
"""What a sentence speaks of that announces a list of instruments."""
_OF_ONE = re.compile(
    r"\b(?:agreement|treaty|convention|memorandum|protocol|accord)(?: [\w'-]+){0,6} (?:signed|concluded)\b[^,;.]{0,40}$"
    + fold(r"|(?<!\w)ال(?:موقع|مبرم)[ةه]?(?!\w)[^،؛.]{0,40}$")
)
"""What stands before the day of one instrument that an announcement names beside those of its list."""
_APPOSED = 60
"""How far after a claim words stand that tell more of what it names, in characters."""
_THEN_DATED = re.compile(
    r", (?:which (?:was|were) )?(?:opened|signed|established|founded|held|concluded|inaugurated|set up|built)\b"
    + fold(r"|، (?:الذي|التي|المنعقد|الموقع|المبرم|المفتتح)")
)
_THEN = re.compile(
    fold(r"(?<!\w)(?:خلالها|خلاله|أثناءها|في ختامها|في أعقابها|على هامشها|أشغالها|أعمالها|أشغاله|أعماله)(?!\w)")
    + r"|\bduring (?:the|that|this) (?:same )?(?:visit|trip|meeting)\b"
)


_OF_SEVERAL = re.compile(
    r"\bduring (?:both|the two|these|those) (?:\w+ )?(?:visits|trips|meetings)\b"
    + fold(r"|(?<!\w)(?:خلال|أثناء) (?:هاتين |تلك |هذه )?(?:الزيارتين|الزيارات|اللقاءين|الاجتماعين)(?!\w)")
)
_OFTEN = re.compile(
    r"\b(?:twice|(?:two|three|four|five|six|several|many|multiple|\d+) times|"
    r"on (?:a number of|several|many|numerous|two|three|various|multiple) occasions|repeatedly|each year|every year)\b"
    + fold(
        r"|(?<!\w)(?:مرتين|(?:عدة |ثلاث |أربع |خمس )مرات|مرات (?:عدة|عديدة)|(?:أكثر من|غير) مرة|"
        r"مناسبات عد[ةي]\w*)(?!\w)"
    )
)
"""How visits and meetings are told that were more than one."""
_REPEATED = frozenset({"visit", "meeting", "mechanism"})


def of_several(draft: Draft) -> bool:
    """Tell whether a clause says that it tells of more visits or meetings than one, so that no one day is its own."""
    low = draft.clause.low.text
    return bool(_OF_SEVERAL.search(low)) or (draft.type in _REPEATED and bool(_OFTEN.search(low)))


def of_its_sentence(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date of the event that a sentence told before a claim, where it names no other; else None."""
    if draft.type not in _GOES_ON or (draft.chosen.status not in _DONE and draft.type != "cooperation"):
        return None
    row = [d for d in drafts[-_ROW:] if d.passage == draft.passage and not only_spoken_of(reading, d)]
    if row and (date := _of_its_list(reading, row[-1], draft)):
        return date
    low = draft.clause.low.text
    if _THEN.search(low[:_EARLY]) and (
        date := _right_before(reading, draft) or _leading_its_event(reading, draft, row)
    ):
        return date
    then = bool(_THEN.search(low))
    if draft.chosen.status == "existing" and not then and _LASTING.search(low):
        return None
    if of_several(draft):
        return None
    if not then and (not _JOINED.search(low) or (draft.type == "milestone" and _ALSO.match(low))):
        return None
    adjoining = draft.type == "meeting" and row and row[-1].type == "visit" and draft.start - row[-1].end < _NEAR
    row = [d for d in row if then or adjoining or not d.chosen.nested]
    events = _EVENTS - {"milestone"} if draft.type == "commitment" else _EVENTS  # nothing is promised at a founding
    event = next((d for d in reversed(row) if d.type in events and d.date is not None and not d.date.borrowed), None)
    if event is None or event.date is None or (one_end(event) and not _WHERE.match(low)):
        return None
    if event.chosen.status not in (None, "held", "signed") and not (then and draft.chosen.status == "signed"):
        return None
    if _dated_right_after(reading, draft):
        return None
    found = reading.within(reading.dates, event.start, draft.end)
    told = {m.edtf for m in found if m.start < draft.clause.start or not _of_its_course(draft, m)}
    first = event.date.edtf.split("/")[0]  # of days that were counted, the first alone is told
    return replace(event.date, borrowed=True) if told in ({event.date.edtf}, {first}) else None


def _of_its_course(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date says for how long what was signed runs, when it came into force, or what went before it."""
    if of_its_forerunner(draft, mention):
        return True
    upto = draft.clause.low.text[: draft.clause.low.index(mention.start)]
    return runs_for(draft.clause, mention) or (draft.type == "agreement" and bool(IN_FORCE.search(upto)))


def _dated_right_after(reading: Reading, draft: Draft) -> bool:
    """Tell whether words right after a claim date it: "and the Embassy in Vientiane, opened in 1959, …"."""
    upto = min(draft.passage.end, draft.end + _APPOSED)
    after = reading.text[draft.end : upto].lower()
    return bool(_THEN_DATED.match(after)) and bool(reading.within(reading.dates, draft.end, upto))


def _of_its_list(reading: Reading, last: Draft, draft: Draft) -> Dated | None:
    """Give the date of the instruments that one is named among: "documents were signed, including an MoU on ports"."""
    if not last.type == draft.type == "agreement" or last.date is None or draft.chosen.status != last.chosen.status:
        return None
    if not _AMONG.fullmatch(reading.text[last.end : draft.start].lower()):
        return None
    dates = reading.within(reading.dates, draft.start, draft.end)
    return None if any(not runs_for(draft.clause, m) for m in dates) else replace(last.date, borrowed=True)


def of_its_announcement(reading: Reading, draft: Draft) -> Dated | None:
    """Give the one day of the sentence that announces a list of what was signed, for an item of it that has none."""
    announced = draft.passage.announced
    if announced is None or draft.type != "agreement" or draft.chosen.status != "signed":
        return None
    if not _INSTRUMENTS.search(folded(reading.text, announced.start, announced.end).text):
        return None
    found = [m for m in reading.within(reading.dates, announced.start, announced.end) if m.edtf]
    found = [m for m in found if not _OF_ONE.search(folded(reading.text, announced.start, m.start).text)]
    if len(found) != 1 or found[0].kind not in ("day", "month", "range", "year"):
        return None
    return Dated(found[0].edtf or "", found[0].text, borrowed=True, inferred=True)


def only_spoken_of(reading: Reading, draft: Draft) -> bool:
    """Tell whether a claim stands in what its sentence opens with as what is spoken of: "Asked about the visit …"."""
    return of_the_topic(folded(reading.text, draft.passage.start, draft.chosen.hit.start).text)


def _right_before(reading: Reading, draft: Draft) -> Dated | None:
    """Give the date that stands right before what happened then: «زيارته في نوفمبر 2019 التي مُنح خلالها …»."""
    before = reading.within(reading.dates, draft.passage.start, draft.clause.start)
    last = before[-1] if before else None
    if last is None or not last.edtf or draft.clause.start - last.end >= _NEAR:
        return None
    return Dated(last.edtf, last.text, borrowed=True, inferred=last.inferred)


def _leading_its_event(reading: Reading, draft: Draft, row: Sequence[Draft]) -> Dated | None:
    """Give the date that leads a sentence, for what happened at the one event that it names and nobody claimed.

    «في 17 أكتوبر قام السيد … بزيارة إلى …، التقى خلالها نظيره».
    """
    found = [m for m in reading.within(reading.dates, draft.passage.start, draft.end) if m.edtf]
    if row or len(found) != 1 or found[0].start - draft.passage.start > _FRONT:
        return None
    between = folded(reading.text, found[0].end, draft.clause.start).text
    one = len(_ITS_EVENT.findall(between)) == 1
    return Dated(found[0].edtf or "", found[0].text, borrowed=True, inferred=found[0].inferred) if one else None
