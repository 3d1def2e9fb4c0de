"""The benchmark's own arithmetic: a wrong median or an unfair order would prove nothing."""

import re
from pathlib import Path

import pytest
from rich.console import Console
from tools.bench.a_whole_build import ALONE, BOUND, NAMES, runs_in_all, told, worst
from tools.bench.docx_of_200_pages import longest, repeated
from tools.bench.docx_of_200_pages import told as docx_told
from tools.bench.machine import machine
from tools.bench.show import WIDTH, show
from tools.bench.timing import Taken, ratios, summary, timed, turns
from tools.bench.whole import Built, Case


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
