"""Drawings: vector at once, pixels when they are asked for, and every figure of a dossier by its name."""

from collections.abc import Mapping
from typing import Any

import pytest
from matplotlib.figure import Figure

from milaff.dossier.blocks import Chart, Timeline
from milaff.dossier.model import Dossier
from milaff.render.figures import draw_figures
from milaff.render.figures.drawing import Sheet, drawing
from tests.render.figures.conftest import LookOf


def test_pixels_are_drawn_once_and_not_before_they_are_asked_for(look: LookOf, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[str] = []
    save = Figure.savefig

    def recorded(figure: Figure, *arguments: Any, **options: Any) -> None:
        saved.append(options["format"])
        save(figure, *arguments, **options)

    monkeypatch.setattr(Figure, "savefig", recorded)
    made = drawing(look(), lambda _: None, 10)
    assert saved == ["svg"]
    assert made.png is made.png
    assert saved == ["svg", "png"]


def test_pixels_are_as_many_as_300_dots_to_the_inch_give(look: LookOf) -> None:
    png = drawing(look(), lambda _: None, 25.4).png
    width, height = int.from_bytes(png[16:20]), int.from_bytes(png[20:24])
    assert (width, height) == (round(150 / 25.4 * 300 - 0.5), 300)


@pytest.mark.parametrize(("language", "words"), [("ar", "مصر"), ("en", "Egypt")])
def test_words_start_on_the_side_where_the_script_does(look: LookOf, language: Any, words: str) -> None:
    def paint(sheet: Sheet) -> None:
        sheet.axes.set_xlim(0, 150)
        box = sheet.write(75, 0.5, words, size=8, at="start").get_window_extent(sheet.renderer)
        centre = sheet.axes.transData.transform((75, 0))[0]
        sides.append((box.x1 <= centre + 1, box.x0 >= centre - 1))
        widths.append(sheet.width(sheet.write(75, 0.5, words, size=8, at="end")))

    sides: list[tuple[bool, bool]] = []
    widths: list[float] = []
    drawing(look(language), paint, 10)
    assert sides == [(language == "ar", language == "en")]
    assert 3 < widths[0] < 15


def test_every_figure_of_a_dossier_is_drawn_under_its_name(dossiers: Mapping[str, Dossier], look: LookOf) -> None:
    drawn: dict[str, list[str]] = {}
    for dossier in dossiers.values():
        blocks = [block for section in dossier.sections for block in section.blocks]
        names = [b.id if isinstance(b, Chart) else "timeline" for b in blocks if isinstance(b, Chart | Timeline)]
        drawn[dossier.report] = list(draw_figures(dossier, look("en")))
        assert drawn[dossier.report] == names
    assert drawn["egypt-azerbaijan"] == ["timeline", "contacts", "agreements-by-field"]
