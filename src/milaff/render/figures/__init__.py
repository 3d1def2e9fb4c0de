"""Figures: the dossier's timeline and charts, as vector pictures for the page and, on demand, as pixels for Word."""

from collections.abc import Iterator

from milaff.dossier.blocks import Chart, Timeline
from milaff.dossier.model import Dossier
from milaff.render.figures import bars, timeline
from milaff.render.figures.drawing import Drawing, Look

__all__ = ["Drawing", "Look", "draw_figures"]


def draw_figures(dossier: Dossier, look: Look) -> dict[str, Drawing]:
    """Draw every figure of a dossier, by the name that its template gives it: "timeline", or the chart's id."""
    return dict(_figures(dossier, look))


def _figures(dossier: Dossier, look: Look) -> Iterator[tuple[str, Drawing]]:
    for section in dossier.sections:
        for block in section.blocks:
            if isinstance(block, Timeline):
                yield "timeline", timeline.draw(block, look)
            elif isinstance(block, Chart):
                yield block.id, bars.draw(block, look)
