"""The Word file of a dossier of some 200 pages against the PDF of the same page, in one warm process.

The dossier is a real one whose sections are repeated, each time with ids of their own. For Word only the mapping is
measured, from the HTML to the bytes: page numbers come from the PDF that any build with Word lays out anyway.
"""

import re
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from hashlib import sha256
from math import ceil
from multiprocessing import get_context
from typing import Any

from tools.bench.timing import Taken, ratios, summary, timed
from tools.bench.whole import DAY, Case

BOUND = 0.1
PAGES = 200
NAMES = ("pdf", "docx")

_NAMED = re.compile(r'\b(id="|href="#|data-statement="st-)([^"]+)')


def measure(found: list[Case], rounds: int, advance: Callable[[str], None]) -> dict[str, Any]:
    """Measure the longest of the cases in each language; ``advance`` is told what is done next."""
    cases = []
    with ProcessPoolExecutor(1, get_context("spawn")) as worker:
        sizes = {case: worker.submit(_size, case).result() for case in found}
        for case in longest(sizes):
            for number in range(rounds):
                advance(f"{case.report} {case.language}: {PAGES} pages, {number + 1}")
                run = worker.submit(both, case).result()
                cases.append((case, run))
    return told(cases, rounds)


def runs_in_all(rounds: int, found: list[Case]) -> int:
    """Count the runs of a measurement, for its progress."""
    return rounds * len({case.language for case in found})


def longest(sizes: Mapping[Case, int]) -> list[Case]:
    """Choose for each language the dossier whose HTML is the longest."""
    best: dict[str, Case] = {}
    for case in sorted(sizes, key=lambda case: -sizes[case]):
        best.setdefault(case.language, case)
    return list(best.values())


def both(case: Case) -> tuple[Taken, Taken, int]:
    """Lay out the long page as PDF once, and write it as Word three times.

    Gives the time of the PDF, the middle one of Word, and how many pages the PDF has.
    """
    from milaff.render.docx import Picture, write_docx
    from milaff.render.docx.blocks import COVER_ORNAMENT
    from milaff.render.files import EMBEDDED
    from milaff.render.ornament import ornament_pixels
    from milaff.render.pdf import render_pdf
    from milaff.render.truetype import truetype

    page, theme, colour = _page(case)
    render_pdf(page, theme)  # what warms up, and tells how many times to repeat
    once = _count(render_pdf(page, theme).pdf)
    long = replace(page, html=repeated(page.html, ceil(PAGES / once)))
    laid, pdf = timed(lambda: render_pdf(long, theme))
    pictures = {name: Picture(one.png, one.width_mm, one.height_mm) for name, one in long.pictures.items()}
    pictures[COVER_ORNAMENT] = Picture(*ornament_pixels(theme.ornament.read_text(encoding="utf-8"), colour))
    reference = theme.reference.read_bytes()
    fonts = {name: truetype(theme.font(path)) for name, path in EMBEDDED.items()}

    def word() -> bytes:
        return write_docx(
            long.html, reference=reference, pictures=pictures, pages=laid.pages, day=DAY, fonts=fonts, data=long.data
        )

    word()
    # Word takes so short a time that one disturbance would tell in it.
    taken = sorted((timed(word)[1] for _ in range(3)), key=lambda one: one.wall)
    return pdf, taken[1], _count(laid.pdf)


def repeated(html: str, times: int) -> str:
    """Repeat the sections of a page; ids, links to them and statements of each copy are its own."""
    head, opening, rest = html.partition("<main>")
    sections, closing, foot = rest.partition("</main>")
    return head + opening + "".join(_renamed(sections, copy) for copy in range(times)) + closing + foot


def _renamed(sections: str, copy: int) -> str:
    if not copy:
        return sections

    def rename(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind.startswith("data-statement"):
            return f"{kind}{sha256(f'{name} {copy}'.encode()).hexdigest()[:12]}"
        return f"{kind}copy-{copy}-{name}"

    return _NAMED.sub(rename, sections)


def told(runs: list[tuple[Case, tuple[Taken, Taken, int]]], rounds: int) -> dict[str, Any]:
    """Put the runs as plain data: seconds, and the ratio of Word over PDF, on the clock and of CPU time."""
    cases = []
    for case in dict.fromkeys(case for case, _ in runs):
        pdf, docx, pages = zip(*(run for other, run in runs if other == case), strict=True)
        cases.append(
            {
                "report": case.report,
                "language": case.language,
                "pages": pages[0],
                "seconds": {"pdf": _wall(pdf), "docx": _wall(docx)},
                "ratio": summary(ratios([run.wall for run in docx], [run.wall for run in pdf])).to_json(),
                "ratio_cpu": summary(ratios([run.cpu for run in docx], [run.cpu for run in pdf])).to_json(),
            }
        )
    return {"bound": BOUND, "rounds": rounds, "cases": cases}


def worst(measured: Mapping[str, Any], ratio: str) -> float:
    """Give the highest ``ratio`` or ``ratio_cpu`` over all cases."""
    return max(float(case[ratio]["median"]) for case in measured["cases"])


def _wall(runs: tuple[Taken, ...]) -> dict[str, float | int]:
    return summary([run.wall for run in runs]).to_json()


def _size(case: Case) -> int:
    return len(_page(case)[0].html)


def _page(case: Case) -> tuple[Any, Any, str]:
    from milaff.dossier.model import Dossier
    from milaff.editions.build import Order, plan
    from milaff.facts.seeds import read_seeds
    from milaff.render.html import render_html
    from milaff.render.theme import Theme
    from milaff.workspace import Workspace

    workspace = Workspace(case.root)
    order = Order((case.report,), (case.language,), ("pdf",), as_of=DAY)
    dossier = Dossier.model_validate_json(plan(workspace, read_seeds(case.root), order)[0].dossier)
    theme = Theme(workspace)
    return render_html(dossier, case.language, theme), theme, dossier.colour


def _count(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
