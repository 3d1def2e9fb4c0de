"""A workspace without documents, and the taking in of one file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from milaff.intake.add import Intake
from milaff.intake.refusal import Refused
from milaff.intake.taken import Stated, Taken
from milaff.storage.write import write_all

TODAY = date(2026, 11, 21)
EMPTY = "# Ours.\nmarkings: [unclassified, restricted, secret]\ndocuments: []\n"

Add = Callable[..., Taken]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "workspace"
    for folder in ("seeds/documents", "seeds/facts", "seeds/entities", "reports"):
        (root / folder).mkdir(parents=True)
    (root / "seeds/sources.yaml").write_text(EMPTY, encoding="utf-8")
    return root


@pytest.fixture
def add(root: Path, tmp_path: Path) -> Add:
    """Takes one file in and writes it; raises Refused, and then makes sure that nothing was written."""

    def adds(name: str, content: bytes, stated: Stated | None = None) -> Taken:
        path = tmp_path / name
        path.write_bytes(content)
        before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
        intake = Intake(root, stated or Stated(), TODAY)
        intake.take(path)
        intake.write(write_all)
        if intake.refused:
            assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before
            (problem,) = intake.refused
            assert "\n" not in str(problem)
            assert problem.file == str(path)
            raise Refused(problem.message, problem.remedy)
        (taken,) = intake.taken
        return taken

    return adds
