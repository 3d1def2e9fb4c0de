"""An edited copy: its text now, and what the file itself says of the dossier that it was made from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from milaff.compare.package import Package, open_package
from milaff.dossier.model import Dossier, Imprint
from milaff.language.text import Language
from milaff.render.docx.customxml import DOSSIER, TEXT
from milaff.render.docx.text import Unit, from_data, read_units


@dataclass(frozen=True)
class Copy:
    """A copy as it came back.

    ``dossier`` is the one that it was made from, and ``issued`` its text as it was then; each is None where the file
    no longer carries it, or carries it as another version of milaff wrote it. ``version`` is that of milaff.
    """

    path: Path
    units: tuple[Unit, ...]
    language: Language
    dossier: Dossier | None
    issued: tuple[Unit, ...] | None
    imprint: Imprint
    version: str

    @property
    def anchors(self) -> frozenset[str]:
        """The statements that are still marked in the text."""
        return frozenset(unit.anchor for unit in self.units if unit.anchor)


def read_copy(path: Path) -> Copy:
    """Read a copy; raise :class:`milaff.compare.package.NotComparable` where the file cannot be read."""
    package = open_package(path)
    main = package.main
    notes = [package.tree(name) for kind in ("footnotes", "endnotes") for name in package.related(main, kind)]
    units = read_units(package.tree(main), notes)
    dossier, issued, bears = None, None, dict[str, str]()
    for name, root in _data(package, main):
        if name == f"{{{DOSSIER}}}dossier" and dossier is None:
            dossier, bears = _dossier(root.text or ""), dict(root.attrib)
        elif name == f"{{{TEXT}}}text" and issued is None:
            issued = _units(root.text or "")
    imprint = Imprint(
        edition=_number(bears.get("edition")),
        copy_number=_number(bears.get("copy")),
        draft=bears.get("status") == "draft",
        addendum=_number(bears.get("addendum")),
    )
    language = _language(bears.get("language", ""), units)
    return Copy(path, units, language, dossier, issued, imprint, bears.get("version", ""))


def _data(package: Package, main: str) -> Iterator[tuple[str, Any]]:
    for part in package.related(main, "customXml"):
        if b"urn:milaff:" in package.parts.get(part, b""):
            root = package.tree(part)
            yield str(root.tag), root


def _dossier(text: str) -> Dossier | None:
    try:
        return Dossier.model_validate_json(text)
    except ValidationError:
        return None


def _units(text: str) -> tuple[Unit, ...] | None:
    try:
        return from_data(json.loads(text))
    except (ValueError, TypeError):
        return None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None


def _language(said: str, units: tuple[Unit, ...]) -> Language:
    """The language that the file names, or else the script that most of its text is in."""
    if said in ("ar", "en"):
        return "ar" if said == "ar" else "en"
    text = "".join(unit.text for unit in units)
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in text)
    return "ar" if 2 * arabic > sum(map(str.isalpha, text)) else "en"
