"""What a letter encloses."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from milaff.language.text import Language, Text

SHORT = 16


@dataclass(frozen=True)
class Enclosure:
    """A file that goes out with a letter, under the file name ``name``.

    ``marking`` are the words that it bears, ``marking_id`` the marking's id in ``seeds/sources.yaml``; both are None
    where nothing is known of it, which is not the lowest marking. ``pages`` is None for what has none. ``report``,
    ``edition`` and ``language`` are those of a dossier of ours, ``copy_number`` that of a numbered copy of it. A
    ``signed`` file, as one of ours, must go out byte for byte.
    """

    name: str
    content: bytes
    title: Text
    marking: Text | None = None
    marking_id: str | None = None
    pages: int | None = None
    report: str | None = None
    edition: int | None = None
    language: Language | None = None
    copy_number: int | None = None
    signed: bool = False

    @cached_property
    def sha256(self) -> str:
        """The file's SHA-256 in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def short(self) -> str:
        """The first 16 digits of it, as the letter prints them."""
        return self.sha256[:SHORT]

    @property
    def own(self) -> bool:
        """Tell whether it is of a dossier of ours, whose digest is recorded."""
        return self.report is not None
