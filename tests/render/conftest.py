"""A dossier laid out in this process, so that its boxes can be looked at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from weasyprint import HTML

from milaff.dossier.model import Dossier, Imprint
from milaff.render.html import Page, render_html
from milaff.render.pdf import Laid, render_pdf
from milaff.render.theme import Theme
from tests.support import read_html


@dataclass(frozen=True)
class LaidOut:
    """A page, what came of it, and WeasyPrint's document with its boxes."""

    page: Page
    laid: Laid
    document: Any


@pytest.fixture(scope="session")
def laid_out(dossiers: Mapping[str, Dossier], theme: Theme) -> LaidOut:
    """The longest dossier, in Arabic."""
    page = render_html(dossiers["egypt-azerbaijan"], "ar", theme, Imprint(edition=1))
    documents: list[Any] = []
    renders = HTML.render

    def render(self: HTML, *arguments: Any, **options: Any) -> Any:
        documents.append(renders(self, *arguments, **options))
        return documents[-1]

    with mock.patch.object(HTML, "render", render):
        laid = render_pdf(page, theme)
    return LaidOut(page, laid, documents[0])


@pytest.fixture(scope="session")
def pages(built: Path) -> Mapping[tuple[str, str], Any]:
    """Every page of HTML that was built, parsed, by report and language."""

    def read() -> Iterator[tuple[tuple[str, str], Any]]:
        for path in sorted(built.glob("*/*.html")):
            yield (path.parent.name, path.stem), read_html(path.read_bytes())

    return dict(read())
