"""What all figures share: a sheet to draw on, its font and inks, and the two forms that come of it.

Drawn by matplotlib, which shapes Arabic itself; letters become paths, so that no font is needed to show the picture.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from milaff.language.digits import arabic_indic
from milaff.language.text import Language
from milaff.render.theme import Theme
from milaff.render.truetype import truetype_file

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

WIDTH_MM: Final = 150.0
MM: Final = 1 / 25.4
INK, GREY, PALE = "#222222", "#777777", "#D9D9D9"
FONT: Final = "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.woff2"


@dataclass(frozen=True)
class Look:
    """How the figures of one dossier look in one language. ``colour`` is the house's, RRGGBB."""

    language: Language
    theme: Theme
    colour: str
    arabic_digits: bool = False

    @property
    def rtl(self) -> bool:
        """Whether time and bars run from right to left."""
        return self.language == "ar"

    @property
    def house(self) -> str:
        """The house colour as matplotlib names it."""
        return f"#{self.colour}"

    def number(self, number: int) -> str:
        """Write a number or year in the digits of the house style."""
        return arabic_indic(str(number)) if self.arabic_digits and self.rtl else str(number)


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper to draw on, with the one font of all figures."""

    look: Look
    axes: "Axes"
    font: "FontProperties"
    renderer: "RendererAgg"

    def write(
        self, x: float, y: float, words: str, *, size: float, colour: str = INK, at: Literal["start", "center", "end"],
        foot: Literal["top", "baseline", "bottom"] = "baseline",
    ) -> "Text":  # fmt: skip
        """Write at a point, which is the words' start, middle or end as the script runs; ``size`` in points.

        ``foot`` is what of the words stands at the height given: words in one line share a baseline.
        """
        sides: dict[str, Literal["left", "right"]] = {"start": "left", "end": "right"}
        if self.look.rtl:
            sides = {"start": "right", "end": "left"}
        side = sides.get(at, "center")
        return self.axes.text(x, y, words, font=self.font, fontsize=size, color=colour, ha=side, va=foot, zorder=4)

    def width(self, text: "Text") -> float:
        """Measure a text in the units of the horizontal axis."""
        box = text.get_window_extent(self.renderer)
        (left, _), (right, _) = self.axes.transData.inverted().transform([(box.x0, 0), (box.x1, 0)])
        return abs(float(right) - float(left))


Paint = Callable[[Sheet], None]


@dataclass(frozen=True)
class Drawing:
    """A figure: vector for the page, and its size there in millimetres."""

    svg: bytes
    width_mm: float
    height_mm: float
    raster: Callable[[], bytes] = field(repr=False, compare=False)

    @cached_property
    def png(self) -> bytes:
        """The same figure in 300 dots to the inch, drawn when it is first asked for: only Word needs it."""
        return self.raster()


def drawing(
    look: Look, paint: Paint, height_mm: float, frame: tuple[float, float, float, float] = (0, 0, 1, 1)
) -> Drawing:
    """Draw a figure of the common width; the same data give the same bytes.

    ``paint`` draws on a sheet whose axes fill ``frame`` (left, bottom, width, height, as shares of the figure).
    """
    svg = _drawn(look, paint, height_mm, frame, "svg")
    return Drawing(svg, WIDTH_MM, height_mm, lambda: _drawn(look, paint, height_mm, frame, "png"))


def _drawn(look: Look, paint: Paint, height_mm: float, frame: tuple[float, float, float, float], form: str) -> bytes:
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

    with (
        rc_context({"svg.fonttype": "path", "svg.hashsalt": "milaff", "path.simplify": False}),
        truetype_file(look.theme.font(FONT)) as font,
    ):
        figure = Figure(figsize=(WIDTH_MM * MM, height_mm * MM))
        axes = figure.add_axes(frame)
        axes.set_axis_off()
        renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
        paint(Sheet(look, axes, FontProperties(fname=str(font)), renderer))
        return _saved(figure, form)


def _saved(figure: "Figure", form: str) -> bytes:
    out = io.BytesIO()
    metadata: dict[str, str | None] = {"Date": None} if form == "svg" else {"Software": None}
    figure.savefig(out, format=form, dpi=300, metadata=metadata)
    return out.getvalue()
