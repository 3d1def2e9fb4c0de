"""The character codes of a font in a PDF, one for each pair of a glyph and the text that it stands for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

FILLER = "\u2060"
"""The text of a glyph for which its cluster has no letter left, such as a kashida that a face puts in by itself."""

FORBIDDEN = re.compile("[\x00\ufeff\ufffe\uffff\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff]")
"""What may be in no ToUnicode map (ISO 19005-3, 6.2.11.7): no characters, and private use, which says nothing."""

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


@dataclass
class Codes:
    """The codes of one font, in the order in which its pairs are first drawn, so that two runs give the same.

    The first text of a glyph has the glyph's number for its code; codes of further texts begin at ``first``, which
    lies above all glyphs. Where the font cannot ``remap`` codes to glyphs, a glyph keeps its first text. ``plain`` has
    the pairs whose code is the glyph; ``blank`` is a glyph that neither shows nor advances, None where the font has
    none or cannot remap; ``mirrored`` has the characters that look like others from right to left.
    """

    first: int
    remap: bool
    blank: int | None = None
    mirrored: Mapping[int, str] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    glyphs: dict[int, int] = field(default_factory=dict)
    plain: set[tuple[int, str]] = field(default_factory=set)
    _pairs: dict[tuple[int, str], int] = field(default_factory=dict)

    def code(self, glyph: int, text: str) -> int:
        """Give the code of a glyph where it stands for ``text``."""
        code = self._pairs.get((glyph, text))
        return self._new(glyph, text) if code is None else code

    def _new(self, glyph: int, text: str) -> int:
        code = glyph
        if self.remap and glyph in self.texts:
            code = self.first + len(self.glyphs)
            self.glyphs[code] = glyph
        else:
            self.plain.add((glyph, text))
        self.texts.setdefault(code, text)
        self._pairs[glyph, text] = code
        return code

    def to_unicode(self) -> bytes:
        """Give the ToUnicode map of the codes (ISO 32000-1, 9.10.3)."""
        lines = [f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(self.texts.items())]
        blocks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
        chars = (line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar"))
        return "\n".join((_HEAD, *chars, _FOOT)).encode("ascii")

    def to_glyphs(self) -> bytes:
        """Give the CIDToGIDMap of the codes: two bytes for each number up to the last (ISO 32000-1, 9.7.4.3)."""
        used = {code: self.glyphs.get(code, code) for code in self.texts}
        return b"".join(used.get(code, 0).to_bytes(2, "big") for code in range(max(used, default=0) + 1))

    def widths(self, of_glyphs: Mapping[int, int]) -> list[tuple[int, list[int]]]:
        """Give the widths of the codes in stretches of consecutive codes, each with its first code, as W has them."""
        known = {**of_glyphs, **{code: of_glyphs[glyph] for code, glyph in self.glyphs.items()}}
        stretches = groupby(enumerate(sorted(known)), lambda item: item[1] - item[0])
        runs = ([code for _, code in stretch] for _, stretch in stretches)
        return [(run[0], [known[code] for code in run]) for run in runs]


@lru_cache(maxsize=8192)
def shared_out(text: str, glyphs: int) -> tuple[str, ...]:
    """Share the letters of a cluster out between its glyphs, in their order; the first glyph has what is left over.

    So the letters of a base stay with it and each mark has its own. No glyph is left without text: one for which there
    is no letter has :data:`FILLER`, and what is :data:`FORBIDDEN` becomes U+FFFD.
    """
    letters = FORBIDDEN.sub("\ufffd", text)
    first = max(len(letters) - glyphs + 1, 1)
    rest = letters[first:]
    return (letters[:first] or FILLER, *rest, *[FILLER] * (glyphs - 1 - len(rest)))
