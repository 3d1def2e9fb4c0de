"""Data flows one way: a package imports only what is upstream of it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import milaff

SOURCE = Path(milaff.__file__).parent
ORDER = (
    *("__version__", "problems", "language", "storage", "workspace"),
    *("sources", "facts", "index"),
    *("intake", "extraction", "review"),
    *("dossier", "render", "editions", "compare", "preview"),
    *("mail", "schedule", "correspondence", "cluster", "demo"),
    *("cli", "__main__"),
)
"""Every package and module of the program, upstream first."""
FREE = {("index", "")}
"""The index asks where the program itself stands, to know its version."""


def _imports(path: Path) -> Iterator[str]:
    """Name the packages that a file imports from the program, "" for the program itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "milaff":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("milaff."):
            yield (node.module or "").split(".")[1]
        elif isinstance(node, ast.Import):
            names = (alias.name.split(".") for alias in node.names)
            yield from (name[1] if name[1:] else "" for name in names if name[0] == "milaff")


def _packages() -> list[str]:
    inside = (path for path in SOURCE.iterdir() if path.name not in ("__init__.py", "__pycache__", "py.typed"))
    return sorted(path.stem for path in inside if path.is_dir() or path.suffix == ".py")


@pytest.mark.parametrize("package", _packages())
def test_a_package_imports_only_what_is_upstream(package: str) -> None:
    assert package in ORDER, f"say where {package} stands on the data's way"
    upstream = {*ORDER[: ORDER.index(package) + 1]}
    home = SOURCE / package
    files = sorted(home.rglob("*.py")) if home.is_dir() else [home.with_suffix(".py")]
    wrong = {
        (str(path.relative_to(SOURCE)), name)
        for path in files
        for name in _imports(path)
        if name not in upstream and (package, name) not in FREE
    }
    assert not wrong
