"""``milaff compare``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime, problems_shown

if TYPE_CHECKING:
    from milaff.compare import Difference, Report

_LANGUAGES = {"ar": "Arabic", "en": "English"}


@click.command()
@click.argument("report")
@click.argument("file", metavar="EDITED.docx", type=click.Path(path_type=Path))
@format_option("table")
@pass_runtime
def compare(runtime: Runtime, report: str, file: Path, form: str) -> None:
    """List what a person changed in a Word copy of REPORT's dossier, so that it can be put right in the facts.

    The copy carries the dossier and the text that it was made from: it is held against those, statement by statement.
    Each difference is listed with its section, the facts that it concerns, and the file and line of the claims where
    the correction belongs. [-words-] are gone, {+words+} have come. Tracked insertions count as text, tracked deletions
    as gone. White space, direction marks, what Word counts itself, and text that was only moved are no differences.
    Headers and footers, pictures, formats and comments are not compared. Nothing is written.

    Exit code 0: no difference; 1: there are some; 2: the file or the seeds cannot be read.

    \b
    milaff compare egypt-azerbaijan returned.docx
    milaff compare egypt-azerbaijan returned.docx --format json
    """
    from milaff.compare import NotComparable
    from milaff.compare import compare as held_against

    with problems_shown(verbose=runtime.verbose, code=2):
        try:
            found = held_against(runtime.workspace, runtime.sound_seeds(), report, file)
        except NotComparable as error:
            click.echo(str(error), err=True)
            raise SystemExit(2) from None
        if form == "json":
            print_json(found.to_json())
        else:
            _tell(runtime, found)
    raise SystemExit(1 if found.differences else 0)


def _tell(runtime: Runtime, found: "Report") -> None:
    for line in _origin(found):
        click.echo(line)
    if not found.differences:
        click.echo("No difference.")
        return
    heads = ("what", "section", "text", "facts", "correct in")
    print_table(runtime, heads, [_row(difference) for difference in found.differences])
    count = len(found.differences)
    click.echo(f"{count} difference{'' if count == 1 else 's'}.")


def _origin(found: "Report") -> list[str]:
    origin = found.origin
    language = _LANGUAGES[origin.language]
    if not origin.embedded:
        return [
            f"{found.file}: {origin.report}, {language}; the copy no longer says which edition it was made from, so it"
            " is compared with the dossier as it is today."
        ]
    bears = [f"edition {origin.edition}" if origin.edition else "not numbered"]
    bears += [f"addendum {origin.addendum}"] if origin.addendum else []
    bears += [f"copy {origin.copy_number}"] if origin.copy_number else []
    bears += ["a draft"] if origin.draft else []
    lines = [f"{found.file}: {origin.report}, {language}, {', '.join(bears)}, as of {origin.as_of}."]
    if found.come or found.gone:
        lines.append(
            f"The dossier has moved on since: {found.come} of its statements are new, {found.gone} of the copy's are"
            " no longer in it."
        )
    return lines


def _row(difference: "Difference") -> tuple[str, ...]:
    what = f"{difference.kind} {difference.what}"
    if difference.stands is False:
        what += ", said otherwise today"
    heading = difference.heading or "cover"
    return what, heading, difference.marked, " ".join(difference.facts), " ".join(difference.places)
