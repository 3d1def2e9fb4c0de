"""The dossier as one semantic HTML document per language; PDF and Word both come from it."""

import base64
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup, escape

from milaff.dossier.anchors import anchored
from milaff.dossier.blocks import Statement
from milaff.dossier.model import Dossier, Imprint
from milaff.language import edtf
from milaff.language.bidi import contained
from milaff.language.dates import date_text
from milaff.language.digits import arabic_indic
from milaff.language.text import Language, Text
from milaff.render.figures import Drawing, Look, draw_figures
from milaff.render.notes import Notes
from milaff.render.ornament import ornament_svg
from milaff.render.theme import Theme

UNNUMBERED = Imprint()


@dataclass(frozen=True)
class Page:
    """A dossier's HTML in one language, its drawings by name, and the dossier itself as JSON (UTF-8)."""

    html: str
    pictures: Mapping[str, Drawing]
    language: Language
    data: bytes = b""


def render_html(dossier: Dossier, language: Language, theme: Theme, imprint: Imprint = UNNUMBERED) -> Page:
    """Render a dossier through ``templates/dossier.html.j2``."""
    drawings = draw_figures(dossier, Look(language, theme, dossier.colour, dossier.arabic_digits))
    words = _Words(dossier, language, theme)
    template = theme.environment.get_template("dossier.html.j2")
    html = template.render(
        dossier=dossier,
        imprint=imprint,
        language=language,
        other="en" if language == "ar" else "ar",
        direction=direction(language),
        locale=dossier.locales[language],
        t=words.string,
        say=words.say,
        anchor=words.anchor,
        text=words.text,
        digits=words.digits,
        directions={"ar": "rtl", "en": "ltr"},
        as_of=words.as_of,
        page_label=words.page_label,
        ornament=_data_uri(_ornament(theme, dossier.colour), "image/svg+xml"),
        pictures={name: _data_uri(drawing.svg, "image/svg+xml") for name, drawing in drawings.items()},
    )
    return Page(html, drawings, language, dossier.model_dump_json(indent=1).encode())


def _ornament(theme: Theme, colour: str) -> bytes:
    """Return the cover's pattern in the house colour."""
    return ornament_svg(theme.ornament.read_text(encoding="utf-8"), colour).encode()


def direction(language: Language) -> str:
    """Return the writing direction of a language, as HTML says it."""
    return "rtl" if language == "ar" else "ltr"


def _data_uri(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


class _Words:
    """What templates call to put the dossier's texts on the page."""

    def __init__(self, dossier: Dossier, language: Language, theme: Theme) -> None:
        self.dossier, self.language, self.theme = dossier, language, theme
        self.notes = Notes(dossier, theme.strings, language, self.digits)
        self._anchors: dict[int, deque[str]] = {}
        for found in anchored(dossier):
            self._anchors.setdefault(id(found.statement), deque()).append(found.anchor)

    def string(self, key: str, **values: Any) -> str:  # noqa: ANN401 -- whatever a template fills in
        """Return a string of the interface."""
        return self.digits(self.notes.fill(key, **values) if values else self.theme.strings.get(self.language, key))

    def text(self, value: Text) -> str:
        """Return a bilingual text in the language of the page."""
        return value[self.language]

    def digits(self, value: object) -> str:
        """Write the digits of the house style; a template uses it for the numbers that it makes itself."""
        return arabic_indic(str(value)) if self.language == "ar" and self.dossier.arabic_digits else str(value)

    def page_label(self, counters: Mapping[str, str]) -> str:
        """Return "Page 3 of 56" as the value of CSS ``content``, with counters in the places of the numbers."""
        parts = re.split(r"\{(page|pages)\}", self.theme.strings.get(self.language, "page"))
        return " ".join(counters[part] if n % 2 else f'"{part}"' for n, part in enumerate(parts) if part)

    def say(self, statement: Statement) -> Markup:
        """Return a statement with its footnote."""
        text = contained(statement.text[self.language])
        if not statement.claims:
            return escape(text)
        note = self.notes.note(statement)
        return Markup('{}<span class="note" data-facts="{}">{}</span>').format(text, " ".join(statement.facts), note)

    def anchor(self, statement: Statement) -> Markup:
        """Return the attribute of the element around a statement that names it, so that Word can mark its words.

        It is no ``id``: nothing on the page links to it, and the PDF has no use for it. A statement that is not the
        dossier's own has none.
        """
        anchors = self._anchors.get(id(statement))
        return Markup(' data-statement="{}"').format(anchors.popleft()) if anchors else Markup("")

    @property
    def as_of(self) -> str:
        """Return the as-of date in words."""
        day = edtf.parse(date.fromisoformat(self.dossier.as_of).isoformat())
        return self.digits(date_text(day, self.dossier.locales[self.language]))
