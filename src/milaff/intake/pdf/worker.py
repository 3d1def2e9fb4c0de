"""Both engines, in a process of their own: what a hostile file does to them, it does there, within limits.

Run as ``python -m milaff.intake.pdf.worker FILE``; prints JSON: ``{"refused": [message, remedy]}``, or the metadata
and, for each page, PDFium's lines ``[text, left, right, bottom, top]`` in points, how many numbers it gave backwards,
whether the page has pictures, and poppler's text.
"""

import ctypes
import json
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from milaff.intake.limits import MEMORY_BYTES, PAGES, SECONDS, TEXT_CHARACTERS

Line = tuple[str, float, float, float, float]
_LOCKED: Final = ("is locked by a password", "Open it with its password and save it without one")
_DAMAGED: Final = ("is damaged: it cannot be read as PDF", "Print or save it as PDF again")
_NO_COPY: Final = ("forbids taking its text out", "Ask its publisher for a version that allows it")
_LONG: Final = (f"has more than {PAGES:,} pages", "Divide it")
_BOMB: Final = (f"holds more than {TEXT_CHARACTERS:,} characters of text", "Divide it")
_NO_POPPLER: Final = ("cannot be read: poppler's «pdftotext» is not installed", "Install the package poppler-utils")
_DIGITS = re.compile(r"\d{2,}")


class _Stopped(Exception):  # noqa: N818 -- reads as what it is
    """Reading ended: why, and what to do."""


def main(name: str) -> dict[str, Any]:
    """Read one file; whatever ends the reading is told as a refusal."""
    for limit, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(limit, (most, most))
    try:
        metadata, pages = _pdfium(name)
        for page, text in zip(pages, _poppler(name, len(pages)), strict=True):
            page["poppler"] = text
    except _Stopped as stopped:
        return {"refused": stopped.args}
    except MemoryError:
        return {"refused": _BOMB}
    return {"metadata": metadata, "pages": pages}


def _pdfium(name: str) -> tuple[dict[str, str], list[dict[str, Any]]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(name)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        raise _Stopped(*(_LOCKED if "password" in str(error).lower() else _DAMAGED)) from None
    if count == 0:
        raise _Stopped(*_DAMAGED)
    if count > PAGES:
        raise _Stopped(*_LONG)
    pages, left = [], TEXT_CHARACTERS
    for number in range(count):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            raise _Stopped(*_DAMAGED) from None
        left -= text.count_chars()
        if left < 0:
            raise _Stopped(*_BOMB)
        lines, turned = _lines(text)
        pictures = next(page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3), None) is not None
        pages.append({"lines": lines, "turned": turned, "pictures": pictures})
        text.close()
        page.close()
    return document.get_metadata_dict(), pages


def _lines(page: Any) -> tuple[list[Line], int]:  # noqa: ANN401 -- pypdfium2 states no types
    """Give a page's lines, and how many of its numbers PDFium gave from the last digit to the first.

    On paper a number runs from left to right in either script, so the places of its digits tell how to read it.
    """
    lines: list[Line] = []
    turned = 0
    for chars in _split(_raised_apart(_characters(page))):
        text = "".join(char for char, _, _ in chars)
        for run in _DIGITS.finditer(text):
            places = [box[0] for _, box, _ in chars[run.start() : run.end()] if box]
            if len(places) == len(run[0]) and all(a > b for a, b in pairwise(places)):
                text = text[: run.start()] + run[0][::-1] + text[run.end() :]
                turned += 1
        boxes = [box for _, box, _ in chars if box]
        if boxes and text.strip():
            left, right = min(box[0] for box in boxes), max(box[1] for box in boxes)
            lines.append((text, left, right, min(box[2] for box in boxes), max(box[3] for box in boxes)))
    return lines, turned


Char = tuple[str, tuple[float, float, float, float] | None, float]


def _characters(page: Any) -> Iterator[Char]:  # noqa: ANN401 -- as above
    """Give each character with its box (left, right, bottom, top) and its size in points.

    The box is None for white space, and for what PDFium put in.
    """
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for n in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, n)
        char = chr(code) if code <= 0x10FFFF else "\ufffd"
        found = raw.FPDFText_GetCharBox(page, n, left, right, bottom, top) and right.value > left.value
        box = (left.value, right.value, bottom.value, top.value) if found and not char.isspace() else None
        yield char, box, raw.FPDFText_GetFontSize(page, n)


def _raised_apart(chars: Iterator[Char]) -> Iterator[Char]:
    """Part the number of a note from the number or mark it follows, lest 1991 with note 13 be read as 199113."""
    before: Char = (" ", None, 0)
    for char in chars:
        smaller, larger = sorted((char[2], before[2]))
        if before[1] and char[1] and smaller < 0.85 * larger and (char[0].isdigit() or before[0].isdigit()):
            yield " ", None, 0
        yield char
        before = char


def _split(chars: Iterator[Char]) -> Iterator[list[Char]]:
    line: list[Char] = []
    for char in chars:
        if char[0] in "\r\n\f\v":
            if line:
                yield line
            line = []
        else:
            line.append(char)
    if line:
        yield line


def _poppler(name: str, count: int) -> list[str]:
    """Give poppler's text of each page."""
    command = ["pdftotext", "-q", "-enc", "UTF-8", "-l", str(count), name, "-"]
    try:
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603
            output = process.stdout.read(TEXT_CHARACTERS * 4 + 1) if process.stdout else b""
            if len(output) > TEXT_CHARACTERS * 4:
                process.kill()
                raise _Stopped(*_BOMB)
    except FileNotFoundError:
        raise _Stopped(*_NO_POPPLER) from None
    if process.returncode:
        raise _Stopped(*(_NO_COPY if process.returncode == 3 else _DAMAGED))
    pages = output.decode("utf-8", "replace").split("\f")
    return [*pages, *[""] * count][:count]


if __name__ == "__main__":
    json.dump(main(sys.argv[1]), sys.stdout)
