"""What is asked of a letter."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from milaff.correspondence.letter.letter import Kind, Reply
from milaff.language.text import Language

Bundle = Literal["pdf", "zip"]


@dataclass(frozen=True)
class Order:
    """A letter that covers one report's dossier, or the brief for ``visit``.

    ``sender`` and ``addressee`` are ids of correspondents. ``reference`` is wanted in the place of the next number.
    Empty ``languages`` stand for the report's first. ``out`` is the folder to write to, None for the usual one.
    ``enclose`` are files of others, which are marked ``marking``; the letter bears that marking at least.
    ``edition`` is the number of the edition to enclose, None for the latest. ``subject`` and ``body`` (a text file,
    ``{lang}`` in its name stands for the language) take the place of the template's own. ``max_size`` is in bytes.
    ``translated_from`` is the language code of the original.
    """

    kind: Kind
    report: str
    sender: str
    addressee: str
    day: date
    languages: tuple[Language, ...] = ()
    reference: str | None = None
    reply: Reply | None = None
    visit: str | None = None
    out: Path | None = None
    hijri: bool = False
    condolence: bool = False
    enclose: tuple[Path, ...] = ()
    marking: str | None = None
    edition: int | None = None
    bundle: Bundle | None = None
    max_size: int | None = None
    subject: str | None = None
    body: Path | None = None
    sealed: bool = False
    translated_from: str | None = None

    def body_file(self, language: Language) -> Path | None:
        """Name the file of the body in one language."""
        if self.body is None:
            return None
        return self.body.with_name(self.body.name.replace("{lang}", language))
