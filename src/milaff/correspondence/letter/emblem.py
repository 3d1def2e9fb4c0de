"""The picture over a letterhead: the sender's emblem where it has one, else a plain ornament in the house colour."""

import base64
import io
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from lxml import etree  # type: ignore[import-untyped]

from milaff.problems import Problem, Problems
from milaff.render.ornament import ornament_svg
from milaff.workspace import Workspace

ORNAMENT: Final = "templates/letters/ornament.svg"
_HIGHEST_MM, _WIDEST_MM, _ORNAMENT_MM = 24.0, 40.0, 11.0
_DOTS_PER_MM: Final = 12
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Emblem:
    """A picture: its bytes and kind for the page, as a PNG for Word with its size, and what it shows ("": ornament)."""

    content: bytes
    kind: str
    png: bytes
    width_mm: float
    height_mm: float
    alt: str

    @property
    def uri(self) -> str:
        """The picture as a data URI."""
        return f"data:{self.kind};base64,{base64.b64encode(self.content).decode()}"


def emblem_of(workspace: Workspace, file: str | None, alt: str, colour: str) -> Emblem:
    """Read the emblem ``templates/letterhead/<file>``, or the ornament where ``file`` is None.

    Raise :class:`Problems` where the file is missing or is no picture.
    """
    if file is None:
        svg = ornament_svg(workspace.file(ORNAMENT).read_text(encoding="utf-8"), colour).encode()
        return Emblem(svg, "image/svg+xml", _pixels(svg, _ORNAMENT_MM), _ORNAMENT_MM, _ORNAMENT_MM, "")
    name = f"templates/letterhead/{file}"
    try:
        path = workspace.file(name)
    except FileNotFoundError:
        problem = Problem(name, 0, "the emblem is missing", "Put the picture there, or take emblem: out of the sender")
        raise Problems([problem]) from None
    try:
        return _read(path, alt)
    except Exception as error:
        problem = Problem(name, 0, "the emblem is no picture that can be drawn", "Save it as plain SVG or as PNG")
        raise Problems([problem]) from error


def _read(path: Path, alt: str) -> Emblem:
    from PIL import Image

    content = path.read_bytes()
    if path.suffix == ".svg":
        wide = _aspect(content)
        height = min(_HIGHEST_MM, _WIDEST_MM / wide)
        return Emblem(content, "image/svg+xml", _pixels(content, height, wide), height * wide, height, alt)
    with Image.open(io.BytesIO(content), formats=["PNG"]) as picture:
        picture.load()
        width, tall = picture.size
    scale = min(_HIGHEST_MM / tall, _WIDEST_MM / width)
    return Emblem(content, "image/png", content, width * scale, tall * scale, alt)


def _aspect(svg: bytes) -> float:
    """Tell how many times an SVG is as wide as it is high, by its viewBox or its size."""
    root = etree.fromstring(svg, etree.XMLParser(resolve_entities=False, no_network=True))
    box = [float(part) for part in _NUMBER.findall(root.get("viewBox", ""))]
    size = box[2:] if len(box) == 4 else [float(_NUMBER.findall(root.get(side, ""))[0]) for side in ("width", "height")]
    return size[0] / size[1]


@lru_cache(maxsize=8)
def _pixels(svg: bytes, height_mm: float, wide: float = 1.0) -> bytes:
    """Draw an SVG at 300 dots to the inch on white, ``wide`` times as wide as high, for Word."""
    import pypdfium2
    from weasyprint import HTML

    uri = f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"
    style = f"@page {{ size: {height_mm * wide}mm {height_mm}mm; margin: 0 }} body {{ margin: 0 }}"
    style += f"img {{ display: block; width: {height_mm * wide}mm; height: {height_mm}mm }}"
    pdf = HTML(string=f'<style>{style}</style><img src="{uri}" alt="">', base_url="about:blank").write_pdf()
    document = pypdfium2.PdfDocument(pdf)
    try:
        drawn = io.BytesIO()
        document[0].render(scale=_DOTS_PER_MM * 25.4 / 72).to_pil().convert("RGB").save(drawn, "PNG", optimize=True)
    finally:
        document.close()
    return drawn.getvalue()
