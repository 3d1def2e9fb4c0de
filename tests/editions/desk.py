"""A small workspace for editions: short reports as HTML, facts to change, and builds in this process."""

import json
import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from milaff.editions.digests import digest_of
from milaff.editions.issue import build_editions
from milaff.editions.order import Order
from milaff.editions.outcome import Outcome
from milaff.editions.record import Record, last_record, numbers, read_record
from milaff.facts.seeds import read_seeds
from milaff.workspace import Workspace
from tests.support import ROOT

DAY = date(2026, 11, 21)
SHORT, LONG = "algeria-azerbaijan", "egypt-azerbaijan"
VISIT = "visit-attaf-baku-2023"
FACTS = f"seeds/facts/{SHORT}-current-relations.yaml"


@dataclass
class Desk:
    """A workspace of the reports named, in HTML alone unless ``formats`` says otherwise."""

    root: Path
    reports: tuple[str, ...] = (SHORT,)
    formats: str = "[html]"
    said: list[str] = field(default_factory=list)

    def made(self) -> "Desk":
        shutil.copytree(ROOT / "seeds", self.root / "seeds")
        (self.root / "reports").mkdir()
        for name in self.reports:
            text = (ROOT / "reports" / f"{name}.yaml").read_text(encoding="utf-8")
            wanted = [line for line in text.splitlines() if line.startswith(("viewpoint", "counterpart", "style"))]
            text = "\n".join([*wanted, f"formats: {self.formats}", ""])
            (self.root / "reports" / f"{name}.yaml").write_text(text, encoding="utf-8")
        return self

    def copied(self, root: Path) -> "Desk":
        """Give a copy of the workspace as it stands, to be changed."""
        shutil.copytree(self.root, root)
        return replace(self, root=root, said=list(self.said))

    @property
    def workspace(self) -> Workspace:
        return Workspace(self.root)

    def build(
        self, *, as_of: date | None = DAY, say: Callable[[str], None] | None = None, **order: Any
    ) -> list[Outcome]:
        with ThreadPoolExecutor(1) as executor:
            asked = Order(**{"as_of": as_of, **order})
            return list(build_editions(self.workspace, read_seeds(self.root), asked, executor, say or self.said.append))

    def built(self, **order: Any) -> Outcome:
        """Build the one report."""
        (outcome,) = self.build(**order)
        assert not outcome.problems, outcome.problems
        return outcome

    def record(self, number: int | None = None, report: str | None = None) -> Record:
        name = report or self.reports[0]
        found = last_record(self.root, name) if number is None else read_record(self.root, name, number)
        assert found
        return found

    def path(self, name: str) -> Path:
        return self.root / "build" / self.reports[0] / name

    def replace(self, name: str, old: str, new: str, count: int = 1) -> None:
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= count, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new, count), encoding="utf-8")

    def redate(self, date: str) -> None:
        """Give the foreign minister's visit of 2023 another date."""
        path = self.root / FACTS
        text = path.read_text(encoding="utf-8")
        changed = re.sub(rf'(- id: {VISIT}\n(?:    .*\n)*?    date: )"[^"]*"', rf'\g<1>"{date}"', text)
        assert changed != text
        path.write_text(changed, encoding="utf-8")


def flaws(root: Path) -> list[str]:
    """Name whatever is wrong with the editions of a workspace: gaps, half-written records, files not as recorded."""
    found: list[str] = []
    for folder in sorted((root / "reports/editions").glob("*")):
        names = sorted(int(path.stem) for path in folder.glob("[0-9]*.json"))
        if names != list(range(1, len(names) + 1)):
            found.append(f"{folder.name}: numbers {names}")
        for number in names:
            files = json.loads((folder / f"{number}.json").read_bytes())["files"]
            for name, digest in files.items():
                path = root / "build" / folder.name / "editions" / str(number) / name
                if digest_of(path) != digest:
                    found.append(f"{path.relative_to(root)} is not as recorded")
    return found


def left_aside(root: Path) -> list[str]:
    """Name what a build left aside."""
    return [str(path.relative_to(root)) for path in root.rglob(".milaff-*")]


def count(root: Path, report: str = SHORT) -> int:
    """Count the editions of a report."""
    return len(numbers(root, report))
