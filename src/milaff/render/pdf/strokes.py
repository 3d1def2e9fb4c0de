"""Letters in pictures are read once: WeasyPrint 70 reads an SVG's paths, measures and such anew wherever they stand.

Figures have their letters as paths, the same ones again and again, in one figure and in the next dossier. What a path
is in PDF's own operators depends on nothing but its words and the measures that they refer to, so it is kept, for as
many paths as the letters of a few dossiers. ``tests/render/pdf/test_strokes.py`` fails the day WeasyPrint does so.
"""

from collections.abc import Iterable
from contextlib import suppress
from functools import cache, lru_cache

from milaff.render.pdf.instead import put
from milaff.render.pdf.runs import Untyped

MOST = 2048  # paths kept, of about two kilobytes each
MOST_ADDRESSES = 256  # addresses kept: that of a picture is the whole picture


class _Sketch:
    """A path drawn by itself: the picture and the node at once, as far as WeasyPrint asks for them."""

    def __init__(self, words: str, width: float, height: float) -> None:
        import pydyf

        self._words, self._width, self._height = words, width, height
        self.stream = pydyf.Stream()
        self.vertices: list[Untyped] = []

    def get(self, _name: str, _default: str) -> str:
        """Give the one attribute that a path is drawn by."""
        return self._words

    def point(self, x: Untyped, y: Untyped, font_size: float) -> tuple[float, float]:
        """Give a point of the path in the units of its picture."""
        from weasyprint.svg.utils import size

        return size(x, font_size, self._width), size(y, font_size, self._height)


@cache
def read_paths_once() -> None:
    """Have WeasyPrint look up paths, transformations, sizes and addresses that it read before; once per process."""
    from weasyprint import svg
    from weasyprint.svg import utils

    path = svg.TAGS["path"]

    @lru_cache(MOST)
    def read(words: str, width: float, height: float, font_size: float) -> tuple[Iterable[bytes], Iterable[Untyped]]:
        sketch = _Sketch(words, width, height)
        with suppress(utils.PointError):  # drawn as far as it can be read
            path(sketch, sketch, font_size)
        return tuple(sketch.stream.stream), tuple(sketch.vertices)

    def drawn(picture: Untyped, node: Untyped, font_size: float) -> None:
        strokes, vertices = read(node.get("d", ""), picture.inner_width, picture.inner_height, font_size)
        picture.stream.stream.extend(strokes)
        node.vertices.extend(vertices)

    svg.TAGS["path"] = drawn
    for read_anew, most in ((utils.transform, MOST), (utils.size, MOST), (utils.parse_url, MOST_ADDRESSES)):
        put(read_anew, lru_cache(most)(read_anew))
