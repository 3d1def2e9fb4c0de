"""What several test folders share: the seeds of this repository, its four dossiers, and a workspace to damage."""

import subprocess
import sys
from collections.abc import Mapping
from os import environ
from pathlib import Path

import pytest

from milaff.dossier.compose import compose
from milaff.dossier.model import Dossier
from milaff.dossier.report import read_report
from milaff.facts.seeds import Seeds, read_seeds
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.support import AS_OF, LANGUAGES, REPORTS, ROOT, Copy, Once, workspace_in


@pytest.fixture(scope="session")
def workspace() -> Workspace:
    return Workspace(ROOT)


@pytest.fixture(scope="session")
def theme(workspace: Workspace) -> Theme:
    return Theme(workspace)


@pytest.fixture(scope="session")
def seeds() -> Seeds:
    found = read_seeds(ROOT)
    assert not found.problems, "\n".join(map(str, found.problems))
    return found


@pytest.fixture(scope="session")
def dossiers(workspace: Workspace, seeds: Seeds) -> Mapping[str, Dossier]:
    """Every dossier of this repository, by report."""
    return {
        name: compose(workspace, seeds, name, read_report(ROOT, name, seeds.sources.markings), AS_OF)
        for name in REPORTS
    }


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    base = tmp_path_factory.getbasetemp()
    return Once(base.parent if "PYTEST_XDIST_WORKER" in environ else base)


@pytest.fixture(scope="session")
def built(once: Once) -> Path:
    """The folder of all dossiers in all forms, edition 1 of a workspace of its own, built by one hash seed."""
    return once("built", _build) / "build"


def _build(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "milaff", "build", "--as-of", AS_OF.isoformat()],
        cwd=workspace_in(root),
        env={**environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session", params=[(name, lang) for name in REPORTS for lang in LANGUAGES], ids="-".join)
def edition(request: pytest.FixtureRequest) -> tuple[str, str]:
    """One dossier in one language, each in turn."""
    name, language = request.param
    return name, language


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    root = workspace_in(tmp_path / "copy")
    for name, content in {
        "egypt-azerbaijan/ar.pdf": b"%PDF of last week",
        "egypt-azerbaijan/en.html": b"<html>of last week",
        "algeria-azerbaijan/ar.docx": b"PK of last week",
    }.items():
        path = root / "build" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Copy(root)
