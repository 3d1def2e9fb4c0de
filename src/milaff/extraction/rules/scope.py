"""Clauses that are about others: third countries, one country alone, sport, companies."""

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.lexicon.arabic_interviews import FIRST_PERSON
from milaff.extraction.rules.other_voices import other_speaks
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.scope_figures import of_the_two
from milaff.extraction.rules.scope_words import (
    AFTERWARDS,
    ALONE,
    ANALYSTS,
    ANNOUNCED,
    BYSTANDERS,
    BYSTANDERS_EN,
    COMING,
    COMMUNITY,
    CONTENT,
    DID_NOT,
    EXCHANGE_OF_VISITS,
    FIRST,
    FRIEND,
    GONE,
    HEARSAY,
    HITHER,
    INNER,
    MARGINS,
    MEMORY,
    NOT,
    OF_A_BODY,
    OF_MANY,
    OF_THE_PAGE,
    PAST,
    RUMOUR,
    SIGHT,
    STATEHOOD,
    THEY,
    THEY_BOTH,
    TO,
    TO_BE,
    TOMB,
    TURNS,
    UNDER,
    UNPROVEN,
    WELCOMED,
    WERE_TALKED,
    WHICH,
    WITH_BODY,
)
from milaff.extraction.rules.signs import DENIED, NOISE, PAIRED, RELATIONS

_SAID = frozenset({"said", "saying"})
"""The names of words that only tell that something was said."""
_NEAR = 24
"""How near after its verb the place stands to which a visit leads, in characters."""


def about_the_pair(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell whether a claim is about the two countries, rather than one of them with a third or with itself.

    ``last`` is the claim before it in its sentence, which tells what a clause without names goes on about.
    """
    low = clause.low.text
    held = reading.language == "ar" and chosen.hit.trigger.type in ("position", "meeting")  # of bodies too
    if not held and WITH_BODY.search(MARGINS.sub("", low)) and len(between.named) < 2 and not between.mutual:
        return False
    if NOISE[reading.language].search(low) and not COMMUNITY.search(low):
        return False
    kind = chosen.hit.trigger.type
    if chosen.hit.trigger.name == "proposed instrument" and MEMORY.search(low):
        return False
    if kind == "milestone" and TO_BE.search(low):
        return False
    if kind == "agreement" and OF_MANY.search(low) and not between.mutual and len(between.named) < 2:
        return False
    if kind in ("agreement", "mechanism") and _of_others(reading, clause, between):
        return False
    if kind == "visit" and _of_a_third(reading, clause, chosen, between):
        return False
    if _idle(reading, clause, chosen) or (kind == "visit" and _elsewhere(reading, clause, chosen, between)):
        return False
    if kind == "position" and reading.language == "ar" and other_speaks(reading, clause, chosen.hit, between):
        return False
    if between.foreign and len(between.named) < 2:
        if kind == "visit" and (
            _thither(reading, clause, chosen, between) or _there_first(reading, clause, chosen, between)
        ):
            return bool(between.named)
        if kind == "position":
            return _speaker_is_own(reading, clause, chosen, between)
        if kind == "commitment" and (reading.language == "en" or (last is not None and between.named)):
            return _speaker_is_own(reading, clause, chosen, between)
        if (
            reading.language == "ar"
            and kind in ("milestone", "figure")
            and _third_is_told_after(reading, clause, chosen, between)
        ):
            return kind == "milestone" or of_the_two(reading, clause, between)
        paired = bool(PAIRED[reading.language].search(low))
        if between.mutual and not between.named and kind in ("meeting", "cooperation"):
            return True
        return paired and kind in ("meeting", "cooperation", "figure", "milestone", "agreement", "mechanism")
    if chosen.hit.trigger.name == "recognised" and len(between.named) < 2 and not STATEHOOD.search(low):
        return False
    if chosen.hit.trigger.name == "body was founded" and reading.text.startswith("ال", chosen.hit.start):
        return True  # «اللجنة أُنشئت …»: the one that the page spoke of
    if kind == "figure":
        if len(between.named) < 2 and not between.mutual and ALONE.search(low):
            return False
        goes_on = last is not None and (last.type == "figure" or clause.low.text.startswith(WHICH))
        return goes_on or of_the_two(reading, clause, between)
    if chosen.hit.trigger.fields.get("milestone") in ("diplomatic-relations", "honour"):
        return True
    if kind == "cooperation" and chosen.status == "discussed" and THEY.match(low):
        return True
    if kind == "cooperation" and chosen.status == "discussed" and not between.foreign and WERE_TALKED.search(low):
        return True
    if kind == "milestone" and NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return False
    if chosen.hit.trigger.name in OF_THE_PAGE and not between.foreign:
        return True
    if kind in ("milestone", "institution", "cooperation"):
        return bool(last or between.named or between.mutual or RELATIONS[reading.language].search(low))
    return True


def _idle(reading: Reading, clause: Clause, chosen: Chosen) -> bool:
    """Tell whether a claim is hearsay: an event that the sentence itself calls unconfirmed, or the word of a friend."""
    low, at = clause.low.text, clause.low.index(chosen.hit.end)
    if (
        chosen.hit.trigger.type == "visit"
        and SIGHT.search(low)
        and not reading.countries_within(clause.start, clause.end)
    ):
        return True
    if chosen.hit.trigger.type == "visit" and reading.language == "en" and _no_journey(reading, clause):
        return True
    if RUMOUR.search(low) and DENIED[reading.language].search(low):
        return chosen.hit.trigger.fields.get("act") != "denied"
    if ANALYSTS.search(low[:at]) or (HEARSAY.search(low[: at + 30]) and chosen.hit.trigger.name != "denied"):
        return True
    under = clause.hit.start < chosen.hit.start or chosen.nested or not clause.opens
    if chosen.hit.trigger.type == "agreement" and under and UNDER.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.name == "praised" and WELCOMED.match(low, clause.low.index(chosen.hit.start)):
        return True
    if chosen.hit.trigger.type == "position" and OF_A_BODY.match(low, at):
        return True
    happens = chosen.hit.trigger.type in ("position", "cooperation", "meeting")
    if happens and DID_NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.type == "position":
        return bool(FRIEND.match(low, at)) or _by_bystanders(clause, chosen)
    if chosen.hit.trigger.name == "visited" and FIRST.search(low[:at]):
        return True
    if chosen.hit.trigger.name in ("discussed", "was discussed") and PAST.search(low):
        return True
    following = folded(reading.text, clause.end, min(len(reading.text), clause.end + AFTERWARDS)).text
    said = following.lstrip(" ،").split("،")[0] if reading.language == "ar" else following
    return bool(UNPROVEN.search(said.split(".")[0])) or bool(INNER.search(low))


def _by_bystanders(clause: Clause, chosen: Chosen) -> bool:
    """Tell whether those who say something speak for neither state: an agency, a firm, an analyst."""
    if chosen.hit.trigger.name not in _SAID:
        return False
    low = clause.low
    before, said = low.text[: low.index(chosen.hit.start)], low.text[low.index(chosen.hit.start) :]
    if ANNOUNCED.match(said):
        return False  # a firm's investment in the other country is told so
    return bool(BYSTANDERS.match(low.text, low.index(chosen.hit.end)) or BYSTANDERS_EN.search(before))


def _no_journey(reading: Reading, clause: Clause) -> bool:
    """Tell whether a visit is only to a monument, or visits are only said to be exchanged now and then."""
    low = clause.low.text
    dated = any(m.edtf for m in reading.within(reading.dates, clause.start, clause.end))
    return bool(TOMB.search(low)) or (not dated and bool(EXCHANGE_OF_VISITS.search(low)))


def _of_others(reading: Reading, clause: Clause, between: Between) -> bool:
    """Tell whether a third country is the first that an Arabic clause names, and nothing makes it the two's."""
    if not between.foreign or reading.language != "ar" or PAIRED["ar"].search(clause.low.text):
        return False
    parties = reading.within(reading.parties, clause.start, clause.end)
    return bool(parties) and parties[0].country in between.foreign


def _of_a_third(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the visitor of an Arabic clause is of a third country, named first: «مبعوث قطري قد زار …»."""
    first = reading.within(reading.parties, clause.start, chosen.hit.start)
    return reading.language == "ar" and bool(first) and first[0].country in between.foreign


def _elsewhere(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
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


def _thither(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether an Arabic journey leads to one of the pair, and a third country is named only after that."""
    low = clause.low
    to = TO.search(low.text, low.index(chosen.hit.start)) if reading.language == "ar" else None
    if to is None or not between.named or (COMING.search(low.text) and not HITHER.match(low.text, to.end())):
        return False
    place = low.place(to.end())
    named = [party.country for party in reading.within(reading.parties, clause.start, place)]
    return not set(named) & set(between.foreign) and not _elsewhere(reading, clause, chosen, between)


def _there_first(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
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
