"""Whose journey a visit is and where it leads: to one of the two, or to a third country."""

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.scope_words import COMING, GONE, HITHER, TO

_NEAR = 24
"""How near after its verb the place stands to which a visit leads, in characters."""


def of_a_third(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the visitor of an Arabic clause is of a third country, named first: «مبعوث قطري قد زار …»."""
    first = reading.within(reading.parties, clause.start, chosen.hit.start)
    return reading.language == "ar" and bool(first) and first[0].country in between.foreign


def elsewhere(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether a journey leads to a third country: the first that is named after «إلى», "to" or "visited"."""
    to = TO.search(clause.low.text, clause.low.index(chosen.hit.start)) or GONE.search(clause.low.text)
    if to is None:
        return False
    if chosen.hit.trigger.name == "visited" and clause.low.index(chosen.hit.end) < to.start():
        there = reading.within(reading.places, chosen.hit.end, clause.low.place(to.start()))
        if any(place.country in between.codes for place in there):
            return False  # "visited Accra, before continuing to Abidjan"
    start, end = clause.low.place(to.end()), min(clause.end, clause.low.place(to.end()) + 25)
    named = [(p.start, p.country) for p in reading.within(reading.parties, start, end)]
    named += [(p.start, p.country) for p in reading.within(reading.places, start, end) if p.country]
    return bool(named) and min(named)[1] not in between.codes


def thither(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether an Arabic journey leads to one of the pair, and a third country is named only after that."""
    low = clause.low
    to = TO.search(low.text, low.index(chosen.hit.start)) if reading.language == "ar" else None
    if to is None or not between.named or (COMING.search(low.text) and not HITHER.match(low.text, to.end())):
        return False
    place = low.place(to.end())
    named = [party.country for party in reading.within(reading.parties, clause.start, place)]
    return not set(named) & set(between.foreign) and not elsewhere(reading, clause, chosen, between)


def there_first(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether an English visit leads to one of the two, a third named only after it: "visited Cairo, after …"."""
    if reading.language != "en" or chosen.hit.trigger.name not in ("visited", "arrived", "paid a visit"):
        return False
    named = [(p.start, p.country) for p in reading.within(reading.parties, chosen.hit.start, clause.end)]
    named += [(p.start, p.country) for p in reading.within(reading.places, chosen.hit.start, clause.end) if p.country]
    there = min(named, default=None)
    if there is None or there[1] not in between.codes or there[0] - chosen.hit.end > _NEAR:
        return False
    before = {party.country for party in reading.within(reading.parties, clause.start, chosen.hit.start)}
    return before <= set(between.codes)
