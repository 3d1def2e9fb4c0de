"""What a file is: an edition or a letter, unaltered or not, superseded or not; who signed it, and whose copy it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from milaff.correspondence.register import Match
from milaff.correspondence.signature.read import seals
from milaff.correspondence.signature.record import Books, Known, known
from milaff.correspondence.signature.seal import Seal
from milaff.editions.copies.record import Holder, traced
from milaff.editions.verify import Verdict, verify
from milaff.problems import Problems

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]


@dataclass(frozen=True)
class Letter:
    """A letter of the register that a file is, or is enclosed in (``role``), as its entry tells."""

    reference: str
    sender: str
    date: str | None
    addressee: str | None
    name: str
    role: str
    void: bool

    @classmethod
    def of(cls, match: Match) -> "Letter":
        """Tell of a file that an entry knows."""
        entry = match.entry
        addressee = entry.addressee.name.en if entry.addressee else None
        void = entry.state == "void"
        return cls(entry.reference, entry.sender, entry.date, addressee, match.name, match.role, void)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return dict(vars(self))


@dataclass(frozen=True)
class Judgement:
    """All that is known of one file: the verdict, its signatures, the letters that know it, and whose copy it is.

    The state of a letter is ``unaltered`` as that of an edition; it has no later one, so that it is the latest.
    """

    verdict: Verdict
    seals: tuple[Seal, ...] = ()
    letters: tuple[Letter, ...] = ()
    holder: Holder | None = None

    @property
    def is_letter(self) -> bool:
        """Tell whether it is itself a letter, and not only enclosed in one."""
        return any(letter.role != "enclosure" for letter in self.letters)

    @property
    def sound(self) -> bool:
        """Tell whether it is unaltered and the latest, and every signature on it is intact and trusted."""
        return self.verdict.sound and all(seal.sound for seal in self.seals)

    def to_json(self) -> dict[str, Any]:
        """Return the judgement as plain data: the verdict's, with ``signatures``, ``letters`` and ``holder``."""
        return {
            **self.verdict.to_json(),
            "sound": self.sound,
            "signatures": [seal.to_json() for seal in self.seals],
            "letters": [letter.to_json() for letter in self.letters],
            "holder": self.holder.model_dump() if self.holder else None,
        }


def judge(path: Path, books: Books, roots: Sequence["Certificate"]) -> Judgement:
    """Tell what a file is; ``roots`` are the certificates that are trusted."""
    verdict = verify(path, books.editions)
    try:
        content = path.read_bytes()
    except OSError:
        return Judgement(verdict)
    found = known(books, str(path), content)
    signed = seals(content, roots) if content.startswith(b"%PDF-") else ()
    verdict = _with(verdict, found, size=len(content))
    letters = tuple(map(Letter.of, found.letters))
    return Judgement(verdict, signed, letters, _holder(books.root, verdict))


def _with(verdict: Verdict, found: Known, *, size: int) -> Verdict:
    """Say of a file what it was before it was signed, or that it is a letter."""
    note = "as issued, and signed since" if found.size < size else ""
    if found.edition is not None:
        return replace(found.edition, note=note)
    if any(match.role != "enclosure" for match in found.letters):
        return Verdict(verdict.file, "unaltered", latest=True, by="digest", note=note)
    return verdict


def _holder(root: Path, verdict: Verdict) -> Holder | None:
    """Tell for whom a numbered copy was made, by its digest or by the number that it bears."""
    if verdict.report is None or verdict.edition is None or verdict.copy_number is None:
        return None
    try:
        return traced(root, verdict.report, verdict.edition, verdict.copy_number)
    except Problems:  # told of with the records
        return None
