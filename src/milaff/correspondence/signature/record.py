"""What was signed, on record: in the register's entry of a letter, and in ``reports/signatures/`` for an edition.

A file is known by its SHA-256, or, signed already, by that of what it was before.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from milaff.correspondence.register import Match, Signing, amend, find_by_digest, read_register
from milaff.correspondence.signature.revisions import revisions, signed_only
from milaff.dossier.blocks import Plain
from milaff.editions.copies.record import FOLDER as COPIES
from milaff.editions.copies.record import KnownCopy, read_copies
from milaff.editions.digests import sha256
from milaff.editions.verify import Register, Verdict
from milaff.problems import Problems
from milaff.storage.write import write_new

FOLDER: Final = "reports/signatures"
_TRIES: Final = 5


class SignedEdition(Plain):
    """One file of an edition as signed: its SHA-256, that ``of`` what was signed, the moment (UTC), and by whom."""

    report: str
    edition: int
    addendum: int | None
    copy_number: int | None
    language: str | None
    name: str
    sha256: str
    of: str
    at: str
    by: str


class Books:
    """What a workspace has on record, read once: editions, their numbered copies, and the register of letters."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.editions = Register(root)
        listing = read_register(root)
        self._copies, damaged = _copies(root)
        self.problems = (*self.editions.problems, *map(str, listing.problems), *damaged)
        self._letters: dict[str, list[Match]] = {}
        for entry in reversed(listing.entries):
            for name, digest in entry.files.items():
                self._letters.setdefault(digest, []).append(Match(entry, name, "letter"))
            for signing in entry.signed:
                self._letters.setdefault(signing.sha256, []).append(Match(entry, signing.name, "signed"))
            for one in entry.enclosures:
                self._letters.setdefault(one.sha256, []).append(Match(entry, one.name, "enclosure"))

    def edition(self, name: str, content: bytes, digest: str) -> Verdict | None:
        """Find the edition that a file is of, or a numbered copy of it, by its bytes and their SHA-256."""
        return self.editions.by_digest(name, content) or self._copy(name, digest)

    def _copy(self, name: str, digest: str) -> Verdict | None:
        known = self._copies.get(digest)
        if known is None:
            return None
        last = self.editions.last(known.report)
        record = next((r for r in self.editions.records.get(known.report, ()) if r.number == known.edition), None)
        return Verdict(
            name,
            "unaltered",
            known.report,
            known.edition,
            copy_number=known.copy.number,
            language=known.language,
            as_of=record.as_of if record else None,
            latest=bool(last and last.number == known.edition),
            last_edition=last.number if last else None,
            by="digest",
        )

    def letters(self, digest: str) -> tuple[Match, ...]:
        """Give the entries that know a file by its SHA-256: as the letter, as signed, and last as enclosed."""
        return tuple(sorted(self._letters.get(digest, ()), key=lambda match: match.role == "enclosure"))


@dataclass(frozen=True)
class Known:
    """What a file is: the edition, or the letters of the register, whose bytes it begins with.

    ``size`` is how many bytes those are, ``sha256`` their digest. All is empty, and ``size`` 0, for a stranger.
    """

    edition: Verdict | None = None
    letters: tuple[Match, ...] = ()
    size: int = 0
    sha256: str = ""


def known(books: Books, name: str, content: bytes) -> Known:
    """Find what a file is, or was before it was signed and nothing else was done to it."""
    for revision in revisions(content):
        before = content[: revision.size]
        edition, letters = books.edition(name, before, revision.sha256), books.letters(revision.sha256)
        if (edition or letters) and (before == content or signed_only(before, content)):
            return Known(edition, letters, revision.size, revision.sha256)
    return Known()


def record(root: Path, found: Known, name: str, signed: bytes, of: str, by: str) -> str | None:
    """Enter a file as signed where what it was is known; gives what it was entered as, None where nothing knows it.

    ``of`` is the SHA-256 of what was signed, ``by`` the signer. Raise :class:`Problems` where the register's entry
    cannot be written.
    """
    now = datetime.now(UTC).isoformat(timespec="seconds")
    letters = [match for match in found.letters if match.role != "enclosure"]
    if letters:
        return _in_register(root, letters[0], Signing(name=name, sha256=sha256(signed), of=of, at=now, by=by), found)
    if found.edition is None or found.edition.report is None or found.edition.edition is None:
        return None
    entry = SignedEdition(
        report=found.edition.report,
        edition=found.edition.edition,
        addendum=found.edition.addendum,
        copy_number=found.edition.copy_number,
        language=found.edition.language,
        name=name,
        sha256=sha256(signed),
        of=of,
        at=now,
        by=by,
    )
    file = f"{FOLDER}/{entry.report}/{entry.edition}-{entry.sha256[:16]}.json"
    write_new(root / file, f"{json.dumps(entry.model_dump(), ensure_ascii=False, indent=1)}\n".encode())
    return file


def _copies(root: Path) -> tuple[dict[str, KnownCopy], list[str]]:
    """Read all numbered copies by their digests, and what is wrong with the records of them."""
    found: dict[str, KnownCopy] = {}
    problems: list[str] = []
    for path in sorted((root / COPIES).glob("*/*.json")):
        if not path.stem.isdecimal():
            continue
        try:
            copies = read_copies(root, path.parent.name, int(path.stem))
        except Problems as error:
            problems += map(str, error.problems)
            continue
        for copy in copies.copies:
            for name, digest in copy.files.items():
                found[digest] = KnownCopy(copies.report, copies.edition, copy, name)
    return found, problems


def _in_register(root: Path, match: Match, signing: Signing, found: Known) -> str:
    """Add to an entry, and once more to what another process has made of it meanwhile."""
    entry = match.entry
    for _ in range(_TRIES):
        try:
            return f"{amend(root, entry, signed=(*entry.signed, signing)).reference} in the register"
        except Problems:
            again = [one.entry for one in find_by_digest(root, found.sha256)]
            now = next((one for one in again if one.reference == entry.reference), entry)
            if now.signed == entry.signed:
                raise
            entry = now
    raise RuntimeError(f"the entry of {entry.reference} is being changed by others all the time")
