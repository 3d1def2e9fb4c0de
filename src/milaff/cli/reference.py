"""``milaff reference``."""

from pathlib import Path

import click

from milaff.cli.runtime import Runtime, pass_runtime


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite a reference.docx that is there.")
@pass_runtime
def reference(runtime: Runtime, folder: Path, *, force: bool) -> None:
    """Write a copy of the Word reference document to FOLDER, to give it another look in Word.

    Every Word file takes its page, styles and lists from it. The copy is of the workspace's own, or of the packaged
    one. Put back as templates/reference.docx of the workspace, the edited copy wins over the packaged one.
    """
    from milaff.storage.write import write_all

    source = runtime.workspace.file("templates/reference.docx")
    target = folder / source.name
    if target.exists() and not force:
        raise click.UsageError(f"{target} exists already; --force overwrites it")
    write_all(folder, {source.name: source.read_bytes()})
    place = runtime.workspace.root / "templates" / source.name
    click.echo(target)
    if target.resolve() != place.resolve():
        click.echo(f"Edit its styles in Word and put it back as {place}; docs/word.md says what each style is for.")
