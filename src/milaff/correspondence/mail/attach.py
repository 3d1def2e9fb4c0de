"""Putting a file in the place of another that a draft attaches, all else of the draft as it is."""

from base64 import encodebytes
from email import message_from_bytes, policy
from email.message import Message


def put(draft: bytes, old: bytes, new: bytes) -> bytes:
    """Put ``new`` where a draft attaches ``old``, under the same name; raise ValueError where it does not, once."""
    parts = [part for part in _leaves(draft) if part.get_payload(decode=True) == old]
    if len(parts) != 1:
        raise ValueError("it does not attach this file" if not parts else "it attaches this file more than once")
    written = parts[0].get_payload()
    if not isinstance(written, str) or str(parts[0].get("Content-Transfer-Encoding", "")).lower() != "base64":
        raise ValueError("the file is attached in another way than base64")
    lines = written.strip().encode("ascii")
    end = b"\r\n" if b"\r\n" in draft else b"\n"
    plain = draft.replace(b"\r\n", b"\n")
    before, found, after = plain.partition(lines.replace(b"\r\n", b"\n"))
    if not found:
        raise ValueError("the file is attached in another way than base64")
    return (before + encodebytes(new).rstrip(b"\n") + after).replace(b"\n", end)


def _leaves(draft: bytes) -> list[Message]:
    mail = message_from_bytes(draft, policy=policy.compat32)
    return [part for part in mail.walk() if not part.is_multipart() and part.get_filename()]
