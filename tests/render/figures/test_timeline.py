"""The timeline: the same data give the same picture, in the direction of the script, without words as letters."""

from collections.abc import Mapping

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.dossier.blocks import Mark, Timeline
from milaff.dossier.model import Dossier
from milaff.language.text import Language, Text
from milaff.render.figures.timeline import draw
from tests.render.figures.conftest import LookOf

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def timeline(dossiers: Mapping[str, Dossier]) -> Timeline:
    blocks = (block for section in dossiers["egypt-azerbaijan"].sections for block in section.blocks)
    return next(block for block in blocks if isinstance(block, Timeline))


def small(*days: str) -> Timeline:
    """A timeline of one lane with a mark on each day."""
    label = Text(ar="سمير", en="Samir")
    marks = tuple(
        Mark(day=day, precision="day", lane="inward", summit=n == 0, label=label) for n, day in enumerate(days)
    )
    return Timeline(title=label, description=label, lanes=(("inward", label),), marks=marks)


def test_the_same_data_give_the_same_bytes(timeline: Timeline, look: LookOf) -> None:
    one, other = draw(timeline, look()), draw(timeline, look())
    assert one == other
    assert one.png == other.png


def test_letters_are_paths_so_that_no_font_is_needed_to_show_them(timeline: Timeline, look: LookOf) -> None:
    tree = etree.fromstring(draw(timeline, look()).svg)
    assert not list(tree.iter(f"{SVG}text"))
    assert len(list(tree.iter(f"{SVG}path"))) > len(timeline.marks)


def test_it_is_as_high_as_its_lanes_and_says_its_size(timeline: Timeline, look: LookOf) -> None:
    three, one = draw(timeline, look()), draw(small("1994-01-01", "2016-01-01"), look())
    assert three.width_mm == one.width_mm
    assert three.height_mm > one.height_mm
    assert three.png.startswith(b"\x89PNG")


@pytest.mark.parametrize(("language", "forward"), [("ar", False), ("en", True)])
def test_time_runs_with_the_script(look: LookOf, language: Language, *, forward: bool) -> None:
    tree = etree.fromstring(draw(small("1994-01-01", "2016-01-01"), look(language)).svg)
    used = [float(use.get("x")) for use in tree.iter(f"{SVG}use") if "6b2a2f" in (use.get("style") or "").lower()]
    others = [float(use.get("x")) for use in tree.iter(f"{SVG}use") if "#222222" in (use.get("style") or "").lower()]
    assert used
    assert others
    assert (used[0] < others[0]) is forward


def test_language_digits_and_colour_change_the_picture(timeline: Timeline, look: LookOf) -> None:
    arabic = draw(timeline, look())
    assert draw(timeline, look(digits=True)).svg != arabic.svg
    assert draw(timeline, look("en")).svg != arabic.svg
    assert draw(timeline, look(colour="1E4D3B")).svg != arabic.svg
    assert draw(timeline, look("en", digits=True)).svg == draw(timeline, look("en")).svg
