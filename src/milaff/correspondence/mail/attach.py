"""Putting a file in the place of another that a draft attaches, all else of the draft as it is."""

from base64 import encodebytes
from email import message_from_bytes, policy
from email.message import Message


def put(draft: bytes, old: bytes, new: bytes) -> bytes:
    """Put ``new`` where a draft attaches ``old``, under the same name; raise ValueError where it does not, once."""
    files = [part.get_payload(decode=True) for part in _leaves(draft)]
    if files.count(old) != 1:
        raise ValueError("it attaches this file more than once" if old in files else "it does not attach this file")
    lines = str(_leaves(draft)[files.index(old)].get_payload()).strip().encode("ascii", "replace")
    end = b"\r\n" if b"\r\n" in draft else b"\n"
    plain = draft.replace(b"\r\n", b"\n")
    before, _, after = plain.partition(lines.replace(b"\r\n", b"\n"))
    made = (before + encodebytes(new).rstrip(b"\n") + after).replace(b"\n", end)
    if [part.get_payload(decode=True) for part in _leaves(made)] != [new if one == old else one for one in files]:
        raise ValueError("the file is attached in another way than base64")
    return made


def _leaves(draft: bytes) -> list[Message]:
    mail = message_from_bytes(draft, policy=policy.compat32)
    return [part for part in mail.walk() if not part.is_multipart() and part.get_filename()]
