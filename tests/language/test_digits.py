"""Digits change script and nothing else; numbers are written out exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.digits import arabic_indic, in_units, plain, western

WITHOUT_ARABIC_DIGITS = st.text().filter(lambda text: not set(text) & set("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"))


def test_digits_are_written_in_either_script() -> None:
    assert arabic_indic("في 8 نوفمبر 1992") == "في ٨ نوفمبر ١٩٩٢"
    assert western("في ٨ نوفمبر ١٩٩٢") == "في 8 نوفمبر 1992"
    assert western("۱۹۹۲") == "1992"


@given(WITHOUT_ARABIC_DIGITS)
def test_digits_come_back_from_the_round_trip(text: str) -> None:
    assert western(arabic_indic(text)) == text
    assert not set(arabic_indic(text)) & set("0123456789")


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (12.7, "12.7"), (12.0, "12"), (100, "100"), (12345678, "12345678"), (1e21, "1000000000000000000000")],
)
def test_a_number_is_written_with_every_digit_and_no_exponent(value: float, written: str) -> None:
    assert plain(value) == written


@pytest.mark.parametrize(
    ("value", "size", "written"),
    [
        (2_000_000, 10**6, "2"),
        (12_500_000.0, 10**6, "12.5"),
        (12_345_000, 10**6, "12.345"),
        (12_345_678, 10**6, ""),
        (999_999, 10**6, ""),
        (15_000, 10**3, "15"),
        (1_500, 10**3, ""),
    ],
)
def test_a_value_is_given_in_larger_units_only_where_no_digit_is_lost(value: float, size: int, written: str) -> None:
    assert in_units(value, size) == written


@given(st.integers(0, 10**12), st.sampled_from([10**3, 10**6, 10**9]))
def test_a_value_in_larger_units_is_the_value(value: int, size: int) -> None:
    if written := in_units(value, size):
        assert round(float(written) * size) == value
