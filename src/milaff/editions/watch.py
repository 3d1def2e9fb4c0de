"""Telling without composing anything that an edition stands: nothing that it was made from has changed.

What a dossier is made from: the report's file; the claims of its pair, their documents, the entities and markings; the
templates, phrases, house styles and fonts; the program; and the day, since what is planned falls due.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final

from milaff.dossier.report import read_report
from milaff.editions.digests import digest_of, program_versions
from milaff.editions.outcome import Outcome
from milaff.editions.sheets import edition_folder
from milaff.index import Index
from milaff.index.program import program_digest
from milaff.index.standing import Stamp, Standing, read_standing, write_standing
from milaff.workspace import Workspace

SAID: Final = {
    "report": "the report's file has changed",
    "seeds": "what the seeds say of the pair has changed",
    "looks": "templates, phrases, house styles or fonts have changed",
    "program": "the program has changed",
    "day": "the day is another",
}
KINDS: Final = ("issued", "unchanged", "remade")


class Watch:
    """Knows of each report what its last edition was made from, for builds of whole editions as of ``day``."""

    def __init__(self, workspace: Workspace, index: Index, day: date) -> None:
        self.workspace, self.index, self.day = workspace, index, day

    def stands(self, report: str) -> Outcome | None:
        """Give the outcome of a report of which nothing has changed; None where it must be composed."""
        standing = self._known(report)
        if standing is None or any(self._differences(report, standing)):
            return None
        return Outcome(report, "unchanged", standing.edition)

    def why(self, report: str) -> str:
        """Say in a clause why a report is composed anew, or why it is not."""
        standing = self._known(report)
        if standing is None:
            return "composed: nothing is known of an edition made here with this version of the program"
        different = list(self._differences(report, standing))
        if not different:
            return f"left alone: nothing that edition {standing.edition} was made from has changed"
        return f"composed: {'; '.join(different)}"

    def made_from(self, report: str) -> Standing | None:
        """Gather what an edition of a report is made from now; None where the report cannot be read."""
        digest = self._report(report)
        standing = self._known(report)
        if standing and standing.made_from["report"] == digest:
            pair = standing.pair
        else:
            read = read_report(self.workspace.root, report, self.index.markings)
            pair = (read.viewpoint, read.counterpart)
        return Standing(0, pair, self._now(digest, pair), {})

    def note(self, made: Standing, outcome: Outcome) -> None:
        """Keep what an edition was made from, now that its files lie there; what went wrong is not kept."""
        if outcome.kind not in KINDS or not outcome.number:
            return
        files = {name: _stamp(self.workspace.root / name) for name in self._files(outcome.report, outcome.number)}
        standing = Standing(outcome.number, made.pair, made.made_from, files)
        try:
            write_standing(self.index.connection, outcome.report, standing)
        except sqlite3.OperationalError:
            return  # derived: what cannot be kept is found out again

    def _known(self, report: str) -> Standing | None:
        return read_standing(self.index.connection, report)

    def _differences(self, report: str, standing: Standing) -> Iterator[str]:
        digest = self._report(report)
        if digest != standing.made_from["report"]:
            yield SAID["report"]
            return
        now = self._now(digest, standing.pair)
        yield from (SAID[name] for name in SAID if now[name] != standing.made_from.get(name))
        for name, stamp in standing.files.items():
            if stamp is None or _stamp(self.workspace.root / name) != stamp:
                yield f"{name} is missing or was changed"
                return
        if len(standing.files) != len(list(self._files(report, standing.edition))):
            yield "files were added to the edition"

    def _now(self, report: str, pair: tuple[str, str]) -> Mapping[str, str]:
        return {
            "report": report,
            "seeds": self.index.digest_of(pair),
            "looks": self._looks,
            "program": self._program,
            "day": self.day.isoformat(),
        }

    def _report(self, report: str) -> str:
        return digest_of(self.workspace.root / "reports" / f"{report}.yaml") or ""

    def _files(self, report: str, number: int) -> Iterator[str]:
        """Name the files of an edition, its record, and what its HTML needs."""
        root, build = self.workspace.root, self.workspace.root / "build"
        records = root / "reports" / "editions" / report
        folders = (build / report, build / edition_folder(report, number), records, build / "fonts")
        for folder in folders:
            for path in sorted(folder.glob("*" if folder != build / "fonts" else "*/*")):
                if path.is_file() and not path.name.startswith("."):
                    yield path.relative_to(root).as_posix()

    @cached_property
    def _looks(self) -> str:
        total = hashlib.sha256()
        for folder in ("templates", "fonts"):
            for name, path in sorted(_every(self.workspace, folder)):
                total.update(f"{name}\0{digest_of(path)}\n".encode())
        return total.hexdigest()

    @cached_property
    def _program(self) -> str:
        return f"{program_digest()} {sorted(program_versions().items())}"


def _every(workspace: Workspace, folder: str) -> Iterator[tuple[str, Path]]:
    seen: set[str] = set()
    for layer in workspace.layers:
        for path in (layer / folder).rglob("*"):
            name = path.relative_to(layer).as_posix()
            if path.is_file() and name not in seen:
                seen.add(name)
                yield name, path


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
