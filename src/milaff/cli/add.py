"""``milaff add``."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language
from milaff.sources.catalogue import Kind

if TYPE_CHECKING:
    from milaff.intake.add import Intake
    from milaff.intake.taken import Taken


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--id", "name", metavar="ID", help="The document's id (one file). Default: made of the file's name.")
@click.option("--title", help="The title as the document prints it (one file). Default: the file's own metadata.")
@click.option("--publisher", help="Who published it: «عربي | English», or one form that stands for both.")
@click.option(
    "--date", "day", metavar="EDTF", help="Its date: 2016-11-03, 2016-11, 2016~. Default: the file's metadata."
)
@click.option("--marking", help="One of the catalogue's markings. Default: the lowest, unless the text bears another.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Its language. Default: told from its words.")
@click.option("--kind", type=click.Choice(get_args(Kind)), help="What it is. Default: message, web-page or document.")
@click.option("--cited-as", nargs=2, metavar="AR EN", help="How notes cite it (one file). Default: kind and title.")
@click.option("--near-copy", is_flag=True, help="Take a file in whose text is nearly that of another document.")
@click.option(
    "--max-size", type=click.FloatRange(0, min_open=True), metavar="MB", help="The largest file taken. Default: 50."
)
@click.option("--show", is_flag=True, help="Print the text taken in, its paragraphs numbered.")
@format_option("text")
@pass_runtime
def add(
    runtime: Runtime,
    files: tuple[Path, ...],
    name: str | None,
    title: str | None,
    publisher: str | None,
    day: str | None,
    marking: str | None,
    language: Language | None,
    kind: Kind | None,
    cited_as: tuple[str, str] | None,
    max_size: float | None,
    form: str,
    *,
    near_copy: bool,
    show: bool,
) -> None:
    """Take documents in: plain text, HTML, Word (.docx), PDF and mail (.eml).

    The text goes to seeds/documents/ID.txt, the file itself beside it, an entry to the end of seeds/sources.yaml. Title
    and date come from the file's own metadata where it has them, and are marked so. A page of a PDF of which two
    engines read different numbers or dates is marked for a person, and no claim is proposed from it.

    A file that is a scan, locked, damaged, too large, no document, or in the catalogue already, is refused in one line
    each; the others are added. Exit code 1 if there is any.

    \b
    milaff add visit.pdf --publisher "وزارة الخارجية | Ministry of Foreign Affairs" --marking restricted
    milaff add reports/*.docx letters/*.eml
    milaff add page.html --id baku-embassy-relations --date 2023 --show
    """
    from milaff.intake.add import Intake
    from milaff.intake.limits import FILE_BYTES, MEGABYTE
    from milaff.intake.naming import both
    from milaff.intake.taken import Stated
    from milaff.language.text import Text
    from milaff.storage.lock import only_one
    from milaff.storage.write import write_all

    _check_options(files, name, title, cited_as, publisher, day)
    stated = Stated(
        id=name,
        title=title,
        cited_as=Text(ar=cited_as[0], en=cited_as[1]) if cited_as else None,
        publisher=both(publisher) if publisher else None,
        date=day,
        marking=marking,
        language=language,
        kind=kind,
        near_copy=near_copy,
        max_bytes=int(max_size * MEGABYTE) if max_size else FILE_BYTES,
    )
    root = runtime.workspace.root
    with only_one(root / "build" / ".milaff" / "add.lock", lambda: _say("Waiting for another «milaff add» to end.")):
        intake = Intake(root, stated, date.today())
        _take_all(intake, files)
        intake.write(write_all)
    if form == "json":
        print_json(_data(intake))
    else:
        for taken in intake.taken:
            _tell(runtime, taken, show=show)
    _end(runtime, intake)


def _check_options(
    files: Sequence[Path],
    name: str | None,
    title: str | None,
    cited_as: tuple[str, str] | None,
    publisher: str | None,
    day: str | None,
) -> None:
    from milaff.language import edtf

    if len(files) > 1 and (name or title or cited_as):
        raise click.UsageError("--id, --title and --cited-as are of one file")
    if name is not None and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise click.UsageError(f"«{name}» is no id; use small Latin letters, digits and hyphens")
    if any(text is not None and not text.strip() for text in (title, publisher, *(cited_as or ()))):
        raise click.UsageError("--title, --publisher and --cited-as must not be empty")
    try:
        if day is not None:
            edtf.parse(day)
    except edtf.DateError as error:
        raise click.UsageError(f"--date: {error}") from None


def _take_all(intake: "Intake", files: Sequence[Path]) -> None:
    console = Console(stderr=True)
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        for path in progress.track(files):
            intake.take(path)


def _tell(runtime: Runtime, taken: "Taken", *, show: bool) -> None:
    from milaff.sources.text import DocumentText

    source, document = taken.source, DocumentText(taken.text)
    click.echo(f"seeds/documents/{source.file}")
    count = len(document.paragraphs)
    told = [f"{source.id}: {source.language}, {count} paragraph{'' if count == 1 else 's'}, {source.marking}"]
    for key, value in (("title", source.title.as_printed if source.title else None), ("date", source.date)):
        if value:
            told.append(f"{key}: {value}{' (from the file’s metadata)' if key in source.from_metadata else ''}")
    told += [f"encoding: {source.encoding}"] if source.encoding else []
    told += [_flagged(flag.flag, flag.count, flag.paragraphs, flag.examples) for flag in source.flags]
    told += [f"look at page {page.page}: {page.reason}; no claim is proposed from it" for page in source.review_pages]
    told += taken.notes
    for line in (told[0], *(f"  {line}" for line in told[1:])):
        _say(runtime.shown(_printable(line)))
    if show:
        texts = (_printable(document.text[span.start : span.end].strip()) for span in document.paragraphs)
        print_table(runtime, ("paragraph", "text"), ((str(n), text) for n, text in enumerate(texts, 1)))


def _flagged(flag: str, count: int, paragraphs: Sequence[int], examples: Sequence[str]) -> str:
    said = {
        "override": "characters that turn the order of others around",
        "direction-control": "invisible characters of direction",
        "zero-width": "invisible characters",
        "mixed-script": "words in letters of two scripts",
        "persian-letter": "words with Persian letters",
    }[flag]
    where = ", ".join(map(str, paragraphs[:8])) + ("…" if len(paragraphs) > 8 else "")
    return f"flagged: {said}: {count} ({', '.join(examples)}), paragraph{'' if len(paragraphs) == 1 else 's'} {where}"


def _printable(text: str) -> str:
    """Leave out what would steer the terminal, or turn its line around."""
    return "".join(char for char in text if char == "\t" or char.isprintable())


def _data(intake: "Intake") -> dict[str, Any]:
    return {
        "added": [
            {
                **taken.source.model_dump(mode="json", exclude_none=True, exclude_defaults=True),
                "notes": list(taken.notes),
            }
            for taken in intake.taken
        ],
        "refused": [problem.to_json() for problem in intake.refused],
    }


def _end(runtime: Runtime, intake: "Intake") -> None:
    for problem in intake.refused:
        _say(runtime.shown(str(problem)))
    if intake.refused:
        count = len(intake.refused)
        rest = f"{len(intake.taken)} added" if intake.taken else "nothing was written"
        _say(f"{count} file{'' if count == 1 else 's'} refused; {rest}.")
        raise SystemExit(1)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)
