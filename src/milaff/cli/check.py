"""``milaff check``."""

from functools import partial

import click

from milaff.cli.output import format_option, print_json
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.problems import Problem, Problems


@click.command()
@format_option("text")
@pass_runtime
def check(runtime: Runtime, form: str) -> None:
    """Find every problem of the workspace at once.

    Each has its file, line, claim and remedy: quotations that do not stand in their document, unknown keys, types,
    entities and countries, dates that are no EDTF, numbers in a wording that its claim lacks, missing labels, documents
    that changed, deceptive letters, repeated ids, and reports, correspondents, styles and strings that cannot be used.
    Exit code 1 if there is any.
    """
    from milaff.sources.originals import check_originals

    originals = check_originals(runtime.workspace.root)
    problems = tuple(sorted({*runtime.seeds.problems, *originals, *_of_reports(runtime)}))
    if form == "json":
        print_json([problem.to_json() for problem in problems])
    else:
        for problem in problems:
            click.echo(runtime.shown(str(problem)))
        click.echo(_summary(runtime, problems), err=bool(problems))
    raise SystemExit(1 if problems else 0)


def _of_reports(runtime: Runtime) -> list[Problem]:
    from milaff.correspondence.correspondents import check_distributions
    from milaff.dossier.brief.references import check_visits
    from milaff.dossier.report import read_report, report_names
    from milaff.dossier.strings import read_strings
    from milaff.dossier.style import read_style

    problems: list[Problem] = []
    workspace = runtime.workspace
    for name in report_names(workspace.root):
        try:
            report = read_report(workspace.root, name, runtime.seeds.sources.markings)
            problems += check_visits(workspace.root, name, report, runtime.seeds.registry)
            read_style(workspace, report.style)
        except Problems as found:
            problems += found.problems
    for read in (read_strings, partial(read_strings, folder="templates/letters")):
        try:
            read(workspace)
        except Problems as found:
            problems += found.problems
    problems += check_distributions(workspace.root)
    return problems


def _summary(runtime: Runtime, problems: tuple[Problem, ...]) -> str:
    if problems:
        return f"{len(problems)} problem{'' if len(problems) == 1 else 's'}."
    seeds = runtime.seeds
    documents, claims = len(seeds.sources.documents), len(seeds.claims.claims)
    by_machine = sum(placed.claim.accepted == "machine" for placed in seeds.claims.claims)
    unreviewed = f" ({by_machine} accepted by machine, not reviewed)" if by_machine else ""
    return f"No problem: {documents} documents, {claims} claims{unreviewed}, {len(seeds.facts)} facts."
