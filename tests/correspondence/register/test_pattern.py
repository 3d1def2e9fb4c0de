"""Patterns of reference numbers: what they write, what they read, and which of them are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.correspondence.register import Pattern
from milaff.correspondence.register.pattern import check_reference


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("BAK/{year}/{sequence:03}", "BAK/2026/007"),
        ("{sequence}/{yy}", "7/26"),
        ("س.{year}.{sequence:04}", "س.2026.0007"),
        ("Nr. {sequence} ({year})", "Nr. 7 (2026)"),
    ],
)
def test_a_number_is_written_by_its_pattern_and_read_again(pattern: str, written: str) -> None:
    rule = Pattern(pattern)
    assert rule.reference(2026, 7) == written
    assert rule.read(written, 2026) == 7
    assert rule.read(written, 2027) is None


def test_a_number_is_read_with_other_capitals_spaces_zeros_and_digits() -> None:
    rule = Pattern("BAK/{year}/{sequence:03}")
    assert [rule.read(text, 2026) for text in ("bak/2026/14", "BAK / 2026 / 0014", "BAK/٢٠٢٦/١٤")] == [14, 14, 14]
    assert [rule.read(text, 2026) for text in ("BAK/2026/", "BAK/2026/1a", "BAK/2026/000", "X")] == [None] * 4


@given(st.sampled_from(["{year}{sequence}", "{sequence}{yy}", "A{yy}-{sequence:05}"]), st.integers(1, 10**6))
def test_whatever_is_written_is_read_as_the_same_number(pattern: str, sequence: int) -> None:
    rule = Pattern(pattern)
    assert rule.read(rule.reference(2031, sequence), 2031) == sequence


@pytest.mark.parametrize(
    "pattern",
    [
        "BAK",
        "BAK/{sequence}",
        "BAK/{year}",
        "BAK/{year}/{sequence}/{sequence}",
        "{year}/{yy}/{sequence}",
        "{year}/{sequence:x}",
        "{year!r}/{sequence}",
        "{year.real}/{sequence}",
        "{year}/{sequence",
        "{day}/{year}/{sequence}",
        " {year}/{sequence}",
        "BAK\n{year}/{sequence}",
        "\u202eBAK/{year}/{sequence}",
        "x" * 80 + "{year}/{sequence}",
    ],
)
def test_a_pattern_that_would_give_a_number_twice_or_that_hides_something_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r".") as refusal:
        Pattern(pattern)
    assert "\n" not in str(refusal.value).replace(pattern, "")


@pytest.mark.parametrize("reference", ["", "   ", "A\nB", "A\u200fB", "x" * 81])
def test_a_reference_that_cannot_be_printed_is_refused(reference: str) -> None:
    with pytest.raises(ValueError, match="reference number"):
        check_reference(reference)
