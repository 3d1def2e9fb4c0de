"""The order of a line's characters where PDFium leaves it as it looks on paper: around numbers in Arabic lines."""

import re
from typing import Final

_ARABIC = re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_ARABIC_LETTER = re.compile(r"[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc]")
_NUMBER: Final = r"\d+(?:[./٫٬,:–-]\d+)*"
_DROPPED = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
# «،٢٠٢٣ ووقع» was «٢٠٢٣، ووقع»: the mark stands to the left of the number on paper, which is after it.
_MARK_FIRST = re.compile(rf"(?<!\S)([،؛,;:؟!.]+)([٪%]?{_NUMBER})(?!\S)")
_PERCENT_FIRST = re.compile(rf"(?<![\w٪%])([٪%])({_NUMBER})(?![\d٪%])")
_YEARS = re.compile(r"(?<![\d/.–-])(\d{4})([–-])(\d{4})(?!\d|[/.–-]\d)")
# «)SOCAR )نسبة» was «(SOCAR) نسبة»: the glyph of a mirrored bracket is named after the other one.
_BRACKETS = re.compile(r"[)(]\s?([A-Za-z0-9][A-Za-z0-9 .,'’&/-]*?)\s?([)(])")


def is_arabic(text: str) -> bool:
    """Tell whether a line runs from right to left: at least as many Arabic letters as Latin ones."""
    arabic = len(_ARABIC_LETTER.findall(text))
    return arabic > 0 and arabic >= sum(char.isascii() and char.isalpha() for char in text)


def in_order(text: str, *, arabic: bool = False) -> str:
    """Give a line in the order in which it is read, without the controls that the engine, not the author, put in.

    ``arabic`` says that the page is, where the line itself has no letters: «1994-1990» is then «1990-1994».
    """
    text = _DROPPED.sub("", text)
    if not _ARABIC.search(text) and not (arabic and not re.search("[A-Za-z]", text)):
        return " ".join(text.split(" ")).strip()
    text = _MARK_FIRST.sub(r"\2\1", text)
    text = _PERCENT_FIRST.sub(r"\2\1", text)
    text = _YEARS.sub(_ascending, text)
    if is_arabic(text):
        text = _BRACKETS.sub(_closed, text)
    return re.sub(r" {2,}", " ", text).strip()


def _ascending(found: re.Match[str]) -> str:
    """Write a span of years from the earlier to the later; what descends was written from right to left."""
    first, mark, last = found.groups()
    return f"{last}{mark}{first}" if 1000 <= int(last) < int(first) <= 2200 else found[0]


def _closed(found: re.Match[str]) -> str:
    """Write brackets as they pair, with the space that stood outside them."""
    if found[0].startswith("(") and found[2] == ")":
        return found[0]
    before, after = found.string[: found.start()], found.string[found.end() :]
    lead = " " if before and not before[-1].isspace() else ""
    trail = " " if after and re.match(r"\w", after) else ""
    return f"{lead}({found[1]}){trail}"


_LISTED = re.compile(r"\s*\w{1,3}$")
_PAIRS: Final = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))


def paired(text: str) -> str:
    """Turn the brackets and quotation marks of an Arabic paragraph round where they close before they open.

    A mirrored glyph is often named after its counterpart: «)إلهام علييف(» was «(إلهام علييف)». A bracket that
    belongs to an item's number, «1)», is left.
    """
    for opening, closing in _PAIRS:
        if closing in text and opening in text:
            text = _turned(text, opening, closing)
    return text


def _turned(text: str, opening: str, closing: str) -> str:
    letters, open_ = list(text), 0
    marks = [n for n, letter in enumerate(text) if letter in (opening, closing)]
    for at, after in zip(marks, [*marks[1:], len(text)], strict=True):
        if letters[at] == opening:
            open_ += 1
        elif open_:
            open_ -= 1
        elif text[after : after + 1] == opening and not _LISTED.match(text[:at]):
            letters[at], letters[after] = opening, closing
            if text[at - 1 : at].isalnum() and text[at + 1 : at + 2] == " ":
                letters[at : at + 2] = [" ", opening]
            open_ += 1
    return "".join(letters)
