"""What the preview adds to a dossier: a small bar, and the page that shows what is wrong in its place."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from milaff.language.text import LANGUAGES, Language
from milaff.problems import Problem
from milaff.workspace import Workspace

PAGES = Path(__file__).parent / "pages"
AROUND = 4
NAMES = {"ar": "العربية", "en": "English"}


@dataclass(frozen=True)
class Line:
    """A line of a source file, 1-based; ``here`` marks the one that is wrong."""

    number: int
    text: str
    here: bool


def with_bar(html: str, report: str, language: Language, token: str) -> str:
    """Put the bar at the end of a dossier's page; it stands in a shadow tree, so that no style crosses over."""
    bar = _environment().get_template("bar.html.j2").render(_bar(report, language, token))
    head, end, tail = html.rpartition("</body>")
    return f"{head}{bar}{end}{tail}" if end else f"{html}{bar}"


def error_page(problems: tuple[Problem, ...], workspace: Workspace, report: str, language: Language, token: str) -> str:
    """Show problems, each with the lines of the file around it."""
    told = [(problem, excerpt(problem, workspace)) for problem in problems]
    return _environment().get_template("error.html.j2").render(_bar(report, language, token), problems=told)


def excerpt(problem: Problem, workspace: Workspace) -> tuple[Line, ...]:
    """Return the lines around a problem's; none where it concerns a whole file or the file cannot be read."""
    path = next((p for layer in workspace.layers if (p := layer / problem.file).is_file()), None)
    if path is None or problem.line < 1:
        return ()
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    first, last = max(1, problem.line - AROUND), min(len(lines), problem.line + AROUND)
    return tuple(Line(n, lines[n - 1], n == problem.line) for n in range(first, last + 1))


def _bar(report: str, language: Language, token: str) -> dict[str, object]:
    return {"report": report, "language": language, "token": token, "languages": LANGUAGES, "names": NAMES}


@cache
def _environment() -> Environment:
    return Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
