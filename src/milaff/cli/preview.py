"""``milaff preview``."""

import sys
import webbrowser
from datetime import date

import click

from milaff.cli.moment import Day
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language

LIBRARIES = frozenset({"starlette", "uvicorn", "watchfiles", "anyio"})


@click.command()
@click.argument("report")
@click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="The language shown first; the page switches.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8765,
    show_default=True,
    help="Where to listen on 127.0.0.1; 0 takes a free port.",
)
@click.option("--open/--no-open", "opened", default=True, help="Open the browser. Default: yes, in a terminal.")
@click.option("--viewpoint", metavar="CODE", help="Whose copy it is (ISO 3166 alpha-3). Default: the report's.")
@click.option("--as-of", type=Day(), help="The day up to which the dossier speaks. Default: today.")
@pass_runtime
def preview(
    runtime: Runtime,
    report: str,
    language: Language,
    port: int,
    opened: bool,
    viewpoint: str | None,
    as_of: date | None,
) -> None:
    """Show the dossier of REPORT in the browser, and again whenever one of its files changes.

    Made for work on templates: save a template, style sheet, phrase, string, house style, font, fact or report, and
    the page reloads. What is wrong is shown in the page with its file and line, until it is mended. The bar at the
    foot switches languages and renders the PDF. Only this machine can reach it; Ctrl-C ends it.

    Needs three more libraries: pip install "milaff[preview]".

    \b
    milaff preview egypt-azerbaijan --lang ar
    milaff preview algeria-azerbaijan --lang en --port 0 --no-open
    """
    try:
        from milaff.preview.server import PortInUse, serve
    except ModuleNotFoundError as missing:
        if missing.name not in LIBRARIES:
            raise
        remedy = 'install them with: python -m pip install "milaff[preview]"'
        raise click.ClickException(f"the preview's libraries are missing ({missing.name}); {remedy}") from None
    from milaff.editions.build import Order

    def announce(address: str) -> None:
        click.echo(f"{report} is shown at {address} (Ctrl-C ends it)")
        sys.stdout.flush()
        if opened and sys.stdout.isatty():
            webbrowser.open(address)

    try:
        serve(
            runtime.workspace,
            Order((report,), viewpoint=viewpoint, as_of=as_of),
            language,
            port=port,
            announce=announce,
        )
    except PortInUse as error:
        raise click.ClickException(str(error)) from None
