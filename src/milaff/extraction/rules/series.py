"""Claims told in a row: a second instrument after «وقع», items of a list of agreements, one figure after another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.reading import Reading
from milaff.extraction.rules.again import again, joined, rose
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.flows import flows
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.inlined import inlined
from milaff.extraction.rules.listed import INSTRUMENT, listed
from milaff.extraction.rules.listed_sessions import listed_session
from milaff.extraction.rules.met import met_abroad, met_in_passing_left_out, received
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.records import record
from milaff.extraction.rules.rows import once_more, rows
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.signs import OPEN_YET
from milaff.extraction.rules.stages import in_stages
from milaff.extraction.rules.talked import leading_left_out, with_fields
from milaff.extraction.rules.twins import twinned
from milaff.extraction.rules.when.chronicle import chronicled
from milaff.extraction.rules.when.dating import own_date

_BESIDES = fold(
    r"(?:بال)?إضافة إلى|فضلا عن|علاوة على|إلى جانب|وكذلك|كذلك|وكذا|كذا|ناهيك عن|كما وقعا?|منها|ومنها|من بينها|من "
    r"أبرزها|"
    r"آخرها|أبرزها|أهمها|أحدثها|أولها"
)
"""What joins one more instrument to those before it."""
_HOW_MANY = fold(r"(?:(?:ثلاث|أربع|خمس|ست|سبع|عدة|عدد من) )?")
_ANOTHER = re.compile(
    rf"[،,]?\s(?:{_BESIDES})(?: {fold('على')})? (?={_HOW_MANY}{INSTRUMENT}(?!\w))|"
    rf"[،,]?\s{fold('و')}(?:{fold('على')} )?(?={_HOW_MANY}{INSTRUMENT} "
    rf"{fold('(?:أخرى|آخر|ثانية|تخص|تهم|يهم|تشمل|يشمل|نوايا)')})|"
    rf"[،,]?\s{fold('و')}(?:{fold('على')} "
    rf")?(?={fold('(?:ثلاث|أربع|خمس|ست|سبع) مذكرات|خارطة طريق|مذكرتي|اتفاقيتين')}(?!\w))|"
    r"(?:[،,;؛]\s*|\s)(?:و\s?|and |as well as |"
    r"(?:among them|including|notably|such as|namely|one of them),? (?:those on )?|"
    r"(?<=[a-z\d)], )(?=an )|(?<=[a-z]): (?=an? ))(?:(?:a|an|the|"
    + fold("على|عن")
    + rf") )?(?={INSTRUMENT} (?:"
    + fold(
        r"في|بشأن|حول|يتعلق|تتعلق|يخص|بين|ل\w+|ال\w+|تعاون|خاص\w*|مع|من|ب\w+|تشجيع|حماية|منع|تجنب|تفادي|تسليم|نقل|"
        r"إلغاء|"
        r"إعفاء|تبادل|شراكة|إنشاء|تنظيم|تجارة|خدمات|تجارية|ثقافية|قضائية|أمنية|صحية|سياحية"
    )
    + r"|on|for|in|between|concerning|regarding|to|of|covering|governing|about|signed|were)(?!\w))|"
    + fold(rf"[،,]?\s+(?=و(?:في|بتاريخ|عام|سنة) [^،.؛]{{2,25}}? {INSTRUMENT}(?!\w))")
)
_SEVERAL_SIGNED = re.compile(r" (?:were|have been|had been) (?:also |then |later )?(?:signed|inked|concluded|adopted)$")
"""The end of words whose subjects stand before their verb: "an agreement on X and a memorandum on Y were signed"."""
_THEN_AMOUNT = fold(r"(?:مقارنة|مقابل) [^،؛\d]{0,30}\d{4}م?،? ل[يت](?:صل|بلغ|سجل|تجاوز)\w*") + (
    r"|compared (?:with|to) [^,;\d]{0,30}\d{4},? (?:to|reaching)"
)
"""A year that is only compared with, the amount told after it: «مقارنة بعام 2021 ليصل إلى …»."""
_MORE = re.compile(
    rf"[،,;؛(]?\s*(?<!\w)(?!{_THEN_AMOUNT})(?=(?:"
    + fold(
        r"توفر|تؤمن|تشغل|برؤوس أموال|باستثمارات|مقابل|مقارنة ب\w*|مقارنة مع|قياسا ب\w*|منها|من بينها|بعد أن كان\w*|"
        r"وبلغت?|بعدما كان\w*|"
        r"بينما|فيما"
    )
    + r"|from|against|compared|up from|down from|of which|including|with an?|while) )"
    + r"|(?<=\d{4})\s(?=and (?:to )?(?:us\$|\$|€|usd |eur )?\d[\d.,]* (?:million|billion) "
    r"(?:in|for) (?:19|20)\d\d\b(?! and))"
    + fold(r"|(?<=\d{4})\s(?=و\d[\d.,]* (?:مليون|مليار)ا? \w+ (?:(?:في|خلال) )?(?:عام |سنة )?(?:19|20)\d\d(?!\d| و))")
)
_ONWARD = re.compile(r"[،,]?\s(?=(?:" + fold(r"حيث تم|حيث جرى|كما أن|كما تجري|كما يجري|كما تم") + r")\s)")
"""Where reported speech goes on to another statement."""
_JOINING = re.compile(
    r"(?:[,;]?\s+(?:and|including|among them|notably|such as|namely)(?: those on)?,?(?: an?| the)?|[,;]\s+(?:an?|the))$"
)
_LISTS = re.compile(r":\s*(?:\[\d+\]\s*)*\Z")
"""How a sentence ends that announces a list, the mark of a note left out."""
_LONG = 140
_SHORTEST = 18


def in_series(reading: Reading, passage: Passage, pair: Pair, drafts: list[Draft]) -> list[Draft]:
    """Give the drafts of a sentence with those that only the row shows added, and those that are one joined."""
    if _LISTS.search(reading.text, passage.start, passage.end):
        drafts = [d for d in drafts if d.type != "agreement" or d.chosen.hit.trigger.name == "legal basis"]
    if found := record(reading, passage, pair) or rows(reading, passage, pair) or flows(reading, passage, pair):
        return found
    if found := listed_session(reading, passage, pair, drafts):
        return found
    if found := listed(reading, passage, pair, drafts):
        return [*found, *(draft for draft in drafts if draft.type in ("visit", "figure"))]
    if not drafts and (found := twinned(reading, passage, pair)):
        return found
    drafts = joined(drafts)
    parted: list[Draft] = chronicled(reading, passage, pair, drafts)
    for draft in _joined(met_in_passing_left_out(met_abroad(reading, received(drafts)))):
        stages = inlined(reading, draft)
        stages = stages if len(stages) > 1 else in_stages(reading, draft)
        if len(stages) > 1:
            parted.extend(stages)
        elif draft.type == "agreement":
            parted.extend(_parted(reading, draft, _ANOTHER))
        elif draft.type == "position" and draft.end - draft.start > _LONG:
            parted.extend(_parted(reading, draft, _ONWARD))
        else:
            parted.extend(piece for one in _counted(reading, draft) for piece in again(reading, one))
        if parted:
            parted[-1:] = once_more(reading, parted[-1])
    return with_fields(reading, leading_left_out(reading, parted))


def _parted(reading: Reading, draft: Draft, cuts: re.Pattern[str]) -> Iterator[Draft]:
    """Part a quotation before each further instrument that has words of its own."""
    low = folded(reading.text, draft.start, draft.end)
    reach = low.index(draft.chosen.hit.end)
    if _SEVERAL_SIGNED.search(reading.text[draft.chosen.hit.start : draft.chosen.hit.end]):
        reach = low.index(draft.chosen.hit.start)
    at = [low.place(m.end()) for m in cuts.finditer(low.text) if m.start() >= reach]
    starts = [place for place in at if place - draft.start >= _SHORTEST and draft.end - place >= _SHORTEST]
    edges = [draft.start, *starts, draft.end]
    for n, (start, end) in enumerate(pairwise(edges)):
        piece = _shortened(reading.text, start, end)
        first = draft.dated(None) if _dated_later(reading, draft, start, piece) else draft
        yield replace(first, start=start, end=piece) if n == 0 else _dated_piece(reading, draft, start, piece)


def _dated_later(reading: Reading, draft: Draft, start: int, end: int) -> bool:
    """Tell whether a row's head took the date of one of its items, which all have one: "…, including one in 1992"."""
    if reading.language != "en" or draft.type != "agreement" or draft.date is None or draft.date.borrowed:
        return False
    items = {m.edtf for m in reading.within(reading.dates, end, draft.end) if m.edtf}
    return len(items) > 1 and draft.date.words not in reading.text[start:end]


def _dated_piece(reading: Reading, draft: Draft, start: int, end: int) -> Draft:
    """A further piece with a date of its own, where it has one; else the first one's."""
    hit = replace(draft.chosen.hit, start=start, end=start + 1)
    clause = replace(draft.clause, start=start, end=end, low=folded(reading.text, start, end), hit=hit, under=())
    own = own_date(reading, clause, hit)
    others = reading.within(reading.dates, start, end)
    open_yet = draft.type == "agreement" and bool(OPEN_YET.search(clause.low.text))
    lends = draft.date is not None and draft.type == "agreement" and not others and not open_yet
    date = own or (replace(draft.date, borrowed=True) if draft.date and lends else None)
    status = "negotiating" if open_yet else draft.chosen.status
    chosen = replace(draft.chosen, hit=hit, start=start, end=end, status=status)
    return replace(draft, start=start, end=end, clause=clause, chosen=chosen, date=date)


def _counted(reading: Reading, draft: Draft) -> Iterator[Draft]:
    """Part a figure before the amounts that it is compared with."""
    if draft.type == "figure" and (apart := rose(reading, draft)):
        yield from apart
        return
    if draft.type != "figure" or len([a for a in amounts(reading, draft.clause) if a.unit or a.value >= 50]) < 2:
        yield draft
        return
    for piece in _parted(reading, draft, _MORE):
        if amounts(reading, piece.clause):
            low = folded(reading.text, piece.start, piece.end)
            clause = replace(piece.clause, start=piece.start, end=piece.end, low=low)
            own = own_date(reading, clause, piece.chosen.hit)
            leads = draft.date if piece.start == draft.start and draft.date and not draft.date.inferred else None
            yield piece.dated(own or leads)


def _shortened(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \n\t،,؛;:(و":
        end -= 1
    joined = _JOINING.search(text[start:end])
    return start + joined.start() if joined else end


def _last_of_them(last: Draft, draft: Draft) -> bool:
    """Tell whether a clause dates the sessions that the one before counts: "five sessions, the last of them in …"."""
    told = last.type == "mechanism" and last.date is None and last.chosen.status != "postponed"
    told = told and draft.chosen.status == "held"
    return told and draft.chosen.hit.trigger.name == "further session" and draft.start - last.end < 4


def _held_clause(last: Draft, draft: Draft) -> bool:
    """Tell whether what follows a session says when it was held: "the 14th session, held in Riyadh on …"."""
    return draft.start - last.end < 4 and draft.clause.low.text.startswith("held ")


def _then_signed(last: Draft, draft: Draft) -> bool:
    """Tell whether what was initialled was then signed: "initialled in 2017 and signed in … in February 2020"."""
    signed = draft.type == "agreement" and draft.clause.low.text.startswith(("and signed", "signed", "and then signed"))
    return signed and draft.date is not None and 0 <= draft.start - last.end < 4


def _named(draft: Draft) -> bool:
    """Tell whether an agreement's clause names an instrument of its own with its article: "the convention of 2008"."""
    return bool(re.search(rf"\b(?:the|an?) {INSTRUMENT}", draft.clause.low.text))


def _joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Join «signed on …» and "and entered into force …" of one sentence: one instrument, at its last stage."""
    kept: list[Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        if last and _last_of_them(last, draft):
            kept[-1] = last.upto(draft).dated(draft.date)
            continue
        if last and last.chosen.hit.trigger.name == "put to signature" and _then_signed(last, draft):
            kept[-1] = replace(last.upto(draft), chosen=replace(last.chosen, status="signed")).dated(draft.date)
            continue
        later = draft.chosen.status in ("in-force", "ratified")
        if last and last.type == "mechanism" and last.date is None and _held_clause(last, draft):
            kept[-1] = last.dated(draft.date)
        if last and last.chosen.hit.trigger.name == "committee to be formed" and draft.type == "mechanism":
            kept[-1] = last.upto(draft).dated(draft.date or last.date)
            continue
        if (
            last
            and later
            and last.type == draft.type == "agreement"
            and draft.start - last.end < 30
            and not _named(draft)
            and draft.chosen.hit.trigger.name != "entered into force"  # an instrument of its own: «ودخلت اتفاقية …»
        ):
            kept[-1] = replace(last.upto(draft), chosen=replace(last.chosen, status=draft.chosen.status))
        else:
            kept.append(draft)
    return kept
