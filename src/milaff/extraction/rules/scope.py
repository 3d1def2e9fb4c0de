"""Clauses that are about others: third countries, one country alone, sport, companies."""

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.idle import idle
from milaff.extraction.rules.journeys import elsewhere, of_a_third, there_first, thither
from milaff.extraction.rules.lexicon.arabic.interviews import FIRST_PERSON
from milaff.extraction.rules.other_voices import other_speaks
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.scope_figures import of_the_two
from milaff.extraction.rules.scope_words import (
    ALONE,
    COMMUNITY,
    CONTENT,
    MARGINS,
    MEMORY,
    NOT,
    OF_MANY,
    OF_THE_PAGE,
    STATEHOOD,
    THEY,
    THEY_BOTH,
    TO_BE,
    TURNS,
    WERE_TALKED,
    WHICH,
    WITH_BODY,
)
from milaff.extraction.rules.signs import NOISE, PAIRED, RELATIONS

_PAIRED = frozenset({"meeting", "cooperation", "figure", "milestone", "agreement", "mechanism"})
"""The types that two countries named as a pair ("the Omani-Indian …") make theirs, whoever else is named."""
_NEED_A_TIE = frozenset({"milestone", "institution", "cooperation"})
"""The types that a clause must tie to the two: by a name, "both", their relations, or the claim before it."""


def about_the_pair(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell whether a claim is about the two countries, rather than one of them with a third or with itself.

    ``last`` is the claim before it in its sentence, which tells what a clause without names goes on about.
    """
    if _of_none(reading, clause, chosen, between):
        return False
    if between.foreign and len(between.named) < 2:
        return _beside_a_third(reading, clause, chosen, between, last)
    name, low = chosen.hit.trigger.name, clause.low.text
    if name == "recognised" and len(between.named) < 2 and not STATEHOOD.search(low):
        return False
    if name == "body was founded" and reading.text.startswith("ال", chosen.hit.start):
        return True  # «اللجنة أُنشئت …»: the one that the page spoke of
    return _of_its_kind(reading, clause, chosen, between, last)


def _of_none(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether a clause is of neither, whatever it names: noise, hearsay, a body's or a third country's own."""
    low, kind, single = clause.low.text, chosen.hit.trigger.type, len(between.named) < 2 and not between.mutual
    held = reading.language == "ar" and kind in ("position", "meeting")  # of bodies too
    if not held and single and WITH_BODY.search(MARGINS.sub("", low)):
        return True
    if NOISE[reading.language].search(low) and not COMMUNITY.search(low):
        return True
    if idle(reading, clause, chosen):
        return True
    match kind:
        case "milestone":
            return bool(TO_BE.search(low))
        case "agreement":
            remembered = chosen.hit.trigger.name == "proposed instrument" and MEMORY.search(low)
            return bool(remembered or (single and OF_MANY.search(low))) or _of_others(reading, clause, between)
        case "mechanism":
            return _of_others(reading, clause, between)
        case "visit":
            return of_a_third(reading, clause, chosen, between) or elsewhere(reading, clause, chosen, between)
        case "position":
            return reading.language == "ar" and other_speaks(reading, clause, chosen.hit, between)
    return False


def _beside_a_third(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell whether a clause that names a third country, and not both of the pair, is still about the two."""
    kind, arabic = chosen.hit.trigger.type, reading.language == "ar"
    if kind == "visit" and (thither(reading, clause, chosen, between) or there_first(reading, clause, chosen, between)):
        return bool(between.named)
    undertakes = kind == "commitment" and (not arabic or (last is not None and bool(between.named)))
    if kind == "position" or undertakes:
        return _speaker_is_own(reading, clause, chosen, between)
    if arabic and kind in ("milestone", "figure") and _third_is_told_after(reading, clause, chosen, between):
        return kind == "milestone" or of_the_two(reading, clause, between)
    if between.mutual and not between.named and kind in ("meeting", "cooperation"):
        return True
    return kind in _PAIRED and bool(PAIRED[reading.language].search(clause.low.text))


def _of_its_kind(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell of a clause that names no third country, or both of the pair, whether it says so much as its type asks."""
    low, trigger = clause.low.text, chosen.hit.trigger
    if trigger.type == "figure":
        if len(between.named) < 2 and not between.mutual and ALONE.search(low):
            return False
        goes_on = last is not None and (last.type == "figure" or low.startswith(WHICH))
        return goes_on or of_the_two(reading, clause, between)
    if trigger.fields.get("milestone") in ("diplomatic-relations", "honour"):
        return True
    talked_of = THEY.match(low) or (not between.foreign and WERE_TALKED.search(low))
    if trigger.type == "cooperation" and chosen.status == "discussed" and talked_of:
        return True
    if trigger.type == "milestone" and NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return False
    if trigger.type not in _NEED_A_TIE or (trigger.name in OF_THE_PAGE and not between.foreign):
        return True
    return bool(last or between.named or between.mutual or RELATIONS[reading.language].search(low))


def _of_others(reading: Reading, clause: Clause, between: Between) -> bool:
    """Tell whether a third country is the first that an Arabic clause names, and nothing makes it the two's."""
    if not between.foreign or reading.language != "ar" or PAIRED["ar"].search(clause.low.text):
        return False
    parties = reading.within(reading.parties, clause.start, clause.end)
    return bool(parties) and parties[0].country in between.foreign


def _third_is_told_after(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether a third country is named only after a word that turns from what a clause tells: «قبل أن …»."""
    if not between.named:
        return False
    turn = TURNS.search(clause.low.text, clause.low.index(chosen.hit.end))
    if turn is None:
        return False
    near = reading.countries_within(clause.start, clause.low.place(turn.start()))
    return bool(near) and not set(near) & set(between.foreign)


def _speaker_is_own(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the country named by the verb of speech, on its subject's side, is one of the pair, or none is."""
    low, hit = clause.low, chosen.hit
    if reading.language == "ar":
        if hit.trigger.name in FIRST_PERSON or _two_speak(low.text, low.index(hit.start)):
            return True
        said = CONTENT.search(low.text, low.index(hit.end))
        subject = reading.countries_within(hit.start, low.place(said.start()) if said else clause.end)
    else:
        subject = reading.countries_within(clause.start, hit.start)
    return not subject or subject[0] in between.codes


def _two_speak(low: str, at: int) -> bool:
    """Tell whether an Arabic verb of speech has two or more for its subject: «ودعوا الأطراف», «دعا الجانبان العراق»."""
    return bool(THEY_BOTH.match(low, at))
