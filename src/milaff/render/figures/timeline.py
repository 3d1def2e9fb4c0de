"""The timeline of contacts: one axis of years, a lane for each direction, time running with the script.

Drawn by matplotlib, which shapes Arabic itself; letters become paths, so that no font is needed to show the picture.
"""

import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from milaff.dossier.model import Mark, Timeline
from milaff.language.digits import arabic_indic
from milaff.language.text import Language
from milaff.render.theme import Theme
from milaff.render.truetype import truetype_file

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

WIDTH_MM, LANE_MM, HEAD_MM = 150.0, 25.0, 7.0
MM = 1 / 25.4
INK, GREY, PALE = "#222222", "#777777", "#D9D9D9"
# In lanes: the foot of the lowest mark, the step between marks, the room for a stack, a line of labels.
FOOT, STEP, ROOM, LINE = 0.1, 0.115, 0.6, 0.15
FONT = "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.woff2"


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
    with (
        rc_context({"svg.fonttype": "path", "svg.hashsalt": "milaff", "path.simplify": False}),
        truetype_file(theme.font(FONT)) as font,
    ):
        figure = Figure(figsize=(WIDTH_MM * MM, height * MM))
        _Sheet(figure, timeline, language, font, f"#{colour}", arabic_digits).draw()
        return Drawing(_save(figure, "svg"), _save(figure, "png"), WIDTH_MM, height)


def _save(figure: "Figure", form: str) -> bytes:
    out = io.BytesIO()
    metadata: dict[str, str | None] = {"Date": None} if form == "svg" else {"Software": None}
    figure.savefig(out, format=form, dpi=300, metadata=metadata)
    return out.getvalue()


class _Sheet:
    """One drawing in the making."""

    def __init__(
        self, figure: "Figure", timeline: Timeline, language: Language, font: Path, colour: str, arabic_digits: bool
    ) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.font_manager import FontProperties

        self.timeline, self.language, self.colour, self.arabic_digits = timeline, language, colour, arabic_digits
        self.font = FontProperties(fname=str(font))
        self.rtl = language == "ar"
        years = [int(mark.day[:4]) for mark in timeline.marks]
        self.first, self.last = min(years) - 1, max(years) + 1
        self.axes = figure.add_axes((0.01, 0.02, 0.98, 0.97))
        self.renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]

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
                ha="right" if self.rtl else "left", zorder=2,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
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
        counts = Counter(int(mark.day[:4]) for mark in marks)
        step = min(STEP, ROOM / max(counts.values(), default=1))
        stacked: Counter[int] = Counter()
        summits: list[tuple[int, str]] = []
        for mark in sorted(marks, key=lambda m: (m.day[:4], not m.summit, m.day)):
            year = int(mark.day[:4])
            axes.plot(
                [year], [base + FOOT + step * stacked[year]], linestyle="none", zorder=3,
                marker="D" if mark.summit else "o", markersize=5.2 if mark.summit else 3.6,
                color=self.colour if mark.summit else INK, markerfacecolor=self.colour if mark.summit else "white",
                markeredgewidth=0.8,
            )  # fmt: skip
            stacked[year] += 1
            if mark.summit:
                summits.append((year, mark.label[self.language]))
        self._labels(axes, base, summits, {year: FOOT + step * (count - 1) for year, count in counts.items()})

    def _labels(self, axes: "Axes", base: int, summits: list[tuple[int, str]], heights: Mapping[int, float]) -> None:
        """Name the summits, each label within the picture, above the marks below it and clear of other labels."""
        taken: list[Label] = []
        for year, name in summits:
            text = axes.text(year, 0, name, font=self.font, fontsize=7.2, color=self.colour, ha="center", va="bottom")
            half = self._width(text) / 2
            middle = min(max(float(year), self.first - 0.5 + half), self.last + 0.5 - half)
            below = max(height for y, height in heights.items() if abs(y - middle) <= half + 0.5)
            label = Label(middle - half, middle + half, below + 0.08)
            while any(label.meets(other) for other in taken):
                label = replace(label, bottom=label.bottom + LINE)
            taken.append(label)
            text.set_position((middle, base + label.bottom))

    def _width(self, text: "Text") -> float:
        """Measure a text in years."""
        box = text.get_window_extent(self.renderer)
        (left, _), (right, _) = self.axes.transData.inverted().transform([(box.x0, 0), (box.x1, 0)])
        return abs(float(right) - float(left))


@dataclass(frozen=True)
class Label:
    """Where a label stands: from year to year, and its foot above the lane's line, in lanes."""

    left: float
    right: float
    bottom: float

    def meets(self, other: "Label") -> bool:
        """Tell whether two labels touch."""
        apart = self.left > other.right + 0.3 or other.left > self.right + 0.3
        return not apart and abs(self.bottom - other.bottom) < LINE
