"""Pictures: inline drawings with their description, their files stored once each."""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from milaff.render.docx.context import TWIPS_PER_MM
from milaff.render.docx.package import OFFICE, Package
from milaff.render.docx.xml import Element, make

_EMU_PER_MM: Final = 36000
_PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DECORATIVE: Final = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


@dataclass(frozen=True)
class Picture:
    """A picture as it is to stand on the page."""

    png: bytes
    width_mm: float
    height_mm: float

    def extent(self, room: int) -> tuple[int, int]:
        """Width and height in EMU, made smaller where the room (in twips) is too narrow."""
        scale = min(1.0, room / TWIPS_PER_MM / self.width_mm)
        return round(self.width_mm * scale * _EMU_PER_MM), round(self.height_mm * scale * _EMU_PER_MM)


class Pictures:
    """The pictures of a document: files in the package, drawings numbered in order."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._count = 0

    def drawing(self, name: str, picture: Picture, description: str, room: int, part: str) -> Element:
        """The drawing of a picture in a part of the document; without a description it is decoration."""
        self._count += 1
        relation = self._package.relate(part, f"{OFFICE}/image", self._file(name, picture))
        width, height = picture.extent(room)
        label: dict[str, str | int] = {"id": self._count, "name": name, "descr": description}
        properties = make("wp:docPr", None if description else _decoration(), **label)
        locks = make("wp:cNvGraphicFramePr", make("a:graphicFrameLocks", noChangeAspect=1))
        data = make("a:graphicData", _graphic(label, relation, width, height), uri=_PICTURE)
        inline = make(
            "wp:inline",
            make("wp:extent", cx=width, cy=height),
            make("wp:effectExtent", l=0, t=0, r=0, b=0),
            properties,
            locks,
            make("a:graphic", data),
            distT=0,
            distB=0,
            distL=0,
            distR=0,
        )
        return make("w:drawing", inline)

    def _file(self, name: str, picture: Picture) -> str:
        readable = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "picture"
        target = f"media/{readable}-{sha256(picture.png).hexdigest()[:8]}.png"
        self._package.default_type("png", "image/png")
        self._package.add_raw(f"word/{target}", picture.png)
        return target


def _decoration() -> Element:
    mark = make("a:ext", make("adec:decorative", val=1), uri=_DECORATIVE)
    return make("a:extLst", mark)


def _graphic(label: dict[str, str | int], relation: str, width: int, height: int) -> Element:
    named = make("pic:cNvPr", id=label["id"], name=label["name"], descr=label["descr"])
    shape = make(
        "pic:spPr",
        make("a:xfrm", make("a:off", x=0, y=0), make("a:ext", cx=width, cy=height)),
        make("a:prstGeom", make("a:avLst"), prst="rect"),
    )
    fill = make("pic:blipFill", make("a:blip", r_embed=relation), make("a:stretch", make("a:fillRect")))
    return make("pic:pic", make("pic:nvPicPr", named, make("pic:cNvPicPr")), fill, shape)
