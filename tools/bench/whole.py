"""The whole of ``milaff build`` for one dossier, one language, as PDF: read, check, compose, HTML, PDF, finish."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tools.bench.timing import Taken, timed

DAY = date(2026, 1, 1)


@dataclass(frozen=True)
class Case:
    """One dossier in one language, of the workspace at ``root``."""

    root: Path
    report: str
    language: Any


@dataclass(frozen=True)
class Built:
    """What a build took in all and by part, and how many pages it made."""

    taken: Taken
    read: float
    compose: float
    render: float
    pages: int


def whole(case: Case) -> Built:
    """Build once, as a warm worker of ``milaff build`` does, but for writing the file."""
    from milaff.editions.build import plan, run_job
    from milaff.facts.seeds import read_seeds
    from milaff.workspace import Workspace

    parts: list[Taken] = []

    def build() -> bytes:
        seeds, read = timed(lambda: _sound(read_seeds(case.root)))
        jobs, compose = timed(lambda: plan(Workspace(case.root), seeds, _order(case)))
        files, render = timed(lambda: run_job(jobs[0]))
        parts.extend((read, compose, render))
        return next(iter(files.values()))

    pdf = build()
    taken = Taken(sum(part.wall for part in parts), sum(part.cpu for part in parts))
    read, compose, render = (part.wall for part in parts)
    return Built(taken, read, compose, render, _pages(pdf))


def page(case: Case) -> tuple[str, str, str]:
    """Give the HTML that the build lays out: with its style sheet in it, without it, and the style sheet."""
    from milaff.dossier.model import Dossier
    from milaff.editions.build import plan
    from milaff.facts.seeds import read_seeds
    from milaff.render.html import render_html
    from milaff.render.stylesheet import style_sheet
    from milaff.render.theme import Theme
    from milaff.workspace import Workspace

    workspace = Workspace(case.root)
    job = plan(workspace, read_seeds(case.root), _order(case))[0]
    theme = Theme(workspace)
    html = render_html(Dossier.model_validate_json(job.dossier), case.language, theme).html
    css = style_sheet(theme, case.language, lambda _, path: path.as_uri())
    return html.replace("</head>", f"<style>\n{css}</style>\n</head>", 1), html, css


def cases(root: Path) -> list[Case]:
    """List every dossier of a workspace in every language that its report asks for."""
    from milaff.dossier.report import read_report, report_names

    return [Case(root, name, language) for name in report_names(root) for language in read_report(root, name).languages]


def _sound(seeds: Any) -> Any:  # noqa: ANN401 -- Seeds, which is imported late
    if seeds.problems:
        raise RuntimeError("the seeds have problems; see «milaff check»")
    return seeds


def _order(case: Case) -> Any:  # noqa: ANN401 -- an Order, which is imported late
    from milaff.editions.build import Order

    return Order((case.report,), (case.language,), ("pdf",), as_of=DAY)


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
