"""The measurements as tables for people."""

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from tools.bench.a_whole_build import ALONE, NAMES, PARTS, worst

WIDTH = 120
LEGEND = (
    "bare: WeasyPrint alone as it comes. level: on the same pages as ours, its defect with footnotes cured. dressed:"
    " level, with styles parsed and fonts registered beforehand. ÷: the whole build's time over each, by the clock and"
    " by CPU time; on a busy machine trust the latter."
)


def show(console: Console, found: Mapping[str, Any]) -> None:
    """Print the machine, the table, and whether the bound holds."""
    about = found["machine"]
    console.print(
        f"{about['cpu']}, {about['cores']} cores, load {about['load']}; Python {about['python']},"
        f" WeasyPrint {about['libraries']['weasyprint']}."
    )
    if "a" in found:
        console.print(f"(a) Rounds: {found['a']['rounds']} after one that warms up.")
        console.print(_table(found["a"]))
        console.print(LEGEND)
    docx = found.get("docx", {"cases": []})
    for case in docx["cases"]:
        seconds, ratio = case["seconds"], case["ratio"]["median"]
        said = "holds" if ratio <= docx["bound"] else "is exceeded"
        console.print(
            f"(docx) Word ≤ {docx['bound']} × PDF {said}: {case['report']} {case['language']}, {case['pages']} pages:"
            f" {seconds['docx']['median']:.2f} s / {seconds['pdf']['median']:.2f} s = {ratio:.3f}"
            f" (CPU {case['ratio_cpu']['median']:.3f})"
        )
    for key in sorted(set(found) - {"a", "docx"}):
        if isinstance(found[key], Mapping) and "said" in found[key]:
            one = found[key]
            said = {True: "holds", False: "is exceeded", None: "is not measured"}[one["ok"]]
            console.print(f"({key}) {one['bound']} {said}: {one['said']}")
    a = found.get("a", {})
    for name in ALONE if a else ():
        clock, cpu = worst(a, "ratio", name), worst(a, "ratio_cpu", name)
        said = "holds" if clock <= a["bound"] else "is exceeded"
        console.print(f"(a) whole build ≤ {a['bound']} × {name} {said}: at worst {clock:.2f} (CPU {cpu:.2f})")


def _table(a: Mapping[str, Any]) -> Table:
    table = Table("dossier", title="(a) The whole build against WeasyPrint alone: medians", title_justify="left")
    for head in (*NAMES, "parts of whole", *(f"÷ {name}" for name in ALONE)):
        table.add_column(head, justify="right", no_wrap=True)
    for case in a["cases"]:
        table.add_row(
            f"{case['report']} {case['language']}",
            *(_speed(case, name) for name in NAMES),
            "\n".join(f"{part} {case['parts'][part]['median']:.2f} s" for part in PARTS),
            *(_ratio(case, name) for name in ALONE),
            end_section=True,
        )
    return table


def _speed(case: Mapping[str, Any], name: str) -> str:
    seconds, rate = case["seconds"][name]["median"], case["pages_per_second"][name]
    return f"{seconds:.2f} s\n{case['pages'][name]} pages\n{rate:.1f}/s"


def _ratio(case: Mapping[str, Any], name: str) -> str:
    clock, cpu = case["ratio"][name], case["ratio_cpu"][name]
    return f"{clock['median']:.2f}\n{clock['low']:.2f}–{clock['high']:.2f}\nCPU {cpu['median']:.2f}"
