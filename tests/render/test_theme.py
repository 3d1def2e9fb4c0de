"""The theme: templates, style sheets, fonts and the Word reference, the workspace's own before the packaged ones."""

import pytest

from milaff.render.stylesheet import fonts, style_sheet
from milaff.render.theme import Theme
from milaff.workspace import Workspace, defaults
from tests.support import Copy


def put(copy: Copy, name: str, content: bytes) -> None:
    copy.path(name).parent.mkdir(parents=True, exist_ok=True)
    copy.path(name).write_bytes(content)


def test_a_template_of_the_workspace_wins_and_those_it_includes_are_still_found(copy: Copy) -> None:
    put(copy, "templates/parts.html.j2", b"{% macro quotation(evidence) %}ours{% endmacro %}")
    environment = Theme(Workspace(copy.root)).environment
    assert environment.get_template("parts.html.j2").filename == str(copy.path("templates/parts.html.j2"))
    assert environment.get_template("dossier.html.j2").filename == str(defaults() / "templates/dossier.html.j2")


def test_a_style_sheet_a_font_and_a_reference_of_the_workspace_win_file_by_file(copy: Copy) -> None:
    face = "amiri/Amiri-Regular.ttf"
    for name in ("templates/dossier.ar.css", f"fonts/{face}", "templates/reference.docx"):
        put(copy, name, b"/* ours */")
    theme = Theme(Workspace(copy.root))
    assert [path.is_relative_to(copy.root) for path in theme.style_sheets("ar")] == [False, False, True]
    assert theme.font(face) == copy.path(f"fonts/{face}")
    assert theme.font("amiri/Amiri-Bold.ttf") == defaults() / "fonts/amiri/Amiri-Bold.ttf"
    assert theme.reference == copy.path("templates/reference.docx")


def test_a_font_that_is_nowhere_is_named(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/comic\.ttf"):
        theme.font("comic.ttf")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_font_that_the_style_sheets_name_is_a_file_and_takes_the_address_given(
    theme: Theme, language: str
) -> None:
    found = fonts(theme, "ar" if language == "ar" else "en")
    assert found
    css = style_sheet(theme, "ar" if language == "ar" else "en", lambda name, _: f"HERE/{name}")
    for name, path in found.items():
        assert path.is_file()
        assert f'url("HERE/{name}")' in css
    assert "../fonts" not in css


def test_the_sheet_of_the_language_comes_last_so_that_it_wins(theme: Theme) -> None:
    names = [path.name for path in theme.style_sheets("ar")]
    assert names[-1] == "dossier.ar.css"
    assert "dossier.en.css" not in names
