"""Figures on the page: each with its words for who cannot see it, and a chart with its numbers as a table below."""

from collections.abc import Mapping

import pytest

from milaff.dossier.blocks import Chart
from milaff.dossier.model import Dossier
from milaff.language.text import Language
from milaff.render.html import render_html
from milaff.render.theme import Theme
from tests.support import read_html


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_chart_stands_above_its_table_and_both_say_what_they_show(
    dossiers: Mapping[str, Dossier], theme: Theme, language: Language
) -> None:
    dossier = dossiers["egypt-azerbaijan"]
    page = render_html(dossier, language, theme)
    charts = [block for section in dossier.sections for block in section.blocks if isinstance(block, Chart)]
    assert charts
    for chart in charts:
        (figure,) = read_html(page.html.encode()).xpath(f"//figure[@id='figure-{chart.id}']")
        assert figure.find("img").get("alt") == chart.description[language]
        assert figure.find("img").get("data-picture") in page.pictures
        assert figure.find("figcaption").text == chart.title[language]
        table = figure.getnext()
        assert chart.table.caption
        assert table.find("caption").text == chart.table.caption[language]
        assert [[cell.text for cell in row] for row in table.iterfind("tbody/tr")] == [
            [cell[0].text[language] for cell in row] for row in chart.table.rows
        ]
