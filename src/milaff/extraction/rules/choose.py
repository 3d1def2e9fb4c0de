"""Which of a clause's triggers are claims: what a governing verb takes in, and what stands as a claim beside it."""

import re

from milaff.extraction.proposals.model import Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen, beside, dated
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.needs import fits
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.several import further
from milaff.extraction.rules.signs import FUTURE_VERB, ORDINAL_AR, ORDINAL_EN
from milaff.extraction.rules.standing import status_of

_NEVER_BESIDE_SPEECH = frozenset({"position", "meeting", "institution"})
_TO_WHOM = re.compile(
    r"\b(?:to |the |at )?(?:a (?:joint )?(?:press|news) (?:conference|briefing)(?: (?:with|at|in) [^,.\"]*)?|reporters|"
    r"journalists|the press|the agency|(?:in|on) [^,]*)|[.\"]"
)
_ORDINAL = re.compile(fold(rf"(?<!\w){ORDINAL_AR}(?!\w)") + rf"|\b(?:{ORDINAL_EN})\b")
_STATE = re.compile(fold("استقلال|دولة|جمهوري") + r"|independen|\bstate|republic|palestin|\d{4}")
"""What is recognised of states, governments and claims apart."""
_PROMISED = frozenset({"will provide", "made available", "will do", "gift announced"})
"""What someone says that his side will do is its undertaking."""
_WISHED = frozenset({"figure", "cooperation", "agreement"})
"""What is hoped or called for has not happened."""
_NEGOTIATED = frozenset({"negotiations told of", "under negotiation"})
"""What speakers note, launch or speed up of an instrument is that instrument's, without a date too."""
_PRAISED_APART = frozenset({"milestone", "agreement", "mechanism"})
_SPEAKERS = 14
"""The most words that say who spoke, after what was said: "…, said the Minister of Trade, Ms X, after the talks"."""
_TOLD_WHEN = re.compile(
    r" ?(?:reporters|journalists|the press|(?:an? )?(?:joint )?(?:news|press) conference|in an?|on \w+day|at|after|"
    r"during|following|when|$|\.)"
)
_AWAITED = re.compile(
    fold(r"(?:متوقع|منتظر|مقرر|مرتقب|مزمع|ينتظر|يرتقب) (?:أن )?(?:\w+ )?(?:[يت]وقع|توقيع|إبرام|[يت]برم)")
    + fold(r"|(?<!\w)[وف]?س[يت](?:وقع|برم)")
)
"""An instrument whose signature is announced is told, whoever announces it."""
_ANNOUNCING = re.compile(r"\W*announcing (?:this|the visit)\b")
_CONTENT = re.compile(r"\bthat\b|\"")
_OBJECT = 26
"""How near to a verb of praise its object stands, a subject between them, in characters."""
_NEXT = 8
"""How near to a verb of speech its object begins, in characters: «مشيرا إلى التعاون …»."""


def chosen(reading: Reading, clause: Clause, between: Between) -> tuple[Chosen, ...]:
    """Give the claims of a clause, in no particular order; none where nothing that its triggers need stands in it."""
    fitting = [hit for hit in (clause.hit, *clause.under) if fits(reading, clause, hit, between)]
    if not fitting:
        return ()
    denying = [hit for hit in fitting if hit.trigger.fields.get("act") == "denied"]
    if denying:
        return (_whole(clause, denying[0], None),)
    outer = _governing(fitting)
    if outer.trigger.type is None:
        return ()
    inner = [hit for hit in fitting if hit.start >= outer.end - 1 and hit.trigger.type != outer.trigger.type]
    if outer.trigger.type == "position":
        told = any(hit.trigger.type == "agreement" and hit.trigger.force == "main" for hit in inner)
        names_only = _attribution(reading, clause, outer) and not told
        claims = _talked_before(clause, inner) if names_only else _spoken(reading, clause, between, outer, inner)
    else:
        claims = _told(reading, clause, outer, inner)
    claims = (*claims, *beside(reading, clause, fitting, claims))
    return (*claims, *further(reading, clause, fitting, claims))


def _talked_before(clause: Clause, inner: list[Hit]) -> tuple[Chosen, ...]:
    """Give the talks that an attribution names: "…, the minister told reporters following talks with …"."""
    talks = [hit for hit in inner if hit.trigger.name in ("meeting with", "joint press conference")]
    return tuple(Chosen(hit, "held", hit.start, clause.end, nested=True) for hit in talks[:1])


def _whole(clause: Clause, hit: Hit, status: Status | None, *, nested: bool = False) -> Chosen:
    return Chosen(hit, status, clause.start, clause.end, nested)


def _governing(hits: list[Hit]) -> Hit:
    """The first verb, or the first noun where there is no verb."""
    return next((hit for hit in hits if hit.trigger.force != "noun"), hits[0])


def _told(reading: Reading, clause: Clause, outer: Hit, inner: list[Hit]) -> tuple[Chosen, ...]:
    """What the text itself tells: the event of the governing verb, or the one that was agreed on."""
    extra: tuple[Chosen, ...] = ()
    if outer.trigger.fields.get("kind") == "plan" or outer.trigger.name == "agreed to":
        agreed = [hit for hit in inner if _agreed(hit) and not _given(outer, hit)]
        if agreed and agreed[0].trigger.type in ("mechanism", "meeting"):
            return (_whole(clause, agreed[0], "planned"),)
        outer = agreed[0] if agreed else outer
    if reading.language == "ar" and outer.trigger.status == "discussed":
        outer = next((hit for hit in inner if _in_preparation(hit)), outer)
    if outer.trigger.name == "received":
        outer = next((hit for hit in inner if hit.trigger.name == "on a visit"), outer)
    if outer.trigger.name == "message":
        extra = tuple(_whole(clause, hit, None) for hit in inner if hit.trigger.fields.get("kind") == "invitation")
    status = status_of(clause, outer, reading.language)
    return (_whole(clause, outer, status), *extra) if status != "denied" else ()


def _given(outer: Hit, hit: Hit) -> bool:
    """Tell whether cooperation only names what one side will give: "will offer forty scholarships"."""
    return outer.trigger.name in ("will provide", "announced a gift") and hit.trigger.type == "cooperation"


def _in_preparation(hit: Hit) -> bool:
    """Tell whether a session is named as one that is prepared: «تم التطرق إلى التحضيرات الجارية لعقد الدورة»."""
    return hit.trigger.type == "mechanism" and hit.trigger.status in ("preparing", "planned")


def _agreed(hit: Hit) -> bool:
    """Tell whether what was agreed on is a claim of its own: a session, a forum, cooperation, an instrument to come."""
    kind, open_yet = hit.trigger.type, hit.trigger.status in ("negotiating", "proposed")
    return kind in ("mechanism", "cooperation") or (kind == "agreement" and open_yet) or hit.trigger.name == "forum"


def _attribution(reading: Reading, clause: Clause, outer: Hit) -> bool:
    """Tell whether a clause only names who said what stands before it: "…, the minister told reporters"."""
    if outer.trigger.name != "said":
        return False
    low, at = clause.low, clause.low.index(outer.end)
    before, after = low.text[: low.index(outer.start)], _TO_WHOM.sub("", low.text[at:])
    before = before.lstrip('" ,')
    quoted = reading.text[max(0, clause.start - 4) : clause.start + 1]
    if any(mark in quoted for mark in '"”»') and len(before.split()) <= 8 and not _CONTENT.search(after):
        return reading.language == "en"
    if not before and not clause.opens and len(after.split()) <= _SPEAKERS and not _CONTENT.search(after):
        return True
    behind = reading.text[max(0, clause.start - 2) : clause.start].strip() == ","
    if behind and 0 < len(before.split()) <= 8 and _TOLD_WHEN.match(after) and not _CONTENT.search(after):
        return True
    return (
        len(before.split()) <= 8
        and '"' not in before
        and (len(after.split()) < 3 or after.lstrip().startswith(", in "))
    )


def _spoken(reading: Reading, clause: Clause, between: Between, outer: Hit, inner: list[Hit]) -> tuple[Chosen, ...]:
    """What a speaker said: a position, or the fact that the words report, or both."""
    agreed = [hit for hit in inner if hit.trigger.type == "mechanism"]
    if agreed and reading.text[outer.start : outer.end].lower() == "agreed that":
        return (_whole(clause, agreed[0], "planned"),)
    promised = [hit for hit in inner if hit.trigger.name in _PROMISED]
    if promised and outer.trigger.fields.get("act") == "stated":
        return (_whole(clause, promised[0], None),)
    counted_first = reading.language == "en"
    facts = sorted(
        (hit for hit in inner if _solid(reading, clause, hit)),
        key=lambda hit: (not (counted_first and hit.trigger.type == "figure"), not _past(hit)),
    )
    act = outer.trigger.fields.get("act")
    said = _whole(clause, outer, None)
    if not facts or (
        act in ("hoped", "called-for", "expressed") and facts[0].trigger.type in _WISHED and not _past(facts[0])
    ):
        return (said,)
    fact = facts[0]
    status = status_of(clause, fact, reading.language)
    if fact.trigger.type == "cooperation" and between.foreign:
        return (said,)
    if status == "denied" or (fact.trigger.type == "cooperation" and act not in ("stated", "praised")):
        return (said,)
    if fact.trigger.type == "visit" and _announces(clause, outer):
        return (_whole(clause, fact, status, nested=True),)
    if fact.trigger.name == "trend" and not any(amount.unit for amount in amounts(reading, clause)):
        return (said, Chosen(fact, None, fact.start, clause.end, nested=True))
    if (act == "praised" and fact.trigger.type in _PRAISED_APART) or _told_by_participle(reading, fact):
        return (said, Chosen(fact, status, fact.start, clause.end, nested=True))
    if (act in ("stated", "praised") and fact.trigger.type not in ("visit",)) or fact.trigger.type == "figure":
        return (_whole(clause, fact, status, nested=True),)
    return (said, Chosen(fact, status, fact.start, clause.end, nested=True))


def _announces(clause: Clause, outer: Hit) -> bool:
    """Tell whether who speaks makes known an event to come, which is all the news: "announced that X will visit"."""
    low = clause.low
    return low.text.startswith("announc", low.index(outer.start)) or bool(_ANNOUNCING.match(low.text))


def _told_by_participle(reading: Reading, hit: Hit) -> bool:
    """Tell whether an instrument is only named by when it was signed: "gas under the treaty signed in …"."""
    words = reading.text[hit.start : hit.end].lower()
    return reading.language == "en" and _past(hit) and not re.search(r"\b(?:was|were|been|is|are)\b", words)


def _welcomed_signing(clause: Clause, hit: Hit) -> bool:
    """Tell whether a signature is the very object of Arabic praise: «رحب الجانبان بتوقيع مذكرات تفاهم»."""
    signed = hit.trigger.name == "signed" and clause.hit.trigger.fields.get("act") == "praised"
    return signed and 0 <= hit.start - clause.hit.end < _OBJECT


def _past(hit: Hit) -> bool:
    """Tell whether an instrument is spoken of as one signed before: "the convention …, signed on 8 October 2021"."""
    return hit.trigger.name == "instrument signed"


def _solid(reading: Reading, clause: Clause, hit: Hit) -> bool:
    """Tell whether reported words are a fact of their own: a figure, or an event with its date."""
    kind, has_date = hit.trigger.type, dated(reading, hit, clause.end) is not None
    if kind == "meeting" and FUTURE_VERB.search(clause.low.text, clause.low.index(clause.hit.end)):
        return True
    if kind in _NEVER_BESIDE_SPEECH:
        return False
    if kind == "figure":
        return hit.trigger.name == "trend" or any(a.unit or a.value >= 50 for a in amounts(reading, clause))
    if kind == "milestone":
        mark = hit.trigger.fields.get("milestone")
        told = hit.trigger.name == "aid told of" or mark not in ("assessment", "support")
        return (mark == "recognition" and bool(_STATE.search(clause.low.text))) or (
            told and dated(reading, hit, clause.end) is not None
        )
    if kind == "commitment":
        return hit.trigger.fields.get("kind") == "invitation"
    if kind == "cooperation":
        return hit.trigger.name in ("discussed", "grants scholarships", "flights to come", "line kept") or (
            hit.trigger.name == "cooperation in" and hit.start - clause.hit.end < _NEXT
        )
    if kind == "agreement" and _welcomed_signing(clause, hit):
        return True
    if kind == "agreement" and reading.language == "ar" and _AWAITED.search(clause.low.text):
        return True
    if hit.trigger.name in _NEGOTIATED:
        return True
    if kind == "agreement" and hit.trigger.status == "negotiating" and reading.language == "ar":
        return has_date or "،" not in reading.text[hit.start : hit.end]
    if kind in ("visit", "agreement"):
        return has_date or (kind == "visit" and bool(FUTURE_VERB.search(clause.low.text)))
    numbered = bool(_ORDINAL.search(clause.low.text[clause.low.index(hit.start) : clause.low.index(hit.end)]))
    return kind == "mechanism" and (
        hit.trigger.force != "noun" or numbered or dated(reading, hit, clause.end) is not None
    )
