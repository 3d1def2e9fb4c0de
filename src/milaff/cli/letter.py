"""``milaff letter``."""

from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click
from rich.console import Console

from milaff.cli.moment import Day
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language

if TYPE_CHECKING:
    from milaff.correspondence.letter.letter import Reply

KINDS = ("note-verbale", "memorandum", "slip")


class Languages(click.ParamType[tuple[Language, ...]]):
    """Languages, joined with commas."""

    name = "languages"

    def convert(
        self, value: object, param: click.Parameter | None, context: click.Context | None
    ) -> tuple[Language, ...]:
        """Read «ar», «en» or «ar,en»; the first is the language of the message."""
        if isinstance(value, tuple):
            return value
        found = tuple(dict.fromkeys(part.strip() for part in str(value).split(",")))
        if not set(found) <= set(LANGUAGES):
            self.fail(f"«{value}»: write ar, en, or both as ar,en", param, context)
        return tuple(language for part in found for language in LANGUAGES if language == part)


class Size(click.ParamType[int]):
    """A size in bytes, kB, MB or GB."""

    name = "size"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> int:
        """Read «10MB»."""
        from milaff.correspondence.bundle.size import size

        if isinstance(value, int):
            return value
        try:
            return size(str(value))
        except ValueError as error:
            self.fail(str(error), param, context)


class ReplyTo(click.ParamType["Reply"]):
    """The number and day of a note received."""

    name = "note"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> "Reply":
        """Read «No. 12 of 2026-03-01»."""
        from milaff.correspondence.letter.letter import Reply, reply_to

        if isinstance(value, Reply):
            return value
        try:
            return reply_to(str(value))
        except ValueError:
            self.fail(f"«{value}»: write it as «No. 12 of 2026-03-01»", param, context)


_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("report")
@click.option(
    "--from", "sender", required=True, metavar="ID", help="Who sends it: an id of reports/correspondents.yaml."
)
@click.option("--to", "addressee", required=True, metavar="ID", help="To whom: an id of the same file.")
@click.option("--ref", "reference", metavar="NUMBER", help="Its number. Default: the next of the sender's register.")
@click.option("--reply-to", "reply", type=ReplyTo(), help="The note that it answers: «No. 12 of 2026-03-01».")
@click.option("--lang", "languages", type=Languages(), help="ar, en, or ar,en. Default: the report's first.")
@click.option("--date", "day", type=Day(), help="Its day. Default: today.")
@click.option("--hijri", is_flag=True, help="The Hijri date as well (1924–2077).")
@click.option("--subject", metavar="TEXT", help="Its subject. Default: the title of what it encloses.")
@click.option(
    "--body",
    type=_FILE,
    help="Its text (UTF-8, a blank line between paragraphs) in place of the template's. {lang} in the name stands for"
    " the language. In a note verbale it goes on after «has the honour to» / «وتتشرف».",
)
@click.option("--condolence", is_flag=True, help="A note without the courtesies.")
@click.option("--visit", metavar="ID", help="Enclose the brief for this visit, not the dossier; own side only.")
@click.option("--edition", type=click.IntRange(1), help="Enclose this edition. Default: the latest.")
@click.option("--enclose", type=_FILE, multiple=True, help="Enclose this PDF too; repeatable.")
@click.option("--marking", metavar="ID", help="The marking of the files enclosed; the letter bears it at least.")
@click.option("--bundle", type=click.Choice(["pdf", "zip"]), help="Letter and enclosures as one PDF, or one ZIP.")
@click.option("--max-size", type=Size(), help="The most that one message may have, such as 10MB.")
@click.option("--seal", "sealed", is_flag=True, help="Print that the letter is sealed electronically (milaff sign).")
@click.option("--translated-from", metavar="CODE", help="Head it «Translated from …»: ar, en, az, fr, ru …")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to write. Default: in build/.")
@pass_runtime
def letter(
    runtime: Runtime,
    kind: str,
    report: str,
    sender: str,
    addressee: str,
    reference: str | None,
    reply: "Reply | None",
    languages: tuple[Language, ...] | None,
    day: date | None,
    subject: str | None,
    body: Path | None,
    visit: str | None,
    edition: int | None,
    enclose: tuple[Path, ...],
    marking: str | None,
    bundle: str | None,
    max_size: int | None,
    translated_from: str | None,
    out: Path | None,
    *,
    hijri: bool,
    condolence: bool,
    sealed: bool,
) -> None:
    """Write a letter of KIND that encloses the latest edition of REPORT: PDF, Word, and the draft of its message.

    KIND is note-verbale (in the third person, unsigned), memorandum (to one's own side) or slip (a list of what is
    sent, with room for the receipt). The number is taken from the sender's register (milaff register) when everything
    else is ready, and is never used again. What is missing is asked for by name, all at once; nothing is sent.

    What is marked above the ceiling of the addressee (distribution: of the report; else the lowest marking for any but
    the report's own side) is refused. The files go to build/REPORT/letters/NUMBER/.

    \b
    milaff letter note-verbale egypt-azerbaijan --from egypt-embassy-baku --to azerbaijan-mfa --lang en
    milaff letter note-verbale egypt-azerbaijan --from egypt-embassy-baku --to azerbaijan-mfa \\
        --reply-to "No. 12 of 2026-03-01" --lang ar,en --hijri --bundle pdf
    milaff letter memorandum egypt-azerbaijan --from egypt-embassy-baku --to egypt-mfa --visit exercise-baku
    milaff letter slip egypt-azerbaijan --from egypt-embassy-baku --to egypt-mfa --enclose map.pdf --marking restricted
    """
    from milaff.correspondence.letter.dispatch import dispatch
    from milaff.correspondence.letter.letter import KINDS as KNOWN
    from milaff.correspondence.letter.order import Bundle, Order
    from milaff.correspondence.letter.plan import plan

    if condolence and kind != "note-verbale":
        raise click.UsageError("--condolence is of a note verbale")
    if visit and edition:
        raise click.UsageError("--visit encloses the brief, and --edition an edition of the dossier: give one of them")
    order = Order(
        kind=next(one for one in KNOWN if one == kind),
        report=report,
        sender=sender,
        addressee=addressee,
        day=day or date.today(),
        languages=languages or (),
        reference=reference,
        reply=reply,
        visit=visit,
        out=out.resolve() if out else None,
        hijri=hijri,
        condolence=condolence,
        enclose=enclose,
        marking=marking,
        edition=edition,
        bundle=next((one for one in get_args(Bundle) if one == bundle), None),
        max_size=max_size,
        subject=subject,
        body=body,
        sealed=sealed,
        translated_from=translated_from,
    )
    console = Console(stderr=True)
    with console.status("Writing the letter") if console.is_terminal else nullcontext():
        done = dispatch(runtime.workspace, plan(runtime.workspace, runtime.sound_seeds, order))
    for path in done.files:
        click.echo(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
    for note in done.notes:
        click.echo(runtime.shown(f"{note}."), err=True)
    click.echo(runtime.shown(f"{report}: {kind} {done.reference} written; nothing was sent."), err=True)
