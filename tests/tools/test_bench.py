"""The benchmark's own arithmetic: a wrong median or an unfair order would prove nothing."""

import re
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from tools.bench.a_whole_build import ALONE, BOUND, NAMES, runs_in_all, told, worst
from tools.bench.b_two_jobs import told as b_told
from tools.bench.docx_of_200_pages import longest, repeated
from tools.bench.docx_of_200_pages import told as docx_told
from tools.bench.g_others import told as g_told
from tools.bench.h_memory import told as h_told
from tools.bench.machine import machine
from tools.bench.page import page, verdicts
from tools.bench.scale import Cost, Full, added_told, costs_told, unchanged_told
from tools.bench.show import WIDTH, show
from tools.bench.starts import STARTS, WHOLE
from tools.bench.starts import told as starts_told
from tools.bench.timing import Taken, ratios, summary, timed, turns
from tools.bench.typst import LOOKS, typst_source
from tools.bench.whole import Built, Case
from tools.bench.worlds import added_document, issued, make, names

pytest.importorskip("distributed", reason="the extra milaff[cluster] is not installed")

from tools.bench.e_cluster import told as e_told


def test_the_warming_round_comes_first_and_every_other_round_is_reversed() -> None:
    assert list(turns(2, ("a", "b"))) == [(0, "a"), (0, "b"), (1, "b"), (1, "a"), (2, "a"), (2, "b")]


def test_progress_counts_every_run() -> None:
    assert runs_in_all(3, 2) == 2 * len(list(turns(3, NAMES)))


def test_a_summary_is_the_median_with_its_spread() -> None:
    assert summary([3.0, 1.0, 2.0]).to_json() == {"median": 2.0, "low": 1.0, "high": 3.0, "count": 3}


def test_ratios_are_taken_round_by_round() -> None:
    assert ratios([2.0, 9.0], [1.0, 3.0]) == [2.0, 3.0]
    with pytest.raises(ValueError, match="shorter"):
        ratios([1.0, 2.0], [1.0])


def test_timing_gives_what_was_made_and_the_time_of_the_clock_and_of_the_processor() -> None:
    made, taken = timed(lambda: sum(range(200_000)))
    assert made == 19999900000
    assert taken.wall > 0
    assert 0 < taken.cpu <= taken.wall + 0.05


def one_case() -> dict[str, object]:
    runs: dict[str, list[object]] = {name: [Taken(2.0, 1.0), Taken(4.0, 2.0)] for name in ALONE}
    runs["whole"] = [Built(Taken(wall, 1.5), 0.1, 0.2, 0.3, 10) for wall in (3.0, 4.0)]
    return told(Case(Path(), "egypt-oman", "ar"), runs, dict.fromkeys(NAMES, 10))


def test_a_case_tells_times_pages_and_ratios_of_every_kind() -> None:
    case = one_case()
    assert case["pages_per_second"] == {"whole": 2.86, "bare": 3.33, "level": 3.33, "dressed": 3.33}
    assert case["ratio"]["bare"] == {"median": 1.25, "low": 1.0, "high": 1.5, "count": 2}  # type: ignore[index]
    assert case["ratio_cpu"]["dressed"]["median"] == 1.125  # type: ignore[index]


def test_the_report_says_whether_the_bound_holds() -> None:
    a = {"bound": BOUND, "rounds": 2, "cases": [one_case()]}
    assert worst(a, "ratio", "level") == 1.25
    for bound, said in ((BOUND, "bare holds"), (1.2, "bare is exceeded")):
        console = Console(record=True, width=WIDTH, quiet=False)
        with console.capture() as captured:
            show(console, {"machine": machine(), "a": {**a, "bound": bound}})
        assert said in captured.get()
        assert "…" not in captured.get()


def test_the_machine_is_described_with_what_moves_the_figures() -> None:
    about = machine()
    assert about["cores"] >= 1  # type: ignore[operator]
    assert about["libraries"]["weasyprint"] == "70.0"  # type: ignore[index]


def test_a_repeated_page_has_every_id_once_and_its_links_lead_to_its_own_copy() -> None:
    html = '<nav><a href="#a">x</a></nav><main><h2 id="a">y</h2><p data-statement="st-1"><a href="#a">z</a></p></main>'
    long = repeated(html, 3)
    assert re.findall(r'id="([^"]+)"', long) == ["a", "copy-1-a", "copy-2-a"]
    assert re.findall(r'href="#([^"]+)"', long) == ["a", "a", "copy-1-a", "copy-2-a"]
    assert len(set(re.findall(r'data-statement="(st-[^"]+)"', long))) == 3
    assert repeated(html, 1) == html


def test_word_over_pdf_is_told_with_its_bound() -> None:
    case = Case(Path(), "egypt-oman", "ar")
    docx = docx_told([(case, (Taken(50.0, 40.0), Taken(4.0, 4.0), 201))], 1)
    assert docx["cases"][0]["ratio"]["median"] == 0.08
    assert docx["cases"][0]["ratio_cpu"]["median"] == 0.1
    a = {"bound": BOUND, "rounds": 2, "cases": [one_case()]}
    for bound, said in ((0.1, "PDF holds"), (0.05, "PDF is exceeded")):
        console = Console(record=True, width=WIDTH, quiet=False)
        with console.capture() as captured:
            show(console, {"machine": machine(), "a": a, "docx": {**docx, "bound": bound}})
        assert said in captured.get()


def test_the_longest_dossier_of_each_language_is_the_one_repeated() -> None:
    sizes = {Case(Path(), report, language): size for report, language, size in (("a", "ar", 9), ("b", "ar", 5))}
    assert [case.report for case in longest(sizes)] == ["a"]


def full(pairs: int = 1000) -> Full:
    return Full(pairs, sample=10, sample_seconds=62.0, index=30.0, unchanged=(1.5, 2.0, 4.0))


def test_a_full_build_is_extrapolated_from_its_sample_without_the_start_of_the_program() -> None:
    assert full().seconds == 30 + (62 - 2) / 10 * 1000
    c = unchanged_told(full())
    assert c["ok"] is True
    assert c["share"] == 2 / 6030
    assert "extrapolated from 10 pairs" in c["said"]
    assert unchanged_told(full(20))["ok"] is False


def test_one_document_may_cost_a_hundredth_of_a_full_build_beyond_its_dossier() -> None:
    assert added_told(full(), taken=68.2, alone=8.0)["ok"] is True
    assert added_told(full(), taken=68.4, alone=8.0)["ok"] is False


def test_the_cost_of_a_dossier_is_held_against_that_in_the_smallest_world() -> None:
    costs = [Cost(10, 0.1, 0.1, 1.0), Cost(100, 0.1, 0.2, 1.0), Cost(1000, 0.1, 0.1, 1.0)]
    assert costs_told(costs)["ok"] is True
    assert costs_told([*costs, Cost(2000, 0.3, 0.1, 1.0)])["ok"] is False


def test_rates_are_told_with_their_bounds() -> None:
    assert b_told(4, {"1": [20.0, 40.0], "2": [10.0, 20.0]})["faster"] == 2.0
    assert b_told(4, {"1": [18.0], "2": [10.0]})["ok"] is False
    assert e_told(8, {"pool": [10.0], "cluster": [11.0]})["rate"] == 0.909
    assert e_told(8, {"pool": [10.0], "cluster": [12.0]})["ok"] is False


def test_memory_may_not_grow_after_the_first_quarter() -> None:
    assert h_told([100.0, 200.0, 210.0, 220.0])["ok"] is False
    steady = h_told([180.0, 200.0, 205.0, 210.0])
    assert steady["ok"] is True
    assert steady["megabytes"] == {"1": 180, "2": 200, "4": 210}


def of_others(milaff: float, pages: int = 10, **others: float) -> dict[str, Any]:
    counted = dict.fromkeys(("milaff", *others), pages)
    return {
        "language": "ar",
        "pages": counted,
        "seconds": {name: [s] for name, s in {"milaff": milaff, **others}.items()},
    }


def test_milaff_must_not_be_slower_than_either_at_the_pages_agreed_on() -> None:
    assert g_told([of_others(1.0, chromium=1.1, libreoffice=2.0, typst=0.2)])["ok"] is True
    assert g_told([of_others(1.0, chromium=0.9, libreoffice=2.0)])["ok"] is False
    assert g_told([of_others(1.0, pages=14, chromium=2.0, libreoffice=2.0)])["ok"] is False
    assert g_told([of_others(1.0)])["ok"] is None


def test_only_the_start_of_a_command_is_bound() -> None:
    seconds = {name: [0.1] for name in STARTS} | {name: [0.5] for name in WHOLE} | {"import weasyprint": [0.6]}
    assert starts_told(seconds)["ok"] is True
    assert starts_told({**seconds, "milaff facts": [0.3]})["ok"] is False


def test_typst_gets_the_same_words_with_its_own_signs_escaped() -> None:
    html = (
        "<html><body><nav><p>contents</p></nav><h2>Trade #1</h2><p>Grew<span class='note'>Source *x*</span> fast</p>"
        "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table></body></html>"
    )
    source = typst_source(html, "ar", LOOKS[0])
    assert 'lang: "ar", dir: rtl' in source
    assert "== Trade \\#1\n\nGrew#footnote[Source \\*x\\*] fast\n\n#table(columns: 2, [a], [b], [c], [])" in source
    assert "contents" not in source


def test_the_page_has_a_line_for_each_measurement_that_was_made() -> None:
    found = {
        "machine": machine(),
        "a": {"bound": BOUND, "rounds": 2, "cases": [one_case()], "load": 0.1},
        "c": {**unchanged_told(full()), "load": 0.2},
        "e": {**e_told(8, {"pool": [10.0], "cluster": [12.0]}), "load": 0.3},
    }
    text = page(found)
    assert [line[:7] for line in text.splitlines() if line.startswith("| **")] == ["| **a**", "| **c**", "| **e**"]
    assert "≤ 1% | yes | 0.2 |" in text
    assert "≥ 0.9 of the pool's rate | **no** | 0.3 |" in text
    assert str(machine()["cpu"]) in text
    assert max(map(len, text.splitlines())) < 400
    assert [(key, ok) for key, ok, _, _ in verdicts(found)] == [("a", True), ("c", True), ("e", False)]


def test_a_document_added_to_a_world_is_one_claim_more_about_one_pair(tmp_path: Path) -> None:
    root = make(tmp_path / "world", 3, 1)
    issued(root)
    report = added_document(root, 1)
    assert report == names(2)[1]
    issued(root)
    assert [path.parent.name for path in (root / "reports/editions").glob("*/2.json")] == [report]
