"""What differs between two editions of a report, or between an edition and the dossier as it would be composed now."""

from datetime import date

from milaff.dossier.between import between
from milaff.dossier.changes import Changes
from milaff.dossier.compose import context_of
from milaff.dossier.values import Values
from milaff.editions.build import composed
from milaff.editions.order import Order
from milaff.editions.record import last_record, read_record
from milaff.facts.seeds import Seeds
from milaff.problems import Problem, Problems
from milaff.render.errors import template_problems
from milaff.workspace import Workspace


def difference(
    workspace: Workspace,
    seeds: Seeds,
    report: str,
    first: int | None = None,
    second: int | None = None,
    as_of: date | None = None,
) -> Changes:
    """Tell what edition ``second`` (None: the dossier now, as of a day) says otherwise than ``first`` (None: the last).

    Raise :class:`Problems` where there is no such report or edition.
    """
    asked = composed(workspace, seeds, Order((report,), as_of=as_of), report)
    root = workspace.root
    before = last_record(root, report) if first is None else read_record(root, report, first)
    if before is None:
        remedy = f"Issue the first with «milaff build {report}»"
        raise Problems([Problem(f"reports/editions/{report}", 0, "there is no edition to compare with", remedy)])
    after = asked.dossier if second is None else read_record(root, report, second).dossier
    with template_problems(workspace):
        context = context_of(workspace, seeds, asked.report, as_of=date.fromisoformat(after.as_of))
        return between(before.dossier, after, Values(context), before.number)
