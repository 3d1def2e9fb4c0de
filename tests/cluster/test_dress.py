"""Templates and fonts as they travel: all of them, the workspace's own before the packaged ones."""

from pathlib import Path

import pytest

from milaff.cluster.dress import Dress, pack
from milaff.workspace import Workspace
from tests.support import ROOT


def test_a_workspace_of_its_own_files_wins_file_by_file_and_another_file_is_another_digest(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    plain = pack(Workspace(tmp_path))
    (tmp_path / "templates/dossier.css").write_text("p { color: red }")
    own = pack(Workspace(tmp_path))
    assert own.files["templates/dossier.css"] == b"p { color: red }"
    assert own.files.keys() == plain.files.keys() >= {"templates/reference.docx", "fonts/amiri/Amiri-Regular.ttf"}
    assert own.digest != plain.digest == pack(Workspace(tmp_path / "..")).digest


def test_it_unpacks_once_into_a_folder_of_its_digest_that_serves_as_a_workspace(tmp_path: Path) -> None:
    dress = pack(Workspace(ROOT))
    folder = dress.unpacked(tmp_path / "place")
    assert folder == tmp_path / "place" / dress.digest
    assert pack(Workspace(folder)).digest == dress.digest
    (folder / "templates/dossier.css").write_text("kept")
    assert dress.unpacked(tmp_path / "place") == folder
    assert (folder / "templates/dossier.css").read_text() == "kept"
    assert [path.name for path in (tmp_path / "place").iterdir()] == [dress.digest]


def test_names_and_contents_are_not_mixed_up_in_the_digest() -> None:
    assert Dress({"a": b"bc"}).digest != Dress({"ab": b"c"}).digest


def test_a_folder_that_another_process_laid_there_meanwhile_is_as_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress = Dress({"templates/a": b"a"})

    def first(*_: object) -> None:
        (tmp_path / dress.digest / "templates").mkdir(parents=True)
        raise OSError

    monkeypatch.setattr("milaff.cluster.dress.os.rename", first)
    assert dress.unpacked(tmp_path).is_dir()
