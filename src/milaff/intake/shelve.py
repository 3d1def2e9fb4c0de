"""Writing what was taken in: documents first, the catalogue last, so that it never names what is not there."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from milaff.intake.entry import with_entries
from milaff.intake.taken import Taken
from milaff.problems import Problem, Problems
from milaff.sources.catalogue import Catalogue, Source
from milaff.sources.read import CATALOGUE, read_catalogue
from milaff.sources.validate import validated
from milaff.sources.yamlfile import read_yaml


def shelve(root: Path, taken: Sequence[Taken], write_all: Callable[..., object]) -> None:
    """Write documents, originals and the catalogue; ``write_all`` lays all aside complete before the first is renamed.

    What is interrupted leaves the catalogue as it was and none of the new files; were the process killed between two
    renames, documents may lie there that the catalogue does not name, and adding them again takes them over. Raises
    :class:`Problems` where another file has the name of one, or the catalogue's form leaves no place for an entry.
    """
    seeds = root / "seeds"
    files = {name: content for one in taken for name, content in one.files.items()}
    there = {name for name in files if (seeds / name).exists()}
    _refuse_others(seeds, {name: files[name] for name in there})
    catalogue = _new_catalogue(root, [one.source for one in taken])
    try:
        write_all(seeds, {**files, "sources.yaml": catalogue}, lasting=True)
    except BaseException:
        if (root / CATALOGUE).read_bytes() != catalogue:
            for name in files.keys() - there:
                (seeds / name).unlink(missing_ok=True)
        raise


def _refuse_others(seeds: Path, files: Mapping[str, bytes]) -> None:
    """Refuse to write over a file that the catalogue does not name, unless it is the very same."""
    others = [
        Problem(f"seeds/{name}", 0, "is there already, and is another file", "Move it away, or choose another --id")
        for name, content in files.items()
        if (seeds / name).read_bytes() != content
    ]
    if others:
        raise Problems(others)


def _new_catalogue(root: Path, sources: list[Source]) -> bytes:
    """Write the entries into the catalogue's text, and make sure that it now says what it said, and them."""
    listed = read_catalogue(root)
    old = listed.catalogue
    text = (root / CATALOGUE).read_bytes().decode("utf-8")
    new = with_entries(text, listed.file, sources).encode("utf-8")
    if old is None or _read(new) != old.model_copy(update={"documents": (*old.documents, *sources)}):
        message = "an entry cannot be put into the catalogue as it is written"
        raise Problems([Problem(CATALOGUE, 0, message, "Put «documents:» last, each entry beginning with «- »")])
    return new


def _read(catalogue: bytes) -> Catalogue | None:
    with tempfile.TemporaryDirectory(prefix="milaff-") as folder:
        path = Path(folder) / "sources.yaml"
        path.write_bytes(catalogue)
        file = read_yaml(path, CATALOGUE)
    return validated(Catalogue, file, (), []) if not file.problems else None
