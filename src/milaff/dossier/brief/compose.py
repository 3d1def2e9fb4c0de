"""Composition of a brief: a visit of a report and the facts of its pair become a dossier that serves the visit."""

from datetime import date

from milaff.dossier.blocks import Prose, Table
from milaff.dossier.brief import attendees
from milaff.dossier.brief.arrangements import day, delegations, place, programme, purpose
from milaff.dossier.brief.background import background
from milaff.dossier.brief.biographies import biographies
from milaff.dossier.brief.commitments import commitments
from milaff.dossier.brief.meetings import sheets
from milaff.dossier.brief.references import check_visits
from milaff.dossier.compose import context_of, dossier_of, section_of
from milaff.dossier.context import Context
from milaff.dossier.model import Dossier, Section, VisitHead
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.report import Report
from milaff.dossier.sections import SECTIONS
from milaff.facts.seeds import Seeds
from milaff.language.english import sentence_case
from milaff.language.text import Text
from milaff.problems import Problem, Problems
from milaff.workspace import Workspace

# What stands where it does whatever the visit is about: the first pages, and what the whole rests on.
_FIRST = ("summary", "at-a-glance")
_LAST = ("people", "conflicts", "sources", "evidence")


def compose_brief(
    workspace: Workspace, seeds: Seeds, name: str, report: Report, as_of: date, visit: str, *, short: bool = False
) -> Dossier:
    """Compose the brief for one visit of a report as of a day; ``short`` gives the two-page version.

    Raise :class:`milaff.problems.Problems` where there is no such visit, or where it names what nobody knows.
    """
    planned = _visit(name, report, visit)
    if problems := check_visits(workspace.root, name, report, seeds.registry):
        raise Problems(problems)
    context = context_of(workspace, seeds, report, planned.focus, as_of)
    sections = _short(context, planned) if short else _full(context, planned)
    dossier = dossier_of(context, name, as_of, sections, planned.marking)
    head = _head(context, planned, short=short)
    title, marking = head.title, dossier.marking
    if planned.exercise:
        title = context.text("brief.exercise-title", title=title)
        marking = context.text("brief.exercise-marking", marking=marking)
    brief = dossier.model_copy(update={"title": title, "marking": marking, "visit": head})
    return _only_cited(brief) if short else brief


def _visit(name: str, report: Report, visit: str) -> PlannedVisit:
    found = next((planned for planned in report.visits if planned.id == visit), None)
    if found is None:
        known = ", ".join(planned.id for planned in report.visits)
        remedy = f"Visits: {known}" if known else "Add it under «visits:»; docs/visits.md tells how"
        raise Problems([Problem(f"reports/{name}.yaml", 0, f"there is no visit «{visit}»", remedy)])
    return found


def _head(context: Context, visit: PlannedVisit, *, short: bool) -> VisitHead:
    where, visitors = place(context, visit.place), attendees.joined(context, visit.visitors)
    return VisitHead(
        id=visit.id,
        exercise=visit.exercise,
        short=short,
        title=context.text("brief.title", visitors=visitors, place=where),
        date=day(context, visit),
        place=where,
        visitors=Text(ar=visitors.ar, en=sentence_case(visitors.en)),
        meets=attendees.joined(context, visit.meets),
    )


def _full(context: Context, visit: PlannedVisit) -> tuple[Section, ...]:
    """Put the brief after the summary, and behind it the whole dossier, ordered by the focus."""
    first, *rest = (section_of(context, key) for key in (*_FIRST, *_by_focus(context), *_LAST))
    return (
        first,
        purpose(context, visit),
        programme(context, visit),
        delegations(context, visit),
        biographies(context, visit),
        *sheets(context, visit),
        background(context, visit),
        rest[0].model_copy(update={"opens": True}),
        *rest[1:],
    )


def _short(context: Context, visit: PlannedVisit) -> tuple[Section, ...]:
    """Keep the sheets, with the last contact of the principals, and the open commitments."""
    follow_up = Section(
        id="visit-commitments",
        title=context.text("brief.follow-up"),
        blocks=tuple(commitments(context, visit)),
    )
    return (*(sheet.model_copy(update={"opens": False}) for sheet in sheets(context, visit)), follow_up)


def _by_focus(context: Context) -> list[str]:
    """Order the sections of the background: the larger the part of its facts on the focus, the earlier."""
    keys = [key for key in SECTIONS if key not in (*_FIRST, *_LAST)]
    return sorted(keys, key=lambda key: -_share(context, key))


def _share(context: Context, key: str) -> float:
    homes = ("positions", "commitments") if key == "positions-and-commitments" else (key,)
    facts = [fact for fact in context.facts if fact.data.home() in homes]
    return sum(map(context.in_focus, facts)) / len(facts) if facts else 0.0


def _only_cited(brief: Dossier) -> Dossier:
    """Leave out the evidence, sources and facts that a short brief does not rest on."""
    cited = {key for section in brief.sections for key in _claims(section)}
    evidence = {key: one for key, one in brief.evidence.items() if key in cited}
    documents = {one.document for one in evidence.values()}
    return brief.model_copy(
        update={
            "evidence": evidence,
            "sources": {name: source for name, source in brief.sources.items() if name in documents},
            "facts": tuple(fact for fact in brief.facts if cited & set(fact.claims)),
        }
    )


def _claims(section: Section) -> set[str]:
    found: set[str] = set()
    for block in section.blocks:
        if isinstance(block, Prose):
            found.update(key for statement in block.statements for key in statement.claims)
        elif isinstance(block, Table):
            found.update(key for row in block.rows for cell in row for one in cell for key in one.claims)
    return found
