"""The wheel: it carries the templates and fonts, and works where there is no repository."""

import subprocess
import sys
import zipfile
from os import environ
from pathlib import Path

import pytest

from tests.support import ROOT

pytest.importorskip("hatchling", reason="the wheel is built without network, by the hatchling that is installed")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-index", "--target", str(target), str(wheel))
    return target


def pip(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def below(folder: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}


@pytest.mark.parametrize("folder", ["templates", "fonts"])
def test_the_wheel_carries_every_file_of_the_defaults(wheel: Path, folder: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    assert {f"milaff/defaults/{name}" for name in below(folder)} <= carried


def test_the_wheel_carries_no_seeds_no_reports_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        folders = {name.partition("/")[0] for name in archive.namelist()}
    assert {name.partition("-")[0] for name in folders} == {"milaff"}


def test_an_installed_milaff_makes_a_workspace_and_builds_in_it(installed: Path, tmp_path: Path) -> None:
    def milaff(*words: str, cwd: Path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "milaff", *words],
            cwd=cwd,
            env={**environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    script = "import milaff, milaff.workspace; print(milaff.__file__); print(milaff.workspace.defaults())"
    found = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert found == [str(installed / "milaff/__init__.py"), str(installed / "milaff/defaults")]
    milaff("init", "desk", cwd=tmp_path)
    milaff("new", "egypt-oman", "EGY", "OMN", cwd=tmp_path / "desk")
    built = milaff("build", "--lang", "ar", cwd=tmp_path / "desk").split()
    assert built == [f"build/egypt-oman/draft/ar.{form}" for form in ("docx", "html", "pdf")]
    assert (tmp_path / "desk/build/egypt-oman/draft/ar.pdf").read_bytes().startswith(b"%PDF-")
