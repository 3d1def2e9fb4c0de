"""People whom a text names and the workspace does not know: entries to be completed for ``seeds/entities``."""

import re
from collections.abc import Collection, Sequence

from milaff.extraction.names.fold import folded
from milaff.extraction.names.mentions import PersonMention
from milaff.extraction.proposals.model import NewEntity, Proposal, ProposedParticipant
from milaff.extraction.reading import Reading

# One Latin letter or two for each folded Arabic one; ids are for people to mend, not a transliteration by any standard.
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء"
_LATIN_LETTERS = "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w i a"
_LATIN = dict(zip(_LETTERS, _LATIN_LETTERS.split(" "), strict=True))


def with_new_people(proposals: Sequence[Proposal], reading: Reading) -> tuple[Proposal, ...]:
    """Add to each proposal those of its participants whom the workspace does not know, with country and office.

    A person has one id in all proposals of a document: the surname alone is whoever bore it in full before.
    """
    unknown = _unknown(reading)
    taken = set(reading.registry.kinds) | set(reading.registry.entities)
    ids: dict[str, str] = {}
    for mention in unknown.values():
        if mention.text not in ids:
            ids[mention.text] = _id(mention.text, taken | set(ids.values()))
    return tuple(_with(proposal, reading, unknown, ids) for proposal in proposals)


def _unknown(reading: Reading) -> dict[str, PersonMention]:
    """Give the fullest mention of each unknown person by the folded name, and by the surname alone."""
    found: dict[str, PersonMention] = {}
    for mention in reading.people:
        if mention.entity is None and " " in mention.text:
            best = found.setdefault(folded(mention.text), mention)
            if not best.office_text and mention.office_text:
                found[folded(mention.text)] = mention
    for mention in list(found.values()):
        found.setdefault(folded(mention.text).split()[-1], mention)
    return found


def _with(proposal: Proposal, reading: Reading, unknown: dict[str, PersonMention], ids: dict[str, str]) -> Proposal:
    new: dict[str, NewEntity] = {}
    for participant in proposal.participants:
        entity = _entity(participant, reading, unknown, ids) if participant.entity is None else None
        if entity is not None:
            new.setdefault(entity.id, entity)
    return proposal.model_copy(update={"new_entities": tuple(new.values())}) if new else proposal


def _entity(
    participant: ProposedParticipant, reading: Reading, unknown: dict[str, PersonMention], ids: dict[str, str]
) -> NewEntity | None:
    mention = unknown.get(folded(participant.name))
    if mention is None:
        return None
    return NewEntity(
        kind="people",
        id=ids[mention.text],
        label={reading.language: mention.text},
        country=participant.country or mention.country,
        office=participant.office or mention.office or mention.office_text or None,
    )


def _id(name: str, taken: Collection[str]) -> str:
    """Make an id of a name, in small Latin letters and hyphens; a number tells two of one name apart."""
    latin = "".join(_LATIN.get(letter, letter) for letter in folded(name))
    stem = re.sub(r"[^a-z0-9]+", "-", latin).strip("-") or "person"
    n, made = 2, stem
    while made in taken:
        made, n = f"{stem}-{n}", n + 1
    return made
