"""PDF files as others send them, made by pikepdf: plain ones, and those with something in them that must not be."""

import io
import random
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

Change = Callable[[Any], object]


def foreign(pages: int = 2, change: Change | None = None, **saved: Any) -> bytes:
    """A plain PDF of a few pages with a word on each, changed as is asked."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for number in range(pages):
            page = pdf.add_blank_page(page_size=(400, 300))
            page.obj.Resources = Dictionary(Font=Dictionary(F=font))
            page.obj.Contents = pikepdf.Stream(pdf, f"BT /F 24 Tf 50 150 Td (Page {number + 1}) Tj ET".encode())
        if change:
            change(pdf)
        return written(pdf, **saved)


def written(pdf: Any, **saved: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id=not saved.get("encryption"), **saved)
    return out.getvalue()


def on_first_page(areas: list[Any]) -> Change:
    """Put annotations on the first page."""
    return lambda pdf: pdf.pages[0].obj.__setitem__("/Annots", Array(areas))


def link(action: Any = None, **more: Any) -> Any:
    entries = {"/Type": Name.Annot, "/Subtype": Name.Link, "/Rect": Array([0, 0, 50, 50]), "/Border": Array([0, 0, 0])}
    entries |= {f"/{key}": value for key, value in more.items()}
    return Dictionary(entries | ({"/A": action} if action is not None else {}))


def embedded(pdf: Any, name: str, content: bytes) -> Any:
    """Embed a file and return its specification."""
    stream = pdf.make_indirect(pikepdf.Stream(pdf, content, Dictionary(Type=Name.EmbeddedFile)))
    spec = pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=stream, UF=stream))
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(name), spec])))
    return spec


def with_bookmarks(pdf: Any) -> None:
    """Bookmarks to each page, named destinations, and page labels in Roman numerals."""
    with pdf.open_outline() as outline:
        outline.root += [pikepdf.OutlineItem(f"Part {n + 1}", n) for n in range(len(pdf.pages))]
    places = [
        entry
        for n, page in enumerate(pdf.pages)
        for entry in (String(f"part-{n + 1}"), Array([page.obj, Name.XYZ, 0, 200, 0]))
    ]
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(places)))
    pdf.pages[0].obj.Annots = Array([link(Dest=String("part-2")), link(Dictionary(S=Name.GoTo, D=String("part-2")))])
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))


def photograph(side: int = 1200, seed: int = 1) -> Image.Image:
    """A picture that does not compress without loss: soft colours under noise."""
    noise = random.Random(seed)
    small = Image.frombytes("RGB", (side // 8, side // 8), noise.randbytes(3 * (side // 8) ** 2))
    rough = Image.frombytes("RGB", (side, side), noise.randbytes(3 * side * side))
    return Image.blend(small.resize((side, side), Image.Resampling.BICUBIC), rough, 0.12)


def with_picture(points: float = 300, side: int = 1200) -> Change:
    """Draw a photograph on the first page in a square of so many points."""

    def change(pdf: Any) -> None:
        image = photograph(side)
        entries = {
            "/Type": Name.XObject,
            "/Subtype": Name.Image,
            "/Width": image.width,
            "/Height": image.height,
            "/ColorSpace": Name.DeviceRGB,
            "/BitsPerComponent": 8,
        }
        stream = pdf.make_indirect(pikepdf.Stream(pdf, image.tobytes(), Dictionary(entries)))
        page = pdf.pages[0].obj
        page.Resources.XObject = Dictionary(Im=stream)
        page.Contents = pikepdf.Stream(pdf, f"q {points} 0 0 {points} 0 0 cm /Im Do Q".encode())

    return change


def opened(content: bytes) -> Any:
    return pikepdf.open(io.BytesIO(content))
