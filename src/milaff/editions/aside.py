"""Copies and drafts: what is built beside the editions, when less or something else than an edition is asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from milaff.dossier.between import bare, between
from milaff.dossier.compose import context_of, with_changes
from milaff.dossier.model import Dossier, Imprint
from milaff.dossier.values import Values
from milaff.editions.build import Composed, fonts_of
from milaff.editions.digests import sha256
from milaff.editions.order import Job, Order
from milaff.editions.outcome import Outcome
from milaff.editions.record import Record, last_record
from milaff.editions.sheets import beside, edition_folder
from milaff.editions.work import Files, Work
from milaff.facts.seeds import Seeds
from milaff.render.errors import template_problems
from milaff.storage.write import write_all
from milaff.workspace import Workspace


def diverted(workspace: Workspace, seeds: Seeds, order: Order, name: str, asked: Composed) -> Work:
    """Plan a copy of the latest edition where it says what the dossier says, else a draft; nothing is issued.

    A copy keeps the day of its edition. A draft says on every page that it is one, and what it would change.
    """
    last = last_record(workspace.root, name) if asked.own else None
    copied = last if last and not order.draft and bare(last.dossier) == bare(asked.dossier) else None
    folder = _folder(order, name, asked, copied=copied is not None)
    if copied:
        dossier, imprint = copied.dossier, Imprint(edition=copied.number)
    else:
        dossier, imprint = _with_news(workspace, seeds, asked, last), Imprint(draft=True)
    jobs = tuple(_jobs(order, asked, Job(folder, dossier.model_dump_json(), "ar", (), workspace.root, imprint=imprint)))
    ready = {} if copied is None or order.comments else dict(_ready(workspace, copied, jobs))
    left = tuple(_without(job, ready) for job in jobs)

    def finish(files: Files) -> Outcome:
        out = order.out or workspace.root / "build"
        fonts, found = fonts_of(workspace, jobs), dict(sorted({**files, **ready}.items()))
        write_all(out, {**fonts, **found})
        written = tuple(out / file for file in found)
        return Outcome(name, "copy" if copied else "draft", copied.number if copied else None, written)

    return Work(name, tuple(job for job in left if job.formats), finish)


def _folder(order: Order, name: str, asked: Composed, *, copied: bool) -> str:
    """Name the folder below the output: beside the latest edition's only for what is the same."""
    if order.out:
        return name
    if not asked.own:
        return f"{name}/viewpoint-{asked.report.viewpoint}"
    if not copied:
        return f"{name}/draft"
    return f"{name}/comments" if order.comments else name


def _with_news(workspace: Workspace, seeds: Seeds, asked: Composed, last: Record | None) -> Dossier:
    dossier = asked.dossier
    if last is None:
        return dossier
    with template_problems(workspace):
        context = context_of(workspace, seeds, asked.report, as_of=date.fromisoformat(dossier.as_of))
        changes = between(last.dossier, dossier, Values(context), last.number)
        return with_changes(dossier, context, changes) if changes.differs else dossier


def _jobs(order: Order, asked: Composed, pattern: Job) -> Iterator[Job]:
    for language in order.languages or asked.report.languages:
        formats = order.formats or asked.report.formats
        yield replace(pattern, language=language, formats=formats, comments=order.comments)


def _ready(workspace: Workspace, record: Record, jobs: tuple[Job, ...]) -> Iterator[tuple[str, bytes]]:
    """Give the files that lie with the edition as recorded and need not be rendered."""
    folder = workspace.root / "build" / edition_folder(record.report, record.number)
    for job in jobs:
        for form in job.formats:
            name = f"{job.language}.{form}"
            content = _read(folder / name)
            flat = len(Path(job.folder).parts) == 1
            if flat and content is not None and sha256(content) == record.files.get(name):
                yield f"{job.folder}/{name}", beside(name, content)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _without(job: Job, ready: dict[str, bytes]) -> Job:
    formats = tuple(form for form in job.formats if f"{job.folder}/{job.language}.{form}" not in ready)
    return replace(job, formats=formats)
