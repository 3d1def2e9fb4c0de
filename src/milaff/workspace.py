"""A workspace: a folder with ``seeds/ templates/ reports/ fonts/ build/``, over the defaults of the package."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MARK = "reports"


class NoWorkspace(Exception):  # noqa: N818 -- reads as what it is
    """The folder is no workspace."""


@cache
def defaults() -> Path:
    """Return the folder of the default ``templates/`` and ``fonts/``: inside the package, or the source tree's own."""
    packaged = Path(__file__).parent / "defaults"
    return packaged if packaged.is_dir() else Path(__file__).parents[2]


@dataclass(frozen=True)
class Workspace:
    """A workspace at ``root``. Its own templates and fonts win over the packaged ones, file by file."""

    root: Path

    @classmethod
    def find(cls, start: Path) -> "Workspace":
        """Find the workspace that ``start`` lies in, as git finds its repository."""
        here = start.absolute()
        for folder in (here, *here.parents):
            if (folder / "seeds").is_dir() and (folder / MARK).is_dir():
                return cls(folder)
        raise NoWorkspace(f"{start} is not in a workspace (no seeds/ and reports/); «milaff init DIR» makes one")

    @property
    def layers(self) -> tuple[Path, ...]:
        """The folders searched for templates and fonts, the first wins."""
        return (self.root,) if self.root == defaults() else (self.root, defaults())

    def file(self, name: str) -> Path:
        """Find ``templates/…`` or ``fonts/…`` in the workspace or among the defaults."""
        for layer in self.layers:
            if (layer / name).is_file():
                return layer / name
        raise FileNotFoundError(f"{name} is neither in the workspace nor among the defaults")

    def files(self, folder: str, pattern: str) -> Iterator[tuple[str, Path]]:
        """Give (name relative to the layer, path) of every file of a folder, each name once, the winner's path."""
        found: dict[str, Path] = {}
        for layer in reversed(self.layers):
            for path in sorted((layer / folder).glob(pattern)):
                if path.is_file():
                    found[path.relative_to(layer).as_posix()] = path
        yield from sorted(found.items())
