"""Figures of the two countries: trade between them, one's people or sums in the other, and none of one alone."""

from bisect import bisect_right

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.needs_words import BARE_SUM
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.scope_words import (
    ADJOINING,
    ALONE,
    COMMUNITY,
    EXCHANGED,
    GRANTED,
    GUESTS_OF_ALL,
    RECEIVED,
    RESUMED,
    THESE,
    TRADE,
    TRADED_WITH,
)
from milaff.extraction.rules.taken_up import goes_on_about_trade, share_of_their_trade

_IN_THE_OTHER = frozenset({"count", "trend", "census", "places offered", "places granted", "money given", "main goods"})
"""Triggers of what one country has or gives in the other."""


def _sentence_names(reading: Reading, clause: Clause) -> int:
    """Count the countries that the sentence of a clause names."""
    at = bisect_right(reading.sentences, clause.start, key=lambda sentence: sentence.start) - 1
    sentence = reading.sentences[max(0, at)]
    before = reading.sentences[at - 1] if at > 0 else sentence
    goes_on = sentence.start - before.end < ADJOINING and bool(
        TRADE.search(reading.text[before.start : before.end].lower())
    )
    start = before.start if goes_on else sentence.start
    return len(reading.countries_within(start, sentence.end))


def _own_guests(reading: Reading, clause: Clause) -> bool:
    """Tell whether a country counts whom it received from wherever: "Namibia received 1.2 million tourists"."""
    low, at = clause.low.text, clause.low.index(clause.hit.start)
    if reading.language == "ar":
        named = reading.within(reading.parties, clause.hit.start, clause.end)
        return bool(GUESTS_OF_ALL.match(low, at)) and all(party.how == "name" for party in named)
    first = reading.within(reading.parties, clause.start, clause.hit.start)
    return bool(first) and first[0].how == "name" and bool(RECEIVED.match(low, at))


def of_the_two(reading: Reading, clause: Clause, between: Between) -> bool:
    """Tell whether a figure is of the two countries, and not of one of them or of others."""
    low = clause.low.text
    if len(between.named) == 2 or between.mutual or THESE.search(low) or clause.hit.trigger.name == "listed sum":
        return True
    if not between.foreign and _of_their_trade(reading, clause):
        return True
    if len(between.named) == 1:
        return _of_one_in_the_other(reading, clause)
    if not between.foreign and (goes_on_about_trade(reading, clause) or _resumes_trade(reading, clause)):
        return True
    if clause.hit.trigger.name == "those numbered":
        return bool(_sentence_names(reading, clause))
    settled = COMMUNITY.search(clause.before) and not COMMUNITY.search(low)
    return bool(
        clause.hit.trigger.name == "visas issued" or TRADE.search(low) or TRADE.search(clause.before) or settled
    )


def _of_their_trade(reading: Reading, clause: Clause) -> bool:
    exchanged = EXCHANGED.search(clause.before + clause.low.text) and _sentence_names(reading, clause) == 2
    return bool(exchanged) or share_of_their_trade(reading, clause)


def _of_one_in_the_other(reading: Reading, clause: Clause) -> bool:
    """Tell whether a figure of one country that is named is of its people, goods or sums in the other."""
    name, low = clause.hit.trigger.name, clause.low.text
    if name in ("count", "visitors counted") and _own_guests(reading, clause):
        return False
    if reading.language == "ar" and name == "visas issued":
        return True
    if reading.language == "en" and name == "counted" and GRANTED.search(low):
        return True
    return bool(TRADED_WITH[reading.language].search(low)) or name in _IN_THE_OTHER


def _resumes_trade(reading: Reading, clause: Clause) -> bool:
    """Tell whether an Arabic sum without more is of the trade told before: «لم يتجاوز 22 مليونا»."""
    low = clause.low
    if reading.language != "ar" or clause.hit.trigger.name not in ("figure", "over"):
        return False
    if not BARE_SUM.match(low.text, low.index(clause.hit.end)) or ALONE.search(low.text):
        return False
    return bool(TRADE.search(folded(reading.text, max(0, clause.start - RESUMED), clause.start).text))
