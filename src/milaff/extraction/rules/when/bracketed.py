"""Dates in brackets are of what stands right before the bracket: "for the 8th session of the Committee (10 April)"."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.frame_words import BECAME
from milaff.language.edtf import parse

_LATER = re.compile(
    rf"\b(?:{BECAME}|reopened|until|till|replaced|lapsed|expired|ended)\b"
    + fold(r"|(?<!\w)(?:أغلقت?|حتى|رفعت?|حلت?|ألغيت?|انتهت?|نقلت?|أعيد)(?!\w)")
)
"""What became of a thing later, told in brackets: "Opening of the Consulate-General (closed in 2003)"."""
_BARE = re.compile(r"\s*(?:(?:on|in|from)\s+)?" + fold(r"(?:(?:في|يوم|عام|سنة|من)\s+)?"))
_PLACED = re.compile(
    r"\s*(?!(?:of|in|by|see|since|until|article|annex|law|decree|no|act|as|amended|renewed|revised)\b)"
    r"(?:signed(?: in| at)? )?[^\W\d][\w'’-]+(?: [^\W\d][\w'’-]+){0,2}[,،]?\s+(?:on |in )?"
)
"""Where an instrument was signed, before the date in its bracket: "Air Services Agreement (Sana'a, 1971)"."""
_SUM = re.compile(r"\s*:?\s*(?:(?:[a-z]{2,3} ?)?[$€£]?\s?\d|[$€£])")
_NAME = re.compile(r"(?:[\s\"'»]+[^\s,;:.،؛()]+){0,3}[\s\"'»]*")
"""What may stand between a claim's words and the bracket that dates it: the rest of a name."""


def bracketed(clause: Clause, hit: Hit, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Leave out the dates in brackets that are of something else; of one right behind the claim's words only that."""
    kept = list(mentions)
    for mention in mentions:
        opens, inside = _bracket(clause, mention)
        if opens < 0:
            continue
        if _LATER.search(inside) or (hit.trigger.type == "figure" and _of_another_sum(clause, mention, inside)):
            kept.remove(mention)
        elif _signed_there(clause, hit, mention, inside):
            return [mention]
        elif _BARE.fullmatch(inside):
            end = clause.low.index(hit.end)
            if end <= opens and _NAME.fullmatch(clause.low.text, end, opens):
                return [mention]
            others = (m for m in mentions if m is not mention)
            if end <= opens and any(_apart(m, mention) for m in others):
                kept.remove(mention)
    return kept


def _signed_there(clause: Clause, hit: Hit, mention: DateMention, inside: str) -> bool:
    """Tell whether a bracket within an instrument's words gives where and when it was signed, and no more."""
    low = clause.low
    within = hit.start < mention.start and mention.end < hit.end
    closed = low.text[low.index(mention.end - 1) + 1 :].startswith(")")
    return hit.trigger.type == "agreement" and within and closed and _PLACED.fullmatch(inside) is not None


def _of_another_sum(clause: Clause, mention: DateMention, inside: str) -> bool:
    """Tell whether a date heads an amount in its bracket: "EUR 1.21 billion (2022: EUR 1.34 billion)"."""
    return _BARE.fullmatch(inside) is not None and bool(
        _SUM.match(clause.low.text, clause.low.index(mention.end - 1) + 1)
    )


def _apart(one: DateMention, other: DateMention) -> bool:
    """Tell whether neither of two dates lies within the other."""
    return not parse(one.edtf or "").compatible(parse(other.edtf or ""))


def _bracket(clause: Clause, mention: DateMention) -> tuple[int, str]:
    """Tell where the bracket opens in which a date stands, and what stands in it before the date; -1 where in none."""
    text, at = clause.low.text, clause.low.index(mention.start)
    opens = text.rfind("(", 0, at)
    if opens < 0 or ")" in text[opens:at]:
        return -1, ""
    return opens, text[opens + 1 : at]
