"""Arabic is shaped for terminals that do not shape it, and for those alone."""

import pytest

from milaff.language.terminal import Mode, shaped, wants_shaping

SHAPE_THEMSELVES = [
    {"VTE_VERSION": "5800"},
    {"VTE_VERSION": "7602"},
    {"KONSOLE_VERSION": "230400"},
    {"WT_SESSION": "x"},
    {"MLTERM": "3.9"},
    {"TERM_PROGRAM": "Apple_Terminal"},
]
DO_NOT = [{}, {"VTE_VERSION": "5799"}, {"VTE_VERSION": "new"}, {"TERM": "xterm"}, {"TERM_PROGRAM": "vscode"}]


@pytest.mark.parametrize("environ", SHAPE_THEMSELVES)
def test_a_terminal_that_shapes_is_given_plain_text(environ: dict[str, str]) -> None:
    assert not wants_shaping("auto", is_terminal=True, environ=environ)


@pytest.mark.parametrize("environ", DO_NOT)
def test_any_other_terminal_is_given_shaped_text(environ: dict[str, str]) -> None:
    assert wants_shaping("auto", is_terminal=True, environ=environ)


@pytest.mark.parametrize("environ", [*SHAPE_THEMSELVES, *DO_NOT])
def test_a_file_or_pipe_is_given_plain_text(environ: dict[str, str]) -> None:
    assert not wants_shaping("auto", is_terminal=False, environ=environ)


@pytest.mark.parametrize(("mode", "wanted"), [("shaped", True), ("plain", False)])
@pytest.mark.parametrize("is_terminal", [True, False])
@pytest.mark.parametrize("environ", [SHAPE_THEMSELVES[0], DO_NOT[0]])
def test_who_asks_for_a_mode_gets_it(mode: Mode, wanted: bool, is_terminal: bool, environ: dict[str, str]) -> None:
    assert wants_shaping(mode, is_terminal=is_terminal, environ=environ) == wanted


def test_the_environment_is_the_process_own_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION", "MLTERM", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)
    assert wants_shaping("auto", is_terminal=True)
    monkeypatch.setenv("KONSOLE_VERSION", "230400")
    assert not wants_shaping("auto", is_terminal=True)


def test_shaped_arabic_is_joined_and_in_visual_order() -> None:
    assert shaped("مصر") == "\ufeae\ufebc\ufee3"


def test_latin_and_numbers_are_left_as_they_are() -> None:
    assert shaped("Egypt 2016") == "Egypt 2016"
    assert "1992" in shaped("عام 1992")


def test_each_line_is_ordered_by_itself() -> None:
    assert shaped("مصر\nEgypt").split("\n") == [shaped("مصر"), "Egypt"]


def test_an_isolated_date_keeps_its_order_and_no_control_reaches_the_screen() -> None:
    assert shaped("في \u20662016-11-03\u2069") == "2016-11-03 \ufef2\ufed3"


def test_blank_lines_and_the_last_line_end_are_kept() -> None:
    assert shaped("Egypt\n\nBaku\n") == "Egypt\n\nBaku\n"
