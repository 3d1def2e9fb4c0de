"""That a path is read once however often it is drawn, and drawn as WeasyPrint draws it."""

from tests.render.pdf.cure import Cure

CURE = Cure("""
import hashlib, importlib, sys
from weasyprint import HTML
from milaff.render.pdf.strokes import read_paths_once

path = importlib.import_module("weasyprint.svg.path")  # the package gives its function for it
points, point = [], path.point
path.point = lambda *given: (points.append(given), point(*given))[1]
if sys.argv[1] == "once":
    read_paths_once()
letter = "M 0 0 L 10% 4 l 3 3 C 1 1 2 2 9 5 S 1 2 3 4 Q 3 3 4 4 T 6 6 a 3 4 20 0 1 5 5 H 1 v 2 z"
ends = "<marker id='end' markerWidth='4' markerHeight='4'><path d='M 0 0 L 2 2'/></marker>"
drawn = "".join(
    f"<use href='#letter' x='{9 * n}' transform='rotate({n % 2} 4 4) scale(1.5)'/>"
    f"<path d='M {n % 3} 1 L 40% 30 30 20' marker-end='url(#end)' fill='none' stroke='black'/>"
    "<path d='M 0 0 L 5 5 L 7'/>"
    for n in range(9)
)
def picture(width):
    return f"<svg width='{width}' height='60'><defs>{ends}<path id='letter' d='{letter}'/></defs>{drawn}</svg>"
pdf = HTML(string=picture(90) + picture(90) + picture(120)).write_pdf(pdf_identifier=b"same")
print(len(points), hashlib.sha256(pdf).hexdigest())
""")
"""Three pictures; how many points of paths are read is counted."""


def test_paths_that_are_looked_up_make_the_same_file() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_paths_are_still_read_wherever_they_stand() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.strokes`` and this file."""
    assert CURE.again.count > 2 * CURE.once.count
