"""What an edition consists of: its dossier, and the addenda that followed, each in every language and format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from milaff.dossier.model import Dossier, Imprint
from milaff.editions.order import Job
from milaff.editions.record import AddendumRecord, Record
from milaff.language.text import LANGUAGES

_FONTS: Final = 'url("{}fonts/'
_DEEP, _FLAT = (_FONTS.format("../" * depth).encode() for depth in (3, 1))


@dataclass(frozen=True)
class Sheet:
    """One dossier of an edition, as rendered: ``prefix`` begins the names of its ``files`` (name: SHA-256)."""

    prefix: str
    dossier: Dossier
    imprint: Imprint
    files: dict[str, str]
    theme: str
    program: dict[str, str]

    def jobs(self, root: Path, folder: str, names: Iterable[str]) -> Iterator[Job]:
        """Give the jobs that make some of its files below ``folder``, one for each language."""
        asked = set(names)
        for language in LANGUAGES:
            forms = {name: name.removeprefix(f"{self.prefix}{language}.") for name in self.files if name in asked}
            formats = tuple(form for name, form in forms.items() if form != name)
            if formats:
                data = self.dossier.model_dump_json()
                yield Job(folder, data, language, formats, root, imprint=self.imprint, name=self.prefix)


def sheets(record: Record) -> tuple[Sheet, ...]:
    """Give the dossier of an edition and its addenda."""
    imprint = Imprint(edition=record.number)
    first = Sheet("", record.dossier, imprint, record.files, record.theme, record.program)
    return (first, *(addendum_sheet(record.number, one) for one in record.addenda))


def addendum_sheet(edition: int, addendum: AddendumRecord) -> Sheet:
    """Give one addendum of an edition."""
    imprint = Imprint(edition=edition, addendum=addendum.number)
    prefix = f"addendum-{addendum.number}-"
    return Sheet(prefix, addendum.dossier, imprint, addendum.files, addendum.theme, addendum.program)


def edition_folder(report: str, number: int) -> str:
    """Name the folder of an edition's files, below ``build/``."""
    return f"{report}/editions/{number}"


def beside(name: str, content: bytes) -> bytes:
    """Give a file of an edition as it lies in ``build/<report>/``: HTML finds its fonts from there."""
    return content.replace(_DEEP, _FLAT) if name.endswith(".html") else content


def filed(name: str, content: bytes) -> bytes:
    """Give a file of ``build/<report>/`` as it lies in the edition's folder, where its digest was taken."""
    return content.replace(_FLAT, _DEEP) if name.endswith(".html") else content
