"""The Word files of the four dossiers as issued, in memory; a copy to edit; LibreOffice."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from milaff.compare import Report, compare
from milaff.dossier.model import Dossier, Imprint
from milaff.facts.seeds import Seeds
from milaff.language.text import Language
from milaff.render.files import word_file
from milaff.render.html import render_html
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.compare.editing import Change, Edited, Office, have_office

Issue = Callable[..., bytes]
Compared = Callable[[Change], Report]

SMALL = "algeria-azerbaijan"


@pytest.fixture(scope="session")
def issue(dossiers: Mapping[str, Dossier], theme: Theme) -> Issue:
    """Write a dossier's Word file, each once."""
    made: dict[tuple[object, ...], bytes] = {}

    def issued(
        name: str = SMALL, language: Language = "en", imprint: Imprint | None = None, *, comments: bool = False
    ) -> bytes:
        key = (name, language, imprint, comments)
        if key not in made:
            page = render_html(dossiers[name], language, theme, imprint or Imprint())
            made[key] = word_file(page, dossiers[name], theme, {}, comments=comments)
        return made[key]

    return issued


@pytest.fixture
def compared(issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path) -> Compared:
    """Change the small English copy and compare it."""

    def run(change: Change) -> Report:
        edited = Edited.of(issue())
        change(edited)
        return compare(workspace, seeds, SMALL, edited.save(tmp_path / "edited.docx"))

    return run


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    if not have_office():
        pytest.skip("LibreOffice (soffice) is not installed: what it does to a copy is NOT tested here")
    return Office.start(tmp_path_factory.mktemp("office"))
