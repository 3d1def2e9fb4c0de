"""The timeline of contacts: one axis of years, a lane for each direction, time running with the script."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from milaff.dossier.blocks import Mark, Timeline
from milaff.render.figures.drawing import GREY, INK, PALE, Drawing, Look, Sheet, drawing

LANE_MM, HEAD_MM = 25.0, 7.0
FRAME = (0.01, 0.02, 0.98, 0.97)
# In lanes: the foot of the lowest mark, the step between marks, the room for a stack, a line of labels.
FOOT, STEP, ROOM, LINE = 0.1, 0.115, 0.6, 0.15


def draw(timeline: Timeline, look: Look) -> Drawing:
    """Draw the timeline; the same data give the same bytes."""
    height = HEAD_MM + LANE_MM * len(timeline.lanes)
    return drawing(look, lambda sheet: _Timeline(sheet, timeline).draw(), height, FRAME)


class _Timeline:
    """One timeline in the making."""

    def __init__(self, sheet: Sheet, timeline: Timeline) -> None:
        self.sheet, self.axes, self.look, self.timeline = sheet, sheet.axes, sheet.look, timeline
        years = [int(mark.day[:4]) for mark in timeline.marks]
        self.first, self.last = min(years) - 1, max(years) + 1

    def draw(self) -> None:
        """Draw axis, lanes, marks and the names of the summits."""
        lanes, ends = self.timeline.lanes, (self.first - 0.6, self.last + 0.6)
        self.axes.set_xlim(*(ends[::-1] if self.look.rtl else ends))
        self.axes.set_ylim(-0.18, len(lanes))
        self._axis()
        for n, (lane, title) in enumerate(reversed(lanes)):
            self.axes.axhline(n, color=GREY, linewidth=0.6, zorder=1)
            name = title[self.look.language]
            text = self.sheet.write(self.first - 0.4, n + 0.9, name, size=8.5, at="start", foot="top")
            text.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 1.5})
            text.set_zorder(2)
            self._lane(n, [mark for mark in self.timeline.marks if mark.lane == lane])

    def _axis(self) -> None:
        step = 5 if self.last - self.first > 12 else 1
        for year in range(self.first, self.last + 1):
            if year % step == 0:
                self.axes.axvline(year, color=PALE, linewidth=0.5, zorder=0, ymin=0.055)
                self.sheet.write(year, -0.05, self.look.number(year), size=7.5, at="center", foot="top")

    def _lane(self, base: int, marks: list[Mark]) -> None:
        counts = Counter(int(mark.day[:4]) for mark in marks)
        step = min(STEP, ROOM / max(counts.values(), default=1))
        stacked: Counter[int] = Counter()
        summits: list[tuple[int, str]] = []
        for mark in sorted(marks, key=lambda m: (m.day[:4], not m.summit, m.day)):
            year = int(mark.day[:4])
            self._mark(year, base + FOOT + step * stacked[year], summit=mark.summit)
            stacked[year] += 1
            if mark.summit:
                summits.append((year, mark.label[self.look.language]))
        self._labels(base, summits, {year: FOOT + step * (count - 1) for year, count in counts.items()})

    def _mark(self, year: int, height: float, *, summit: bool) -> None:
        self.axes.plot(
            [year], [height], linestyle="none", zorder=3, markeredgewidth=0.8,
            marker="D" if summit else "o", markersize=5.2 if summit else 3.6,
            color=self.look.house if summit else INK, markerfacecolor=self.look.house if summit else "white",
        )  # fmt: skip

    def _labels(self, base: int, summits: list[tuple[int, str]], heights: Mapping[int, float]) -> None:
        """Name the summits, each label within the picture, above the marks below it and clear of other labels."""
        taken: list[Label] = []
        for year, name in summits:
            text = self.sheet.write(year, 0, name, size=7.2, colour=self.look.house, at="center", foot="bottom")
            half = self.sheet.width(text) / 2
            middle = min(max(float(year), self.first - 0.5 + half), self.last + 0.5 - half)
            below = max(height for y, height in heights.items() if abs(y - middle) <= half + 0.5)
            label = Label(middle - half, middle + half, below + 0.08)
            while any(label.meets(other) for other in taken):
                label = replace(label, bottom=label.bottom + LINE)
            taken.append(label)
            text.set_position((middle, base + label.bottom))


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
