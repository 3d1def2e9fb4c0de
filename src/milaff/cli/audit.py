"""``milaff audit``."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import click
from rich.console import Console

from milaff.cli.output import format_option, print_json
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.render.audit import Report


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("text")
@pass_runtime
def audit(runtime: Runtime, files: tuple[Path, ...], form: str) -> None:
    """Compare the text that can be copied out of FILES (PDFs) with what their dossiers say, line by line.

    Each PDF carries its dossier. It is made into a page again with the templates of this workspace; then every line
    printed is decoded glyph by glyph and must be, character for character, the line meant, in the order of the Unicode
    bidirectional algorithm (UAX #9). Left out are only white space at the ends of lines, invisible characters, and
    what lists and the table of contents generate (dashes, page numbers).

    Each line that is not exact is listed: its page, what is printed, what is meant. With --format json both are in the
    order in which they are seen, from left to right.
    Exit code 1 if there is any, or if a file cannot be audited.

    \b
    milaff audit build/egypt-azerbaijan/ar.pdf
    milaff audit build/*/*.pdf
    """
    from milaff.render.audit import NotAuditable, audit_pdf
    from milaff.render.theme import Theme

    theme = Theme(runtime.workspace)
    reports: list[Report] = []
    refused = False
    for number, path in enumerate(files, 1):
        try:
            with _patience(f"Auditing {path} ({number} of {len(files)})"):
                report = audit_pdf(path, theme)
        except NotAuditable as error:
            refused = True
            click.echo(str(error), err=True)
            continue
        reports.append(report)
        if form == "text":
            _tell(runtime, report)
    if form == "json":
        print_json([report.to_json() for report in reports])
    raise SystemExit(1 if refused or any(report.findings for report in reports) else 0)


def _tell(runtime: Runtime, report: "Report") -> None:
    from milaff.render.audit import as_read

    for finding in report.findings:
        where = f"page {finding.page}" if finding.page else "on no page"
        click.echo(f"{report.file}: {where}")
        click.echo(f"  printed: {runtime.shown(as_read(finding.printed)) or '(nothing)'}")
        click.echo(f"  meant:   {runtime.shown(as_read(finding.meant)) or '(no such text)'}")
    click.echo(f"{report.file}: {report.exact} of {report.lines} lines exact")


@contextmanager
def _patience(words: str) -> Iterator[None]:
    """Say what is being done, in a terminal, when it takes more than a second."""
    status = Console(stderr=True).status(words)
    timer = Timer(1, status.start)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        status.stop()
