"""The comparison of two dossiers of one report: which facts, conflicts and terms changed."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from milaff.dossier.blocks import Block, Conflict, Prose, Remark, Statement, Table
from milaff.dossier.changes import Changes, DueChange, FactChange, FieldChange, QuestionChange
from milaff.dossier.matching import claim_of, pairs
from milaff.dossier.model import Dossier, FactRecord, Section
from milaff.dossier.values import Values
from milaff.language import edtf
from milaff.language.text import Text

SECTION = "changes"


def bare(dossier: Dossier) -> Dossier:
    """Take out what a dossier says of an earlier edition, and its day: two that are equal then say the same."""
    sections = tuple(_without_news(section) for section in dossier.sections if section.id != SECTION)
    return dossier.model_copy(update={"as_of": "", "sections": sections})


def _without_news(section: Section) -> Section:
    kept = tuple(block for block in section.blocks if not (isinstance(block, Remark) and block.kind == "news"))
    return section.model_copy(update={"blocks": kept})


def between(old: Dossier, new: Dossier, values: Values, since: int | None = None) -> Changes:
    """Tell what ``new`` says otherwise than ``old``, which is edition ``since``."""
    matched = pairs(old.facts, new.facts)
    said, told = _texts(old, values), _texts(new, values)
    changed = [(a, b, _fields(a, b, values, (old, new), (said, told))) for a, b in matched if a and b]
    opened, settled = _questions(old, new)
    found = Changes(
        since=since,
        since_as_of=old.as_of,
        added=tuple(_added(b, told) for a, b in matched if b and not a),
        changed=tuple(_changed(a, b, told, fields, old, values) for a, b, fields in changed if fields),
        withdrawn=tuple(_withdrawn(a, said, old, values) for a, b in matched if a and not b),
        opened=opened,
        settled=settled,
        fell_due=tuple(_fell_due(old, new, told, values)),
    )
    return found.model_copy(update={"other": () if found.count else tuple(_other(bare(old), bare(new)))})


def _other(old: Dossier, new: Dossier) -> Iterator[str]:
    """Name what differs besides: the fields of the dossier, and for its sections their ids."""
    for name in Dossier.model_fields:
        if name != "sections" and getattr(old, name) != getattr(new, name):
            yield name
    before, after = ({section.id: section for section in one.sections} for one in (old, new))
    for key in dict.fromkeys((*before, *after)):
        if before.get(key) != after.get(key):
            yield f"sections.{key}"


def _texts(dossier: Dossier, values: Values) -> Mapping[str, Text]:
    """Say each fact in a sentence; where its words are no longer known, as the dossier said it most fully."""
    claims = {fact.id: claim_of(fact) for fact in dossier.facts}
    said = {key: values.sentence(claim) for key, claim in claims.items() if claim}
    return {**_printed(dossier), **{key: text for key, text in said.items() if text}}


def _printed(dossier: Dossier) -> Mapping[str, Text]:
    """Find for each fact the fullest statement of it."""
    found: dict[str, tuple[tuple[bool, bool, int], Text]] = {}
    for section in dossier.sections:
        if section.id != SECTION:
            for statement in _statements(section.blocks):
                for fact in statement.facts:
                    rank = statement.remarks, len(statement.facts) == 1, len(statement.text.en)
                    if fact not in found or rank > found[fact][0]:
                        found[fact] = rank, statement.text
    return {fact: text for fact, (_, text) in found.items()}


def _statements(blocks: Iterable[Block]) -> Iterator[Statement]:
    for block in blocks:
        if isinstance(block, Prose):
            yield from block.statements
        elif isinstance(block, Table):
            yield from (statement for row in block.rows for cell in row for statement in cell)


def _text(fact: FactRecord, texts: Mapping[str, Text]) -> Text:
    return texts.get(fact.id) or Text(ar=fact.id, en=fact.id)


def _added(fact: FactRecord, told: Mapping[str, Text]) -> FactChange:
    return FactChange(fact=fact.id, type=fact.type, text=_text(fact, told), claims=fact.claims)


def _changed(
    old: FactRecord,
    new: FactRecord,
    told: Mapping[str, Text],
    fields: tuple[FieldChange, ...],
    dossier: Dossier,
    values: Values,
) -> FactChange:
    return FactChange(
        fact=new.id,
        type=new.type,
        text=_text(new, told),
        fields=fields,
        claims=new.claims,
        claims_before=old.claims,
        sources_before=values.sources(dossier, old.claims),
    )


def _withdrawn(fact: FactRecord, said: Mapping[str, Text], dossier: Dossier, values: Values) -> FactChange:
    return FactChange(
        fact=fact.id,
        type=fact.type,
        text=_text(fact, said),
        claims_before=fact.claims,
        sources_before=values.sources(dossier, fact.claims),
    )


def _fields(
    old: FactRecord,
    new: FactRecord,
    values: Values,
    dossiers: tuple[Dossier, Dossier],
    texts: tuple[Mapping[str, Text], Mapping[str, Text]],
) -> tuple[FieldChange, ...]:
    """Give each field that changed in words; those that have none of their own together, as the whole statement."""
    found: list[FieldChange] = []
    rest: list[str] = []
    for name in dict.fromkeys((*old.data, *new.data)):
        was, now = old.data.get(name), new.data.get(name)
        if was == now:
            continue
        if values.has(name):
            found.append(_field(name, new.type, was, now, values))
        else:
            rest.append(name)
    before, after = _text(old, texts[0]), _text(new, texts[1])
    if rest and (before != after or not found):
        was, now = ({key: fact.data.get(key) for key in rest} for fact in (old, new))
        label = values.label("statement")
        found.append(FieldChange(field="statement", label=label, before=before, after=after, was=was, now=now))
    if set(old.claims) != set(new.claims):
        found.append(_claims(old, new, values, dossiers))
    return tuple(found)


def _field(name: str, type_: str, was: Any, now: Any, values: Values) -> FieldChange:  # noqa: ANN401 -- JSON
    before, after = (values.say(type_, name, raw) for raw in (was, now))
    return FieldChange(field=name, label=values.label(name), before=before, after=after, was=was, now=now)


def _claims(old: FactRecord, new: FactRecord, values: Values, dossiers: tuple[Dossier, Dossier]) -> FieldChange:
    before, after = (
        values.joined(values.sources(one, fact.claims)) for one, fact in zip(dossiers, (old, new), strict=True)
    )
    was, now = list(old.claims), list(new.claims)
    return FieldChange(field="claims", label=values.label("claims"), before=before, after=after, was=was, now=now)


def _conflicts(dossier: Dossier) -> list[Conflict]:
    return [block for section in dossier.sections for block in section.blocks if isinstance(block, Conflict)]


def _questions(old: Dossier, new: Dossier) -> tuple[tuple[QuestionChange, ...], tuple[QuestionChange, ...]]:
    before, after = _conflicts(old), _conflicts(new)

    def only(ours: list[Conflict], others: list[Conflict]) -> tuple[QuestionChange, ...]:
        return tuple(_question(one) for one in ours if not any(_same_conflict(one, other) for other in others))

    return only(after, before), only(before, after)


def _same_conflict(one: Conflict, other: Conflict) -> bool:
    claims = ({side.claim for side in conflict.sides} for conflict in (one, other))
    return one.id == other.id or (one.question == other.question and len(set.intersection(*claims)) > 1)


def _question(conflict: Conflict) -> QuestionChange:
    return QuestionChange(
        id=conflict.id, question=conflict.question, claims=tuple(side.claim for side in conflict.sides)
    )


def _fell_due(old: Dossier, new: Dossier, told: Mapping[str, Text], values: Values) -> Iterator[DueChange]:
    past = {fact.id for fact in _overdue(old)}
    for fact in _overdue(new):
        if fact.id not in past:
            due = str(fact.data["due"])
            term = values.term(due, inferred="due" in fact.data.get("inferred", {}).get("fields", ()))
            yield DueChange(fact=fact.id, text=_text(fact, told), due=due, term=term, claims=fact.claims)


def _overdue(dossier: Dossier) -> list[FactRecord]:
    """Give the commitments whose term has passed and that no fact fulfils."""
    events = {fact.data.get("event") for fact in dossier.facts} | {fact.id.partition(":")[2] for fact in dossier.facts}
    day = date.fromisoformat(dossier.as_of)
    return [
        fact
        for fact in dossier.facts
        if fact.type == "commitment"
        and fact.data.get("due")
        and edtf.parse(fact.data["due"]).latest < day
        and not events & set(fact.data.get("fulfilled_by", ()))
    ]
