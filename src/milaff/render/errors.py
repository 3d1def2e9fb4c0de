"""Errors of templates and style sheets, told as problems: the file, its line, what is wrong, what to do.

One place for all who render: a build refuses with these, a preview shows them in the page.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from milaff.language.text import Language
from milaff.problems import Problem, Problems
from milaff.render.pdf.warnings import PdfError, Warnings
from milaff.render.theme import Theme
from milaff.workspace import Workspace

_PLACE = re.compile(r" at (\d+):\d+\b")


@contextmanager
def template_problems(workspace: Workspace) -> Iterator[None]:
    """Turn what fails in a Jinja template of ``workspace`` into :class:`Problems`; all else passes through.

    An error of any kind counts as the template's where a template's line was being evaluated; the error itself stays
    the ``__cause__``.
    """
    try:
        yield
    except (Problems, PdfError):
        raise
    except Exception as error:
        place = _place(error, workspace)
        if place is None:
            raise
        message, remedy = _said(error)
        raise Problems([Problem(place.file, place.line, message, remedy)]) from error


@contextmanager
def page_problems(theme: Theme, language: Language) -> Iterator[None]:
    """Turn what fails in templates, and what WeasyPrint or the Word writer refuses, into :class:`Problems`."""
    try:
        with template_problems(theme.workspace):
            yield
    except PdfError as error:
        remedy = "Correct the template or style sheet that asks for it, or give a font that has the letter"
        found = style_problems(theme, language) or [Problem("templates", 0, _bare(str(error)), remedy)]
        raise Problems(found) from error
    except Problems:
        raise
    except Exception as error:
        found = _of_word(error, theme)
        if not found:
            raise
        raise Problems(found) from error


def _of_word(error: Exception, theme: Theme) -> list[Problem]:
    """Say what the Word writer refuses: a reference document that cannot serve, or elements that it does not know."""
    # Only who writes Word files pays for loading what writes them.
    from milaff.render.docx.errors import UnfitReference, UnmappedElement

    if isinstance(error, UnfitReference):
        remedy = "Restore it in Word, or take a copy with «milaff reference FOLDER»; docs/word.md says what it needs"
        return [Problem(shown_path(theme.reference, theme.workspace), 0, _bare(str(error)), remedy)]
    if isinstance(error, UnmappedElement):
        remedy = "Write it with the elements that docs/templates.md lists, or build without --format docx"
        return [Problem("templates", 0, f"Word has no place for {finding}", remedy) for finding in error.findings]
    return []


def style_problems(theme: Theme, language: Language) -> list[Problem]:
    """Find everything in the style sheets of a language that WeasyPrint would not understand, with its line."""
    return [
        problem
        for path in theme.style_sheets(language)
        for problem in _of_sheet(path, shown_path(path, theme.workspace))
    ]


def shown_path(path: Path, workspace: Workspace) -> str:
    """Name a file as a person finds it: below the workspace where it lies there, otherwise in full."""
    root = workspace.root
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _of_sheet(path: Path, name: str) -> Iterator[Problem]:
    from weasyprint import CSS

    with Warnings() as warnings:
        CSS(string=path.read_text(encoding="utf-8"), base_url=path.as_uri())
    for said in dict.fromkeys(warnings.seen):
        place = _PLACE.search(said)
        line = int(place[1]) if place else 0
        message = _bare(_PLACE.sub("", said, count=1))
        yield Problem(name, line, message, "Correct the style; the PDF knows only what WeasyPrint documents")


@dataclass(frozen=True)
class _Place:
    file: str
    line: int


def _place(error: Exception, workspace: Workspace) -> _Place | None:
    """Find the template and the 1-based line that failed: the innermost one; None where no template is concerned."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return _Place(shown_path(Path(error.filename), workspace), error.lineno)
    found: _Place | None = None
    for file, line in _frames(error.__traceback__):
        if any(file.is_relative_to(layer / "templates") for layer in workspace.layers):
            found = _Place(shown_path(file, workspace), line)
    if found is None and isinstance(error, TemplateError):
        name = error.name if isinstance(error, TemplateNotFound | TemplateSyntaxError) else None
        return _Place(f"templates/{name}" if name else "templates", 0)
    return found


def _frames(traceback: TracebackType | None) -> Iterator[tuple[Path, int]]:
    """Give file and line of each call, the innermost last; a macro called from Python still counts Python's lines."""
    while traceback:
        file, line = traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        template = traceback.tb_frame.f_globals.get("__jinja_template__")
        yield Path(file), template.get_corresponding_lineno(line) if template else line
        traceback = traceback.tb_next


def _said(error: Exception) -> tuple[str, str]:
    if isinstance(error, TemplateNotFound):
        return f"there is no template «{error.name}»", "Correct the name, or restore the file"
    if isinstance(error, TemplateSyntaxError):
        return f"template syntax: {_bare(error.message or '')}", "Correct the template on this line"
    if isinstance(error, UndefinedError):
        return _bare(error.message or ""), "Correct the name; docs/templates.md says what a template is given"
    text = _bare(str(error.args[0]) if error.args else "")
    if isinstance(error, KeyError) and text.startswith(("templates/strings/", "templates/letters/")):
        return text, "Add the string in both languages, or correct its key in the template"
    return f"{type(error).__name__}: {text}", "Correct what this line of the template asks for"


def _bare(text: str) -> str:
    return text.strip().rstrip(".")
