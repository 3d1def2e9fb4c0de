"""Fonts in the file: obfuscated as ECMA-376 part 4, 19.2.1 asks, so that the page looks the same anywhere."""

from collections.abc import Mapping
from itertools import cycle
from typing import Final, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart

from milaff.render.docx.xml import make, put, qn

_STYLES: Final = {
    "Bold Italic": "embedBoldItalic",
    "Bold": "embedBold",
    "Italic": "embedItalic",
    "Regular": "embedRegular",
}
_ORDER: Final = tuple(f"w:{name}" for name in ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic"))
_OBFUSCATED: Final = 32
_TYPE: Final = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def embed(document: Document, fonts: Mapping[str, bytes]) -> None:
    """Embed TrueType fonts named by family and style: ``Amiri Regular``, ``Amiri Bold``.

    A family that the reference's font table does not know raises KeyError.
    """
    if not fonts:
        return
    part = cast(XmlPart, document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE))
    table = {font.get(qn("w:name")): font for font in part.element}
    ranked = sorted(fonts.items(), key=lambda item: (_split(item[0])[0], _ORDER.index(_split(item[0])[1])))
    for number, (name, data) in enumerate(ranked, 1):
        family, slot = _split(name)
        key = uuid5(NAMESPACE_URL, f"urn:milaff:font:{name}")
        font = Part(PackURI(f"/word/fonts/font{number}.odttf"), _TYPE, obfuscate(data, key), part.package)
        relation = part.relate_to(font, RELATIONSHIP_TYPE.FONT)
        table[family].append(make(slot, r_id=relation, w_fontKey=f"{{{str(key).upper()}}}"))
    put(document.settings.element, make("w:embedTrueTypeFonts"))


def obfuscate(data: bytes, key: UUID) -> bytes:
    """Mix the key, last byte first, into the first 32 bytes of a font; done twice it is undone."""
    head = bytes(byte ^ mask for byte, mask in zip(data[:_OBFUSCATED], cycle(key.bytes[::-1]), strict=False))
    return head + data[_OBFUSCATED:]


def _split(name: str) -> tuple[str, str]:
    """The family and the element of the font table for a font's full name."""
    for style, slot in _STYLES.items():
        if name.endswith(f" {style}"):
            return name.removesuffix(f" {style}"), f"w:{slot}"
    return name, "w:embedRegular"
