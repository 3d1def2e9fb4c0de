"""The words of a dossier's HTML and of its Word file, in the order of reading: one way to read each, one folding.

It shares no code with what writes or compares them.
"""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

from tests.support import read_html

Element = Any

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BLOCKS: Final = frozenset(
    "blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 li nav ol p section table td th tr ul".split()  # noqa: SIM905
)
# Marks of direction and the word joiner are no letters: HTML isolates what Word divides into runs, and Word's marks
# stand for isolates that it does not have. White space of any kind parts words, U+00A0 and U+2009 as well.
UNSEEN: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u2060"))


@dataclass(frozen=True)
class Words:
    """The words of the text, and of each note in the order of their marks."""

    text: tuple[str, ...]
    notes: tuple[tuple[str, ...], ...]


def fold(text: str) -> tuple[str, ...]:
    """Words without what is not seen; letters, digits and punctuation stay as they are."""
    return tuple(text.translate(UNSEEN).split())


def words_of_html(content: bytes) -> Words:
    """Read a page; its notes are set aside, labels that the style sheet generates are none of its words."""
    notes: list[tuple[str, ...]] = []

    def read(element: Element) -> str:
        if not isinstance(element.tag, str) or element.tag in ("style", "script"):
            return ""
        if "note" in element.get("class", "").split():
            notes.append(fold("".join(element.itertext())))
            return ""
        inner = (element.text or "") + "".join(read(child) + (child.tail or "") for child in element)
        return f"\n{inner}\n" if element.tag in BLOCKS or element.tag == "br" else inner

    return Words(fold(read(read_html(content).find("body"))), tuple(notes))


def words_of_docx(content: bytes) -> Words:
    """Read a Word file: the first page's header, which has the cover's marking, the body, the footnotes.

    What Word counts is left out: page numbers of the contents, and the labels with numbers before captions.
    """
    with zipfile.ZipFile(BytesIO(content)) as archive:
        document, notes, header = (
            etree.fromstring(archive.read(f"word/{name}.xml")) for name in ("document", "footnotes", "header2")
        )
    text = "\n".join(_paragraphs(header) + _paragraphs(document))
    kept = [note for note in notes if note.get(f"{W}type") is None]
    order = [mark.get(f"{W}id") for mark in document.iter(f"{W}footnoteReference")]
    by_number = {note.get(f"{W}id"): fold("\n".join(_paragraphs(note))) for note in kept}
    return Words(fold(text), tuple(by_number.pop(number) for number in order) + tuple(by_number.values()))


def _paragraphs(tree: Element) -> list[str]:
    return [_text(paragraph) for paragraph in tree.iter(f"{W}p")]


def _text(paragraph: Element) -> str:
    """The text of a paragraph; what stands before a caption's number, the number, and the colon after it are not."""
    pieces: list[str] = []
    field = ""  # the instruction of the field that is open; its result is what follows
    for item in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}fldChar", f"{W}instrText"):
        if item.tag == f"{W}instrText":
            field = item.text.split()[0]
            if field == "SEQ":
                pieces.clear()
        elif item.tag == f"{W}fldChar":
            if item.get(f"{W}fldCharType") == "end":
                pieces += ["\0"] if field == "SEQ" else []
                field = ""
        elif item.tag != f"{W}t":
            pieces.append("\n")
        elif field not in ("PAGEREF", "SEQ"):
            pieces.append(item.text)
    return "".join(pieces).rpartition("\0")[2].removeprefix(": ") if "\0" in pieces else "".join(pieces)


def replace_in_docx(content: bytes, part: str, old: str, new: str) -> bytes:
    """Change the first ``old`` in a part."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(out, "w") as changed:
        for name in archive.namelist():
            data = archive.read(name)
            if name == part:
                assert old in data.decode(), old
                data = data.decode().replace(old, new, 1).encode()
            changed.writestr(name, data)
    return out.getvalue()


def read_built(built: Path, edition: tuple[str, str], form: str) -> bytes:
    """One file of a build."""
    return (built / edition[0] / f"{edition[1]}.{form}").read_bytes()
