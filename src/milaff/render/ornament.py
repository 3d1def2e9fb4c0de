"""The pattern of the cover in the colours of a house: ``templates/ornament.svg`` as vectors, and for Word as pixels.

Pixels are drawn by tone alone (how much of the lighter one each pixel has) and then put into the colours of the
house, so that the drawing is made once. The file is small: sixteen colours, and a tile of the pattern is a whole number
of pixels, which repeats.
"""

import io
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

PIXELS_PER_MM: Final = 8
_USUAL: Final = (210.0, 90.0)
_TONES: Final = 16
_BOX: Final = re.compile(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')
_STEPS: Final = bytes(round(value * (_TONES - 1) / 255) for value in range(256))
_POINT: Final = re.compile(r"([ML])\s*(-?[\d.]+)[\s,]+(-?[\d.]+)")
_LINES_ONLY: Final = re.compile(r"(?:[ML]\s*-?[\d.]+[\s,]+-?[\d.]+\s*)+")


class Pixels(NamedTuple):
    """A pattern as a PNG, and its size on the page in millimetres."""

    png: bytes
    width_mm: float
    height_mm: float


def ornament_svg(svg: str, colour: str) -> str:
    """Put a pattern into a house's colour, RRGGBB: ``#000000`` becomes it, ``#808080`` its lighter tone."""
    return svg.replace("#000000", f"#{colour}").replace("#808080", f"#{_lighter(colour)}")


def ornament_pixels(svg: str, colour: str) -> Pixels:
    """Draw a pattern of straight lines in the tones of :func:`ornament_svg`.

    ``svg`` has its size in millimetres as its ``viewBox``. Of a pattern that is made of anything else than lines only
    the ground is drawn: a plain band in the house colour.
    """
    width, height, tones = _tones(svg)
    return Pixels(_png(width, height, tones, colour), width, height)


def _lighter(colour: str) -> str:
    """Mix a colour (RRGGBB) with a quarter of white; no transparency, which archives and printers treat unevenly."""
    parts = (int(colour[n : n + 2], 16) for n in (0, 2, 4))
    return "".join(f"{round(part + (255 - part) / 4):02X}" for part in parts)


@cache
def _tones(svg: str) -> tuple[float, float, bytes]:
    """Return width and height in millimetres, and for each pixel a tone from 0 to 15, row by row."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.collections import LineCollection
    from matplotlib.figure import Figure

    width, height = _size(svg)
    figure = Figure(figsize=(width / 25.4, height / 25.4), dpi=PIXELS_PER_MM * 25.4, facecolor="black")
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set(xlim=(0, width), ylim=(height, 0))
    for lines, tone, weight in _strokes(svg):
        axes.add_collection(LineCollection(lines, colors=tone, linewidths=weight * 72 / 25.4, capstyle="butt"))
    drawn: Any = canvas
    drawn.draw()
    return width, height, bytes(drawn.buffer_rgba())[::4].translate(_STEPS)


def _size(svg: str) -> tuple[float, float]:
    box = _BOX.search(svg)
    return (float(box[1]), float(box[2])) if box else _USUAL


def _strokes(svg: str) -> Iterator[tuple[list[list[tuple[float, float]]], str, float]]:
    """Give the lines of each path, in the order in which they lie on each other: points, tone, and weight in mm."""
    from lxml import etree  # type: ignore[import-untyped]

    for path in etree.fromstring(svg.encode()).iter("{http://www.w3.org/2000/svg}path"):
        tone = {"#808080": "white", "#000000": "black"}.get(path.get("stroke", ""))
        course = path.get("d", "").strip()
        if tone and _LINES_ONLY.fullmatch(course):
            yield list(_lines(course)), tone, float(path.get("stroke-width", "1"))


def _lines(course: str) -> Iterator[list[tuple[float, float]]]:
    line: list[tuple[float, float]] = []
    for command, x, y in _POINT.findall(course):
        if command == "M" and line:
            yield line
            line = []
        line.append((float(x), float(y)))
    if line:
        yield line


def _png(width: float, height: float, tones: bytes, colour: str) -> bytes:
    from PIL import Image

    size = (round(width * PIXELS_PER_MM), round(height * PIXELS_PER_MM))
    image = Image.frombytes("P", size, tones)
    light = _lighter(colour)
    image.putpalette([part for tone in range(_TONES) for part in _mixed(colour, light, tone / (_TONES - 1))])
    out = io.BytesIO()
    image.save(out, "PNG", bits=4, optimize=True)
    return out.getvalue()


def _mixed(colour: str, lighter: str, share: float) -> Iterator[int]:
    for n in (0, 2, 4):
        first, second = int(colour[n : n + 2], 16), int(lighter[n : n + 2], 16)
        yield round(first + (second - first) * share)
