"""Which claims without a date may be lent one: what was done, signed, said or discussed, not what only is."""

import re

from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.dating import UNDATED
from milaff.extraction.rules.when.occasion import session_of_the_day
from milaff.extraction.rules.when.report_day import reading_ahead

_ACTED = re.compile(
    r"\b(?:agreed|considered|explored|discussed|reviewed|examined|welcomed|noted|took note|instructed|directed|"
    r"proposed|touched on|underlined|stressed|decided|resolved|exchanged|paid (?:\w+ )?attention|undertook|"
    r"to explore|looked into)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:اتفق|بحث|ناقش|استعرض|تدارس|تناول|رحب|وجه|أكد|شدد|قرر|تباحث|أعرب|تطرق|اقترح|سجل|أخذ|جرى|تم)"
        r"(?:ت|ا|وا|تا)?(?!\w)"
    )
)
"""What the two sides did with what is yet to be: "agreed to speed up the negotiations", not "are negotiating"."""
_NOT_YET = frozenset({"possible", "proposed"})
_OPENED = re.compile(
    r"\b(?:open|start|begin|launch|initiate|enter into|commence)(?:ing)? (?:the |formal )?(?:negotiations|talks)\b"
    + fold(r"|(?<!\w)(?:الشروع في|[بو]?بدء|البدء في|إطلاق|فتح|مباشرة|الدخول في) (?:ال)?(?:مفاوضات|تفاوض|مباحثات)(?!\w)")
)
"""Negotiations that two agree to open are a deed of the day; those that only go on are of none."""
_HANDED = frozenset({"initialled", "handed over"})
_NEAR = 90
_STANDS = frozenset({"bound by instrument"})
"""What only says that an instrument is there tells of no day."""
_TELLS = frozenset({"position", "commitment", "meeting", "agreement", "cooperation"})


def may_borrow(draft: Draft) -> bool:
    """Tell whether a claim is of something done, signed or said, which has a day."""
    status = draft.chosen.status
    if draft.chosen.hit.trigger.name in UNDATED:
        return False
    if draft.type == "commitment" and reading_ahead(draft.clause, draft.chosen.hit):
        return False
    if draft.type == "visit":
        ongoing = draft.chosen.hit.trigger.name == "is there on a mission"
        return status == "held" and draft.chosen.hit.trigger.force != "noun" and not ongoing
    if draft.type == "mechanism":
        return session_of_the_day(draft)
    if acted_on(draft):
        return True
    if draft.type == "cooperation":
        return status == "discussed" or draft.chosen.hit.trigger.name in ("agreed to explore", "agreed to cooperate")
    if draft.type == "agreement":
        return draft.chosen.hit.trigger.name not in _STANDS and status in ("signed", "ratified", "in-force", "proposed")
    return draft.type in _TELLS and status in (None, "held")


def acted_on(draft: Draft) -> bool:
    """Tell whether something was done on the day with what is yet to be, or was handed over or celebrated."""
    low, hit = draft.clause.low, draft.chosen.hit
    name, status = hit.trigger.name, draft.chosen.status
    if name in _HANDED or (name == "commemorated" and draft.between.mutual):
        return True
    yet = draft.type in ("cooperation", "agreement") and status in _NOT_YET
    yet = yet or (status == "negotiating" and bool(_OPENED.search(low.text)))
    if not yet and name != "agreed to found":
        return False
    return bool(_ACTED.search(f"{draft.clause.before[-_NEAR:]} {low.text[: low.index(hit.end)]}"))


def within_visit(draft: Draft, event: Draft) -> bool:
    """Tell whether a session is told in the sentence of the visit that it was held on."""
    held = draft.type == "mechanism" and draft.chosen.status == "held"
    return held and event.type == "visit" and event.passage == draft.passage
