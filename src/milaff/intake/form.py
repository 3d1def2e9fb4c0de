"""The form of a file, told from its first bytes: names may lie."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final, Literal

from milaff.intake.refusal import Refused

Form = Literal["text", "html", "docx", "pdf", "eml"]
SUFFIXES: Final[Mapping[Form, str]] = {"text": "txt", "html": "html", "docx": "docx", "pdf": "pdf", "eml": "eml"}

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"\0\0\1\0")
_PROGRAMS = (b"\x7fELF", b"MZ", b"#!", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_ARCHIVES = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HEADER = re.compile(rb"(?:From |[!-9;-~]+:[ \t])[^\n]*\n(?:[!-9;-~]+:[ \t]?[^\n]*\n|[ \t][^\n]*\n|\r?\n)")
_MAIL = re.compile(rb"^(?:from|received|return-path|mime-version|message-id|subject|date|to):", re.I | re.M)
_READ = "Milaff reads plain text, HTML, Word (.docx), PDF and mail (.eml)"


def form_of(name: str, content: bytes) -> Form:
    """Tell the form of a file; raise :class:`Refused` for what is no document that Milaff reads."""
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Refused("is empty", "Give a file that holds a text")
    _refuse_foreign(content)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content.startswith(b"PK"):
        return "docx"
    suffix = PurePath(name).suffix.lower()
    bare = _without_mark(content[:65536])
    if _PAGE.match(bare) or suffix in (".html", ".htm", ".xhtml"):
        return "html"
    if suffix == ".eml" or (_HEADER.match(bare) and len(_MAIL.findall(bare.partition(b"\n\n")[0][:8192])) >= 2):
        return "eml"
    return "text"


def _refuse_foreign(content: bytes) -> None:
    if content.startswith(_PROGRAMS) and not content.startswith(b"MZ ".lower()):
        raise Refused("is a program, no document", _READ)
    if content.startswith(_PICTURES) or content[8:12] == b"WEBP" or content[4:12] in (b"ftypheic", b"ftypavif"):
        raise Refused("is a picture: it holds no text", "Have its text recognised (OCR), check it, and add the text")
    if content.startswith(_ARCHIVES):
        raise Refused("is an archive", "Unpack it and add the documents in it")
    if content.startswith(_OLD_OFFICE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Refused("is locked by a password", "Open it with its password and save it without one")
        raise Refused("is of the old Office format", "Open it in Word and save it as .docx")
    if content.startswith(b"{\\rtf"):
        raise Refused("is rich text (RTF)", "Open it in Word and save it as .docx")


def _without_mark(content: bytes) -> bytes:
    """Make the beginning of a UTF-16 text legible to patterns of ASCII, and leave a byte order mark out."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content[2:].replace(b"\0", b"")
    return content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
