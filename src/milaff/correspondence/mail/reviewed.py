"""A draft as a person left it: read back, whatever program saved it, and made ready to go out."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any, Final

from milaff.correspondence.mail.draft import NOWHERE, REFERENCE, SENDER, UNSENT, Attachment
from milaff.dossier.notify import is_address
from milaff.problems import Problem, Problems

LARGEST: Final = 200_000_000  # bytes
_ONCE: Final = ("From", "To", "Cc", "Subject", "Date", "Message-ID", REFERENCE, SENDER)
# What is of the draft or of the program that edited it, and none of the recipient's business.
_DROPPED: Final = re.compile(r"(?i)(x-unsent|date|message-id|fcc|x-mozilla-.*|x-identity-key|x-account-key)")
_HEAD: Final = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_FIELD: Final = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|$)(?:[ \t][^\r\n]*(?:\r\n|\n|\r|$))*")


@dataclass(frozen=True)
class Reviewed:
    """A draft: its addresses without names, what it attaches, the letter's number and sender, and its own bytes."""

    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    attachments: tuple[Attachment, ...]
    reference: str
    register: str
    message_id: str
    content: bytes
    unsent: bool

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address it goes to, each once."""
        return tuple(dict.fromkeys((*self.to, *self.cc)))

    def ready(self, moment: datetime, message_id: str) -> bytes:
        """Give the message as it goes out: no draft any more, with its moment and message id; all else as it is."""
        head, gap, body = self._parts()
        kept = b"".join(field for name, field in _fields(head) if not _DROPPED.fullmatch(name))
        own = f"Date: {format_datetime(moment.astimezone(UTC))}\r\nMessage-ID: {message_id}\r\n".encode()
        return own + kept + gap[: len(gap) // 2] + body

    def _parts(self) -> tuple[bytes, bytes, bytes]:
        found = _HEAD.search(self.content)
        assert found
        half = len(found[0]) // 2
        return self.content[: found.start() + half], found[0], self.content[found.end() :]


def read_draft(path: Path) -> Reviewed:
    """Read a draft; raise :class:`Problems` where it is none, or is not fit to be sent."""
    name = str(path)
    try:
        if path.stat().st_size > LARGEST:
            raise Problems([Problem(name, 0, "the file is too large for a message", "Enclose less")])
        content = path.read_bytes()
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        remedy = "Name the .eml file that «milaff letter» wrote"
        raise Problems([Problem(name, 0, f"the draft cannot be read ({said})", remedy)]) from None
    if not _HEAD.search(content):
        raise Problems([Problem(name, 0, "this is no message", "Name the .eml file that «milaff letter» wrote")])
    try:
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        problems = [Problem(name, 0, *found) for found in _faults(mail)]
        reviewed = None if problems else _reviewed(mail, content)
    except (MessageError, ValueError, LookupError, AttributeError, TypeError) as error:
        raise Problems([Problem(name, 0, f"the message is damaged ({error})", "Make the draft again")]) from None
    if reviewed is None:
        raise Problems(problems)
    return reviewed


def _faults(mail: EmailMessage) -> Iterator[tuple[str, str]]:
    """Find what is wrong with a draft's headers: each with its remedy."""
    for header in _ONCE:
        if len(mail.get_all(header, [])) > 1:
            yield f"{header} stands twice, and servers take one or the other", "Keep one"
    if mail.get("Bcc"):
        yield "it has blind copies, which a register cannot vouch for", "Put them under Cc, or send them apart"
    if mail.get("Resent-To"):
        yield "it was sent on to somebody (Resent-To)", "Make the draft again"
    senders = _addresses(mail, "From")
    if len(senders) != 1:
        yield "it does not say from whom it is", "Enter one address under From"
    if not _addresses(mail, "To"):
        yield "it goes to nobody", "Enter the addressee's address under To, after checking it"
    for address in (*senders, *_addresses(mail, "To"), *_addresses(mail, "Cc")):
        if not is_address(address):
            yield f"«{address}» is no mail address", "Write it as desk@mfa.example"


def _reviewed(mail: EmailMessage, content: bytes) -> Reviewed:
    found = str(mail.get("Message-ID", "")).strip()
    sender = _addresses(mail, "From")[0]
    made = f"<{hashlib.sha256(content).hexdigest()[:32]}@{sender.rpartition('@')[2] or NOWHERE}>"
    return Reviewed(
        sender,
        _addresses(mail, "To"),
        _addresses(mail, "Cc"),
        str(mail.get("Subject", "")),
        tuple(_attached(mail)),
        str(mail.get(REFERENCE, "")).strip(),
        str(mail.get(SENDER, "")).strip(),
        found if re.fullmatch(r"<[!-;=?-~]+@[!-;=?-~]+>", found) else made,
        content,
        unsent=bool(mail.get(UNSENT)),
    )


def _addresses(mail: EmailMessage, header: str) -> tuple[str, ...]:
    found: Any = mail.get(header)
    return tuple(one.addr_spec for one in found.addresses) if found is not None else ()


def _attached(mail: EmailMessage) -> Iterator[Attachment]:
    for part in mail.walk():
        if part.get_filename() or part.get_content_disposition() == "attachment":
            content = part.get_payload(decode=True)
            yield Attachment(part.get_filename() or "(no name)", content if isinstance(content, bytes) else b"")


def _fields(head: bytes) -> Iterator[tuple[str, bytes]]:
    """Give each header field with its folded lines, by name."""
    for found in _FIELD.finditer(head):
        if found[0]:
            yield found[0].partition(b":")[0].decode("ascii", "replace").strip(), found[0]
