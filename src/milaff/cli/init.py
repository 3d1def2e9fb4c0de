"""``milaff init``."""

from pathlib import Path

import click

FILES = {
    "seeds/sources.yaml": """\
# The documents, in the order in which they are listed and cited. Markings go from the lowest to the highest.
markings: [unclassified, restricted, confidential, secret]
documents: []
""",
    "seeds/documents/README.md": "The documents as received, byte for byte; `seeds/sources.yaml` catalogues them.\n",
    "seeds/entities/README.md": (
        "People, organisations, places, offices and forums: `people.yaml`, `organisations.yaml`, `places.yaml`,"
        " `offices.yaml`, `forums.yaml`.\n"
    ),
    "seeds/facts/README.md": "What each document says: `<document>.yaml`, with its claims and what was passed over.\n",
    "reports/README.md": (
        "One YAML file per dossier; `milaff new REPORT HOME COUNTERPART` makes one. `editions/` holds the record of"
        " every edition issued: keep it under version control.\n"
    ),
    "templates/README.md": (
        "Templates of your own. A file with the name of a packaged one wins over it; what you leave out is taken from"
        " the package.\n"
    ),
    "fonts/README.md": "Fonts of your own. A file with the name of a packaged one wins over it.\n",
    "build/README.md": "What came out. Everything here can be built again.\n",
    ".gitignore": "/build/*\n!/build/README.md\n.milaff-*\n",
}


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Make a new, empty workspace in FOLDER, which must not exist or be empty."""
    from milaff.storage.write import write_all

    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty")
    write_all(folder, {name: text.encode() for name, text in FILES.items()})
    click.echo(f"Workspace made in {folder}. Next: cd {folder}; milaff new REPORT HOME COUNTERPART; milaff build")
