"""Header fields: subjects and names of people encoded after RFC 2047, names of files after RFC 2231.

Python's own folding will not do: :class:`email.message.EmailMessage` loses a space between two encoded words, and
:class:`email.header.Header` ends them within a word, which readers that put a space between them then tear apart.
"""

import re
from base64 import b64encode
from collections.abc import Iterator
from email.header import Header
from email.utils import formataddr, parseaddr
from typing import Final
from urllib.parse import quote

from milaff.dossier.notify import CONTROL
from milaff.language.bidi import CONTROLS

LONGEST: Final = 75  # of an encoded word, RFC 2047
_BYTES: Final = 45  # of text that such a word holds in base64
_PART: Final = 60  # letters of one continuation, RFC 2231
_PATH: Final = re.compile(r'[/\\"]')


def encoded(header: str, text: str) -> str:
    """Write a header's text, folded where it is long; raise ValueError where it holds a control character."""
    if CONTROL.search(text):
        raise ValueError(f"the header {header} would hold a line break or another control character")
    if not text.isascii() or "=?" in text:
        return "\n ".join(f"=?utf-8?b?{b64encode(chunk).decode()}?=" for chunk in _chunks(text, len(header)))
    return text if len(text) + len(header) < LONGEST else Header(text, "us-ascii", LONGEST, header).encode()


def _chunks(text: str, indent: int) -> Iterator[bytes]:
    """Cut a text where a word ends, its space kept with it, and a word only where it is too long by itself.

    The first piece is shorter, for it stands beside the header's name.
    """
    room, chunk = max(_BYTES - indent, 15), b""
    for word in re.findall(r"\S*\s*", text):
        for letters in [word] if len(word.encode()) <= room else word:
            piece = letters.encode()
            if chunk and len(chunk) + len(piece) > room:
                yield chunk
                room, chunk = _BYTES, b""
            chunk += piece
    yield chunk


def mailbox(text: str) -> str:
    """Write a mailbox, the name of its owner encoded; raise ValueError for one that is none or hides something."""
    if CONTROL.search(text) or CONTROLS & set(text):
        raise ValueError("an address holds a line break or another control character")
    name, address = parseaddr(text)
    if "@" not in address:
        raise ValueError(f"«{text}» is no mail address")
    return f"{encoded('From', name)} <{address}>" if name and not name.isascii() else formataddr((name, address))


def mailboxes(many: tuple[str, ...]) -> str:
    """Write several mailboxes, each on a line of its own."""
    return ",\n ".join(map(mailbox, many))


def file_name(name: str) -> tuple[str, str]:
    """Write the name of a file twice: the parameters of Content-Disposition (RFC 2231), and that of Content-Type.

    The second is for programs that read only it, and then RFC 2047 within quotation marks, as Outlook does. Raise
    ValueError for a name that holds a folder, a quotation mark, or a control or direction character.
    """
    if not name or CONTROL.search(name) or _PATH.search(name) or CONTROLS & set(name):
        raise ValueError(f"{name!a} is no name of a file that can be attached")
    if name.isascii():
        return f'filename="{name}"', f'name="{name}"'
    return ";\n ".join(_continued(name)), f'name="{encoded("name", name)}"'


def _continued(name: str) -> Iterator[str]:
    """Give the parameters of a file name: its parts, none of which ends within a letter."""
    parts = ["utf-8''"]
    for letter in name:
        written = quote(letter, safe="")
        if len(parts[-1]) + len(written) > _PART:
            parts.append("")
        parts[-1] += written
    if len(parts) == 1:
        yield f"filename*={parts[0]}"
    else:
        yield from (f"filename*{number}*={part}" for number, part in enumerate(parts))
