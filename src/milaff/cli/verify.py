"""``milaff verify``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.output import format_option, print_json
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.editions.verify import Verdict

_LANGUAGES = {"ar": "Arabic", "en": "English"}


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("text")
@pass_runtime
def verify(runtime: Runtime, files: tuple[Path, ...], form: str) -> None:
    """Tell which edition each of FILES (PDF, Word or HTML) is, whether it is unaltered, and whether it is the latest.

    A file is unaltered where its SHA-256 is that of a record in reports/editions/. Any other file is asked what it says
    of itself: it is then altered (or made again with other templates), a draft, or no dossier of this workspace.

    Exit code 0: all are unaltered and the latest; 1: one is not.

    \b
    milaff verify build/egypt-azerbaijan/ar.pdf
    milaff verify returned.docx --format json
    """
    from milaff.editions.verify import Register
    from milaff.editions.verify import verify as judged

    register = Register(runtime.workspace.root)
    for problem in register.problems:
        click.echo(problem, err=True)
    verdicts = [judged(path, register) for path in files]
    if form == "json":
        print_json([verdict.to_json() for verdict in verdicts])
    else:
        for verdict in verdicts:
            click.echo(runtime.shown(_sentence(verdict)))
    raise SystemExit(0 if all(verdict.sound for verdict in verdicts) and not register.problems else 1)


def _sentence(verdict: "Verdict") -> str:
    note = f" ({verdict.note})" if verdict.note else ""
    match verdict.state:
        case "unreadable":
            return f"{verdict.file}: cannot be read{note}."
        case "foreign":
            return f"{verdict.file}: no dossier of this workspace{note}."
        case "draft":
            return f"{verdict.file}: {_what(verdict)}: a draft, never issued{note}."
        case "altered":
            return f"{verdict.file}: {_what(verdict)}, by its own word; it is not as issued{note}.{_newer(verdict)}"
        case _:
            latest = " and the latest" if verdict.latest else ""
            return f"{verdict.file}: {_what(verdict)}: unaltered{latest}.{_newer(verdict)}"


def _what(verdict: "Verdict") -> str:
    parts = [verdict.report or "a dossier", _LANGUAGES.get(verdict.language or "", "")]
    parts.append(f"edition {verdict.edition}" if verdict.edition else "")
    parts.append(f"addendum {verdict.addendum}" if verdict.addendum else "")
    parts.append(f"copy {verdict.copy_number}" if verdict.copy_number else "")
    parts.append(f"as of {verdict.as_of}" if verdict.as_of else "")
    return ", ".join(filter(None, parts))


def _newer(verdict: "Verdict") -> str:
    if verdict.latest or not verdict.last_edition or not verdict.edition:
        return ""
    if verdict.edition < verdict.last_edition:
        return f" It is superseded: the latest is edition {verdict.last_edition}."
    return " A later addendum was issued." if verdict.addendum else ""
