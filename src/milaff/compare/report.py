"""What a comparison tells: what the copy was made from, and its differences one by one."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

from milaff.compare.words import marked, stretches


@dataclass(frozen=True)
class Difference:
    """One text that is not as it was issued: a statement, another paragraph, a row that is gone or new, or a note.

    ``before`` is empty where it was added, ``after`` where it was removed; notes that differ along with the text stand
    after it in square brackets. ``section`` is the id of the section and ``heading`` its title as printed; both are
    empty on the cover. ``claims`` are those that the text rests on (or those of its row), ``places`` where they are
    written, ``file:line``. ``stands`` tells whether the dossier as it is today still says what the copy had said: None
    where that is not known, or where it is no statement.
    """

    kind: Literal["changed", "removed", "added"]
    what: Literal["text", "note"]
    section: str
    heading: str
    before: str
    after: str
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    stands: bool | None = None

    @property
    def marked(self) -> str:
        """The change on one line, its words marked."""
        return marked(self.before, self.after)

    def to_json(self) -> dict[str, Any]:
        """Return the difference as plain data, with its words."""
        words = [asdict(stretch) for stretch in stretches(self.before, self.after)]
        return {**asdict(self), "words": words}


@dataclass(frozen=True)
class Origin:
    """What a copy was made from; ``edition`` and ``copy_number`` are None where it bears none.

    ``embedded`` tells whether the file says so itself; otherwise it was held against the dossier of today.
    """

    report: str
    language: str
    as_of: str
    edition: int | None
    addendum: int | None
    copy_number: int | None
    draft: bool
    version: str
    embedded: bool


@dataclass(frozen=True)
class Report:
    """The differences of one copy. ``come`` and ``gone`` count the statements by which the dossier has moved on."""

    file: str
    origin: Origin
    differences: tuple[Difference, ...]
    come: int = 0
    gone: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain data."""
        since = {"statements_added": self.come, "statements_removed": self.gone}
        found = [difference.to_json() for difference in self.differences]
        return {"file": self.file, "made_from": asdict(self.origin), "since": since, "differences": found}
