"""``milaff new``."""

import re

import click

from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.countries import UnknownCountry, country, relations


@click.command()
@click.argument("report")
@click.argument("home")
@click.argument("counterpart")
@pass_runtime
def new(runtime: Runtime, report: str, home: str, counterpart: str) -> None:
    """Describe a new dossier in reports/REPORT.yaml, seen from HOME, on its relations with COUNTERPART.

    HOME and COUNTERPART are ISO 3166 alpha-3 codes.

    \b
    milaff new morocco-azerbaijan MAR AZE
    """
    from milaff.dossier.report import NO_REPORTS
    from milaff.storage.write import write_all

    if report in NO_REPORTS:
        raise click.UsageError(f"reports/{report}.yaml is for something else; choose another name")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", report):
        raise click.UsageError(f"«{report}» is no report name; use small Latin letters, digits and hyphens")
    try:
        pair = country(home.upper()), country(counterpart.upper())
    except UnknownCountry as error:
        raise click.UsageError(str(error)) from None
    if pair[0] == pair[1]:
        raise click.UsageError("the two countries are one")
    path = runtime.workspace.root / "reports" / f"{report}.yaml"
    if path.exists():
        raise click.UsageError(f"reports/{report}.yaml exists already; edit it, or choose another name")
    text = (
        f"# {relations(*pair).en} / {relations(*pair).ar}\n"
        f"viewpoint: {pair[0].code}\ncounterpart: {pair[1].code}\nlanguages: [ar, en]\nstyle: default\n"
    )
    write_all(path.parent, {path.name: text.encode()})
    click.echo(f"reports/{report}.yaml written; «milaff build {report}» builds it.")
