"""``docs/benchmarks.md``: what was measured, on which machine, and whether each bound holds."""

from collections.abc import Iterator, Mapping
from typing import Any

from tools.bench.a_whole_build import ALONE, worst

HOLDS = {True: "yes", False: "**no**", None: "not measured"}
TITLES = {
    "a": "the whole build against WeasyPrint alone",
    "b": "two processes against one",
    "c": "1,000 pairs, nothing changed",
    "d": "1,000 pairs, one document added",
    "e": "a cluster of two workers against two processes",
    "f": "a dossier’s cost at 10, 100 and 1,000 pairs",
    "g": "a dossier of 8–12 pages by others",
    "h": "memory of one worker, 200 documents",
    "docx": "Word of 200 pages against PDF",
    "starts": "the start of commands that lay nothing out",
}
HOW = """\
- **a**: one dossier, one language, PDF, all of it warm: reading, checking, composing and finishing included. *bare* is
  WeasyPrint 70 as it comes, *level* the same on the same pages, *dressed* level with styles and fonts ready beforehand.
  The bound is for the worst dossier against *bare*.
- **b**: whole runs of `milaff build`, each in a fresh copy of a synthetic world (`milaff demo-world`).
- **c, d**: a full build of 1,000 pairs takes hours; its time is extrapolated from a sample that is built whole. The
  editions of the rest were issued with stand-ins for the rendered files, all else being real (seeds, index, records,
  folders); the runs that are timed are the command itself.
- **e**: the same jobs by two `dask worker` and by two processes, both warm; rendering alone is timed.
- **f**: CPU time: index and composition of every pair, and rendering of the same sample in each world.
- **g**: Milaff is warm, as in a build; the others have no warm form and are whole processes. Chromium prints our HTML
  and makes no footnotes; LibreOffice converts our Word file; Typst, where installed, sets the same words.
- **h**: one worker that is never replaced renders short PDFs in both languages; builds replace it after 100.
- **starts**: `--help` of a command, after all that it imports. `… one pair` is the whole command in a small workspace.
"""


def page(found: Mapping[str, Any]) -> str:
    """Write the page from what was measured."""
    return "\n".join((*_head(found["machine"]), *_table(found), "", "## How it is measured", "", HOW))


def _head(about: Mapping[str, Any]) -> Iterator[str]:
    libraries = ", ".join(f"{name} {number}" for name, number in about["libraries"].items())
    yield "# Benchmarks"
    yield ""
    yield "Written by `make bench`, with all figures in `build/bench.json`; do not edit. Some are measured again by"
    yield "`python -m tools.bench --only b,e`. Compare ratios between machines, and seconds on one."
    yield ""
    yield f"Machine: {about['cpu']}, {about['cores']} cores, {about['system']}, Python {about['python']}."
    yield f"Libraries: {libraries}."
    yield ""


def _table(found: Mapping[str, Any]) -> Iterator[str]:
    yield "| | measured | bound | holds | load before |"
    yield "|---|---|---|---|---|"
    for key, ok, said, bound in verdicts(found):
        load = found[key].get("load", "")
        yield f"| **{key}** {TITLES[key]} | {said} | {bound} | {HOLDS[ok]} | {load} |"


def verdicts(found: Mapping[str, Any]) -> Iterator[tuple[str, bool | None, str, str]]:
    """Give key, whether the bound holds, the sentence and the bound of each measurement that was made."""
    for key in TITLES:
        if key not in found:
            continue
        if key == "a":
            yield "a", *_of_a(found["a"])
        elif key == "docx":
            yield "docx", *_of_docx(found["docx"])
        else:
            yield key, found[key]["ok"], found[key]["said"], found[key]["bound"]


def _of_a(a: Mapping[str, Any]) -> tuple[bool, str, str]:
    ratios = {name: worst(a, "ratio", name) for name in ALONE}
    said = ", ".join(f"{ratio:.2f} × {name}" for name, ratio in ratios.items())
    return ratios["bare"] <= a["bound"], f"at worst {said}", f"≤ {a['bound']} × bare"


def _of_docx(docx: Mapping[str, Any]) -> tuple[bool, str, str]:
    ratio = max(float(case["ratio"]["median"]) for case in docx["cases"])
    return ratio <= docx["bound"], f"at worst {ratio:.3f} of the PDF’s time", f"≤ {docx['bound']}"
