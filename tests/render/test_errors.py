"""Errors of templates and style sheets are problems with file and line, whatever kind they are."""

from pathlib import Path

import pytest

from milaff.editions.build import Order, plan, run_job
from milaff.facts.seeds import Seeds
from milaff.problems import Problem, Problems
from milaff.render.errors import style_problems, template_problems
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.support import AS_OF, ROOT, Copy


def own(copy: Copy, name: str, line: int, text: str) -> int:
    """Make a packaged template the workspace's own, with one line put in; gives that line."""
    path = copy.path(f"templates/{name}")
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (ROOT / "templates" / name).read_text(encoding="utf-8").split("\n")
    lines.insert(line - 1, text)
    path.write_text("\n".join(lines), encoding="utf-8")
    return line


def failure(copy: Copy, seeds: Seeds, form: str = "html") -> Problem:
    """Build the smaller dossier in Arabic; gives the one problem that is told."""
    order = Order(("algeria-azerbaijan",), ("ar",), (form,), as_of=AS_OF)
    with pytest.raises(Problems) as raised:
        run_job(plan(Workspace(copy.root), seeds, order)[0])
    (problem,) = raised.value.problems
    return problem


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        ("{{ no_such_name }}", "'no_such_name' is undefined", "Correct the name"),
        ("{{ dossier.no_such_field }}", "has no attribute 'no_such_field'", "Correct the name"),
        ("{% if %}", "template syntax: Expected an expression", "Correct the template on this line"),
        ("{% include 'gone.html.j2' %}", "there is no template «gone.html.j2»", "Correct the name"),
        ("{{ t('cover.no-such-string') }}", "has no «cover.no-such-string»", "Add the string in both languages"),
        ("{{ 1 / 0 }}", "ZeroDivisionError: division by zero", "Correct what this line"),
        ("{{ 'x'|no_such_filter }}", "No filter named 'no_such_filter'", "Correct the template on this line"),
    ],
)
def test_whatever_fails_in_a_template_names_its_file_and_line(
    copy: Copy, seeds: Seeds, text: str, message: str, remedy: str
) -> None:
    line = own(copy, "cover.html.j2", 3, text)
    problem = failure(copy, seeds)
    assert (problem.file, problem.line) == ("templates/cover.html.j2", line)
    assert message in problem.message
    assert problem.remedy.startswith(remedy)


def test_a_macro_is_named_rather_than_the_template_that_calls_it(copy: Copy, seeds: Seeds) -> None:
    lines = (ROOT / "templates/parts.html.j2").read_text(encoding="utf-8").split("\n")
    inside = next(n for n, text in enumerate(lines, 1) if text.startswith("{% macro quotation"))
    line = own(copy, "parts.html.j2", inside + 1, "{{ no_such_name }}")
    problem = failure(copy, seeds)
    assert (problem.file, problem.line) == ("templates/parts.html.j2", line)


def test_a_phrase_that_fails_while_composing_is_told_like_a_template(copy: Copy, seeds: Seeds) -> None:
    line = own(copy, "phrases/ar/visit.j2", 3, "{{ no_such_name }}")
    problem = failure(copy, seeds)
    assert (problem.file, problem.line) == ("templates/phrases/ar/visit.j2", line)


def test_a_template_outside_the_workspace_is_named_in_full(copy: Copy, seeds: Seeds) -> None:
    path = copy.path("templates/cover.html.j2")
    path.parent.mkdir()
    path.write_text("{% import 'parts.html.j2' as parts %}{{ parts.quotation(none) }}", encoding="utf-8")
    problem = failure(copy, seeds)
    assert Path(problem.file) == ROOT / "templates/parts.html.j2"
    assert problem.line > 1


def test_a_style_that_the_pdf_cannot_have_names_its_sheet_and_line(copy: Copy, seeds: Seeds) -> None:
    line = own(copy, "dossier.ar.css", 2, ".title { colour: red; }")
    problem = failure(copy, seeds, "pdf")
    assert (problem.file, problem.line) == ("templates/dossier.ar.css", line)
    assert problem.message == "Ignored `colour: red`, unknown property"


def test_what_the_pdf_refuses_in_the_page_itself_is_told_without_a_line(copy: Copy, seeds: Seeds) -> None:
    own(copy, "cover.html.j2", 3, '<p style="colour: red">x</p>')
    problem = failure(copy, seeds, "pdf")
    assert (problem.file, problem.line) == ("templates", 0)
    assert "colour: red" in problem.message


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_packaged_style_sheets_have_no_problem(theme: Theme, language: str) -> None:
    assert style_problems(theme, language) == []  # type: ignore[arg-type]


def test_an_error_that_no_template_made_passes_through(workspace: Workspace) -> None:
    with pytest.raises(ZeroDivisionError), template_problems(workspace):
        1 / 0  # noqa: B018
