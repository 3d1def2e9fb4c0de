"""The claims that a document seems to make, found by rules: triggers, clauses, parties, dates and standing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milaff.extraction.items import items
from milaff.extraction.proposals.model import Proposal
from milaff.extraction.reading import Reading
from milaff.extraction.rules.amounts_left import amounts_left
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.choose import chosen
from milaff.extraction.rules.clauses import clauses
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.fields import fields_of
from milaff.extraction.rules.leads import without_bare_lead
from milaff.extraction.rules.lexicon import Trigger, broad
from milaff.extraction.rules.lexicon.arabic.interviews import FIRST_PERSON
from milaff.extraction.rules.own_words import in_own_words, spoken_of
from milaff.extraction.rules.pair import Pair, between, document_pair
from milaff.extraction.rules.participants import participants_of
from milaff.extraction.rules.quotation import quotation
from milaff.extraction.rules.quoted import quotations, spoken
from milaff.extraction.rules.repeats import without_repeats
from milaff.extraction.rules.reported import reported
from milaff.extraction.rules.scope import about_the_pair
from milaff.extraction.rules.sections import Passage, passages
from milaff.extraction.rules.series import in_series
from milaff.extraction.rules.when.dating import Dated, own_date
from milaff.extraction.rules.when.guard import guarded
from milaff.extraction.rules.when.interview import is_word_for_word
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.story import told


def propose(reading: Reading) -> tuple[Proposal, ...]:
    """Give the claims that the rules find in a document, in the order of the text; the same for the same reading."""
    pair = document_pair(reading)
    if pair is None:
        return ()
    found = [draft for item in items(reading) for draft in _of_item(item, pair)]
    return tuple(_proposal(reading, draft) for draft in without_repeats(found))


def _of_item(reading: Reading, pair: Pair) -> list[Draft]:
    """Give the claims of one text, or of one item of a page, with their dates."""
    drafts: list[Draft] = []
    quoted, speech = quotations(reading), is_word_for_word(reading)
    for passage in passages(reading):
        if not passage.heading and not _skipped(reading, passage) and not _asks(reading, passage):
            found = in_series(reading, passage, pair, list(_drafts(reading, passage, pair)))
            found = found or list(_drafts(reading, passage, pair, broad(reading.language)))[:1]
            found = found or (spoken_of(reading, passage, pair) if speech else [])
            found = reported(reading, passage, pair, spoken(reading, passage, pair, found, quoted))
            found = without_bare_lead(reading, found)
            found = [*found, *amounts_left(reading, passage, pair, found)]
            drafts.extend(found)
    return [guarded(reading, one) for one in told(reading, in_own_words(reading, drafts))]


def _drafts(
    reading: Reading, passage: Passage, pair: Pair, entries: Sequence[Trigger] | None = None
) -> Iterator[Draft]:
    last: Draft | None = None
    foreign: tuple[str, ...] = ()
    for clause in clauses(reading.text, passage, reading.language, entries):
        parties = between(reading, clause, pair)
        if foreign and not parties.named and not parties.mutual:
            parties = replace(parties, foreign=foreign)
        foreign = parties.foreign if len(parties.named) < 2 else ()
        for claim in chosen(reading, clause, parties):
            if about_the_pair(reading, clause, claim, parties, last):
                date = own_date(reading, clause, claim.hit)
                if date and _said_now(claim, reading, date):
                    date = None
                claim = _after_the_document(reading, claim, date)
                last = Draft(passage, clause, claim, parties, date, *quotation(reading, claim))
                yield last


def _after_the_document(reading: Reading, claim: Chosen, date: Dated | None) -> Chosen:
    """Give a claim told of a day after the document's own as planned: «تعقد اللجنة … في نوفمبر 2027»."""
    planned = claim.status == "held" and date is not None and _to_come(reading, date)
    return replace(claim, status="planned") if planned else claim


def _said_now(claim: Chosen, reading: Reading, date: Dated) -> bool:
    """Tell whether a date in what someone says can only be that of its matter: one to come, or beside «أشيد بـ…»."""
    trigger = claim.hit.trigger
    return trigger.type in SPEECH and (trigger.name in FIRST_PERSON or _to_come(reading, date))


def _to_come(reading: Reading, date: Dated) -> bool:
    """Tell whether a date is after the document's own."""
    written = reading.document_date
    if not written or not date.edtf[:4].isdigit():
        return False
    upto = min(len(written), len(date.edtf.split("/")[0].rstrip("~?%")))
    return date.edtf[:upto] > written[:upto]


def _skipped(reading: Reading, passage: Passage) -> bool:
    return any(span.start < passage.end and passage.start < span.end for span in reading.skipped)


def _asks(reading: Reading, passage: Passage) -> bool:
    """Tell whether a sentence is a question, which claims nothing."""
    return reading.text[passage.start : passage.end].rstrip().endswith(("?", "؟"))


def _proposal(reading: Reading, draft: Draft) -> Proposal:
    trigger = draft.chosen.hit.trigger
    participants = participants_of(reading, draft.clause, draft.chosen.hit)
    places = reading.within(reading.places, draft.start, draft.end)
    return Proposal(
        type=trigger.type or "position",
        parties=draft.between.codes,
        date=draft.date.edtf if draft.date else None,
        date_words=draft.date.words if draft.date else None,
        participants=participants,
        place=(places[0].place or places[0].text) if places else None,
        status=draft.chosen.status,
        quote=reading.text[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        confidence=_confidence(draft),
        reason=_reason(reading, draft),
        fields=fields_of(reading, draft),
        inferred=("date",) if draft.date and draft.date.inferred else (),
    )


def _confidence(draft: Draft) -> float:
    sure = draft.chosen.hit.trigger.sure
    sure += 0.06 if len(draft.between.named) >= 2 else 0.02 if draft.between.named or draft.between.mutual else -0.1
    sure += 0.04 if draft.date and not draft.date.borrowed else 0.0
    sure -= 0.1 if draft.chosen.nested else 0.0
    return round(min(0.97, max(0.05, sure)), 2)


def _reason(reading: Reading, draft: Draft) -> str:
    hit = draft.chosen.hit
    words = " ".join(reading.text[hit.start : min(hit.end, hit.start + 60)].split())
    if len(draft.between.named) >= 2:
        parties = "both countries named"
    elif draft.between.named:
        parties = f"{draft.between.named[0]} named, the other from the document"
    else:
        parties = "the two sides" if draft.between.mutual else "countries from the document"
    when = ""
    if draft.date and draft.date.borrowed:
        when = f"; date from “{draft.date.words}” beside it"
    return f"{hit.trigger.name}: “{words}”; {parties}{when}"
