"""A workspace is found as git finds its repository, and its own files win over the defaults."""

from pathlib import Path

import pytest

from milaff.workspace import NoWorkspace, Workspace, defaults


@pytest.fixture
def own(tmp_path: Path) -> Workspace:
    for folder in ("seeds/facts", "reports"):
        (tmp_path / folder).mkdir(parents=True)
    return Workspace(tmp_path)


def test_a_workspace_is_found_from_any_folder_in_it(own: Workspace) -> None:
    assert Workspace.find(own.root) == own
    assert Workspace.find(own.root / "seeds/facts") == own


def test_a_workspace_is_found_from_a_relative_folder(own: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own.root / "seeds")
    assert Workspace.find(Path()) == own
    assert Workspace.find(Path("facts")) == own


def test_outside_a_workspace_the_error_says_how_to_make_one(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with pytest.raises(NoWorkspace, match="milaff init"):
        Workspace.find(tmp_path)


def test_a_file_of_the_workspace_wins_over_the_default_of_its_name(own: Workspace) -> None:
    name = "templates/strings/ar.yaml"
    assert own.file(name) == defaults() / name
    (own.root / name).parent.mkdir(parents=True)
    (own.root / name).write_text("", encoding="utf-8")
    assert own.file(name) == own.root / name
    found = dict(own.files("templates/strings", "*.yaml"))
    assert found[name] == own.root / name
    assert found["templates/strings/en.yaml"] == defaults() / "templates/strings/en.yaml"


def test_files_are_given_in_order_and_folders_are_not(own: Workspace) -> None:
    (own.root / "templates/extra.d").mkdir(parents=True)
    found = list(own.files("templates", "**/*"))
    assert found == sorted(found)
    assert all(path.is_file() for _, path in found)


def test_a_file_in_neither_place_is_an_error_that_names_it(own: Workspace) -> None:
    with pytest.raises(FileNotFoundError, match="templates/none"):
        own.file("templates/none")


def test_the_workspace_of_the_defaults_is_searched_once() -> None:
    assert Workspace(defaults()).layers == (defaults(),)


def test_the_defaults_hold_templates_and_fonts() -> None:
    assert (defaults() / "templates").is_dir()
    assert (defaults() / "fonts").is_dir()
