"""Margins, paddings and sizes are reckoned once: WeasyPrint 70 does it anew each time that it comes to a box.

What a box measures depends on what its style says of it and on the measures of the box around it, and on nothing else;
the boxes of a dossier share a few hundred such cases, and each comes back ten times while pages are made. What
WeasyPrint finds for a case is kept. ``tests/render/pdf/test_measures.py`` fails the day WeasyPrint does this itself.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from operator import itemgetter

from milaff.render.pdf.instead import put
from milaff.render.pdf.runs import Untyped

MOST = 4096  # cases kept, of about a kilobyte each

_SIDES = ("top", "right", "bottom", "left")
_BORDERS = tuple(f"border_{side}_width" for side in _SIDES)
_LENGTHS = (
    *(f"{kind}_{side}" for kind in ("margin", "padding") for side in _SIDES),
    *(f"{bound}{axis}" for bound in ("", "min_", "max_") for axis in ("width", "height")),
)
_NAMES = (*_LENGTHS, *_BORDERS, "box_sizing", "border_collapse")
_said = itemgetter(*_NAMES)


class _Box:
    """As much of a box as its measures depend on; what is reckoned becomes its attributes."""

    def __init__(self, style: Mapping[str, Untyped], borders: Mapping[str, Untyped]) -> None:
        self.style = style
        self.__dict__.update(borders)


@cache
def reckon_measures_once() -> None:
    """Have WeasyPrint look up the measures that it reckoned before, once for each process."""
    from weasyprint.formatting_structure.boxes import Box, PageBox
    from weasyprint.layout import percent

    resolve = percent.resolve_percentages

    @lru_cache(MOST)
    def measures(said: tuple[Untyped, ...], width: Untyped, height: Untyped, borders: Untyped) -> Mapping[str, Untyped]:
        if not all(length == "auto" or hasattr(length, "unit") for length in said[: len(_LENGTHS)]):
            return {}  # a formula refers to more than is told here
        box = _Box(dict(zip(_NAMES, said, strict=True)), dict(borders))
        resolve(box, (width, height))
        return {name: value for name, value in vars(box).items() if name != "style"}

    def resolved(box: Untyped, containing_block: Untyped) -> None:
        around, said = containing_block, _said(box.style)
        width, height = (around.width, around.height) if isinstance(around, Box) else around
        borders: tuple[tuple[str, Untyped], ...] = ()
        if said[-1] == "collapse":  # what the borders of neighbours came to stays
            borders = tuple((name, getattr(box, name)) for name in _BORDERS if hasattr(box, name))
        found = {} if isinstance(box, PageBox) else measures(said, width, height, borders)
        if found:
            box.__dict__.update(found)
        else:
            resolve(box, containing_block)

    put(resolve, resolved)
