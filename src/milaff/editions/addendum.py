"""Addenda: late news under the number of the edition that it follows, as a short document of the changes alone."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from milaff.dossier.between import SECTION, between
from milaff.dossier.blocks import Block, EvidenceList, Heading, Remark
from milaff.dossier.changes import Changes
from milaff.dossier.compose import context_of
from milaff.dossier.context import Context
from milaff.dossier.model import Dossier, Section
from milaff.dossier.sections import changes as news
from milaff.dossier.values import Values
from milaff.editions.build import composed
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.failure import failed
from milaff.editions.lock import locked
from milaff.editions.order import Order
from milaff.editions.outcome import Outcome
from milaff.editions.record import AddendumRecord, Record, last_record, rewrite_record, today
from milaff.editions.sheets import addendum_sheet, edition_folder
from milaff.editions.shelf import Shelf
from milaff.editions.work import Files, Work, done
from milaff.facts.seeds import Seeds
from milaff.problems import Problem, Problems
from milaff.render.errors import template_problems
from milaff.storage.write import write_all
from milaff.workspace import Workspace

FORMATS = ("pdf", "docx")


def issue_addendum(
    workspace: Workspace,
    seeds: Seeds,
    name: str,
    as_of: date | None = None,
    executor: Executor | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Issue an addendum to the last edition of a report: what has changed since, in PDF and Word, in every language.

    Where no fact, conflict or term has changed, or nothing since the last addendum, nothing is issued
    (``unchanged``). Raise :class:`Problems` where the seeds have problems.
    """
    if seeds.problems:
        raise Problems(seeds.problems)
    try:
        with ExitStack() as stack:
            stack.enter_context(locked(workspace.root, name, say))
            Shelf(workspace, name).sweep()
            found = _work(workspace, seeds, Order((name,), as_of=as_of))
            return found if isinstance(found, Outcome) else next(iter(done([found], executor, None)))
    except Exception as error:
        return failed(name, error)


def _work(workspace: Workspace, seeds: Seeds, order: Order) -> Work | Outcome:
    (name,) = order.reports
    asked = composed(workspace, seeds, order, name)
    last = last_record(workspace.root, name)
    if last is None:
        remedy = f"Issue the first with «milaff build {name}»"
        raise Problems([Problem(f"reports/editions/{name}", 0, "there is no edition to add to", remedy)])
    with template_problems(workspace):
        context = context_of(workspace, seeds, asked.report, as_of=date.fromisoformat(asked.dossier.as_of))
        changes = between(last.dossier, asked.dossier, Values(context), last.number)
        if not changes.count or (last.addenda and changes == last.addenda[-1].changes):
            return Outcome(name, "unchanged", last.number, changes=changes)
        dossier = short(asked.dossier, context, changes)
    addendum = AddendumRecord(
        number=len(last.addenda) + 1,
        issued=today(),
        as_of=dossier.as_of,
        files={},
        theme=theme_digest(workspace),
        program=program_versions(),
        changes=changes,
        dossier=dossier,
    )
    return _to_issue(workspace, asked.report.languages, last, addendum)


def _to_issue(workspace: Workspace, languages: tuple[str, ...], last: Record, addendum: AddendumRecord) -> Work:
    prefix = f"addendum-{addendum.number}-"
    names = {f"{prefix}{language}.{form}": "" for language in languages for form in FORMATS}
    sheet = addendum_sheet(last.number, addendum.model_copy(update={"files": names}))
    jobs = tuple(sheet.jobs(workspace.root, edition_folder(last.report, last.number), names))

    def finish(files: Files) -> Outcome:
        own = {Path(name).name: content for name, content in sorted(files.items())}
        written = write_all(Shelf(workspace, last.report).folder(last.number), own, lasting=True)
        whole = addendum.model_copy(update={"files": {name: sha256(content) for name, content in own.items()}})
        rewrite_record(workspace.root, last.model_copy(update={"addenda": (*last.addenda, whole)}))
        return Outcome(last.report, "addendum", last.number, tuple(written), addendum.changes)

    return Work(last.report, jobs, finish)


def short(dossier: Dossier, context: Context, changes: Changes) -> Dossier:
    """Give a dossier of the changes alone, with the evidence of what they cite, numbered anew."""
    facts = {change.fact for change in (*changes.added, *changes.changed)} | {one.fact for one in changes.fell_due}
    told = [change.claims for change in (*changes.added, *changes.changed)]
    told += [one.claims for one in changes.fell_due] + [one.claims for one in changes.opened]
    cited = {key for claims in told for key in claims}
    evidence = {key: one for key, one in dossier.evidence.items() if key in cited}
    evidence = {key: one.model_copy(update={"number": n}) for n, (key, one) in enumerate(evidence.items(), 1)}
    sources = {key: one for key, one in dossier.sources.items() if key in {e.document for e in evidence.values()}}
    title = context.text(f"section.{SECTION}")
    blocks = tuple(news.compose(context, changes, lead="lead-addendum"))
    sections = [Section(id=SECTION, title=title, blocks=blocks)]
    draft = dossier.model_copy(update={"evidence": evidence, "sources": sources})
    if evidence:
        annex = tuple(_evidence(draft, context))
        sections.append(Section(id="evidence", title=context.text("section.evidence"), blocks=annex, annex=True))
    kept = tuple(fact for fact in dossier.facts if fact.id in facts)
    head = context.text("title-addendum", relations=dossier.relations)
    return draft.model_copy(update={"title": head, "sections": tuple(sections), "facts": kept})


def _evidence(dossier: Dossier, context: Context) -> list[Block]:
    blocks: list[Block] = [Remark(text=context.text("evidence-lead"))]
    for name, source in dossier.sources.items():
        claims = tuple(key for key, one in dossier.evidence.items() if one.document == name)
        blocks += [Heading(id=f"evidence-{name}", title=source.cited_as), EvidenceList(document=name, claims=claims)]
    return blocks
