"""What an English sentence of figures takes up from those before it: "It came to 214 million euros last year"."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.numbers import amounts

_TAKEN_UP = re.compile(
    r"\W*(?:a[:.] )?(?:(?:and|but|while|yet|then) )?(?:(?:last|this) year,? |(?:in|for|by|during|over) "
    r"[^,.;]{2,40}?,? )?"
    r"(?:it|this|that|they|we|the (?:figure|total|volume|amount|level|sum|latter))\b"
)
"""A subject that only stands for what was told before, or the two who speak of it: "In 2022 we reached 2.3 billion"."""
_TRADE = re.compile(r"\b(?:trade|turnover|commerce|exports?|imports?|investments?|remittances|aid|assistance|quota)\b")
_BETWEEN_THEM = re.compile(
    r"\b(?:bilateral|two-way|mutual|total|overall) (?:[\w-]+ ){0,3}?(?:trade|turnover|commerce)\b|"
    r"\btrade (?:[\w-]+ ){0,2}?between (?:the two|our|both)\b|\b(?:trade|turnover) between\b"
)
_SHARE = re.compile(r"(?:'s|’s|\b(?:its|their|our|while|and|with)) (?:exports?|imports?|sales|purchases)\b")
_OF_ALL = re.compile(r"\b(?:total|as a whole|global|overall|world|record|all)\b")
"""What a country sells to all others."""
_FORESEEN = re.compile(r"\b(?:expected|forecast|projected|targeted) (?:for|to|in|by)\b")
_LOOKED_BACK = 260
_GREAT = 10**6


def told_before(reading: Reading, clause: Clause) -> str:
    """Give in lower case what its line tells before a clause, and the question that the line answers."""
    start = max(0, clause.start - _LOOKED_BACK)
    before = reading.text[start : clause.start].lower()
    *above, line = before.rstrip("\n").split("\n")
    asked = next((one for one in reversed(above) if one.strip()), "")
    return f"{asked} {line}" if asked.rstrip().endswith("?") else line


def goes_on_about_trade(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause gives an amount of the trade that was spoken of before, which it does not name again."""
    if reading.language != "en" or not _TAKEN_UP.match(clause.before + clause.low.text):
        return False
    if _FORESEEN.search(clause.low.text):
        return False
    great = any(amount.unit or amount.value >= _GREAT for amount in amounts(reading, clause))
    return great and bool(_TRADE.search(told_before(reading, clause)))


def share_of_their_trade(reading: Reading, clause: Clause) -> bool:
    """Tell whether exports or imports are a share of the two's trade, told right before: "India's exports were …"."""
    low = (clause.before + clause.low.text)[-_LOOKED_BACK:]
    if reading.language != "en" or not _SHARE.search(low) or _OF_ALL.search(low):
        return False
    return bool(_BETWEEN_THEM.search(told_before(reading, clause)))
