"""Charts of counted facts: columns along an axis of time, or a bar of blocks for each field.

All measures are millimetres of the sheet; the horizontal axis begins where the script does.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from milaff.dossier.blocks import Category, Chart
from milaff.language.bidi import CONTROLS
from milaff.render.figures.drawing import GREY, INK, PALE, WIDTH_MM, Drawing, Look, Sheet, drawing

if TYPE_CHECKING:
    from matplotlib.text import Text

# Columns: the height of a row, of its tallest column and of the axis; the share of its slot that a column takes.
ROW_MM, TALLEST_MM, AXIS_MM, COLUMN = 17.5, 9.0, 6.0, 0.4
# Bars: the height of a row and of its bar, the head with the legend, the longest block, the gap between blocks.
LINE_MM, BAR_MM, LEGEND_MM, BLOCK_MM, GAP_MM = 5.4, 3.0, 7.5, 20.0, 0.6
MARGIN_MM, SWATCH_MM = 1.0, 4.2
# From the middle of a letter or digit of 8 points down to its baseline.
HALF_LETTER_MM = 1.0
_UNSEEN = dict.fromkeys(map(ord, CONTROLS))


def draw(chart: Chart, look: Look) -> Drawing:
    """Draw a chart in its form; the same data give the same bytes."""
    if chart.form == "periods":
        height = ROW_MM * len(chart.series) + AXIS_MM
        return drawing(look, lambda sheet: _Periods(sheet, chart, height).draw(), height)
    height = LINE_MM * len(chart.categories) + LEGEND_MM + MARGIN_MM
    return drawing(look, lambda sheet: _Fields(sheet, chart, height).draw(), height)


class _Bars:
    """A chart in the making: an empty sheet measured in millimetres."""

    def __init__(self, sheet: Sheet, chart: Chart, height: float) -> None:
        self.sheet, self.axes, self.look, self.chart, self.height = sheet, sheet.axes, sheet.look, chart, height
        self.axes.set_xlim((WIDTH_MM, 0) if self.look.rtl else (0, WIDTH_MM))
        self.axes.set_ylim(0, height)

    def words(self, category: Category) -> str:
        """The name of a category; matplotlib needs no controls to keep a name's direction, and may draw them."""
        return category.title[self.look.language].translate(_UNSEEN)

    def rectangle(self, x: float, y: float, width: float, height: float, fill: tuple[str, str]) -> None:
        """Fill a rectangle, its edge drawn within it."""
        from matplotlib.patches import Rectangle

        inside, edge = fill
        half = 0.1
        place = (x + half, y + half)
        self.axes.add_patch(
            Rectangle(place, width - 2 * half, height - 2 * half, facecolor=inside, edgecolor=edge, linewidth=0.57)
        )


class _Periods(_Bars):
    """A row of columns for each series, all to one scale, under each other on one axis of periods."""

    def draw(self) -> None:
        """Draw the rows and the axis; each row has its own fill, told apart by lightness in black and white too."""
        fills = ((self.look.house, self.look.house), (GREY, GREY), (PALE, GREY))
        for n, title in enumerate(self.chart.series):
            base = self.height - ROW_MM * (n + 1)
            counts = [category.counts[n] for category in self.chart.categories]
            words = f"{title[self.look.language]}: {self.look.number(sum(counts))}"
            self.sheet.write(MARGIN_MM, base + ROW_MM - 4.0, words, size=8.5, at="start")
            self.axes.plot([0, WIDTH_MM], [base, base], color=GREY, linewidth=0.6, solid_capstyle="butt")
            self._columns(base, counts, fills[n % len(fills)])
        for category, middle in zip(self.chart.categories, self._middles(), strict=True):
            self.sheet.write(middle, AXIS_MM - 3.6, self.words(category), size=7.5, at="center")

    def _columns(self, base: float, counts: list[int], fill: tuple[str, str]) -> None:
        highest = max((count for category in self.chart.categories for count in category.counts), default=1)
        width = self._slot * COLUMN
        for count, middle in zip(counts, self._middles(), strict=True):
            tall = TALLEST_MM * count / highest
            if count:
                self.rectangle(middle - width / 2, base, width, tall, fill)
            number, ink = self.look.number(count), INK if count else GREY
            self.sheet.write(middle, base + tall + 1.0, number, size=8, colour=ink, at="center")

    @property
    def _slot(self) -> float:
        return WIDTH_MM / len(self.chart.categories)

    def _middles(self) -> Iterator[float]:
        return (self._slot * (n + 0.5) for n in range(len(self.chart.categories)))


class _Fields(_Bars):
    """A bar for each category, made of one block for each fact, so that they can be counted."""

    def draw(self) -> None:
        """Draw the legend, then the bars from the top; what is concluded is full, what is pending is empty."""
        self.fills = ((self.look.house, self.look.house), ("white", self.look.house), (PALE, GREY))
        self._legend()
        names = [
            self._write(MARGIN_MM, self._middle(n), self.words(category))
            for n, category in enumerate(self.chart.categories)
        ]
        start = max(map(self.sheet.width, names)) + 4.0
        longest = max(sum(category.counts) for category in self.chart.categories)
        block = min(BLOCK_MM, (WIDTH_MM - start - 8.0) / longest)
        for n, category in enumerate(self.chart.categories):
            self._bar(start, self._middle(n), block, category.counts)
        foot, top = self._middle(len(names) - 1) - LINE_MM / 2, self._middle(0) + LINE_MM / 2
        self.axes.plot([start, start], [foot, top], color=GREY, linewidth=0.6, solid_capstyle="butt")

    def _middle(self, n: int) -> float:
        return self.height - LEGEND_MM - LINE_MM * (n + 0.5)

    def _bar(self, start: float, middle: float, block: float, counts: tuple[int, ...]) -> None:
        gap, at = min(GAP_MM, block * 0.2), start + GAP_MM
        for fill, count in zip(self.fills, counts, strict=False):
            for _ in range(count):
                self.rectangle(at, middle - BAR_MM / 2, block - gap, BAR_MM, fill)
                at += block
        self._write(at + 1.0, middle, self.look.number(sum(counts)))

    def _write(self, at: float, middle: float, words: str) -> "Text":
        return self.sheet.write(at, middle - HALF_LETTER_MM, words, size=8, at="start")

    def _legend(self) -> None:
        middle, at = self.height - 2.5, MARGIN_MM
        for fill, title in zip(self.fills, self.chart.series, strict=False):
            self.rectangle(at, middle - BAR_MM / 2, SWATCH_MM, BAR_MM, fill)
            name = title[self.look.language]
            words = self._write(at + SWATCH_MM + 1.5, middle, name)
            at += SWATCH_MM + 1.5 + self.sheet.width(words) + 7.0
