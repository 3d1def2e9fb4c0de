"""From pairs of texts to differences, each with what it concerns."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

from milaff.compare.align import aligned
from milaff.compare.places import Place, Source, located
from milaff.compare.report import Difference
from milaff.render.docx.text import Unit


@dataclass
class _Row:
    """The texts of one row that is gone or new, told as one."""

    texts: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)


def differences(old: Sequence[Unit], new: Sequence[Unit], source: Source) -> tuple[Difference, ...]:
    """Tell what differs between the text as issued and a copy, in the order of the copy."""
    pairs = aligned(old, new)
    where_of = located(old, source)
    kept_old = {old[n].row for n, place in pairs if n is not None and place is not None}
    kept_new = {new[place].row for n, place in pairs if n is not None and place is not None}
    found: list[Difference] = []
    here = Place()
    row: tuple[str, int] | None = None
    gathered = _Row()
    for n, place in pairs:
        unit = old[n] if n is not None else new[place or 0]
        where = where_of[n] if n is not None else here.general()
        whole = _whole_row(unit, n, place, kept_old, kept_new)
        if whole is None or whole != row:
            found += _told(row, gathered)
            gathered, row = _Row(), whole
        if whole is not None:
            gathered.texts.append(" ".join((unit.text, *unit.notes)))
            gathered.places.append(where)
        else:
            found += _changes(old[n] if n is not None else None, new[place] if place is not None else None, where)
        here = where
    return (*found, *_told(row, gathered))


def _whole_row(
    unit: Unit, n: int | None, place: int | None, kept_old: Collection[int], kept_new: Collection[int]
) -> tuple[str, int] | None:
    """Name the row of a text, where nothing of the row has a partner."""
    if unit.row < 0 or (n is not None and place is not None):
        return None
    if n is not None:
        return ("removed", unit.row) if unit.row not in kept_old else None
    return ("added", unit.row) if unit.row not in kept_new else None


def _told(row: tuple[str, int] | None, gathered: _Row) -> Iterator[Difference]:
    texts = [text for text in gathered.texts if text]
    if row is None or not texts:
        return
    text, places = " | ".join(texts), gathered.places
    common = Place(
        places[0].section,
        places[0].heading,
        _union(place.facts for place in places),
        _union(place.claims for place in places),
        _union(place.places for place in places),
        _all([place.stands for place in places]),
    )
    yield _difference("text", text if row[0] == "removed" else "", text if row[0] == "added" else "", common)


def _union(items: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for some in items for item in some))


def _all(answers: Sequence[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return all(known) if known else None


def _changes(before: Unit | None, after: Unit | None, where: Place) -> Iterator[Difference]:
    """Compare a text and its notes: one difference where its words differ, else one for each note that does."""
    notes = list(_notes(before.notes if before else (), after.notes if after else ()))
    words = before.text if before else "", after.text if after else ""
    if words[0] != words[1]:
        old, new = ([text, *(f"[{pair[side]}]" for pair in notes if pair[side])] for side, text in enumerate(words))
        yield _difference("text", " ".join(filter(None, old)), " ".join(filter(None, new)), where)
    else:
        yield from (_difference("note", old_note, new_note, where) for old_note, new_note in notes)


def _notes(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pair the notes that differ; an empty one has no partner."""
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from zip_longest(before[a:b], after[c:d], fillvalue="")


def _difference(what: Literal["text", "note"], before: str, after: str, where: Place) -> Difference:
    return Difference(
        "changed" if before and after else ("removed" if before else "added"),
        what,
        where.section,
        where.heading,
        before,
        after,
        where.facts,
        where.claims,
        where.places,
        where.stands,
    )
