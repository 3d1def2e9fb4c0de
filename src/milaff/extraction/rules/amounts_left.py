"""Amounts of trade and money that no verb of the lexicon tells: "in 2020 – $493 million", "a drop of 3.4 percent"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import Folded, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.scope import about_the_pair
from milaff.extraction.rules.scope_words import ALONE
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.signs import NOISE
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated, own_date

_LEFT = Trigger("amount of trade", "figure", "", sure=0.5)
_TRADE = re.compile(
    r"\b(?:trade[ds]?|turnover|exports?|imports?|exported|imported|commerce|mutual trade|trade exchange|"
    r"investments? (?:from|in|of|by)|"
    r"bilateral (?:investment|aid)|remittances)\b"
)
_CUT = re.compile(r"(?:[;,)](?!\d)|\()\s*|\s(?=(?:and|while|whereas|with|against|compared) )")
_WORTH = re.compile(r"[$€£¥]|usd|eur|dollar|euro|%|per ?cent|million|billion|tonnes|pounds|dinars?|dirhams?|rupees")
_AIM = re.compile(
    r"\b(?:aim(?:s|ed|ing)? (?:to|at|for)|target(?:s|ed|ing)?|(?:would|will|could|should) be able to|"
    r"hop(?:es?|ed|ing) to|(?:confidence|confident|hope) that|goal of|seeks? to|intends? to|plans? to)\b"
)
"""What is only aimed at or hoped for is no amount of trade."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?=:| [–—-]|, )")
_NEXT = 4


def amounts_left(reading: Reading, passage: Passage, pair: Pair, drafts: list[Draft]) -> Iterator[Draft]:
    """Give a figure for each stretch of a sentence on the two's trade with an amount that no draft quotes."""
    low = folded(reading.text, passage.start, passage.end)
    if reading.language != "en" or not _of_trade(reading, passage, low) or NOISE["en"].search(low.text):
        return
    whole = drafted(reading, passage, pair, _LEFT, passage.start, passage.end)
    goes_on = not whole.between.named and not whole.between.foreign and not _TRADE.search(low.text)
    for start, end in _stretches(low):
        told = [d for d in drafts if _tells_amounts(d) and d.start < end and start < d.end]
        if told and not _apart(reading, told, start, end):
            continue
        part = drafted(reading, passage, pair, _LEFT, start, end)
        clause = replace(part.clause, opens=False, before=low.text)
        if _AIM.search(clause.low.text) and " from " not in clause.low.text:
            continue
        if ALONE.search(clause.low.text) and len(part.between.named) < 2:
            continue
        if not any(_WORTH.search(a.unit) or a.value >= 10**6 for a in amounts(reading, clause)):
            continue
        if goes_on or about_the_pair(reading, whole.clause, part.chosen, whole.between, None):
            date = own_date(reading, clause, part.chosen.hit) or _bare_year(reading.text, start, end)
            yield replace(part, clause=clause, date=date)


def _apart(reading: Reading, told: list[Draft], start: int, end: int) -> bool:
    """Tell whether an amount in brackets or after a semicolon has its own date: "… in 2022 (2021: $2.8 billion)"."""
    own = {m.edtf for m in reading.within(reading.dates, start, end) if m.edtf} or set(
        _YEAR.findall(reading.text, start, end)
    )
    mark = reading.text[max(0, start - 2) : start].strip()
    dates = {draft.date.edtf for draft in told if draft.date}
    return mark in ("(", ";") and bool(own) and bool(dates) and not own & dates


def _bare_year(text: str, start: int, end: int) -> Dated | None:
    """Give the year that opens a stretch: "2021: $2.8 billion"."""
    found = _YEAR.match(text, start, end)
    return Dated(found[0], found[0]) if found else None


def _tells_amounts(draft: Draft) -> bool:
    """Tell whether an amount within a draft's words is told by it: it is a figure, an aim, or someone's words."""
    name = draft.chosen.hit.trigger.name
    return draft.type in ("figure", "commitment", "institution") or name in ("within quoted words", "reported")


def _of_trade(reading: Reading, passage: Passage, low: Folded) -> bool:
    """Tell whether a sentence, or the one right before it on its line, is about trade."""
    line = reading.lines[passage.line]
    before = folded(reading.text, max(line.start, passage.start - 260), passage.start).text
    return bool(_TRADE.search(low.text) or _TRADE.search(before[-260:]))


def _stretches(low: Folded) -> Iterator[tuple[int, int]]:
    """Cut a sentence at its commas, dashes and conjunctions; a piece too long to be quoted whole is left out."""
    edges = [0, *(m.end() for m in _CUT.finditer(low.text)), len(low.text)]
    for start, end in pairwise(edges):
        while end > start and low.text[end - 1] in " ,;(–—-.":
            end -= 1
        if _NEXT <= end - start <= LONGEST_QUOTE:
            yield low.place(start), low.end_place(end)
