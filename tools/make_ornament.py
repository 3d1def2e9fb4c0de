"""Make ``templates/ornament.svg``, the pattern of the cover: eight-pointed stars by Hankin's method.

Octagons and squares tile the plane (4.8.8). From the middle of every edge two lines start at one angle to the edge;
where those of neighbouring edges meet, they end. Octagons become eight-pointed stars, the rest kites and crosses.
The lines are drawn twice, broad and then thin in the colour of the ground, so that they look like laid straps.

In the file ``#000000`` stands for the house colour and ``#808080`` for its lighter tone.
"""

import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]

TARGET = Path(__file__).parent.parent / "templates" / "ornament.svg"
ANGLE = math.radians(67.5)
TILE, WIDTH, HEIGHT = 30.0, 210.0, 90.0  # millimetres
SIDE = math.tan(math.pi / 8)  # of an octagon one tile wide, in tiles


def polygon(centre: Point, sides: int, turned: float, apothem: float) -> list[Point]:
    """Corners, counter-clockwise."""
    radius = apothem / math.cos(math.pi / sides)
    angles = (turned + 2 * math.pi * n / sides for n in range(sides))
    return [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in angles]


def motif(corners: list[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """The lines within one polygon: from the middle of an edge, to where they meet, to the middle of the next edge."""
    edges = list(pairwise([*corners, corners[0]]))
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in edges]
    headings = [math.atan2(b[1] - a[1], b[0] - a[0]) for a, b in edges]
    for n, (start, heading) in enumerate(zip(middles, headings, strict=True)):
        after = (n + 1) % len(edges)
        yield start, meeting(start, heading + ANGLE, middles[after], headings[after] + math.pi - ANGLE), middles[after]


def meeting(a: Point, towards_a: float, b: Point, towards_b: float) -> Point:
    """Where two lines meet, each given by a point and its direction."""
    ax, ay, bx, by = math.cos(towards_a), math.sin(towards_a), math.cos(towards_b), math.sin(towards_b)
    length = (by * (b[0] - a[0]) - bx * (b[1] - a[1])) / (ax * by - ay * bx)
    return a[0] + length * ax, a[1] + length * ay


def path() -> str:
    """Every line of the panel as one SVG path, in millimetres."""
    columns, rows = round(WIDTH / TILE), round(HEIGHT / TILE)
    pieces = []
    for x in range(columns + 1):
        for y in range(rows + 1):
            octagon = polygon((x, y), 8, math.pi / 8, 0.5)
            square = polygon((x + 0.5, y + 0.5), 4, 0, SIDE / 2)
            pieces += [line for shape in (octagon, square) for line in motif(shape)]
    visible = [line for line in pieces if any(0 <= p[0] <= columns and 0 <= p[1] <= rows for p in line)]
    return "".join("M" + "L".join(f"{p[0] * TILE:.2f} {p[1] * TILE:.2f}" for p in line) for line in visible)


def main() -> None:
    """Write the file."""
    TARGET.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}"'
        f' width="{WIDTH:g}mm" height="{HEIGHT:g}mm">\n'
        "<!-- Eight-pointed stars by Hankin's method; made by tools/make_ornament.py."
        " #000000 becomes the house colour, #808080 its lighter tone. -->\n"
        f'<clipPath id="panel"><rect width="{WIDTH:g}" height="{HEIGHT:g}"/></clipPath>\n'
        f'<rect width="{WIDTH:g}" height="{HEIGHT:g}" fill="#000000"/>\n'
        '<g fill="none" stroke-linejoin="miter" clip-path="url(#panel)">\n'
        f'<path stroke="#808080" stroke-width="1.5" d="{path()}"/>\n'
        f'<path stroke="#000000" stroke-width="0.95" d="{path()}"/>\n'
        "</g>\n</svg>\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
