"""What a document is called where nobody said it: its id, and how it is cited. Nothing is invented for either."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import PurePath
from typing import Final

from milaff.language.text import Text
from milaff.sources.catalogue import Kind

_LONGEST: Final = 60
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# The kinds as the dossier's list of documents calls them.
_KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "article": ("مقال", "Article"),
    "statement": ("تصريح", "Statement"),
    "press-report": ("تقرير صحفي", "Press report"),
    "official-page": ("صفحة رسمية", "Official web page"),
    "treaty": ("معاهدة", "Treaty"),
    "note": ("مذكرة", "Note"),
    "report": ("تقرير", "Report"),
    "document": ("وثيقة", "Document"),
    "message": ("رسالة بريد إلكتروني", "E-mail message"),
    "web-page": ("صفحة إلكترونية", "Web page"),
}


def id_of(name: str, digest: str, taken: Collection[str]) -> str:
    """Make an id of a file's name, as far as it is Latin; of an Arabic name nothing is transliterated.

    One that is ``taken`` gets a number: note-2.
    """
    plain = unicodedata.normalize("NFKD", PurePath(name).stem).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")
    if len(re.sub(r"[^a-z]", "", stem)) < 2:
        stem = f"document-{digest[:8]}"
    number, found = 1, stem
    while found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


def cited(kind: Kind, title: str | None, name: str) -> Text:
    """Say what a document is, and its title in quotation marks; one without a title has the name of its file."""
    said = title or of_name(name)
    arabic, english = _KINDS[kind]
    return Text(ar=f"{arabic} «{_without(said, '«»')}»", en=f"{english} “{_without(said, '“”')}”")


def of_name(name: str) -> str:
    """Clean a file's name for print."""
    return "".join(char for char in PurePath(name).name if char.isprintable())[:120] or "?"


def _without(text: str, marks: str) -> str:
    """Quotation marks within quotation marks: the inner ones are left out."""
    return text.translate(str.maketrans("", "", marks))


def both(text: str) -> Text:
    """Read a name as a person gives it: «عربي | English» in both languages, or one form that stands for both."""
    parts = [clean for part in text.split("|") if (clean := " ".join(part.split()))]
    if len(parts) == 2:
        arabic = sorted(parts, key=lambda part: not _ARABIC.search(part))
        return Text(ar=arabic[0], en=arabic[1])
    return Text(ar=" ".join(text.split()), en=" ".join(text.split()))
