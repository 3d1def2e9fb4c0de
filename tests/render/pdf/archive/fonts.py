"""Fonts: embedded, every code drawn by a glyph of the right width that has a text (ISO 19005-3, 6.2.11)."""

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pikepdf
from fontTools.pens.basePen import NullPen
from fontTools.ttLib import TTFont

from tests.render.pdf.archive.subject import Finding, Subject, items, text

PRIVATE = ((0xE000, 0xF8FF), (0xF0000, 0xFFFFD), (0x100000, 0x10FFFD))
_BFCHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>")
_BLOCK = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)


def check(subject: Subject) -> Iterator[Finding]:
    shown: defaultdict[Any, set[int]] = defaultdict(set)
    fonts: dict[Any, Any] = {}
    for holder in _holders(subject):
        for name, code in _codes(holder):
            font = holder.Resources.Font[name]
            fonts[font.objgen] = font
            shown[font.objgen].add(code)
    for key, font in fonts.items():
        yield from _font(font, shown[key])


def _holders(subject: Subject) -> Iterator[Any]:
    """All that shows text: pages, and what they draw in groups and patterns."""
    yield from (page.obj for page in subject.pdf.pages)
    for thing in subject.pdf.objects:
        if isinstance(thing, pikepdf.Stream) and (thing.get("/Subtype") == "/Form" or thing.get("/PatternType") == 1):
            yield thing


def _codes(holder: Any) -> Iterator[tuple[str, int]]:
    current, saved = "", list[str]()
    source = pikepdf.Page(holder) if holder.get("/Type") == "/Page" else holder
    for instruction in pikepdf.parse_content_stream(source, "q Q Tf Tj TJ"):
        name, operands = str(instruction.operator), instruction.operands
        if name == "q":
            saved.append(current)
        elif name == "Q":
            current = saved.pop()
        elif name == "Tf":
            current = str(operands[0])
        elif name in ("Tj", "TJ"):
            for piece in items(operands[0]):
                if isinstance(piece, pikepdf.String):
                    shown = bytes(piece)
                    for at in range(0, len(shown), 2):
                        yield current, int.from_bytes(shown[at : at + 2], "big")


def _font(font: Any, codes: set[int]) -> Iterator[Finding]:
    name = text(font.get("/BaseFont"))
    if font.get("/Subtype") != "/Type0" or font.get("/Encoding") != "/Identity-H":
        yield Finding("A 6.2.11.3.3", f"{name} is not a composite font under Identity-H")
        return
    inner = font.DescendantFonts[0]
    descriptor = inner.get("/FontDescriptor", {})
    if not re.match(r"/[A-Z]{6}\+.", name) or {text(inner.BaseFont), text(descriptor.get("/FontName"))} != {name}:
        yield Finding("A 6.2.11.4", f"{name} is not named as a subset throughout")
    system = inner.get("/CIDSystemInfo", {})
    if not (text(system.get("/Registry")) and text(system.get("/Ordering")) and "/Supplement" in system):
        yield Finding("A 6.2.11.3.1", f"{name} does not say its character collection")
    program = descriptor.get("/FontFile2", descriptor.get("/FontFile3"))
    if program is None:
        yield Finding("A 6.2.11.4.1", f"{name} is not embedded")
        return
    outlines = "/FontFile3" in descriptor
    if outlines and program.get("/Subtype") != "/OpenType":
        yield Finding("A 6.2.11.2", f"{name} is embedded in another form than OpenType")
    if "/CIDSet" in descriptor:
        yield Finding("A 6.2.11.4.2", f"{name} lists its glyphs, which is not needed and seldom right")
    mapping = inner.get("/CIDToGIDMap")
    if inner.get("/Subtype") == "/CIDFontType2" and mapping is None:
        yield Finding("A 6.2.11.3.2", f"{name} does not lead from codes to glyphs")
    yield from _glyphs(name, program, inner, codes)
    yield from _texts(name, font.get("/ToUnicode"), codes)


def _glyphs(name: str, program: Any, inner: Any, codes: set[int]) -> Iterator[Finding]:
    face = TTFont(io.BytesIO(program.read_bytes()))
    names, scale = face.getGlyphOrder(), 1000 / face["head"].unitsPerEm
    mapping = inner.get("/CIDToGIDMap")
    table = mapping.read_bytes() if isinstance(mapping, pikepdf.Stream) else None
    told = _widths(inner)
    strings = face["CFF "].cff.topDictIndex[0].CharStrings if "CFF " in face else None
    for code in sorted(codes):
        glyph = int.from_bytes(table[2 * code : 2 * code + 2], "big") if table is not None else code
        if glyph == 0 or glyph >= len(names):
            yield Finding("A 6.2.11.8", f"{name} shows .notdef or no glyph for code {code:04x}")
            continue
        widths = [face["hmtx"][names[glyph]][0]]
        if strings is not None:
            string = strings[names[glyph]]
            string.draw(NullPen())
            widths.append(string.width)
        for width in widths:
            if abs(width * scale - told.get(code, float(inner.get("/DW", 1000)))) > 1:
                yield Finding("A 6.2.11.5", f"{name} gives code {code:04x} another width than its glyph has")


def _widths(inner: Any) -> dict[int, float]:
    """ISO 32000-1, 9.7.4.3: runs of a first code and widths, or of a first code, a last code and one width."""
    widths: dict[int, float] = {}
    rest = items(inner.get("/W"))
    while rest:
        first = int(rest[0])
        if isinstance(rest[1], pikepdf.Array):
            widths |= {first + n: float(width) for n, width in enumerate(rest[1])}
            rest = rest[2:]
        else:
            widths |= dict.fromkeys(range(first, int(rest[1]) + 1), float(rest[2]))
            rest = rest[3:]
    return widths


def _texts(name: str, stream: Any, codes: set[int]) -> Iterator[Finding]:
    if stream is None:
        yield Finding("A 6.2.11.7.2", f"{name} has no ToUnicode")
        return
    content = stream.read_bytes()
    meant = {
        int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be")
        for block in _BLOCK.findall(content)
        for code, value in _BFCHAR.findall(block)
    }
    for code in sorted(codes):
        said = meant.get(code, "")
        if not said:
            yield Finding("A 6.2.11.7.2", f"{name} has no text for code {code:04x}")
        if {"\0", "\ufeff", "\ufffe"} & set(said):
            yield Finding("A 6.2.11.7.2", f"{name} has a character that is none for code {code:04x}")
        if any(low <= ord(letter) <= high for letter in said for low, high in PRIVATE):
            yield Finding("A 6.2.11.7.3", f"{name} has a private character for code {code:04x}")
