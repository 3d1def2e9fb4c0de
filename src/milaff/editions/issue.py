"""Editions: issued when the dossier has changed, left alone when it has not.

A new edition's files are laid whole into ``build/<report>/editions/<n>/``; then its record is written, and with it the
edition exists; then ``build/<report>/`` is brought up to it. A build that is killed at any moment leaves the last
edition whole, and the next build finishes what was begun.
"""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

from milaff.dossier.between import bare, between
from milaff.dossier.compose import context_of, with_changes
from milaff.dossier.model import Imprint
from milaff.dossier.report import report_names
from milaff.dossier.values import Values
from milaff.editions.aside import diverted
from milaff.editions.briefs import brief
from milaff.editions.build import Composed, fonts_of
from milaff.editions.copies.make import numbered
from milaff.editions.desk import Desk, Say
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.failure import failed
from milaff.editions.order import Order
from milaff.editions.outcome import Outcome
from milaff.editions.record import Record, last_record, today, write_record
from milaff.editions.remake import again, stands
from milaff.editions.sheets import Sheet, beside, edition_folder
from milaff.editions.stock import Stock
from milaff.editions.watch import Watch
from milaff.editions.work import Files, Rendered, Work, done, unseen
from milaff.problems import Problems
from milaff.render.errors import template_problems
from milaff.workspace import Workspace

__all__ = ["Outcome", "build_editions", "same"]


def build_editions(
    workspace: Workspace,
    stock: Stock,
    order: Order,
    executor: Executor | None = None,
    say: Say = lambda _: None,
    rendered: Rendered = unseen,
    watch: Watch | None = None,
) -> Iterator[Outcome]:
    """Build the reports of an order, giving one outcome for each as it is done; see :class:`Outcome`.

    A report that fails does not stop the others; only seeds with problems stop all (raises :class:`Problems`).
    ``say`` is given a sentence when another build must be waited for, ``rendered`` how many reports are done, of how
    many. Without an ``executor`` processes are started as they are needed, and none where nothing is rendered. With a
    ``watch`` a report of which nothing has changed is not even composed.
    """
    if stock.problems:
        raise Problems(stock.problems)
    names = sorted(set(order.reports)) or report_names(workspace.root)
    watch = None if order.diverted or order.visit is not None or order.edition is not None else watch
    works = (_planned(workspace, stock, order, name, say, watch) for name in names)
    yield from done(works, executor, order.jobs, rendered, len(names))


def _planned(workspace: Workspace, stock: Stock, order: Order, name: str, say: Say, watch: Watch | None) -> Work:
    """Plan what a report needs; an error is the outcome of a work without jobs."""
    held = ExitStack()
    try:
        if watch and (standing := watch.stands(name)):
            return Work(name, (), lambda _: standing)
        made = watch.made_from(name) if watch else None
        work = _work(Desk(workspace, stock, order, name, held, say))
    except Exception as error:
        outcome = failed(name, error)
        work, made = Work(name, (), lambda _: outcome), None
    except BaseException:
        held.close()
        raise

    def finish(files: Files) -> Outcome:
        outcome = work.finish(files)
        if watch and made:
            watch.note(made, outcome)
        return outcome

    return replace(work, finish=finish, release=held.close)


def _work(desk: Desk) -> Work:
    if desk.order.copies:
        return numbered(desk)
    if desk.order.edition is not None:
        return again(desk, desk.order.edition)
    if desk.order.visit is not None:
        return brief(desk.workspace, desk.seeds, desk.order, desk.name)
    asked = desk.composed()
    if desk.order.diverted:
        return diverted(desk.workspace, desk.seeds, desk.order, desk.name, asked)
    desk.lock()
    last = last_record(desk.workspace.root, desk.name)
    return stands(desk, last) if last and same(asked, last) else _issued(desk, asked, last)


def same(asked: Composed, record: Record) -> bool:
    """Tell whether an edition says what a dossier says, whatever their days, in the same languages and formats."""
    names = {f"{language}.{form}" for language in asked.report.languages for form in asked.report.formats}
    return names == set(record.files) and bare(asked.dossier) == bare(record.dossier)


def _issued(desk: Desk, asked: Composed, last: Record | None) -> Work:
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
