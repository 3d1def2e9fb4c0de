"""``make pictures``: pages of the dossiers in ``build/`` as small pictures for the README, in ``docs/pictures/``.

Each picture is a spread: two pages side by side in the order of their script, found by the anchors of the document
and never by number. The same PDFs give the same bytes.
"""

import io
import sys
from collections.abc import Iterator
from ctypes import c_int
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).parents[1]
BUILD, OUT = ROOT / "build", ROOT / "docs" / "pictures"
PAGE_PX, GAP, MARGIN, SHADOW = 620, 22, 26, 5
GROUND, EDGE = (233, 233, 230), (206, 206, 203)
COLOURS = (64, 48, 32, 24, 16)
LARGEST, LARGEST_IN_ALL = 120_000, 700_000
COVER = ""


class NotBuilt(Exception):  # noqa: N818 -- reads as what it is
    """A dossier, or a place in it, that a picture shows is not there."""


@dataclass(frozen=True)
class Spread:
    """Two pages of one dossier: those on which these anchors stand, ``COVER`` for the first page.

    Where both stand on one page, the second is the page after it.
    """

    report: str
    name: str
    anchors: tuple[str, str]


SPREADS = (
    Spread("egypt-azerbaijan", "opening", (COVER, "sec-summary")),
    Spread("algeria-azerbaijan", "opening", (COVER, "sec-summary")),
    Spread("egypt-azerbaijan", "figures", ("figure-timeline", "sec-agreements")),
    Spread("egypt-azerbaijan", "evidence", ("sec-conflicts", "sec-evidence")),
)
LANGUAGES = ("ar", "en")


def main() -> None:
    """Draw every spread in every language; refuse what would make the repository heavy."""
    try:
        drawn = {f"{s.report}-{s.name}-{lang}.png": picture(s, lang) for s in SPREADS for lang in LANGUAGES}
    except NotBuilt as error:
        raise SystemExit(f"{error}; «make dossiers» builds them") from None
    total = sum(map(len, drawn.values()))
    if total > LARGEST_IN_ALL:
        raise SystemExit(f"the pictures are {total} bytes in all; at most {LARGEST_IN_ALL} may be")
    OUT.mkdir(parents=True, exist_ok=True)
    for name, content in drawn.items():
        (OUT / name).write_bytes(content)
        sys.stdout.write(f"{(OUT / name).relative_to(ROOT)}  {len(content) / 1000:.0f} kB\n")


def picture(spread: Spread, language: str) -> bytes:
    """Draw one spread as PNG."""
    path = BUILD / spread.report / f"{language}.pdf"
    if not path.is_file():
        raise NotBuilt(f"{path.relative_to(ROOT)} is missing")
    document = pypdfium2.PdfDocument(path)
    try:
        numbers = list(pages_of(document, spread.anchors, path.name))
        pages = [_page(document, number) for number in numbers]
    finally:
        document.close()
    return small(joined(pages[::-1] if language == "ar" else pages))


def pages_of(document: pypdfium2.PdfDocument, anchors: tuple[str, ...], name: str) -> Iterator[int]:
    """Give the page, counted from 0, of each anchor, no page twice and none beyond the last."""
    taken: set[int] = set()
    for anchor in anchors:
        number = 0 if anchor == COVER else _destination(document, anchor, name)
        while number in taken and number + 1 < len(document):
            number += 1
        taken.add(number)
        yield number


def joined(pages: list[Image.Image]) -> Image.Image:
    """Lay pages side by side on a light ground, each with a thin edge and a soft shadow."""
    width = 2 * MARGIN + sum(page.width for page in pages) + GAP * (len(pages) - 1)
    sheet = Image.new("RGB", (width, 2 * MARGIN + max(page.height for page in pages)), GROUND)
    places, left = [], MARGIN
    for page in pages:
        places.append((left, MARGIN, left + page.width, MARGIN + page.height))
        left += page.width + GAP
    shadow = Image.new("L", sheet.size, 0)
    for box in places:
        ImageDraw.Draw(shadow).rectangle((box[0], box[1] + 2, box[2], box[3] + 2), fill=70)
    sheet.paste((0, 0, 0), mask=shadow.filter(ImageFilter.GaussianBlur(SHADOW)))
    for page, box in zip(pages, places, strict=True):
        sheet.paste(page, box[:2])
        ImageDraw.Draw(sheet).rectangle((box[0] - 1, box[1] - 1, box[2], box[3]), outline=EDGE)
    return sheet


def small(sheet: Image.Image) -> bytes:
    """Write a PNG with as many colours of :data:`COLOURS` as :data:`LARGEST` bytes allow."""
    for colours in COLOURS:
        out = io.BytesIO()
        reduced = sheet.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        reduced.save(out, "PNG", optimize=True)
        if len(out.getvalue()) <= LARGEST:
            return out.getvalue()
    raise SystemExit(f"a picture is larger than {LARGEST} bytes even in {COLOURS[-1]} colours: draw its pages smaller")


def _page(document: pypdfium2.PdfDocument, number: int) -> Image.Image:
    page = document[number]
    image: Image.Image = page.render(scale=PAGE_PX / page.get_width()).to_pil().convert("RGB")
    return image


def _destination(document: pypdfium2.PdfDocument, anchor: str, name: str) -> int:
    found = pdfium.FPDF_GetNamedDestByName(document.raw, anchor.encode())
    number = c_int(pdfium.FPDFDest_GetDestPageIndex(document.raw, found)).value if found else -1
    if number < 0:
        raise NotBuilt(f"{name} has no place «{anchor}»")
    return number


if __name__ == "__main__":
    main()
