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

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby, islice

from milaff.render.pdf.codes import Codes
from milaff.render.pdf.runs import Run, Untyped, new_codes, runs_of

_HEX = re.compile(rb"<([0-9a-f]+)>")
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
            font.codes = shared.codes if shared else new_codes(font)
        stream.__dict__.setdefault("fonts_of_line", []).append(font)
        return font, size

    def built(pdf: Untyped, fonts: Untyped, compress: bool, *options: Untyped) -> Untyped:
        references = build(pdf, fonts, compress, *options)
        objects = {thing.reference: thing for thing in pdf.objects}
        for key, alike in groupby(sorted(fonts.values(), key=lambda font: font.hash), lambda font: font.hash):
            fonts_alike = [font for font in alike if not font.bitmap]
            if fonts_alike:
                _declare(pdf, objects, objects[references[key]], fonts_alike, compress=compress)
        return references

    text.draw_first_line, writer.build_fonts_dictionary, Stream.add_font = drawn, built, added


def _encode(stream: Untyped, start: int, layout: Untyped) -> None:
    """Write codes instead of glyphs in what was shown since ``start``, where any glyph is not its own code."""
    runs = list(runs_of(layout, stream.fonts_of_line))
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


def _codes(run: Run, glyph: int, text: str) -> bytes:
    """Give the codes that draw a glyph: one; in Arabic, one for each of its letters, all but the last blank.

    Readers turn what runs from right to left around code by code: letters that shared a code would stay as they are.
    """
    codes = run.codes
    if len(text) == 1 or not run.rtl or codes.blank is None:
        return b"%04x" % codes.code(glyph, text)
    blanks = [codes.code(codes.blank, letter) for letter in reversed(text[1:])]
    return b"".join([b"%04x" % code for code in (*blanks, codes.code(glyph, text[0]))])


def _declare(pdf: Untyped, objects: Untyped, font: Untyped, alike: Sequence[Untyped], *, compress: bool) -> None:
    """Write into a font's dictionary what its codes mean, which glyphs they draw, and how wide they are."""
    import pydyf

    def stream(content: bytes) -> Untyped:
        added = pydyf.Stream([content], compress=compress)
        pdf.add_object(added)
        return added.reference

    codes: Codes = alike[0].codes
    for one in alike:  # what was drawn beside a bitmap font keeps the text that WeasyPrint saw
        seen = {glyph: text for glyph, text in one.to_unicode.items() if text and glyph != codes.blank}
        codes.texts = {**seen, **codes.texts}
    objects[font["ToUnicode"]].stream = [codes.to_unicode()]
    if codes.glyphs:
        descendant = objects[font["DescendantFonts"][0]]
        widths = {glyph: width for one in alike for glyph, width in one.widths.items()}
        descendant["CIDToGIDMap"] = stream(codes.to_glyphs())
        parts = (part for first, run in codes.widths(widths) for part in (first, pydyf.Array(run)))
        descendant["W"] = pydyf.Array(parts)
