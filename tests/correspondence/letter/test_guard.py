"""What may go to whom: the marking of each enclosure against the ceiling of the addressee."""

from typing import Any

import pytest

from milaff.correspondence.letter.guard import Guard
from milaff.dossier.distribution import Recipient
from milaff.dossier.report import Report
from tests.correspondence.letter.samples import EMBASSY, HOME, MINISTRY, enclosure

MARKINGS = ("unclassified", "restricted", "secret")


def guard(**ceilings: str) -> Guard:
    entries: list[Any] = [Recipient(to=key.replace("_", "-"), ceiling=value) for key, value in ceilings.items()]
    report = Report(viewpoint="EGY", counterpart="AZE", distribution=tuple(entries))
    return Guard(MARKINGS, report, "egypt-azerbaijan")


def test_another_side_gets_the_lowest_marking_where_nothing_is_said() -> None:
    assert guard().ceiling("azerbaijan-mfa", MINISTRY) == "unclassified"


def test_the_own_side_gets_everything_where_nothing_is_said() -> None:
    assert guard().ceiling("egypt-mfa", HOME) == "secret"


def test_the_distribution_says_otherwise() -> None:
    assert guard(azerbaijan_mfa="restricted").ceiling("azerbaijan-mfa", MINISTRY) == "restricted"
    assert guard(egypt_mfa="unclassified").ceiling("egypt-mfa", HOME) == "unclassified"


@pytest.mark.parametrize(
    ("marking", "ceiling", "above"),
    [
        ("unclassified", "unclassified", False),
        ("restricted", "unclassified", True),
        ("restricted", "secret", False),
        ("secret", "restricted", True),
        (None, "secret", True),
        ("cosmic", "secret", True),
    ],
)
def test_a_marking_above_the_ceiling_or_unknown_does_not_go(marking: str | None, ceiling: str, above: bool) -> None:
    assert guard().above(marking, ceiling) is above


def test_what_is_refused_is_told_with_the_reason() -> None:
    (problem,) = guard().check("azerbaijan-mfa", MINISTRY, [enclosure(), enclosure("b.pdf", marking_id="secret")])
    assert problem.message == "b.pdf is marked «secret», above the ceiling of azerbaijan-mfa, «unclassified»"


def test_a_file_whose_marking_is_not_known_is_refused_even_to_the_own_side() -> None:
    (problem,) = guard().check("egypt-mfa", HOME, [enclosure("b.pdf", marking_id=None)])
    assert "the marking of b.pdf is not known" in problem.message


def test_the_letter_bears_the_highest_of_what_it_holds() -> None:
    assert guard().highest(["unclassified", "secret", None], "restricted") == "secret"
    assert guard().highest([], None) == "unclassified"


def test_only_the_side_whose_copy_it_is_sends_it() -> None:
    assert list(guard().check_sides(EMBASSY, "egypt-embassy-baku")) == []
    (problem,) = guard().check_sides(MINISTRY, "azerbaijan-mfa")
    assert problem.message == "the dossier is the copy of EGY, and azerbaijan-mfa does not write for it"
