"""The timeline of contacts: one axis of years, a lane for each direction, time running with the script.

Drawn by matplotlib, which shapes Arabic itself; letters become paths, so that no font is needed to show the picture.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from milaff.dossier.model import Mark, Timeline
from milaff.language.digits import arabic_indic
from milaff.language.text import Language
from milaff.render.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH_MM, LANE_MM, HEAD_MM = 150.0, 25.0, 7.0
MM = 1 / 25.4
INK, GREY, PALE = "#222222", "#777777", "#D9D9D9"
STEP = 0.16
FONT = "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.ttf"


@dataclass(frozen=True)
class Drawing:
    """A figure in both forms, and its size on the page in millimetres."""

    svg: bytes
    png: bytes
    width_mm: float
    height_mm: float


def draw(timeline: Timeline, language: Language, theme: Theme, *, colour: str, arabic_digits: bool) -> Drawing:
    """Draw the timeline; the same data give the same bytes."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    height = HEAD_MM + LANE_MM * len(timeline.lanes)
    with rc_context({"svg.fonttype": "path", "svg.hashsalt": "milaff", "path.simplify": False}):
        figure = Figure(figsize=(WIDTH_MM * MM, height * MM))
        _Sheet(figure, timeline, language, theme, f"#{colour}", arabic_digits).draw()
        return Drawing(_save(figure, "svg"), _save(figure, "png"), WIDTH_MM, height)


def _save(figure: "Figure", form: str) -> bytes:
    out = io.BytesIO()
    metadata: dict[str, str | None] = {"Date": None} if form == "svg" else {"Software": None}
    figure.savefig(out, format=form, dpi=300, metadata=metadata)
    return out.getvalue()


class _Sheet:
    """One drawing in the making."""

    def __init__(
        self, figure: "Figure", timeline: Timeline, language: Language, theme: Theme, colour: str, arabic_digits: bool
    ) -> None:
        from matplotlib.font_manager import FontProperties

        self.timeline, self.language, self.colour, self.arabic_digits = timeline, language, colour, arabic_digits
        self.font = FontProperties(fname=str(theme.font(FONT)))
        self.rtl = language == "ar"
        years = [int(mark.day[:4]) for mark in timeline.marks]
        self.first, self.last = min(years) - 1, max(years) + 1
        self.axes = figure.add_axes((0.01, 0.02, 0.98, 0.97))

    def draw(self) -> None:
        """Draw axis, lanes, marks and the names of the summits."""
        axes, lanes = self.axes, self.timeline.lanes
        axes.set_axis_off()
        axes.set_xlim((self.last + 0.6, self.first - 0.6) if self.rtl else (self.first - 0.6, self.last + 0.6))
        axes.set_ylim(-0.18, len(lanes))
        self._axis(axes)
        for n, (lane, title) in enumerate(reversed(lanes)):
            axes.axhline(n, color=GREY, linewidth=0.6, zorder=1)
            start = self.first - 0.4
            axes.text(
                start, n + 0.9, title[self.language], font=self.font, fontsize=8.5, color=INK, va="top",
                ha="right" if self.rtl else "left",
            )  # fmt: skip
            self._lane(axes, n, [mark for mark in self.timeline.marks if mark.lane == lane])

    def _axis(self, axes: "Axes") -> None:
        step = 5 if self.last - self.first > 12 else 1
        for year in range(self.first, self.last + 1):
            if year % step == 0:
                axes.axvline(year, color=PALE, linewidth=0.5, zorder=0, ymin=0.055)
                text = arabic_indic(str(year)) if self.arabic_digits and self.rtl else str(year)
                axes.text(year, -0.05, text, font=self.font, fontsize=7.5, color=INK, ha="center", va="top")

    def _lane(self, axes: "Axes", base: int, marks: list[Mark]) -> None:
        stacks: dict[int, int] = {}
        summits: list[tuple[int, float, str]] = []
        for mark in sorted(marks, key=lambda m: (m.day[:4], not m.summit, m.day)):
            year = int(mark.day[:4])
            height = base + 0.1 + STEP * 0.72 * stacks.get(year, 0)
            stacks[year] = stacks.get(year, 0) + 1
            axes.plot(
                [year], [height], linestyle="none", zorder=3, color=self.colour if mark.summit else INK,
                marker="D" if mark.summit else "o", markersize=5.2 if mark.summit else 3.6,
                markerfacecolor=self.colour if mark.summit else "white", markeredgewidth=0.8,
            )  # fmt: skip
            if mark.summit:
                summits.append((year, height, mark.label[self.language]))
        for year, level, label in _levels(summits):
            top = base + max(0.1 + STEP * 0.72 * stacks[year], 0.2) + 0.05 + 0.15 * level
            axes.text(year, top, label, font=self.font, fontsize=7.2, color=self.colour, ha="center", va="bottom")


def _levels(summits: list[tuple[int, float, str]]) -> Iterator[tuple[int, int, str]]:
    """Give each label a level such that labels which are near in time do not stand beside each other."""
    free: list[float] = []
    for year, _, label in summits:
        reach = len(label) * 0.33
        level = next((n for n, until in enumerate(free) if year - reach > until), len(free))
        free[level : level + 1] = [year + reach]
        yield year, level, label
