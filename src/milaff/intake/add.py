"""Taking files in: each is read and checked, or refused; then all that are right are written at once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from milaff.intake.copies import Known, digest, nearest, same
from milaff.intake.form import form_of
from milaff.intake.letters import folded
from milaff.intake.limits import TEXT_CHARACTERS
from milaff.intake.naming import id_of
from milaff.intake.opening import bytes_of
from milaff.intake.readers import read_as
from milaff.intake.refusal import Refused
from milaff.intake.shelve import shelve
from milaff.intake.speech import backwards, language_of
from milaff.intake.stamped import stamp
from milaff.intake.taken import File, Stated, Taken, catalogued
from milaff.problems import Problem, Problems
from milaff.sources.catalogue import Source
from milaff.sources.read import CATALOGUE, Sources, read_sources


@dataclass
class Intake:
    """One run of ``milaff add``: what the workspace has, what was taken in, what was refused; writes only at the end.

    Raises :class:`Problems` where the catalogue cannot be read, or does not know the marking stated.
    """

    root: Path
    stated: Stated
    today: date
    taken: list[Taken] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sources: Sources = read_sources(self.root)
        markings, marking = self.sources.markings, self.stated.marking
        if not markings:
            raise Problems(self.sources.problems)
        if marking and marking not in markings:
            raise Problems(
                [Problem(CATALOGUE, 0, f"knows no marking «{marking}»", f"Use one of: {', '.join(markings)}")]
            )
        documents = self.sources.documents.values()
        self._known = [_known(document.source, document.text.text) for document in documents]

    def take(self, path: Path) -> None:
        """Take one file in, or note why not; nothing is written yet."""
        try:
            found = self._take(path)
        except Refused as refused:
            self.refused.append(refused.problem(str(path)))
            return
        self.taken.append(found)
        self._known.append(_known(found.source, found.text))

    def write(self, write_all: Callable[..., object]) -> None:
        """Write what was taken in, by the given function that lays files aside and then renames them."""
        if self.taken:
            shelve(self.root, self.taken, write_all)

    def _take(self, path: Path) -> Taken:
        content = bytes_of(path, self.stated.max_bytes)
        form = form_of(path.name, content)
        if there := same({digest(content)}, self._known):
            raise Refused(f"is in the catalogue already, as «{there}»", "Nothing is to be done")
        received = read_as(form, content)
        text = folded(received.text)
        _check(text)
        file = File(path, content, received, text, language_of(text, self.stated.language))
        self._refuse_copy(text)
        return catalogued(file, self.stated, self._name(path, content), self._marking(text), self.today)

    def _refuse_copy(self, text: str) -> None:
        if there := same({digest(text.encode("utf-8"))}, self._known):
            raise Refused(f"has the same text as «{there}»", "Nothing is to be done")
        if not self.stated.near_copy and (near := nearest(text, self._known)):
            message = f"is nearly the text of «{near[0]}»: they share {near[1]:.0%} of the shorter one"
            raise Refused(message, "Compare the two; --near-copy takes it in all the same")

    def _name(self, path: Path, content: bytes) -> str:
        taken = frozenset(known.id for known in self._known)
        if self.stated.id in taken:
            raise Refused(f"cannot have the id «{self.stated.id}»: another document has it", "Choose another with --id")
        return self.stated.id or id_of(path.name, digest(content), taken)

    def _marking(self, text: str) -> str:
        """Give the marking stated, else the lowest; where the document bears a word of secrecy, a person must say."""
        if self.stated.marking:
            return self.stated.marking
        if word := stamp(text, self.sources.markings):
            raise Refused(f"bears the word «{word}», so its marking must be stated", "Say it with --marking")
        return self.sources.markings[0]


def _known(source: Source, text: str) -> Known:
    digests = {source.sha256} | ({source.original.sha256} if source.original else set())
    return Known(source.id, frozenset(digests), text)


def _check(text: str) -> None:
    """Refuse a text that is too long to be a document, has no words, or runs backwards."""
    if len(text) > TEXT_CHARACTERS:
        raise Refused(f"holds more than {TEXT_CHARACTERS:,} characters of text", "Divide it")
    if backwards(text):
        message = "stores its Arabic backwards, each word from its last letter to its first (visual order)"
        raise Refused(message, "Get the text from its author, or have it recognised (OCR) from a print")
