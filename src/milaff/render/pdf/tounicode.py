"""A cure for one defect of WeasyPrint 70: text copied out of an Arabic PDF is not always the text printed.

A font's ToUnicode map says what each character code means. WeasyPrint takes the glyph for the code and keeps the
first text seen for it, though a face may draw different letters with one glyph, and one cluster of letters with
several glyphs, all but one of which it leaves without text.
Here each pair of a glyph and its text has a code of its own, which the font's CIDToGIDMap leads back to the glyph
(ISO 32000-1, 9.7.4.3 and 9.10.3); so every page looks the same, point for point. Mirrored brackets mean what is
seen, as in the files of other programs. A font with CFF outlines admits no such map: there a glyph keeps its first
text, and ``milaff audit`` tells where that does not do. Form fields are not provided for.
``tests/render/pdf/test_tounicode.py`` fails the day the defect is gone.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, islice
from typing import Any, TypeAlias

from bidi.mirror import MIRRORED
from fontTools.ttLib import TTFont

from milaff.render.pdf.codes import FILLER, FORBIDDEN, Codes, shared_out

Untyped: TypeAlias = Any
"""What WeasyPrint and pydyf pass around; they carry no types."""

_HEX = re.compile(rb"<([0-9a-f]+)>")
_RESERVED = 256
"""Codes above a font's glyphs that are WeasyPrint's, for characters that the font lacks."""
_FOLLOW = "WeasyPrint drew other glyphs than its layout has; milaff.render.pdf.tounicode must follow it"


@cache
def text_as_printed() -> None:
    """Apply the cure, once for each process."""
    from weasyprint import pdf as writer
    from weasyprint.draw import text
    from weasyprint.pdf.stream import Stream

    draw, build, add_font = text.draw_first_line, writer.build_fonts_dictionary, Stream.add_font

    def drawn(stream: Untyped, textbox: Untyped, *options: Untyped) -> Untyped:
        start, stream.fonts_of_line = len(stream.stream), []
        emojis = draw(stream, textbox, *options)
        if stream.fonts_of_line and not any(font.bitmap for font in stream.fonts_of_line):
            _encode(stream, start, textbox.pango_layout)
        return emojis

    def added(stream: Untyped, pango_font: Untyped) -> Untyped:
        font, size = add_font(stream, pango_font)
        if not hasattr(font, "codes"):
            alike = (other for other in stream._fonts.values() if other.hash == font.hash and hasattr(other, "codes"))
            shared = next(alike, None)
            font.codes = shared.codes if shared else _new(font)
        stream.__dict__.setdefault("fonts_of_line", []).append(font)
        return font, size

    def built(pdf: Untyped, fonts: Untyped, compress: bool, *options: Untyped) -> Untyped:
        references = build(pdf, fonts, compress, *options)
        objects = {thing.reference: thing for thing in pdf.objects}
        for key, alike in groupby(sorted(fonts.values(), key=lambda font: font.hash), lambda font: font.hash):
            _declare(pdf, objects, objects[references[key]], list(alike), compress=compress)
        return references

    text.draw_first_line, writer.build_fonts_dictionary, Stream.add_font = drawn, built, added


def _new(font: Untyped) -> Codes:
    """Give the codes of a font, and make sure that its blank glyph is kept where it has one."""
    face = _face(font.file_content, font.index)
    if face.blank is not None:
        font.to_unicode.setdefault(face.blank, FILLER)
        font.widths.setdefault(face.blank, 0)
    return Codes(font.glyph_count + _RESERVED, font.type == "ttf", face.blank, face.mirrored)


@dataclass(frozen=True, eq=False)
class _Face:
    """A glyph that neither shows nor advances, and what looks like what in the face from right to left."""

    blank: int | None
    mirrored: Mapping[int, str]


@lru_cache(maxsize=16)
def _face(content: bytes, index: int) -> _Face:
    """Look into a font; most TrueType faces have a blank glyph, as their second."""
    font = TTFont(io.BytesIO(content), fontNumber=index, lazy=True)
    letters = font.getBestCmap() or {}
    mirrored = {ord(letter): image for letter, image in MIRRORED.items() if ord(image) in letters}
    if "glyf" not in font:
        return _Face(None, mirrored)
    widths, outlines = font["hmtx"], font["glyf"]
    blanks = (
        glyph
        for glyph, name in enumerate(font.getGlyphOrder())
        if glyph and widths[name][0] == 0 and outlines[name].numberOfContours == 0
    )
    return _Face(next(blanks, None), mirrored)


def _encode(stream: Untyped, start: int, layout: Untyped) -> None:
    """Write codes instead of glyphs in what was shown since ``start``, where any glyph is not its own code."""
    runs = list(_runs(layout, stream.fonts_of_line))
    if all(run.codes.plain.issuperset(zip(run.glyphs, run.texts, strict=True)) for run in runs):
        return
    coming = iter([_codes(run, glyph, text) for run in runs for glyph, text in zip(run.glyphs, run.texts, strict=True)])
    for at in range(start, len(stream.stream)):
        if stream.stream[at].endswith(b"TJ"):
            stream.stream[at] = _HEX.sub(lambda shown: b"<%s>" % _taken(coming, len(shown[1]) // 4), stream.stream[at])
    if next(coming, None):
        raise RuntimeError(_FOLLOW)


def _taken(coming: Iterator[bytes], count: int) -> bytes:
    codes = list(islice(coming, count))
    if len(codes) != count:
        raise RuntimeError(_FOLLOW)
    return b"".join(codes)


@dataclass(frozen=True)
class _Run:
    """Glyphs of one font and direction from left to right, and the text of each."""

    codes: Codes
    rtl: bool
    glyphs: Sequence[int]
    texts: Sequence[str]


def _codes(run: _Run, glyph: int, text: str) -> bytes:
    """Give the codes that draw a glyph: one; in Arabic, one for each of its letters, all but the last blank.

    Readers turn what runs from right to left around code by code: letters that shared a code would stay as they are.
    """
    codes = run.codes
    if len(text) == 1 or not run.rtl or codes.blank is None:
        return b"%04x" % codes.code(glyph, text)
    blanks = [codes.code(codes.blank, letter) for letter in reversed(text[1:])]
    return b"".join([b"%04x" % code for code in (*blanks, codes.code(glyph, text[0]))])


def _runs(layout: Untyped, fonts: Sequence[Untyped]) -> Iterator[_Run]:
    """Give the runs of a line as they are drawn; ``fonts`` are those of the line, in the order of their first use."""
    from weasyprint.text.ffi import ffi, pango

    words, coming, last = layout.text.encode(), iter(fonts), None
    run, empty, size = layout.get_first_line()[0].runs[0], pango.PANGO_GLYPH_EMPTY, ffi.sizeof("PangoGlyphInfo")
    while run != ffi.NULL:
        item, string = run.data.item, run.data.glyphs
        if item.analysis.font != last:
            last, codes = item.analysis.font, next(coming).codes
        count, rtl = string.num_glyphs, bool(item.analysis.level % 2)
        glyphs = memoryview(ffi.buffer(string.glyphs, count * size)).cast("I")[:: size // 4].tolist()
        clusters = ffi.unpack(string.log_clusters, count)
        letters = words[item.offset : item.offset + item.length]
        if empty in glyphs:
            shown = [start for start, glyph in zip(clusters, glyphs, strict=True) if glyph != empty]
            glyphs = [glyph for glyph in glyphs if glyph != empty]
        else:
            shown = clusters
        yield _Run(codes, rtl, glyphs, _texts(letters, clusters, shown, codes.mirrored if rtl else None))
        run = run.next


def _texts(
    words: bytes, clusters: Sequence[int], shown: Sequence[int], mirrored: Mapping[int, str] | None
) -> Sequence[str]:
    """Give the text of each glyph shown, from left to right; clusters are told by where they begin in ``words``.

    ``mirrored`` says which characters look like others; None where the run goes from left to right.
    """
    letters = words.decode() if mirrored is None else words.decode().translate(mirrored)
    starts = sorted(set(clusters))
    if len(starts) == len(letters) == len(shown) and not FORBIDDEN.search(letters):
        return letters if mirrored is None else letters[::-1]  # a letter for each glyph, as in most runs
    ends = dict(zip(starts, [*starts[1:], len(words)], strict=True))
    texts = [words[start : ends[start]].decode() for start in shown]
    if mirrored is not None and words.decode() != letters:
        texts = [text.translate(mirrored) for text in texts]
    if len(set(shown)) == len(shown) and not FORBIDDEN.search(letters):
        return texts
    for _, members in groupby(range(len(shown)), shown.__getitem__):
        first, *others = members
        count = 1 + len(others)
        if others or FORBIDDEN.search(texts[first]):
            shares = shared_out(texts[first], count)
            texts[first : first + count] = shares if mirrored is None else shares[::-1]
    return texts


def _declare(pdf: Untyped, objects: Untyped, font: Untyped, alike: Sequence[Untyped], *, compress: bool) -> None:
    """Write into a font's dictionary what its codes mean, which glyphs they draw, and how wide they are."""
    import pydyf

    def stream(content: bytes) -> Untyped:
        added = pydyf.Stream([content], compress=compress)
        pdf.add_object(added)
        return added.reference

    codes: Codes = alike[0].codes
    objects[font["ToUnicode"]].stream = [codes.to_unicode()]
    if codes.glyphs:
        descendant = objects[font["DescendantFonts"][0]]
        widths = {glyph: width for one in alike for glyph, width in one.widths.items()}
        descendant["CIDToGIDMap"] = stream(codes.to_glyphs())
        parts = (part for first, run in codes.widths(widths) for part in (first, pydyf.Array(run)))
        descendant["W"] = pydyf.Array(parts)
