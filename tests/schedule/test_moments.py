"""Moments: local time becomes instants, each once, whatever the clocks do."""

from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.schedule.moments import CronRule, OnceRule, instant
from tests.schedule.support import at

# Each with a day on which its clocks change: forward at midnight, at one, at two; back; by half an hour; over a day.
CHANGES = {
    "Africa/Cairo": ["2027-04-30", "2027-10-28", "2027-10-29"],
    "Europe/London": ["2027-03-28", "2027-10-31"],
    "America/New_York": ["2027-03-14", "2027-11-07"],
    "Australia/Lord_Howe": ["2027-04-04", "2027-10-03"],
    "Pacific/Apia": ["2011-12-29", "2011-12-31"],
    "Asia/Baku": ["2027-06-01"],
}
EXPRESSIONS = (
    "0 0 * * *",
    "30 0 * * *",
    "30 2 * * *",
    "0 * * * *",
    "*/20 * * * *",
    "0 */6 * * *",
    "15 1 1 * *",
    "0 6 * * 0-4",
)


def between(rule: CronRule, first: str, last: str) -> list[str]:
    """The moments of a rule after ``first`` and up to ``last`` (UTC)."""
    found, now = [], at(first)
    while (moment := rule.following(now)) and moment <= at(last):
        found.append(moment.strftime("%d %H:%M"))
        now = moment
    return found


def test_the_same_local_time_is_another_instant_in_summer() -> None:
    daily = CronRule("0 6 * * *", ZoneInfo("Africa/Cairo"))
    assert between(daily, "2027-04-28", "2027-05-02") == ["28 04:00", "29 04:00", "30 03:00", "01 03:00"]
    assert between(daily, "2027-10-27", "2027-10-31") == ["27 03:00", "28 03:00", "29 04:00", "30 04:00"]


@pytest.mark.parametrize("expression", ["0 0 * * *", "30 0 * * *", "59 0 * * 5"])
def test_what_the_clocks_skip_in_spring_comes_at_once_after_it(expression: str) -> None:
    """In Cairo 00:00 becomes 01:00 on the last Friday of April: 30 April 2027, at 22:00 UTC of the day before."""
    found = between(CronRule(expression, ZoneInfo("Africa/Cairo")), "2027-04-29T00:00", "2027-04-30T20:00")
    assert found == ["29 22:00"]


def test_what_london_skips_comes_at_two_o_clock_summer_time() -> None:
    rule = CronRule("30 1 * * *", ZoneInfo("Europe/London"))
    assert between(rule, "2027-03-27T12:00", "2027-03-28T12:00") == ["28 01:00"]


@pytest.mark.parametrize(
    ("zone", "expression", "first", "last", "moments"),
    [
        ("Africa/Cairo", "30 23 * * *", "2027-10-28T00:00", "2027-10-29T12:00", ["28 20:30"]),
        ("Europe/London", "30 1 * * *", "2027-10-30T12:00", "2027-10-31T12:00", ["31 00:30"]),
        ("America/New_York", "15 1 * * 0", "2027-11-06T12:00", "2027-11-08T12:00", ["07 05:15"]),
    ],
)
def test_what_the_clocks_show_twice_in_autumn_comes_once_the_first_time(
    zone: str, expression: str, first: str, last: str, moments: list[str]
) -> None:
    assert between(CronRule(expression, ZoneInfo(zone)), first, last) == moments


def test_rules_of_every_hour_have_no_moment_in_an_hour_that_is_shown_again() -> None:
    hourly = CronRule("0 * * * *", ZoneInfo("Europe/London"))
    assert between(hourly, "2027-10-30T23:30", "2027-10-31T03:00") == ["31 00:00", "31 02:00", "31 03:00"]
    assert between(hourly, "2027-03-28T00:30", "2027-03-28T03:00") == ["28 01:00", "28 02:00", "28 03:00"]


def test_a_day_that_a_country_leaves_out_falls_on_the_next() -> None:
    """Samoa went from 29 to 31 December 2011."""
    rule = CronRule("0 6 30 12 *", ZoneInfo("Pacific/Apia"))
    assert between(rule, "2011-12-29T00:00", "2011-12-31T23:00") == ["30 10:00"]


zones = st.sampled_from(sorted(CHANGES))


@st.composite
def times(draw: st.DrawFn) -> tuple[ZoneInfo, datetime]:
    """A zone and an instant within two days of one of its changes, at any second."""
    zone = draw(zones)
    day = at(draw(st.sampled_from(CHANGES[zone])))
    return ZoneInfo(zone), day + timedelta(seconds=draw(st.integers(-172_800, 172_800)))


@given(times(), st.sampled_from(EXPRESSIONS))
def test_the_latest_moment_is_the_last_of_those_that_follow_each_other(
    where: tuple[ZoneInfo, datetime], expression: str
) -> None:
    zone, now = where
    rule = CronRule(expression, zone)
    latest, following = rule.latest(now), rule.following(now)
    assert latest
    assert following
    assert latest <= now < following
    assert rule.following(latest) == following
    assert rule.latest(following) == following
    assert rule.latest(following - timedelta(seconds=1)) == latest


@given(times(), st.sampled_from(EXPRESSIONS))
def test_each_local_time_that_the_clocks_show_comes_at_a_time_that_they_show(
    where: tuple[ZoneInfo, datetime], expression: str
) -> None:
    zone, now = where
    for moment in islice(CronRule(expression, zone).moments(now), 5):
        local = moment.astimezone(zone)
        shown = local.replace(tzinfo=None)
        assert instant(shown, zone) == moment
        assert local.fold == 0


@given(times())
def test_local_times_in_order_are_instants_in_order(where: tuple[ZoneInfo, datetime]) -> None:
    zone, now = where
    local = now.astimezone(zone).replace(tzinfo=None, fold=0)
    ordered = [instant(local + timedelta(minutes=7 * n), zone) for n in range(60)]
    assert ordered == sorted(ordered)


def test_a_rule_of_one_moment_has_come_or_is_to_come() -> None:
    rule = OnceRule("visit T-7", at("2027-03-01T04:00"))
    before, after = at("2027-03-01T03:59:59"), at("2027-03-01T04:00")
    assert (rule.latest(before), rule.following(before)) == (None, rule.moment)
    assert (rule.latest(after), rule.following(after)) == (rule.moment, None)
    assert rule.moment.tzinfo is UTC


def test_the_second_showing_of_an_hour_brings_no_earlier_moment_back() -> None:
    half_hours = CronRule("*/30 * * * *", ZoneInfo("Europe/London"))
    for now in ("2027-10-31T01:00", "2027-10-31T01:29", "2027-10-31T01:59"):
        assert half_hours.latest(at(now)) == at("2027-10-31T00:30")
