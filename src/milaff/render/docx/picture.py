"""Pictures: inline drawings with their description; python-docx stores their files, once each."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from docx.oxml.shape import CT_Inline
from docx.parts.story import StoryPart
from docx.shared import Emu, Mm, Twips

from milaff.render.docx.xml import Element, make

_DECORATIVE: Final = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


@dataclass(frozen=True)
class Picture:
    """A picture as it is to stand on the page."""

    png: bytes
    width_mm: float
    height_mm: float

    def extent(self, room: int) -> tuple[Emu, Emu]:
        """Width and height, made smaller where the room (in twips) is too narrow."""
        scale = min(1.0, Twips(room) / Mm(self.width_mm))
        return Emu(round(Mm(self.width_mm) * scale)), Emu(round(Mm(self.height_mm) * scale))


class Pictures:
    """The drawings of a document, numbered in order."""

    def __init__(self) -> None:
        self._count = 0

    def drawing(self, name: str, picture: Picture, description: str, room: int, part: StoryPart) -> Element:
        """The drawing of a picture in a part of the document; without a description it is decoration."""
        # StoryPart.new_pic_inline takes a number that is free in its part: ours are not in it yet.
        self._count += 1
        relation, _ = part.get_or_add_image(BytesIO(picture.png))
        inline: Element = CT_Inline.new_pic_inline(self._count, relation, name, *picture.extent(room))
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        inline.extent.addnext(make("wp:effectExtent", l=0, t=0, r=0, b=0))
        properties = inline.docPr
        properties.set("name", name)
        properties.set("descr", description)
        inline.graphic.graphicData.pic.nvPicPr.cNvPr.set("descr", description)
        if not description:
            mark = make("a:ext", make("adec:decorative", val=1), uri=_DECORATIVE)
            properties.append(make("a:extLst", mark))
        return make("w:drawing", inline)
