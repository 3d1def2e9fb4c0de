"""``milaff demo-world``."""

from pathlib import Path

import click


@click.command("demo-world")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--pairs", type=click.IntRange(1, 18_528), default=10, show_default=True, help="How many country pairs.")
@click.option("--facts", type=click.IntRange(1), default=30, show_default=True, help="How many facts for each pair.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same world.")
def demo_world(folder: Path, pairs: int, facts: int, seed: int) -> None:
    """Make a workspace of synthetic facts in FOLDER, to measure speed with.

    The countries are real, the facts are not: every page is marked as synthetic data, and so is every sentence of the
    documents. FOLDER must not exist or be empty. A world of more pairs holds the one of fewer.

    \b
    milaff demo-world --pairs 100 world
    cd world && milaff build
    """
    from milaff.demo.world import world
    from milaff.storage.write import write_folder

    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty")
    files = dict(world(pairs, facts, seed))
    write_folder(folder.resolve(), files)
    click.echo(f"{pairs} pairs, {pairs * facts} synthetic facts in {folder}. Next: cd {folder}; milaff build")
