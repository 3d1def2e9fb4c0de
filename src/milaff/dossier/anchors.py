"""Anchors: a name for each statement of a dossier, by which it is found again in an edited copy.

The name follows from the section, the claims and the words in both languages, so that it is the same in every edition
that says the same thing in the same section, whatever is said around it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from milaff.dossier.blocks import Block, Chart, Desk, Numerals, Prose, Statement, Table
from milaff.dossier.model import Dossier

PREFIX: Final = "st-"
_DIGITS: Final = 12
_BETWEEN: Final = "\x1f"


@dataclass(frozen=True)
class Anchored:
    """A statement with its anchor, ``st-`` and twelve hexadecimal digits, and the id of its section.

    ``claims`` and ``facts`` are those that it rests on; for one in a table that names none, such as a date, they are
    those of its row.
    """

    anchor: str
    section: str
    statement: Statement
    claims: tuple[str, ...]
    facts: tuple[str, ...]

    @property
    def said(self) -> tuple[str, ...]:
        """What makes two statements the same: section, claims, and the words in both languages."""
        return _said(self.section, self.statement)


def anchored(dossier: Dossier) -> tuple[Anchored, ...]:
    """Give every statement of a dossier with its anchor, in the order of the sections; no two anchors are equal."""
    occurrences: Counter[tuple[str, ...]] = Counter()
    found: list[Anchored] = []
    for section in dossier.sections:
        for row in (row for block in section.blocks for row in _rows(block)):
            claims = tuple(dict.fromkeys(key for statement in row for key in statement.claims))
            facts = tuple(dict.fromkeys(key for statement in row for key in statement.facts))
            for statement in row:
                said = _said(section.id, statement)
                anchor = _anchor(said, occurrences[said])
                occurrences[said] += 1
                own = statement.claims or claims, statement.facts or facts
                found.append(Anchored(anchor, section.id, statement, *own))
    return tuple(found)


def _rows(block: Block) -> Iterator[tuple[Statement, ...]]:
    """Give the statements of a block: those of a row of a table together, others one by one."""
    if isinstance(block, Prose):
        yield from ((statement,) for statement in block.statements)
    elif isinstance(block, Desk):
        yield from ((item.said,) for item in block.texts)
    elif isinstance(block, Numerals):
        yield from ((item.caption,) for item in block.items)
    elif isinstance(block, Table | Chart):
        table = block.table if isinstance(block, Chart) else block
        yield from (tuple(statement for cell in row for statement in cell) for row in table.rows)


def _said(section: str, statement: Statement) -> tuple[str, ...]:
    return (section, *statement.claims, statement.text.ar, statement.text.en)


def _anchor(said: tuple[str, ...], occurrence: int) -> str:
    return PREFIX + sha256(_BETWEEN.join((*said, str(occurrence))).encode()).hexdigest()[:_DIGITS]
