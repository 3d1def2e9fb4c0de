"""Editions: issued when the dossier has changed, left alone when it has not.

A new edition's files are laid whole into ``build/<report>/editions/<n>/``; then its record is written, and with it the
edition exists; then ``build/<report>/`` is brought up to it. A build that is killed at any moment leaves the last
edition whole, and the next build finishes what was begun.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from milaff.dossier.between import bare, between
from milaff.dossier.compose import context_of, with_changes
from milaff.dossier.model import Imprint
from milaff.dossier.report import report_names
from milaff.dossier.values import Values
from milaff.editions.aside import diverted
from milaff.editions.build import Composed, composed, fonts_of
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.failure import failed
from milaff.editions.lock import locked
from milaff.editions.order import Order
from milaff.editions.outcome import Kind, Outcome
from milaff.editions.record import Record, last_record, read_record, today, write_record
from milaff.editions.sheets import Sheet, beside, edition_folder, filed, sheets
from milaff.editions.shelf import Shelf, otherwise
from milaff.editions.work import Files, Work, done
from milaff.editions.write import write_all
from milaff.facts.seeds import Seeds
from milaff.problems import Problems
from milaff.render.errors import template_problems
from milaff.workspace import Workspace

__all__ = ["Outcome", "build_editions", "same"]

Say = Callable[[str], None]


def build_editions(
    workspace: Workspace,
    seeds: Seeds,
    order: Order,
    executor: Executor | None = None,
    say: Say = lambda _: None,
) -> Iterator[Outcome]:
    """Build the reports of an order, giving one outcome for each as it is done; see :class:`Outcome`.

    A report that fails does not stop the others; only seeds with problems stop all (raises :class:`Problems`).
    ``say`` is given a sentence when another build must be waited for. Without an ``executor`` processes are started
    as they are needed, and none where nothing is rendered.
    """
    if seeds.problems:
        raise Problems(seeds.problems)
    names = sorted(set(order.reports)) or report_names(workspace.root)
    works: list[Work] = []
    with ExitStack() as locks:
        for name in names:
            try:
                works.append(_work(_Desk(workspace, seeds, order, name, locks, say)))
            except Exception as error:
                yield failed(name, error)
        yield from done(works, executor, order.jobs)


class _Desk:
    """What the build of one report has at hand."""

    def __init__(self, workspace: Workspace, seeds: Seeds, order: Order, name: str, locks: ExitStack, say: Say) -> None:
        self.workspace, self.seeds, self.order, self.name = workspace, seeds, order, name
        self._locks, self._say = locks, say
        self.shelf = Shelf(workspace, name)

    def lock(self) -> None:
        """Let no other build change this report's editions until the end."""
        self._locks.enter_context(locked(self.workspace.root, self.name, self._say))
        self.shelf.sweep()

    def composed(self) -> Composed:
        """Compose the dossier that is asked for."""
        return composed(self.workspace, self.seeds, self.order, self.name)


def _work(desk: _Desk) -> Work:
    if desk.order.edition is not None:
        return _again(desk, desk.order.edition)
    asked = desk.composed()
    if desk.order.diverted:
        return diverted(desk.workspace, desk.seeds, desk.order, desk.name, asked)
    desk.lock()
    last = last_record(desk.workspace.root, desk.name)
    return _stands(desk, last) if last and same(asked, last) else _issued(desk, asked, last)


def same(asked: Composed, record: Record) -> bool:
    """Tell whether an edition says what a dossier says, whatever their days, in the same languages and formats."""
    names = {f"{language}.{form}" for language in asked.report.languages for form in asked.report.formats}
    return names == set(record.files) and bare(asked.dossier) == bare(record.dossier)


def _issued(desk: _Desk, asked: Composed, last: Record | None) -> Work:
    number, dossier, changes = (last.number + 1 if last else 1), asked.dossier, None
    if last:
        with template_problems(desk.workspace):
            day = date.fromisoformat(dossier.as_of)
            context = context_of(desk.workspace, desk.seeds, asked.report, as_of=day)
            changes = between(last.dossier, dossier, Values(context), last.number)
            dossier = with_changes(dossier, context, changes)
    names = {f"{language}.{form}": "" for language in asked.report.languages for form in asked.report.formats}
    theme, program = theme_digest(desk.workspace), program_versions()
    sheet = Sheet("", dossier, Imprint(edition=number), names, theme, program)
    jobs = tuple(sheet.jobs(desk.workspace.root, edition_folder(desk.name, number), names))

    def finish(files: Files) -> Outcome:
        own = {Path(name).name: content for name, content in sorted(files.items())}
        desk.shelf.put_fonts(fonts_of(desk.workspace, jobs))
        desk.shelf.put_new(number, own)
        record = Record(
            report=desk.name,
            number=number,
            issued=today(),
            as_of=dossier.as_of,
            supersedes=last.number if last else None,
            files={name: sha256(content) for name, content in own.items()},
            theme=theme,
            program=program,
            changes=changes,
            dossier=dossier,
        )
        write_record(desk.workspace.root, record)
        written = desk.shelf.put_latest({name: beside(name, content) for name, content in own.items()})
        return Outcome(desk.name, "issued", number, tuple(written), changes)

    return Work(desk.name, jobs, finish)


def _stands(desk: _Desk, record: Record) -> Work:
    """Leave every byte alone where the files are there; make again from the record those that are not."""
    wanting = desk.shelf.wanting(record)
    folder = edition_folder(desk.name, record.number)
    jobs = tuple(job for sheet in sheets(record) for job in sheet.jobs(desk.workspace.root, folder, wanting))

    def finish(files: Files) -> Outcome:
        notes: tuple[str, ...] = ()
        own = {Path(name).name: content for name, content in sorted(files.items())}
        if own:
            notes = desk.shelf.put_back(record, {name: own[name] for name in wanting})
        whole = Sheet("", record.dossier, Imprint(), record.files, "", {}).jobs(desk.workspace.root, "", record.files)
        desk.shelf.put_fonts(fonts_of(desk.workspace, whole))
        written = desk.shelf.put_latest(desk.shelf.stale(record))
        placed = [desk.shelf.folder(record.number) / name for name in own]
        kind: Kind = "remade" if own or written else "unchanged"
        return Outcome(desk.name, kind, record.number, tuple(written or placed), notes=notes)

    return Work(desk.name, jobs, finish)


def _again(desk: _Desk, number: int) -> Work:
    """Make an edition again from its record, whole or as far as is asked for."""
    order, out = desk.order, desk.order.out
    record = read_record(desk.workspace.root, desk.name, number)
    if not out:
        desk.lock()
    folder = desk.name if out else edition_folder(desk.name, number)
    jobs = tuple(
        job
        for sheet in sheets(record)
        for job in sheet.jobs(desk.workspace.root, folder, [name for name in sheet.files if _asked(order, name)])
    )

    def finish(files: Files) -> Outcome:
        fonts = fonts_of(desk.workspace, jobs)
        own = {Path(name).name: content for name, content in sorted(files.items())}
        if out:
            written = write_all(out, {**fonts, **files})[len(fonts) :]
            digests = {Path(name).name: sha256(filed(name, content)) for name, content in files.items()}
            notes = tuple(otherwise(record, digests, (theme_digest(desk.workspace), program_versions())))
            return Outcome(desk.name, "remade", number, tuple(sorted(written)), notes=notes)
        desk.shelf.put_fonts(fonts)
        notes = desk.shelf.put_back(record, own)
        latest = last_record(desk.workspace.root, desk.name)
        if latest and latest.number == number and not desk.shelf.wanting(record):
            desk.shelf.put_latest(desk.shelf.stale(record))
        placed = tuple(desk.shelf.folder(number) / name for name in own)
        return Outcome(desk.name, "remade", number, placed, notes=notes)

    return Work(desk.name, jobs, finish)


def _asked(order: Order, name: str) -> bool:
    """Tell whether a file of an edition is among the languages and formats asked for."""
    stem, _, form = name.rpartition(".")
    language = stem.rpartition("-")[2]
    return (not order.languages or language in order.languages) and (not order.formats or form in order.formats)
