"""A letter's message as a draft: RFC 5322 and MIME, which Outlook (``X-Unsent``) and Thunderbird open to be edited.

Equal messages give equal bytes.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email import charset
from email.encoders import encode_base64
from email.message import Message as Part
from email.mime.multipart import MIMEMultipart
from email.policy import compat32
from email.utils import format_datetime, parseaddr
from typing import Final

from milaff.language.bidi import contained
from milaff.language.text import Language
from milaff.mail.headers import encoded, file_name, mailbox, mailboxes

UNSENT, REFERENCE, SENDER = "X-Unsent", "X-Milaff-Reference", "X-Milaff-Sender"
NOWHERE: Final = "milaff.invalid"  # RFC 6761: a domain that is nobody's
TYPES: Final = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "zip": "application/zip",
}
_UNKNOWN: Final = "application/octet-stream"


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a message, under the file name ``name``, whose ending tells its type."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Its SHA-256 in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def type(self) -> str:
        """Its media type."""
        return TYPES.get(self.name.rpartition(".")[2].lower(), _UNKNOWN)


@dataclass(frozen=True)
class Message:
    """What a draft is made of.

    ``sender`` and each of ``to`` and ``cc`` is an address, or «name <address>»; without a sender the program that
    opens the draft puts its own. ``html`` is the body's content, without ``html`` and ``body`` around it; ``text``
    says the same in plain text. ``day`` is that of the letter. ``reference`` is its number, and ``register`` the id
    of the correspondent in whose register it stands.
    """

    subject: str
    text: str
    html: str
    language: Language
    day: date
    sender: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    reference: str = ""
    register: str = ""


def draft(message: Message) -> bytes:
    """Write a message as a draft; raise ValueError where a header would hold a control character."""
    digest = _digest(message)
    mail = MIMEMultipart("mixed", f"=_milaff-{digest[:24]}-1")
    body = MIMEMultipart("alternative", f"=_milaff-{digest[:24]}-2")
    body.attach(_text(message.text, "plain", message.language))
    body.attach(_text(_page(message), "html", message.language))
    mail.attach(body)
    for attachment in message.attachments:
        mail.attach(_attached(attachment))
    for header, value in _headers(message, digest):
        mail[header] = value
    for part in mail.walk():
        if part is not mail:
            del part["MIME-Version"]
    return mail.as_bytes(policy=compat32.clone(linesep="\r\n", max_line_length=0))  # the headers are folded already


def _headers(message: Message, digest: str) -> Iterator[tuple[str, str]]:
    domain = parseaddr(message.sender)[1].rpartition("@")[2] if message.sender else ""
    if message.sender:
        yield "From", mailbox(message.sender)
    if message.to:
        yield "To", mailboxes(message.to)
    if message.cc:
        yield "Cc", mailboxes(message.cc)
    yield "Subject", encoded("Subject", contained(message.subject))
    yield "Date", format_datetime(datetime.combine(message.day, time(), UTC))
    yield "Message-ID", f"<{digest[:32]}@{domain or NOWHERE}>"
    yield "Content-Language", message.language
    yield UNSENT, "1"
    if message.reference:
        yield REFERENCE, encoded(REFERENCE, message.reference)
    if message.register:
        yield SENDER, encoded(SENDER, message.register)


def _text(text: str, kind: str, language: Language) -> Part:
    """Make a part of the body: English legible as it is, Arabic in base64, which is shorter for it."""
    way = charset.Charset("utf-8")
    way.body_encoding = charset.QP if language == "en" else charset.BASE64
    part = Part()
    part["Content-Type"] = f'text/{kind}; charset="utf-8"'
    part["Content-Language"] = language
    part.set_payload(text.replace("\r\n", "\n"), way)
    return part


def _page(message: Message) -> str:
    direction = "rtl" if message.language == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{message.language}" dir="{direction}">\n<head><meta charset="utf-8"></head>\n'
        f'<body dir="{direction}">\n{message.html}\n</body>\n</html>\n'
    )


def _attached(attachment: Attachment) -> Part:
    disposition, name = file_name(attachment.name)
    part = Part()
    part["Content-Type"] = f"{attachment.type};\n {name}"
    part["Content-Disposition"] = f"attachment;\n {disposition}"
    part.set_payload(attachment.content)
    encode_base64(part)
    return part


def _digest(message: Message) -> str:
    """Return a digest of all that a message says."""
    total = hashlib.sha256()
    said = (message.subject, message.text, message.html, message.language, message.day.isoformat(), message.sender)
    for value in (*said, *message.to, "", *message.cc, "", message.reference, message.register):
        total.update(f"{value}\0".encode())
    for attachment in message.attachments:
        total.update(f"{attachment.name}\0".encode() + hashlib.sha256(attachment.content).digest())
    return total.hexdigest()
