"""What reading a file gives: its text, and what the file says of itself."""

from dataclasses import dataclass

from milaff.intake.form import Form


@dataclass(frozen=True)
class Doubt:
    """A page whose text a person must look at: its number, its 1-based paragraphs (first, last) in the text, and why.

    ``paragraphs`` is None where the page gave no text.
    """

    page: int
    paragraphs: tuple[int, int] | None
    reason: str


@dataclass(frozen=True)
class Received:
    """A file's text, one paragraph to a line, and its own metadata; what it does not say is None.

    ``date`` is EDTF, of a day. ``encoding`` is the name of the encoding that the file was read in, None where its form
    fixes it. ``notes`` are sentences for the person who takes the file in: what was left out or is in doubt.
    """

    form: Form
    text: str
    title: str | None = None
    date: str | None = None
    author: str | None = None
    origin: str | None = None
    encoding: str | None = None
    attachments: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[str, ...] = ()
