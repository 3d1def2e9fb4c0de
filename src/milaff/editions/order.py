"""What is asked of a build, and the jobs that follow from it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from milaff.dossier.model import Imprint
from milaff.editions.copies.record import Holder
from milaff.language.text import Language

UNNUMBERED = Imprint()


@dataclass(frozen=True)
class Order:
    """What is asked of a build. Empty ``reports``, ``languages`` and ``formats`` stand for all that there are.

    With ``comments`` the Word files have the quotations as comments; with ``draft`` nothing is issued. ``edition``
    asks for that edition again, from its record. ``jobs`` is how many processes may work; None: one for each core.
    ``visit`` asks for the brief for the visit of that id and not for the dossier, ``short`` for its two-page version.
    ``copies`` asks for so many numbered copies of an edition, ``holders`` says who is to hold how many.
    """

    reports: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    formats: tuple[str, ...] = ()
    viewpoint: str | None = None
    as_of: date | None = None
    out: Path | None = None
    comments: bool = False
    draft: bool = False
    edition: int | None = None
    jobs: int | None = None
    visit: str | None = None
    short: bool = False
    copies: int = 0
    holders: tuple[tuple[Holder, int], ...] = ()

    @property
    def diverted(self) -> bool:
        """Tell whether less than an edition, or something beside it, is asked for: then nothing is issued."""
        return bool(self.languages or self.formats or self.viewpoint or self.out or self.comments or self.draft)


@dataclass(frozen=True)
class Job:
    """One dossier to render in one language; ``folder`` is where its files go, below the output folder.

    ``name`` begins the files' names; empty: the language alone does.
    """

    folder: str
    dossier: str
    language: Language
    formats: tuple[str, ...]
    root: Path
    comments: bool = False
    imprint: Imprint = UNNUMBERED
    name: str = ""
