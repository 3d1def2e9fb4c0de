"""What the glyphs of a laid-out line stand for: read from Pango's own runs and clusters.

A cluster is the letters that Pango draws together, with one glyph or more.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, TypeAlias

from bidi.mirror import MIRRORED
from fontTools.ttLib import TTFont

from milaff.render.pdf.codes import FILLER, FORBIDDEN, Codes, shared_out

Untyped: TypeAlias = Any
"""What WeasyPrint, Pango and pydyf pass around; they carry no types."""

_RESERVED = 256
"""Codes above a font's glyphs that are WeasyPrint's, for characters that the font lacks."""


def new_codes(font: Untyped) -> Codes:
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


@dataclass(frozen=True)
class Run:
    """Glyphs of one font and direction from left to right, and the text of each."""

    codes: Codes
    rtl: bool
    glyphs: Sequence[int]
    texts: Sequence[str]


def runs_of(layout: Untyped, fonts: Sequence[Untyped]) -> Iterator[Run]:
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
        yield Run(codes, rtl, glyphs, _texts(letters, clusters, shown, codes.mirrored if rtl else None))
        run = run.next


def _texts(
    words: bytes, clusters: Sequence[int], shown: Sequence[int], mirrored: Mapping[int, str] | None
) -> Sequence[str]:
    """Give the text of each glyph shown, from left to right; clusters are told by where they begin in ``words``.

    ``mirrored`` says which characters look like others; None where the run goes from left to right.
    """
    letters = words.decode() if mirrored is None else words.decode().translate(mirrored)
    starts = sorted(set(clusters))
    if len(starts) == len(letters) == len(clusters) == len(shown) and not FORBIDDEN.search(letters):
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
