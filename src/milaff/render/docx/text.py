"""The text of a Word file, whoever saved it: statement by statement where they are marked, else by paragraph.

The same reading serves the file as issued and the copy that comes back, so that what differs is what a person
changed: not runs, white space, marks of direction, fields that Word counts, or the order of parts.
Insertions that are tracked are text, deletions are not.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from unicodedata import normalize

from milaff.language.bidi import CONTROLS
from milaff.render.docx.story import Anchor, Paragraph, Story
from milaff.render.docx.xml import Element

_INVISIBLE: Final = re.compile(f"[{''.join(sorted(CONTROLS))}\u00ad\u200b\u2060\ufeff\ufffc]")
_STATEMENT: Final = re.compile(r"_st_[0-9a-f]{12}")


@dataclass(frozen=True)
class Unit:
    """A stretch of text: a marked statement, or a paragraph without one.

    ``anchor`` is the statement's, ``st-…``, or empty. ``notes`` are the texts of its notes in order. ``row`` counts the
    rows of all tables from 0, -1 outside tables. ``names`` are other bookmarks that begin there. A ``loose`` anchor is
    a mark around no words: its words are gone, or others have been written in their place.
    """

    anchor: str
    text: str
    notes: tuple[str, ...] = ()
    row: int = -1
    names: tuple[str, ...] = ()
    loose: bool = False


def plain(text: str) -> str:
    """Fold what is not seen: white space of all kinds to one space, invisible controls to nothing (NFC)."""
    return " ".join(normalize("NFC", _INVISIBLE.sub("", text)).split())


def read_units(document: Element, notes: Iterable[Element] = ()) -> tuple[Unit, ...]:
    """Read the body of a file, given its document part and the parts of its footnotes and endnotes.

    The table of contents, headers and footers are not read.
    """
    words = {
        (note.kind, note.number): plain(" ".join(_words(paragraph) for paragraph in note.paragraphs))
        for part in notes
        for note in Story.notes_of(part)
    }
    units: list[Unit] = []
    open_: set[str] = set()
    for paragraph in Story(document).paragraphs():
        units += _units(paragraph, words, open_, units)
    return tuple(unit for unit in units if unit.text or unit.anchor or unit.notes)


def _words(paragraph: Paragraph) -> str:
    return "".join(piece for piece in paragraph.pieces if isinstance(piece, str))


def _units(paragraph: Paragraph, words: dict[tuple[str, str], str], open_: set[str], before: list[Unit]) -> list[Unit]:
    """Cut a paragraph where a second statement begins; ``open_`` are the statements that have begun but not ended."""
    continued = before[-1].anchor if before and before[-1].anchor in open_ and before[-1].row == paragraph.row else ""
    live, idle = _live(paragraph, open_)
    cut: list[_Draft] = [_Draft(anchor=continued)]
    for piece in paragraph.pieces:
        if isinstance(piece, str):
            cut[-1].text.append(piece)
        elif isinstance(piece, Anchor):
            name = _anchor(piece.name)
            if not name:
                cut[-1].names += [piece.name] if piece.begins else []
            elif not piece.begins:
                open_.discard(name)
            elif name in live:
                open_.clear()  # statements do not overlap: whatever had begun is over
                open_.add(name)
                if cut[-1].anchor:
                    cut.append(_Draft())
                cut[-1].anchor = name
        elif text := words.get((piece.kind, piece.number), ""):
            cut[-1].notes.append(text)
    if continued and not cut[0].holds():
        cut.pop(0)
    if cut and not cut[0].anchor and not live and idle:
        cut[0].anchor, cut[0].loose = idle[0], True
    units = [draft.unit(paragraph.row) for draft in cut]
    if continued and units and units[0].anchor == continued:
        _join(before, units.pop(0))
    return units


def _live(paragraph: Paragraph, open_: set[str]) -> tuple[set[str], list[str]]:
    """Tell the statements that begin here with words of theirs from those that begin and end without any."""
    begun: dict[str, bool] = {}
    ended: set[str] = set()
    for piece in paragraph.pieces:
        if isinstance(piece, Anchor) and (name := _anchor(piece.name)):
            if piece.begins:
                begun[name] = False
            else:
                ended.add(name)
        elif isinstance(piece, str) and plain(piece):
            begun = {name: full or name not in ended for name, full in begun.items()}
    live = {name for name, full in begun.items() if full or name not in ended}
    return live, [name for name in begun if name not in live and name not in open_]


def _join(before: list[Unit], rest: Unit) -> None:
    """Add what stands in a further paragraph to the statement that it belongs to."""
    unit = before[-1]
    text = f"{unit.text} {rest.text}".strip()
    before[-1] = Unit(unit.anchor, text, unit.notes + rest.notes, unit.row, unit.names + rest.names, loose=unit.loose)


def _anchor(bookmark: str) -> str:
    return bookmark[1:].replace("_", "-") if _STATEMENT.fullmatch(bookmark) else ""


class _Draft:
    """A unit in the making."""

    def __init__(self, anchor: str = "") -> None:
        self.anchor, self.loose = anchor, False
        self.text: list[str] = []
        self.notes: list[str] = []
        self.names: list[str] = []

    def holds(self) -> bool:
        return bool(plain("".join(self.text)) or self.notes)

    def unit(self, row: int) -> Unit:
        text = plain("".join(self.text))
        return Unit(self.anchor, text, tuple(self.notes), row, tuple(self.names), loose=self.loose)


def to_data(units: Iterable[Unit]) -> list[list[Any]]:
    """Give units as plain data for JSON."""
    return [[unit.anchor, unit.text, list(unit.notes), unit.row, list(unit.names)] for unit in units]


def from_data(data: Iterable[Any]) -> tuple[Unit, ...]:
    """Read units from plain data; raise ValueError or TypeError where it is not theirs."""
    return tuple(
        Unit(str(anchor), str(text), tuple(map(str, notes)), int(row), tuple(map(str, names)))
        for anchor, text, notes, row, names in data
    )
