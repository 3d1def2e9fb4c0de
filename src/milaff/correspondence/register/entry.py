"""An entry of the register: one number, what it was used for, and what became of the letter that bears it."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from milaff.dossier.blocks import Plain
from milaff.language.text import Text

State = Literal["taken", "issued", "void"]


class Party(Plain):
    """A correspondent: its id in ``reports/correspondents.yaml``, and its name on the day of the letter."""

    id: str
    name: Text


class Taken(Plain):
    """What a number is taken for, as far as it is known then. ``kind`` is the kind of letter: ``note-verbale``."""

    kind: str
    report: str | None = None
    addressee: Party | None = None
    subject: Text | None = None


class Enclosed(Plain):
    """One enclosure as it went out: its file name, title, SHA-256, bytes and pages.

    ``report``, ``edition``, ``language`` and ``copy_number`` are those of a dossier of ours, None for another file;
    ``marking`` is the id of its marking, None where it is not known; ``pages`` is None where it has none.
    """

    name: str
    title: Text
    sha256: str
    bytes: int
    pages: int | None = None
    marking: str | None = None
    report: str | None = None
    edition: int | None = None
    language: str | None = None
    copy_number: int | None = None


class Sending(Plain):
    """One sending of the letter's message.

    ``begun`` is written before the server is spoken to: where it stays, the outcome is unknown. ``at`` is a moment in
    UTC (ISO 8601), ``sha256`` that of the message; ``to`` are the addresses that took it, ``refused`` those that did
    not, each with the server's reason.
    """

    message_id: str
    state: Literal["begun", "sent", "failed"]
    at: str
    sha256: str = ""
    to: tuple[str, ...] = ()
    refused: dict[str, str] = Field(default={})


class Signing(Plain):
    """One file of the letter as signed: its name, SHA-256, the SHA-256 ``of`` what was signed, the moment, by whom."""

    name: str
    sha256: str
    of: str
    at: str
    by: str = ""


class Entry(Plain):
    """A number and its use; it is never removed, and never used for another letter.

    ``taken``: the number was given to the process ``process`` at the moment ``taken`` (UTC, ISO 8601), and the letter
    was never completed. ``issued``: the letter of ``date`` (ISO 8601) was written; ``files`` are its files' SHA-256
    by name. ``void``: it was not, for the ``reason`` told.

    ``sequence`` is None for a reference that does not follow the sender's pattern. ``follows`` is the last number
    used before in that year: a file that is missing is found by it. Numbers between the two were passed over.
    """

    sender: str
    reference: str
    year: int
    sequence: int | None
    follows: int | None
    state: State
    taken: str
    process: int
    kind: str
    report: str | None = None
    edition: int | None = None
    date: str | None = None
    addressee: Party | None = None
    subject: Text | None = None
    files: dict[str, str] = Field(default={})
    enclosures: tuple[Enclosed, ...] = ()
    reason: str | None = None
    sent: tuple[Sending, ...] = ()
    signed: tuple[Signing, ...] = ()

    def digests(self) -> Mapping[str, str]:
        """Give what each SHA-256 that the entry knows is of: a file's name."""
        enclosed = {one.sha256: one.name for one in self.enclosures}
        return (
            enclosed | {digest: name for name, digest in self.files.items()} | {s.sha256: s.name for s in self.signed}
        )
