"""The timeline: the same data give the same picture, in the direction of the script, without words as letters."""

from collections.abc import Mapping

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.dossier.model import Dossier, Mark, Timeline
from milaff.language.text import Language, Text
from milaff.render.figures.timeline import Drawing, draw
from milaff.render.theme import Theme

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def timeline(dossiers: Mapping[str, Dossier]) -> Timeline:
    blocks = (block for section in dossiers["egypt-azerbaijan"].sections for block in section.blocks)
    return next(block for block in blocks if isinstance(block, Timeline))


def drawn(timeline: Timeline, theme: Theme, language: Language = "ar", *, digits: bool = False) -> Drawing:
    return draw(timeline, language, theme, colour="6B2A2F", arabic_digits=digits)


def small(*days: str) -> Timeline:
    """A timeline of one lane with a mark on each day."""
    label = Text(ar="سمير", en="Samir")
    marks = tuple(
        Mark(day=day, precision="day", lane="inward", summit=n == 0, label=label) for n, day in enumerate(days)
    )
    return Timeline(title=label, description=label, lanes=(("inward", label),), marks=marks)


def test_the_same_data_give_the_same_bytes(timeline: Timeline, theme: Theme) -> None:
    assert drawn(timeline, theme) == drawn(timeline, theme)


def test_letters_are_paths_so_that_no_font_is_needed_to_show_them(timeline: Timeline, theme: Theme) -> None:
    tree = etree.fromstring(drawn(timeline, theme).svg)
    assert not list(tree.iter(f"{SVG}text"))
    assert len(list(tree.iter(f"{SVG}path"))) > len(timeline.marks)


def test_it_is_as_high_as_its_lanes_and_says_its_size(timeline: Timeline, theme: Theme) -> None:
    three, one = drawn(timeline, theme), drawn(small("1994-01-01", "2016-01-01"), theme)
    assert three.width_mm == one.width_mm
    assert three.height_mm > one.height_mm
    assert three.png.startswith(b"\x89PNG")


@pytest.mark.parametrize(("language", "forward"), [("ar", False), ("en", True)])
def test_time_runs_with_the_script(theme: Theme, language: Language, *, forward: bool) -> None:
    tree = etree.fromstring(drawn(small("1994-01-01", "2016-01-01"), theme, language).svg)
    used = [float(use.get("x")) for use in tree.iter(f"{SVG}use") if "6b2a2f" in (use.get("style") or "").lower()]
    others = [float(use.get("x")) for use in tree.iter(f"{SVG}use") if "#222222" in (use.get("style") or "").lower()]
    assert used
    assert others
    assert (used[0] < others[0]) is forward


def test_language_digits_and_colour_change_the_picture(timeline: Timeline, theme: Theme) -> None:
    arabic = drawn(timeline, theme).svg
    assert drawn(timeline, theme, digits=True).svg != arabic
    assert drawn(timeline, theme, "en").svg != arabic
    assert draw(timeline, "ar", theme, colour="1E4D3B", arabic_digits=False).svg != arabic
    assert drawn(timeline, theme, "en", digits=True).svg == drawn(timeline, theme, "en").svg
