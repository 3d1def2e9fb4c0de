"""For whom numbered copies are: whom the distribution names, as far as their ceilings allow."""

from pathlib import Path

import pytest

from milaff.correspondence.holders import holders
from milaff.problems import Problems
from tests.editions.desk import SHORT, Desk

CORRESPONDENTS = """
algiers: {kind: ministry, country: DZA}
baku: {kind: ministry, country: AZE}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """One short report, as HTML."""
    return Desk(tmp_path / "desk").made()


def test_the_distribution_of_a_report_says_for_whom_copies_are(desk: Desk) -> None:
    distribute(desk, "[{to: baku, copies: 1}, {to: algiers, copies: 2}, {to: elsewhere}]")
    desk.built()
    found = holders(desk.workspace, SHORT, ("unclassified", "restricted"))
    assert [(holder.id, count) for holder, count in found.named] == [("baku", 1), ("algiers", 2)]
    assert found.named[0][0].name.en == "the Ministry of Foreign Affairs of the Republic of Azerbaijan"
    assert found.notes == ()


def distribute(desk: Desk, entries: str) -> None:
    (desk.root / "reports/correspondents.yaml").write_text(CORRESPONDENTS, encoding="utf-8")
    with (desk.root / f"reports/{SHORT}.yaml").open("a", encoding="utf-8") as file:
        file.write(f"distribution: {entries}\n")


def test_nobody_has_a_copy_of_what_is_marked_above_the_ceiling(desk: Desk) -> None:
    distribute(desk, "[{to: baku, copies: 1, ceiling: unclassified}, {to: algiers, copies: 1}]")
    path = desk.root / "seeds/sources.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("marking: unclassified", "marking: restricted"))
    desk.built()
    found = holders(desk.workspace, SHORT, ("unclassified", "restricted"))
    assert [holder.id for holder, _ in found.named] == ["algiers"]
    assert found.notes == ("no copy is for baku: the dossier is marked above its ceiling, «unclassified»",)


def test_a_distribution_to_nobody_known_is_told(desk: Desk) -> None:
    distribute(desk, "[{to: atlantis, copies: 1}]")
    desk.built()
    with pytest.raises(Problems, match="there is no correspondent «atlantis»"):
        holders(desk.workspace, SHORT, ("unclassified",))
