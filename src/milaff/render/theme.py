"""What a dossier is dressed in: templates, style sheets, fonts, strings and the Word reference document."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from milaff.dossier.strings import Strings, read_strings
from milaff.language.bidi import contained
from milaff.language.text import Language
from milaff.workspace import Workspace

FONT_SHEET = "fonts.css"
DOSSIER = "dossier"


@dataclass(frozen=True)
class Theme:
    """The templates of a workspace over the packaged ones, file by file.

    What is parsed from the files is kept; a theme of another ``revision`` reads them anew. ``dress`` names the style
    sheets below ``templates/``: ``dossier`` for ``dossier.css`` and ``dossier.<language>.css``.
    """

    workspace: Workspace
    revision: int = 0
    dress: str = DOSSIER

    @cached_property
    def strings(self) -> Strings:
        """The interface strings."""
        return read_strings(self.workspace)

    @cached_property
    def environment(self) -> Environment:
        """The HTML templates; everything put into them is escaped, and keeps its direction to itself."""
        return Environment(
            loader=FileSystemLoader([str(layer / "templates") for layer in self.workspace.layers]),
            autoescape=True,
            finalize=_contained,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def style_sheets(self, language: Language) -> tuple[Path, ...]:
        """Return the style sheets of a language, in the order of the cascade."""
        names = (FONT_SHEET, f"{self.dress}.css", f"{self.dress}.{language}.css")
        return tuple(self.workspace.file(f"templates/{name}") for name in names)

    def font(self, name: str) -> Path:
        """Return a font file by its name below ``fonts/``."""
        return self.workspace.file(f"fonts/{name}")

    @property
    def ornament(self) -> Path:
        """Return the pattern of the cover, an SVG."""
        return self.workspace.file("templates/ornament.svg")

    @property
    def reference(self) -> Path:
        """Return the Word document whose styles the DOCX takes."""
        return self.workspace.file("templates/reference.docx")


def _contained(value: object) -> object:
    """Contain the direction of a text that a template prints; what is markup already has been through this."""
    return contained(value) if type(value) is str else value
