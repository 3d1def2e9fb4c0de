"""Sending a reviewed draft, and what the register says of it before and after.

The register is told first that a message is about to go: whatever stops the program between the two, the entry then
says that the outcome is unknown, and nothing is sent twice by mistake.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from milaff.correspondence.mail.reviewed import Reviewed
from milaff.correspondence.mail.server import MailServer
from milaff.correspondence.register import Entry, Sending, amend
from milaff.correspondence.signature.record import Books, known
from milaff.editions.digests import sha256
from milaff.mail.post import Credentials, OutcomeUnknown, Unsendable, post
from milaff.problems import Problem, Problems

_AGAIN: Final = "Look into the mailbox first; «--again» sends it once more, under a message id of its own"

Post = Callable[[MailServer, str, tuple[str, ...], bytes, Credentials], Mapping[str, str]]


@dataclass(frozen=True)
class Sent:
    """What became of a sending: the message id, who got it, and who was refused, each with the server's reason.

    ``unrecorded`` says why the register could not be told of it, "" where it was.
    """

    message_id: str
    to: tuple[str, ...]
    refused: Mapping[str, str]
    unrecorded: str = ""


def entry_of(books: Books, draft: Reviewed, name: str) -> Entry:
    """Find the register's entry of the letter that a draft attaches, as it was registered or signed since.

    Raise :class:`Problems` where it attaches no letter of the register, or several, or not the one that it names.
    """
    found: dict[tuple[str, str], Entry] = {}
    for attachment in draft.attachments:
        for match in known(books, attachment.name, attachment.content).letters:
            if match.role != "enclosure":
                found.setdefault((match.entry.sender, match.entry.reference), match.entry)
    wanted = {key: entry for key, entry in found.items() if draft.reference in ("", entry.reference)}
    wanted = {key: entry for key, entry in wanted.items() if draft.register in ("", entry.sender)}
    issued = [entry for entry in wanted.values() if entry.state == "issued"]
    if len(issued) == 1:
        return issued[0]
    if wanted and not issued:
        entry = next(iter(wanted.values()))
        message = f"the letter {entry.reference} is {entry.state}, not issued"
        raise Problems([Problem(name, 0, message, "Write another letter with «milaff letter»")])
    if issued:
        message = f"it attaches several letters: {', '.join(entry.reference for entry in issued)}"
        raise Problems([Problem(name, 0, message, "Send each with its own message")])
    which = f"the letter {draft.reference} as it is registered" if draft.reference else "no letter of the register"
    message = f"it does not attach {which}" if draft.reference else f"it attaches {which}"
    remedy = "Attach the letter unaltered, or as «milaff sign» signed it"
    raise Problems([Problem(name, 0, message, remedy)])


def check_unsent(entry: Entry, name: str, *, again: bool) -> None:
    """Raise :class:`Problems` where a letter went out already, or perhaps did, unless it is to go again."""
    last = next((one for one in reversed(entry.sent) if one.state != "failed"), None)
    if last is None or again:
        return
    if last.state == "begun":
        message = f"sending {entry.reference} was begun at {last.at}, and its outcome is unknown"
    else:
        message = f"{entry.reference} was sent at {last.at} to {', '.join(last.to)}"
        if last.refused:
            message += f", and refused for {', '.join(last.refused)}"
    raise Problems([Problem(name, 0, message, _AGAIN)])


def send(
    root: Path, entry: Entry, draft: Reviewed, server: MailServer, credentials: Credentials, deliver: Post = post
) -> Sent:
    """Send a draft; raise :class:`Unsendable` where nobody got it, or :class:`OutcomeUnknown`.

    Raise :class:`Problems` where the register cannot be told before: nothing is sent then.
    """
    moment = datetime.now(UTC)
    message_id = _message_id(entry, draft)
    content = draft.ready(moment, message_id)
    begun = Sending(
        message_id=message_id, state="begun", at=moment.isoformat(timespec="seconds"), sha256=sha256(content)
    )
    entry = amend(root, entry, sent=(*entry.sent, begun))
    try:
        refused = deliver(server, draft.sender, draft.recipients, content, credentials)
    except OutcomeUnknown:
        raise
    except Unsendable as error:
        _close(root, entry, begun, "failed", (), dict.fromkeys(draft.recipients, str(error)))
        raise
    got = tuple(address for address in draft.recipients if address not in refused)
    return Sent(message_id, got, refused, _close(root, entry, begun, "sent", got, refused))


def _close(
    root: Path, entry: Entry, begun: Sending, state: str, to: tuple[str, ...], refused: Mapping[str, str]
) -> str:
    """Enter how a sending ended; gives why that could not be done, "" where it was."""
    ended = begun.model_copy(update={"state": state, "to": to, "refused": dict(refused)})
    try:
        amend(root, entry, sent=(*entry.sent[:-1], ended))
    except (Problems, OSError) as error:
        return " ".join(str(error).split())
    return ""


def _message_id(entry: Entry, draft: Reviewed) -> str:
    """Give a message id that no sending of the letter has had: servers drop a message whose id they know."""
    used = {one.message_id for one in entry.sent}
    local, _, domain = draft.message_id.strip("<>").partition("@")
    number, candidate = 1, draft.message_id
    while candidate in used:
        number += 1
        candidate = f"<{local}.{number}@{domain}>"
    return candidate
