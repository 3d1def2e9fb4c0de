"""Worlds of synthetic facts to measure on, the same at every run, and builds of them by the command itself."""

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from milaff.demo.world import pairs, world
from milaff.editions.order import Job, Order
from milaff.workspace import Workspace

FACTS, SEED = 12, 1


def make(root: Path, count: int, facts: int = FACTS) -> Path:
    """Make a workspace with so many pairs; one of more pairs holds that of fewer."""
    for name, content in world(count, facts, SEED):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def built(root: Path, *words: str) -> float:
    """Run ``milaff build`` as a person does; gives its seconds. Raise RuntimeError with what it said if it fails."""
    begun = time.perf_counter()
    done = subprocess.run(  # noqa: S603 -- our own words
        [sys.executable, "-m", "milaff", "build", *words], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"milaff build {' '.join(words)}: {done.stderr.strip()[-2000:]}")
    return time.perf_counter() - begun


class StandIn(Executor):
    """Renders nothing: each file is a line that says whose it is. All else of a build is as it ever is."""

    count = 2

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":  # noqa: ANN401 -- as Executor has it
        """Give at once what a worker would give, in small."""
        del fn, kwargs
        future: Future[Any] = Future()
        job: Job = args[0]
        names = (f"{job.folder}/{job.name}{job.language}.{form}" for form in job.formats)
        future.set_result({name: f"a stand-in for {name}\n".encode() for name in names})
        return future


def issued(root: Path, reports: Sequence[str] = ()) -> tuple[float, float]:
    """Issue editions with stand-ins for files: CPU seconds of bringing up the index, and of all the rest."""
    from milaff.editions.issue import build_editions
    from milaff.editions.watch import Watch
    from milaff.index import open_index

    workspace, order, begun = Workspace(root), Order(tuple(reports)), time.process_time()
    with open_index(root) as index:
        opened = time.process_time()
        watch = Watch(workspace, index, _today())
        for outcome in build_editions(workspace, index, order, StandIn(), watch=watch):
            if outcome.kind == "failed":
                raise RuntimeError(f"{outcome.report}: {outcome.problems}")
    return opened - begun, time.process_time() - opened


def _today() -> Any:  # noqa: ANN401 -- a date
    from datetime import date

    return date.today()


def jobs_of(root: Path, reports: Sequence[str] = (), formats: tuple[str, ...] = ()) -> list[Job]:
    """Compose some dossiers of a world (default: all) and give the jobs that render them."""
    from milaff.dossier.report import read_report, report_names
    from milaff.editions.build import plan
    from milaff.index import open_index

    jobs: list[Job] = []
    with open_index(root) as index:
        for name in reports or report_names(root):
            report = read_report(root, name, index.markings)
            seeds = index.seeds_of((report.viewpoint, report.counterpart))
            jobs += plan(Workspace(root), seeds, Order((name,), formats=formats))
    return jobs


def names(count: int) -> list[str]:
    """Name the reports of the first pairs: those that are in every world."""
    return [f"{home.code}-{other.code}".lower() for home, other in pairs(count, SEED)]


def added_document(root: Path, number: int) -> str:
    """Add a document with one claim about the pair of that number; gives its report."""
    from hashlib import sha256

    from ruamel.yaml import YAML

    (home, other), report = pairs(number + 1, SEED)[number], names(number + 1)[number]
    said = f"[synthetic] {home.in_text('en')} and {other.in_text('en')} cooperate in a joint programme in statistics"
    what = {"ar": "برنامج مشترك في مجال الإحصاء", "en": "a joint programme in statistics"}
    claim = {
        "id": "added",
        "type": "cooperation",
        "parties": [home.code, other.code],
        "topics": ["science"],
        "status": "existing",
        "what": what,
        "quote": said,
        "translation": "[اصطناعي] يتعاون البلدان في برنامج مشترك في مجال الإحصاء",
    }
    yaml, listed = YAML(typ="safe"), root / "seeds/sources.yaml"
    catalogue = yaml.load(listed.read_text(encoding="utf-8"))
    entry = {**catalogue["documents"][number], "id": "added", "file": "added.txt", "language": "en"}
    text = f"{said}.\n".encode()
    catalogue["documents"].append({**entry, "sha256": sha256(text).hexdigest()})
    (root / "seeds/documents/added.txt").write_bytes(text)
    with (root / "seeds/facts/added.yaml").open("w", encoding="utf-8") as file:
        yaml.dump({"document": "added", "claims": [claim]}, file)
    with listed.open("w", encoding="utf-8") as file:
        yaml.dump(catalogue, file)
    return report
