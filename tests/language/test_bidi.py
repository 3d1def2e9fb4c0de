"""What must keep its own order inside Arabic is isolated, and nothing else is touched."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.bidi import CONTROLS, LRI, PDI, isolate_ltr, isolate_numbers

ARABIC_WORDS = st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=1, max_size=8)
NUMBERS = st.from_regex(r"[-+]?[0-9]{1,4}([-/.,:–][0-9]{1,4}){0,3}%?", fullmatch=True)
TEXTS = st.lists(st.one_of(ARABIC_WORDS, NUMBERS, st.sampled_from([".", "،", "(", ")", "و"])), max_size=8)


def isolated(text: str) -> str:
    """Show isolates as angle brackets."""
    return isolate_numbers(text).replace(LRI, "<").replace(PDI, ">")


def test_an_isolate_wraps_its_text() -> None:
    assert isolate_ltr("A-1") == f"{LRI}A-1{PDI}"
    assert {LRI, PDI} <= CONTROLS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("في 2016-11-03", "في <2016-11-03>"),
        ("من 10-20 عضوا", "من <10-20> عضوا"),
        ("1994–1997", "<1994–1997>"),
        ("10–20%", "<10–20%>"),
        ("بنسبة -3.2%", "بنسبة <-3.2%>"),
        ("بنسبة −3%", "بنسبة <−3%>"),
        ("+5", "<+5>"),
        ("الساعة 10:30", "الساعة <10:30>"),
        ("1.5-2.5", "<1.5-2.5>"),
        ("30/9/2010-5/10/2010", "<30/9/2010-5/10/2010>"),
    ],
)
def test_dates_ranges_and_signed_numbers_are_isolated(text: str, shown: str) -> None:
    assert isolated(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "في 30/9/2010",
        "8/11/1992.",
        "12 زيارة",
        "12,345",
        "12.5",
        "3.2%",
        "عام 2016",
        "COVID-19",
        "كوفيد-19",
        "A-10-20",
        "A10-20",
    ],
)
def test_what_keeps_its_order_by_itself_is_left_alone(text: str) -> None:
    assert isolate_numbers(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("في 2016-11-03.", "في <2016-11-03>."),
        ("في 2016-11-03، ثم", "في <2016-11-03>، ثم"),
        ("(2016-11-03)", "(<2016-11-03>)"),
        ("10-20, 30", "<10-20>, 30"),
        ("2016-11-03 و2016-11-04", "<2016-11-03> و<2016-11-04>"),
        ("بـ10-20", "بـ<10-20>"),
    ],
)
def test_the_words_and_stops_around_it_stay_outside(text: str, shown: str) -> None:
    assert isolated(text) == shown


@given(TEXTS)
def test_without_its_isolates_the_text_is_the_original(parts: list[str]) -> None:
    text = " ".join(parts)
    assert isolate_numbers(text).replace(LRI, "").replace(PDI, "") == text


@given(TEXTS)
def test_isolating_is_done_once_and_every_isolate_is_closed(parts: list[str]) -> None:
    once = isolate_numbers(" ".join(parts))
    assert isolate_numbers(once) == once
    assert [char for char in once if char in (LRI, PDI)] == [LRI, PDI] * once.count(LRI)


def test_an_isolated_date_is_seen_left_to_right_inside_arabic_and_a_bare_one_reversed() -> None:
    def seen(text: str) -> str:
        return str(get_display(text, base_dir="R")).replace(LRI, "").replace(PDI, "")

    text = "وقعت في 2016-11-03 بالقاهرة"
    assert "2016-11-03" not in seen(text)
    assert "03-11-2016" in seen(text)
    assert "2016-11-03" in seen(isolate_numbers(text))


@given(st.dates())
def test_an_isolated_date_is_seen_as_written_whatever_the_day(day: object) -> None:
    text = isolate_numbers(f"وقعت في {day} بالقاهرة")
    assert str(day) in str(get_display(text, base_dir="R"))


def test_a_slashed_date_is_seen_as_written_without_an_isolate() -> None:
    assert "30/9/2010" in str(get_display("وقعت في 30/9/2010 بالقاهرة", base_dir="R"))
