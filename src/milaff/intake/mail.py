"""Reading a mail message (RFC 5322, MIME): its body, and subject, sender and date from its head."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from milaff.intake.blocks import hidden, lines, parsed
from milaff.intake.decode import Decoded, declared_in, decoded
from milaff.intake.received import Received
from milaff.intake.refusal import Refused
from milaff.intake.stated import day, phrase

_SEALED: Final = frozenset(("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))
_DEEPEST: Final = 30
_MOST_PARTS: Final = 1000


def read_mail(content: bytes) -> Received:
    """Read a message: the plain form of its body where it has one, else the HTML one, without scripts.

    Attachments are listed, not read: each is a document of its own.
    """
    try:
        message = message_from_bytes(content, policy=policy.default)
        _measure(message)
        body = message.get_body(preferencelist=("plain", "html"))
        attachments = tuple(_attachments(message))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError):
        raise _damaged() from None
    if message.get_content_type() in _SEALED:
        raise Refused("is an encrypted message", "Save its text from the mail program, decrypted")
    if body is None:
        raise Refused("is a message without a text of its own", "Save its attachments and add those")
    found = _text_of(body)
    notes = [found.doubt] if found.doubt else []
    text = found.text
    if body.get_content_type() == "text/html":
        page = parsed(text)
        text = "".join(f"{line}\n" for line in lines(page))
        if concealed := hidden(page):
            notes.append(f"{concealed} hidden element{'' if concealed == 1 else 's'} left out")
    if attachments:
        notes.append(f"attachments not read: {', '.join(attachments)}")
    return Received(
        "eml",
        text,
        title=phrase(_head(message, "subject")),
        date=_date(_head(message, "date")),
        author=phrase(_sender(_head(message, "from"))),
        encoding=found.encoding,
        attachments=attachments,
        notes=tuple(notes),
    )


def _damaged() -> Refused:
    return Refused("is a message that cannot be read (its parts are damaged)", "Save it again from the mail program")


def _measure(message: EmailMessage) -> None:
    """Refuse a message of parts within parts without end."""
    waiting, count = [(message, 0)], 0
    while waiting:
        part, depth = waiting.pop()
        count += 1
        if depth > _DEEPEST or count > _MOST_PARTS:
            raise Refused("is a message of parts within parts without end", "Do not open it; ask who sent it")
        if part.is_multipart():
            waiting += [(inner, depth + 1) for inner in part.iter_parts() if isinstance(inner, EmailMessage)]


def _text_of(body: MIMEPart) -> Decoded:
    payload = body.get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise _damaged()
    charset = body.get_content_charset()
    if charset is None and body.get_content_type() == "text/html":
        charset = declared_in(payload)
    if not payload.strip():
        raise Refused("is a message without a text of its own", "Save its attachments and add those")
    return decoded(payload, charset)


def _attachments(message: EmailMessage) -> Iterator[str]:
    for part in message.iter_attachments() if message.is_multipart() else ():
        yield _file_name(part.get_filename()) or part.get_content_type()


def _file_name(name: str | None) -> str | None:
    """Clean the name of an attached file."""
    clean = "".join(char for char in name or "" if char.isprintable()).strip()
    return clean[:120] or None


def _head(message: EmailMessage, name: str) -> str | None:
    """Give a field of the head; one that is malformed says nothing."""
    try:
        said = message.get(name)
    except (ValueError, TypeError, LookupError, IndexError, AttributeError):
        return None
    return str(said) if said is not None else None


def _sender(text: str | None) -> str | None:
    name, address = parseaddr(text or "")
    return name or address or None


def _date(text: str | None) -> str | None:
    try:
        return day(parsedate_to_datetime(text).isoformat()) if text else None
    except (ValueError, TypeError, OverflowError):
        return None
