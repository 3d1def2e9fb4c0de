"""Patterns of reference numbers, such as ``BAK/{year}/{sequence:03}``: how a number is written, and read again."""

import re
import unicodedata
from dataclasses import dataclass
from string import Formatter
from typing import Final

LONGEST: Final = 80
_SPECS: Final = {"year": re.compile(r""), "yy": re.compile(r""), "sequence": re.compile(r"(0[1-9])?")}
# Controls, the invisible marks of direction and the line separators: what makes one reference look like another.
_UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Pattern:
    """How one sender writes its numbers: ``{sequence}`` (or ``{sequence:03}``, filled with zeros) and the year.

    The year is ``{year}`` (2026) or ``{yy}`` (26); it must be there, since numbers begin again with each year.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse a pattern that would give one number twice; raises ValueError in one line."""
        try:
            fields = [
                (f"{name}{turned or ''}", spec or "") for _, name, spec, turned in self._parts if name is not None
            ]
        except ValueError:
            raise ValueError(f"«{self.text}» is no pattern: a brace is not closed") from None
        names = [name for name, _ in fields]
        for name, spec in fields:
            if name not in _SPECS or not _SPECS[name].fullmatch(spec):
                raise ValueError(f"«{self.text}»: write {{year}} or {{yy}}, and {{sequence}} or {{sequence:03}}")
        if names.count("sequence") != 1 or len(names) != 2:
            raise ValueError(f"«{self.text}»: a pattern holds the year once and the sequence once")
        if self.text != self.text.strip():
            raise ValueError(f"«{self.text}»: a pattern neither begins nor ends with a space")
        check_reference(self.reference(2026, 1))

    def reference(self, year: int, sequence: int) -> str:
        """Write the number of a year."""
        return self.text.format(year=f"{year:04}", yy=f"{year % 100:02}", sequence=sequence)

    def read(self, reference: str, year: int) -> int | None:
        """Read the sequence out of a reference of ``year``; None where it is not written by this pattern."""
        written = {"year": f"{year:04}", "yy": f"{year % 100:02}", "sequence": r"(\d+)"}
        parts = (re.escape(folded(literal)) + written.get(name or "", "") for literal, name, _, _ in self._parts)
        found = re.fullmatch("".join(parts), folded(reference), re.ASCII)
        return int(found[1]) if found and 0 < len(found[1].lstrip("0")) <= 9 else None

    @property
    def _parts(self) -> list[tuple[str, str | None, str | None, str | None]]:
        return list(Formatter().parse(self.text))


def check_reference(reference: str) -> str:
    """Return a reference number as it may be printed; raises ValueError in one line for any other."""
    if not reference.strip() or len(reference) > LONGEST:
        raise ValueError(f"a reference number has between 1 and {LONGEST} characters")
    if _UNSEEN.search(reference):
        raise ValueError("a reference number holds a line break or another character that cannot be seen")
    return reference.strip()


def folded(reference: str) -> str:
    """Fold what a reader takes for the same: capitals, spaces, and the digits of other scripts."""
    digits = (str(unicodedata.digit(letter, letter)) for letter in unicodedata.normalize("NFKC", reference))
    return "".join("".join(digits).casefold().split())
