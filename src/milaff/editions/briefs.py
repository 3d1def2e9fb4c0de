"""Briefs for visits: built beside the editions, each a draft that says which edition of the dossier it rests on."""

import io
from collections.abc import Mapping
from datetime import date
from typing import Final

from milaff.dossier.between import bare
from milaff.dossier.brief import compose_brief
from milaff.dossier.compose import compose
from milaff.dossier.model import Imprint
from milaff.dossier.report import read_report
from milaff.editions.build import fonts_of
from milaff.editions.order import Job, Order
from milaff.editions.outcome import Outcome
from milaff.editions.record import last_record
from milaff.editions.work import Work
from milaff.facts.seeds import Seeds
from milaff.problems import Problem, Problems
from milaff.render.errors import template_problems
from milaff.storage.write import write_all
from milaff.workspace import Workspace

MOST_PAGES: Final = 2


def brief(workspace: Workspace, seeds: Seeds, order: Order, name: str) -> Work:
    """Plan the brief for ``order.visit`` in every language and format asked for; nothing is issued.

    Raise :class:`Problems` where the report has no such visit, where the visit names what nobody knows, or where the
    other side's copy is asked for: what the desk wrote is for its own side.
    """
    report = read_report(workspace.root, name, seeds.sources.markings)
    if order.viewpoint not in (None, report.viewpoint):
        message = f"a brief is for the report's own side, {report.viewpoint}, and not for {order.viewpoint}"
        raise Problems([Problem(f"reports/{name}.yaml", 0, message, "Leave out --viewpoint")])
    day = order.as_of or date.today()
    with template_problems(workspace):
        dossier = compose_brief(workspace, seeds, name, report, day, order.visit or "", short=order.short)
        last = last_record(workspace.root, name)
        stands = last is not None and bare(last.dossier) == bare(compose(workspace, seeds, name, report, day))
    imprint = Imprint(edition=last.number if last and stands else None, draft=True)
    folder = f"{name}/visit-{order.visit}{'/short' if order.short else ''}"
    data = dossier.model_dump_json()
    jobs = tuple(
        Job(folder, data, language, order.formats or report.formats, workspace.root, order.comments, imprint)
        for language in order.languages or report.languages
    )

    def finish(files: Mapping[str, bytes]) -> Outcome:
        out = order.out or workspace.root / "build"
        found = dict(sorted(files.items()))
        write_all(out, {**fonts_of(workspace, jobs), **found})
        notes = _too_long(found) if order.short else ()
        return Outcome(name, "draft", None, tuple(out / file for file in found), notes=notes)

    return Work(name, jobs, finish)


def _too_long(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Tell which PDF of a short brief is not short."""
    import pikepdf

    notes = []
    for name, content in files.items():
        if name.endswith(".pdf"):
            with pikepdf.open(io.BytesIO(content)) as pdf:
                pages = len(pdf.pages)
            if pages > MOST_PAGES:
                notes.append(f"{name} has {pages} pages, not {MOST_PAGES}: shorten what the desk wrote for the visit")
    return tuple(notes)
