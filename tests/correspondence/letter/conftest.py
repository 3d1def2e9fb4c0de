"""The stationery of this repository, and letters read as plain text."""

import shutil
from collections.abc import Callable

import pytest

from milaff.correspondence.enclosures import Enclosure
from milaff.correspondence.letter.files import letter_files
from milaff.correspondence.letter.letter import Letter
from milaff.correspondence.letter.page import Stationery, letter_page
from milaff.language.text import Language
from milaff.workspace import Workspace
from tests.correspondence.letter.samples import enclosure, letter
from tests.correspondence.letter.samples import stationery as of_this_repository
from tests.support import Copy, plain_text


@pytest.fixture(scope="session")
def stationery() -> Stationery:
    return of_this_repository()


@pytest.fixture
def read(stationery: Stationery) -> Callable[[Letter], str]:
    """Read a letter's page as plain text."""

    def text(one: Letter) -> str:
        return plain_text(letter_page(one, stationery).html.encode())

    return text


@pytest.fixture(scope="session")
def small_pdf(stationery: Stationery) -> bytes:
    """A PDF that is all that ours are, of one page."""
    return letter_files(letter("slip"), stationery)["pdf"]


@pytest.fixture
def desk(copy: Copy, small_pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> Copy:
    """A workspace in which no number was used, and whose dossiers are small."""
    shutil.rmtree(copy.path("reports/register"), ignore_errors=True)

    def enclosed(_: Workspace, report: str, language: Language, edition: int | None = None) -> Enclosure:
        number = edition or 1
        return enclosure(
            f"{report}-edition-{number}-{language}.pdf",
            content=small_pdf + f"% {language}\n".encode(),
            pages=1,
            report=report,
            edition=number,
            language=language,
        )

    monkeypatch.setattr("milaff.correspondence.letter.plan.enclose_dossier", enclosed)
    return copy
