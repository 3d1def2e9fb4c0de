"""How large pictures are drawn on the pages of a PDF, read from what the pages paint."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

Thing = Any
Matrix = tuple[float, float, float, float]  # a b c d of ISO 32000-1, 8.3.3: what a shift does not change

_WHOLE: Final[Matrix] = (1.0, 0.0, 0.0, 1.0)
_DEEPEST: Final = 12


def drawn_sizes(pdf: Thing) -> dict[tuple[int, int], tuple[float, float]]:
    """Give the largest width and height in points in which each picture is drawn, by the picture's object."""
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for page in pdf.pages:
        for picture, (width, height) in _painted(page.obj, _resources(page.obj), _WHOLE, 0):
            known = found.get(picture, (0.0, 0.0))
            found[picture] = max(known[0], width), max(known[1], height)
    return found


def _painted(
    source: Thing, resources: Thing, matrix: Matrix, depth: int
) -> Iterator[tuple[tuple[int, int], tuple[float, float]]]:
    """Follow what a page or a form paints: the current matrix, and each picture in it."""
    import pikepdf

    if "/Contents" not in source and not isinstance(source, pikepdf.Stream):
        return
    saved: list[Matrix] = []
    for instruction in pikepdf.parse_content_stream(source, "q Q cm Do"):
        operands: list[Any] = list(instruction.operands)
        match str(instruction.operator):
            case "q":
                saved.append(matrix)
            case "Q" if saved:
                matrix = saved.pop()
            case "cm":
                with suppress(TypeError, ValueError):
                    matrix = _times(_matrix(operands), matrix)
            case "Do":
                thing = resources.get("/XObject", {}).get(str(operands[0]))
                if not isinstance(thing, pikepdf.Stream):
                    continue
                if thing.get("/Subtype") == "/Image":
                    a, b, c, d = matrix
                    yield thing.objgen, ((a * a + b * b) ** 0.5, (c * c + d * d) ** 0.5)
                elif thing.get("/Subtype") == "/Form" and depth < _DEEPEST:
                    shape: list[Any] = list(thing.get("/Matrix", [1, 0, 0, 1]))
                    inner = _times(_matrix(shape), matrix)
                    yield from _painted(thing, thing.get("/Resources", resources), inner, depth + 1)


def _resources(page: Thing) -> Thing:
    """Return a page's resources, its own or those of the nearest node above it."""
    node, steps = page, 0
    while "/Resources" not in node and "/Parent" in node and steps < _DEEPEST:
        node, steps = node.Parent, steps + 1
    return node.get("/Resources", {})


def _matrix(values: list[Any]) -> Matrix:
    a, b, c, d = (float(value) for value in values[:4])
    return a, b, c, d


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d = first
    e, f, g, h = second
    return (a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)
