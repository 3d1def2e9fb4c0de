"""Charts: a rectangle for what is counted, none for what is not, in the direction of the script."""

from itertools import pairwise

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.dossier.blocks import Category, Chart, Table
from milaff.language.text import Language, Text
from milaff.render.figures.bars import BAR_MM, LINE_MM, ROW_MM, draw
from milaff.render.figures.drawing import MM, Drawing
from tests.render.figures.conftest import LookOf

SVG = "{http://www.w3.org/2000/svg}"
HOUSE = "#6b2a2f"
EDGE = 0.1  # half the width of the line around a rectangle, which is drawn within it
Box = tuple[float, float, float, float]


def chart(form: str, *counts: tuple[int, ...]) -> Chart:
    """A chart whose categories have so many facts in each series."""
    name = Text(ar="مصر", en="Egypt")
    categories = tuple(
        Category(title=Text(ar=f"\u2066{n}–2\u2069", en=f"{n}–2"), counted=tuple(("fact",) * count for count in row))
        for n, row in enumerate(counts)
    )
    table = Table(columns=(), rows=())
    series = (name,) * len(counts[0])
    return Chart.model_validate(
        {
            "id": "made-up", "form": form, "title": name, "description": name, "series": series,
            "categories": categories, "table": table,
        }
    )  # fmt: skip


def boxes(made: Drawing, fill: str = HOUSE) -> list[Box]:
    """The rectangles of one fill: left, top, right and bottom in millimetres, in the order drawn."""
    found: list[Box] = []
    for path in etree.fromstring(made.svg).iter(f"{SVG}path"):
        if f"fill: {fill};" in (path.get("style") or "") and "stroke: " in path.get("style"):
            numbers = [float(n) * 25.4 / 72 for n in path.get("d").replace("z", " ").split() if n not in "MLz"]
            xs, ys = numbers[::2], numbers[1::2]
            found.append((min(xs) - EDGE, min(ys) - EDGE, max(xs) + EDGE, max(ys) + EDGE))
    return found


@pytest.mark.parametrize("form", ["periods", "fields"])
def test_the_same_data_give_the_same_bytes(look: LookOf, form: str) -> None:
    data = chart(form, (1, 2), (0, 3))
    one, other = draw(data, look()), draw(data, look())
    assert one == other
    assert one.png == other.png


@pytest.mark.parametrize("form", ["periods", "fields"])
def test_letters_are_paths_and_no_control_is_drawn(look: LookOf, form: str, recwarn: pytest.WarningsRecorder) -> None:
    tree = etree.fromstring(draw(chart(form, (1, 2), (0, 3)), look()).svg)
    assert not list(tree.iter(f"{SVG}text"))
    assert not recwarn.list


def test_a_column_is_as_high_as_its_count_and_what_is_not_there_has_none(look: LookOf) -> None:
    found = boxes(draw(chart("periods", (2,), (0,), (4,)), look("en")))
    heights = [bottom - top for _, top, _, bottom in found]
    assert len(heights) == 2
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.02)


def test_all_rows_have_one_scale(look: LookOf) -> None:
    made = draw(chart("periods", (4, 1)), look("en"))
    ((_, top, _, bottom),) = boxes(made)
    ((_, other_top, _, other_bottom),) = boxes(made, "#777777")
    assert (bottom - top) == pytest.approx(4 * (other_bottom - other_top), abs=0.02)


@pytest.mark.parametrize(("language", "forward"), [("ar", False), ("en", True)])
def test_periods_and_bars_run_with_the_script(look: LookOf, language: Language, *, forward: bool) -> None:
    first, last = (box[0] for box in boxes(draw(chart("periods", (1,), (1,)), look(language))))
    assert (first < last) is forward
    swatch, one, other = boxes(draw(chart("fields", (2,)), look(language)))
    assert (one[0] < other[0]) is forward
    assert (swatch[0] < one[0]) is forward


def test_a_bar_has_a_block_for_each_fact_full_or_empty(look: LookOf) -> None:
    made = draw(chart("fields", (3, 1), (1, 0)), look("en"))
    swatches = 1
    assert len(boxes(made)) == swatches + 4
    empty = [box for box in boxes(made, "#ffffff") if box[3] - box[1] < 2 * BAR_MM]
    assert len(empty) == swatches + 1


def test_many_blocks_stay_on_the_sheet_and_apart(look: LookOf) -> None:
    _, *blocks = boxes(draw(chart("fields", (60,)), look("en")))
    assert len(blocks) == 60
    assert all(one[2] < other[0] for one, other in pairwise(blocks))
    assert blocks[-1][2] < 150


def test_a_chart_is_as_high_as_what_it_shows(look: LookOf) -> None:
    one, two = (draw(chart("periods", (1,) * rows), look()).height_mm for rows in (1, 2))
    assert two - one == pytest.approx(ROW_MM)
    one, two = (draw(chart("fields", *[(1,)] * bars), look()).height_mm for bars in (1, 2))
    assert two - one == pytest.approx(LINE_MM)


def test_the_digits_are_those_of_the_house_in_arabic_only(look: LookOf) -> None:
    data = chart("fields", (2,))
    assert draw(data, look(digits=True)).svg != draw(data, look()).svg
    assert draw(data, look("en", digits=True)).svg == draw(data, look("en")).svg


def test_a_millimetre_is_one(look: LookOf) -> None:
    width = etree.fromstring(draw(chart("fields", (1,)), look()).svg).get("width")
    assert float(width.removesuffix("pt")) == pytest.approx(150 * MM * 72, abs=0.1)
