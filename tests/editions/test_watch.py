"""What stands is left alone without being composed, and it is said why it is or is not."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from unittest import mock

import pytest

from milaff.editions.build import composed as real
from milaff.editions.issue import build_editions
from milaff.editions.order import Order
from milaff.editions.outcome import Outcome
from milaff.editions.watch import Watch
from milaff.index import open_index
from tests.editions.desk import DAY, LONG, SHORT, Desk
from tests.support import Once, run


@pytest.fixture
def both(tmp_path: Path, once: Once) -> Desk:
    """Two reports, built."""
    return Desk(once("two-reports", _both), (SHORT, LONG)).copied(tmp_path / "desk")


def _both(root: Path) -> None:
    desk = Desk(root, (SHORT, LONG)).made()
    assert {outcome.kind for outcome, _ in watched(desk)} == {"issued"}


def watched(desk: Desk, day: date = DAY) -> list[tuple[Outcome, bool]]:
    """Build all with a watch; gives each outcome, and whether the report was composed."""
    composed: list[str] = []
    with open_index(desk.root) as index:

        def noted(workspace: object, seeds: object, order: object, name: str) -> object:
            composed.append(name)
            return real(workspace, seeds, order, name)  # type: ignore[arg-type]

        with mock.patch("milaff.editions.desk.composed", noted):
            order = Order(as_of=day, jobs=1)
            outcomes = list(build_editions(desk.workspace, index, order, watch=Watch(desk.workspace, index, day)))
    return [(outcome, outcome.report in composed) for outcome in outcomes]


def why(desk: Desk, report: str = SHORT, day: date = DAY) -> str:
    with open_index(desk.root) as index:
        return Watch(desk.workspace, index, day).why(report)


def test_nothing_is_composed_where_nothing_has_changed(both: Desk) -> None:
    assert [(outcome.kind, composed) for outcome, composed in watched(both)] == [("unchanged", False)] * 2
    assert why(both) == "left alone: nothing that edition 1 was made from has changed"


def test_a_changed_claim_touches_the_dossiers_of_its_pair_only(both: Desk) -> None:
    both.redate("2024")
    found = {outcome.report: (outcome.kind, outcome.number, composed) for outcome, composed in watched(both)}
    assert found == {SHORT: ("issued", 2, True), LONG: ("unchanged", 1, False)}


def own_template(desk: Desk) -> None:
    (desk.root / "templates").mkdir()
    (desk.root / "templates" / "cover.html.j2").write_text("mine")


CHANGES: dict[str, tuple[Callable[[Desk], object], str]] = {
    "the report": (
        lambda desk: desk.replace(f"reports/{SHORT}.yaml", "style: algeria", "style: egypt"),
        "report's file",
    ),
    "the seeds": (lambda desk: desk.redate("2024"), "the seeds say"),
    "an entity": (
        lambda desk: desk.replace("seeds/entities/offices.yaml", "President of Egypt", "Head of Egypt"),
        "seeds",
    ),
    "a template": (
        own_template,
        "templates, phrases",
    ),
    "a missing file": (lambda desk: desk.path("ar.html").unlink(), "ar.html is missing or was changed"),
    "a changed file": (lambda desk: desk.path("en.html").write_text("mine"), "en.html is missing or was changed"),
    "an edition's file": (lambda desk: desk.path("editions/1/en.html").write_text("mine"), "is missing or was changed"),
    "a record": (lambda desk: (desk.root / f"reports/editions/{SHORT}/1.json").unlink(), "1.json is missing"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_kind_of_change_is_noticed_and_named(both: Desk, change: str) -> None:
    do, said = CHANGES[change]
    do(both)
    assert why(both).startswith("composed: ")
    assert said in why(both)
    assert next(composed for outcome, composed in watched(both) if outcome.report == SHORT)


def test_on_another_day_it_is_composed_and_stands(both: Desk) -> None:
    tomorrow = DAY + timedelta(days=1)
    assert "the day is another" in why(both, day=tomorrow)
    assert [(outcome.kind, composed) for outcome, composed in watched(both, tomorrow)] == [("unchanged", True)] * 2
    assert [(outcome.kind, composed) for outcome, composed in watched(both, tomorrow)] == [("unchanged", False)] * 2


def test_files_that_were_removed_are_made_again_from_the_record(both: Desk) -> None:
    before = both.path("ar.html").read_bytes()
    both.path("ar.html").unlink()
    assert {outcome.kind for outcome, _ in watched(both)} == {"remade", "unchanged"}
    assert both.path("ar.html").read_bytes() == before


def test_a_report_that_fails_is_composed_again_the_next_time(both: Desk) -> None:
    both.replace(f"reports/{SHORT}.yaml", "style: algeria", "style: nowhere")
    for _ in range(2):
        assert {outcome.kind for outcome, _ in watched(both)} == {"failed", "unchanged"}


def test_explain_says_it_of_each_report_on_the_command_line(both: Desk) -> None:
    ran = run("build", "--all", "--explain", "--as-of", DAY.isoformat(), cwd=both.root)
    assert ran.code == 0
    assert ran.err.splitlines()[:2] == [
        f"{name}: left alone: nothing that edition 1 was made from has changed." for name in (SHORT, LONG)
    ]
    ran = run("build", SHORT, "--all", cwd=both.root)
    assert ran.code == 2
