"""What several test folders share: the reading of HTML, the running of the command line, the editing of a workspace."""

import contextlib
import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

from lxml import html as lxml_html  # type: ignore[import-untyped]

from milaff.cli import main
from milaff.storage.lock import only_one

ROOT = Path(__file__).parents[1]
AS_OF = date(2026, 11, 21)
REPORTS = ("algeria-azerbaijan", "egypt-azerbaijan")
LANGUAGES = ("ar", "en")

Element = Any


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def workspace_in(root: Path) -> Path:
    """Make a workspace of this repository's seeds and reports in which no edition was issued yet."""
    shutil.copytree(ROOT / "seeds", root / "seeds")
    shutil.copytree(ROOT / "reports", root / "reports", ignore=shutil.ignore_patterns("editions"))
    return root


@dataclass(frozen=True)
class Once:
    """What takes long is made once for all the processes that test; nobody changes it."""

    folder: Path

    def __call__(self, name: str, make: Callable[[Path], object]) -> Path:
        """Give the folder of that name, which ``make`` fills where no process has yet."""
        made, aside = self.folder / name, self.folder / f"making-{name}"
        with only_one(self.folder / f"{name}.lock", wait=lambda: None):
            if not made.exists():
                make(aside)
                aside.rename(made)
        return made


def run(*words: str, cwd: Path) -> Ran:
    """Run ``milaff`` in this process, as its entry point does."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(cwd),
        mock.patch.object(sys, "argv", ["milaff", *words]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0
    return Ran(code, out.getvalue(), err.getvalue())


def run_fresh(*words: str, cwd: Path, environ: Mapping[str, str] | None = None) -> Ran:
    """Run ``milaff`` in a fresh process, warnings as errors."""
    done = subprocess.run(
        [sys.executable, "-m", "milaff", *words],
        cwd=cwd,
        env={**os.environ, "PYTHONWARNINGS": "error", **(environ or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def digest(folder: Path) -> str:
    """One digest of all names and bytes below a folder; the index, which is derived, is left out."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.name.startswith("index.sqlite") or path.name == ".milaff":
            continue
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        if path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def read_html(content: bytes) -> Element:
    """Parse a page that Milaff wrote."""
    return lxml_html.document_fromstring(content.decode("utf-8"))


def plain_text(content: bytes) -> str:
    """Give a page as a reader meets it: a line for each heading, paragraph, list item and table row."""
    body = read_html(content).find("body")
    return "\n".join(_lines(body)) + "\n"


_LINES = frozenset({"h1", "h2", "h3", "h4", "p", "li", "caption", "figcaption", "blockquote"})
_HEADS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "- "}


def _lines(element: Element) -> Iterator[str]:
    tag = str(element.tag)
    if tag == "tr":
        yield " | ".join(_cell(cell) for cell in element)
    elif tag == "img":
        yield f"({element.get('alt')})"
    elif tag in _LINES:
        if tag in ("h1", "h2"):
            yield ""
        yield _HEADS.get(tag, "") + _inline(element)
        for nested in element.iterchildren("ol", "ul"):
            yield from (f"  {line}" for line in _lines(nested))
    else:
        for child in element:
            yield from _lines(child)


def _cell(cell: Element) -> str:
    """A cell's text; its paragraphs are parted by a slash."""
    blocks = [child for child in cell if child.tag in _LINES]
    if not blocks:
        return _inline(cell)
    return " / ".join(_inline(block) for block in blocks)


def _inline(element: Element) -> str:
    """The text of a line, each note in brackets after its statement, each line break a slash."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == "br":
            parts.append(" / ")
        elif "note" in child.get("class", "").split():
            parts.append(f" [{_inline(child)}]")
        elif child.tag not in ("ol", "ul"):
            parts.append(_inline(child))
        parts.append(child.tail or "")
    return "".join(parts).strip(" \n")


@dataclass(frozen=True)
class Copy:
    """A copy of this repository's seeds and reports, with something in ``build/``, for tests to damage."""

    root: Path

    def path(self, name: str) -> Path:
        return self.root / name

    def lines(self, name: str) -> list[str]:
        return self.path(name).read_text(encoding="utf-8").split("\n")

    def edit(self, name: str, old: str, new: str) -> int:
        """Replace the one place of ``old`` in a file; gives its line."""
        text = self.path(name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.path(name).write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    def claim_line(self, document: str, claim: str, key: str = "id") -> int:
        """The line of one key of a claim, as a list of claims is written: one key to a line."""
        lines = self.lines(f"seeds/facts/{document}.yaml")
        start = lines.index(f"  - id: {claim}")
        if key == "id":
            return start + 1
        for n in range(start + 1, len(lines)):
            assert not lines[n].startswith("  - "), f"{claim} has no {key}"
            if lines[n].startswith(f"    {key}:"):
                return n + 1
        raise AssertionError(f"{claim} has no {key}")

    def edit_claim(self, document: str, claim: str, key: str, old: str, new: str) -> int:
        """Replace the first ``old`` in the line of one key of a claim; gives the line."""
        return self.edit_line(f"seeds/facts/{document}.yaml", self.claim_line(document, claim, key), old, new)

    def edit_line(self, name: str, line: int, old: str, new: str) -> int:
        lines = self.lines(name)
        assert old in lines[line - 1], f"{old!r} is not in line {line} of {name}: {lines[line - 1]}"
        lines[line - 1] = lines[line - 1].replace(old, new, 1)
        self.path(name).write_text("\n".join(lines), encoding="utf-8")
        return line
