"""The files of one report's editions in ``build/``: which are there and whole, and how they are put there."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import ValidationError

from milaff.dossier.blocks import Plain
from milaff.editions.digests import digest_of, program_versions, sha256, theme_digest, why_otherwise
from milaff.editions.record import Record, records_folder
from milaff.editions.sheets import beside, edition_folder, sheets
from milaff.storage.write import sweep, write_all, write_folder
from milaff.workspace import Workspace


class Made(Plain):
    """What this machine made from a record with other templates or another program than the record's.

    ``files`` are digests by name. It is kept in ``build/.milaff/`` so that the files need not be made at every build.
    """

    theme: str
    program: dict[str, str]
    files: dict[str, str]


class Shelf:
    """The place of one report's editions. Whoever changes it holds the report's lock."""

    def __init__(self, workspace: Workspace, report: str) -> None:
        self.workspace, self.report = workspace, report
        self.build = workspace.root / "build"

    def folder(self, number: int) -> Path:
        """Return the folder of an edition's files."""
        return self.build / edition_folder(self.report, number)

    def sweep(self) -> None:
        """Remove what builds that were killed left aside: the lock tells that none is at work."""
        for folder in (
            self.build / self.report,
            self.build / self.report / "editions",
            records_folder(self.workspace.root, self.report),
        ):
            sweep(folder, -1)
        for folder in (self.build / self.report / "editions").glob("[0-9]*"):
            sweep(folder, -1)

    def wanting(self, record: Record) -> tuple[str, ...]:
        """Name the files of an edition that are missing or neither as recorded nor as last made here from it."""
        found = {name: digest_of(self.folder(record.number) / name) for sheet in sheets(record) for name in sheet.files}
        recorded = {name: digest for sheet in sheets(record) for name, digest in sheet.files.items()}
        other = [name for name, digest in recorded.items() if found[name] != digest]
        made = self._made(record.number) if other else None
        return tuple(name for name in other if made is None or made.files.get(name) != found[name])

    def stale(self, record: Record) -> dict[str, bytes]:
        """Give the files of ``build/<report>/`` that are not those of this edition, as they should be."""
        stale: dict[str, bytes] = {}
        for name in record.files:
            content = beside(name, (self.folder(record.number) / name).read_bytes())
            if digest_of(self.build / self.report / name) != sha256(content):
                stale[name] = content
        return stale

    def put_new(self, number: int, files: Mapping[str, bytes]) -> list[Path]:
        """Lay a new edition's files on the shelf, all at once; a folder that a killed build left there goes."""
        return write_folder(self.folder(number), files)

    def put_back(self, record: Record, files: Mapping[str, bytes]) -> tuple[str, ...]:
        """Lay files made again where they belong; returns a sentence on each that is not as recorded."""
        write_all(self.folder(record.number), files, lasting=True)
        return self.note(record, {name: sha256(content) for name, content in files.items()})

    def note(self, record: Record, digests: Mapping[str, str]) -> tuple[str, ...]:
        """Note which files are not as recorded, and give a sentence on each."""
        now = theme_digest(self.workspace), program_versions()
        notes = tuple(otherwise(record, digests, now))
        if notes:
            made = self._made(record.number)
            known = made.files if made else {}
            kept = Made(theme=now[0], program=now[1], files={**known, **digests})
            write_all(self._notes.parent, {self._made_name(record.number): kept.model_dump_json(indent=1).encode()})
        return notes

    def put_latest(self, files: Mapping[str, bytes]) -> list[Path]:
        """Lay files into ``build/<report>/``."""
        return write_all(self.build / self.report, files, lasting=True) if files else []

    def put_fonts(self, fonts: Mapping[str, bytes]) -> None:
        """Lay the fonts there that HTML names, where they are not."""
        missing = {name: content for name, content in fonts.items() if digest_of(self.build / name) != sha256(content)}
        if missing:
            write_all(self.build, missing)

    @property
    def _notes(self) -> Path:
        return self.build / ".milaff" / "made"

    def _made_name(self, number: int) -> str:
        return f"made/{self.report}-{number}.json"

    def _made(self, number: int) -> Made | None:
        """Read what was made here, where it was made with today's templates and program."""
        try:
            made = Made.model_validate_json((self._notes.parent / self._made_name(number)).read_bytes())
        except (OSError, ValidationError):
            return None
        return made if (made.theme, made.program) == (theme_digest(self.workspace), program_versions()) else None


def otherwise(record: Record, digests: Mapping[str, str], now: tuple[str, dict[str, str]]) -> Iterable[str]:
    """Say of each file made again that is not as recorded why that may be; ``now`` are theme and program."""
    for sheet in sheets(record):
        differing = [name for name in sheet.files if name in digests and digests[name] != sheet.files[name]]
        if differing:
            why = why_otherwise((sheet.theme, sheet.program), now)
            verb = "is" if len(differing) == 1 else "are"
            yield f"{', '.join(differing)} of edition {record.number} {verb} not as recorded: {why}"
