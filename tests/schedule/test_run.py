"""``run_due``: what is due is made once; failures, crashes and second runs do no harm."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.editions.outcome import Outcome
from milaff.problems import Problem, Problems
from milaff.schedule.due import Due
from milaff.schedule.moments import CronRule
from milaff.schedule.run import LOCK
from milaff.schedule.state import TRIES
from milaff.storage.lock import Busy
from tests.schedule.support import CAIRO, Killed, Play, at, failed

# Six in the morning in Cairo's winter.
DAY = "2027-01-10T04:00"


def test_what_is_due_is_made_once_however_often_it_is_called(play: Play) -> None:
    play.report()
    assert [done.outcome.kind for done in play.run(DAY)] == ["unchanged"]
    assert play.run(DAY) == []
    assert play.run("2027-01-11T03:59:59") == []
    assert [one.moment for one in play.made] == [at(DAY)]
    assert len(play.run("2027-01-11T04:00")) == 1


def test_days_of_downtime_collapse_into_one_run(play: Play) -> None:
    play.report()
    play.run(DAY)
    (done,) = play.run("2027-01-19T10:00")
    assert done.due
    assert done.due.moment == at("2027-01-19T04:00")
    assert play.run("2027-01-19T10:05") == []


def test_rules_that_meet_collapse_into_one_run(play: Play) -> None:
    play.report(text='schedule: {cron: ["0 6 * * *", "0 6 * * 0", "0 5 10 * *"], timezone: Africa/Cairo}\n')
    play.run("2027-01-09T12:00")
    (done,) = play.run("2027-01-10T12:00")
    assert done.due
    assert done.due.moment == at(DAY)
    assert play.run("2027-01-10T12:05") == []


def test_a_report_without_a_schedule_is_never_due(play: Play) -> None:
    play.report(text="")
    assert play.run(DAY) == []


def test_a_dossier_speaks_as_of_today_in_its_own_zone(play: Play) -> None:
    play.report(text='schedule: {cron: ["30 0 * * *"], timezone: Asia/Baku}\n')
    play.run("2027-01-09T20:30")
    assert [one.as_of.isoformat() for one in play.made] == ["2027-01-10"]


VISIT = """\
schedule: {before_visits: [7, 1], at: "09:00", timezone: Africa/Cairo}
visits:
  - id: baku
    date: DATE
    place: {described: {ar: باكو, en: Baku}}
    visitors: [{person: X, described: {ar: الوزير, en: the minister}}]
    meets: [{described: {ar: الوزير, en: the minister}}]
    purpose: {ar: زيارة, en: a visit}
    focus: [trade]
"""


def visit(date: str) -> str:
    lines = [line for line in VISIT.splitlines() if date or "DATE" not in line]
    return "\n".join(lines).replace("DATE", date).replace("person: X, ", "") + "\n"


def test_a_report_is_made_on_the_days_before_a_visit(play: Play) -> None:
    play.report(text=visit("2027-02-10/2027-02-12"))
    assert play.run("2027-02-03T06:59") == []
    play.run("2027-02-03T07:00")
    assert play.run("2027-02-09T06:59") == []
    play.run("2027-02-09T07:00")
    assert play.run("2027-03-09T07:00") == []
    assert [(one.rule, one.moment) for one in play.made] == [
        ("baku T-7", at("2027-02-03T07:00")),
        ("baku T-1", at("2027-02-09T07:00")),
    ]


@pytest.mark.parametrize("date", ["", "2027-02", "2027-02-10~"])
def test_a_visit_whose_day_is_not_set_makes_nothing_due(play: Play, date: str) -> None:
    play.report(text=visit(date))
    assert play.run("2028-01-01") == []
    assert not play.log


def test_a_failed_report_does_not_stop_the_others(play: Play) -> None:
    for name in "abc":
        play.report(name)
    play.make = lambda one: failed(one) if one.report == "b" else play.stand(one)
    done = play.run(DAY)
    assert [(one.outcome.report, one.outcome.kind, one.failed) for one in done] == [
        ("a", "unchanged", False),
        ("b", "failed", True),
        ("c", "unchanged", False),
    ]
    assert [one.outcome.report for one in play.run(DAY)] == ["b"]


def test_a_failed_report_is_tried_again_by_each_call_until_it_is_given_up(play: Play) -> None:
    play.report()
    play.make = failed
    again = [play.run(DAY)[0].again for _ in range(TRIES)]
    assert again == [True] * (TRIES - 1) + [False]
    assert play.run(DAY) == []
    (done,) = play.run("2027-01-11T04:00")
    assert done.again


def test_a_report_that_was_mended_is_made_by_the_next_call_and_then_no_more(play: Play) -> None:
    play.report()
    play.make = failed
    play.run(DAY)
    play.make = None
    assert [done.outcome.kind for done in play.run(DAY)] == ["unchanged"]
    assert play.run(DAY) == []


def test_failures_are_told_first_and_last_not_every_time(play: Play) -> None:
    play.report()
    play.make = failed
    for _ in range(TRIES):
        play.run(DAY)
    assert len(play.told) == 2
    assert len(play.log) == TRIES


def test_only_editions_and_failures_are_told(play: Play) -> None:
    play.report()
    for day, kind in ((10, "unchanged"), (11, "issued"), (12, "remade")):
        play.make = lambda one, kind=kind: Outcome(one.report, kind, 3)
        play.numbers["a"] = 2 if kind == "issued" else 3
        play.run(f"2027-01-{day}T04:00")
    assert [outcome.kind for outcome in play.told] == ["issued"]


def test_a_run_that_was_killed_is_done_again(play: Play) -> None:
    def killed(one: Due) -> Outcome:
        raise Killed(one.report)

    play.report()
    play.make = killed
    with pytest.raises(Killed):
        play.run(DAY)
    play.make = None
    assert [done.outcome.kind for done in play.run(DAY)] == ["unchanged"]


def test_an_edition_issued_by_a_run_that_was_killed_is_told_by_the_next(play: Play) -> None:
    def issued_then_killed(one: Due) -> Outcome:
        play.issue(one)
        raise Killed(one.report)

    play.report()
    play.run(DAY)
    play.make = issued_then_killed
    with pytest.raises(Killed):
        play.run("2027-01-11T04:00")
    assert play.told == []
    play.make = None
    (done,) = play.run("2027-01-12T04:00")
    assert (done.outcome.kind, done.outcome.number) == ("issued", 1)
    assert [outcome.number for outcome in play.told] == [1]


def test_a_report_that_ends_the_process_does_not_starve_the_others(play: Play) -> None:
    def deadly(one: Due) -> Outcome:
        if one.report == "a":
            raise Killed
        return play.stand(one)

    for name in "ab":
        play.report(name)
    play.make = deadly
    for _ in range(TRIES):
        with pytest.raises(Killed):
            play.run(DAY)
    assert play.run(DAY) == []
    assert [one.report for one in play.made] == ["a", "b", *"aaaa"]


def test_while_one_run_is_at_work_another_does_nothing(play: Play) -> None:
    for name in "ab":
        play.report(name)
    first = play.start(DAY)
    next(first)
    with pytest.raises(Busy):
        play.run(DAY)
    assert len(list(first)) == 1
    assert play.run(DAY) == []
    assert [one.report for one in play.made] == ["a", "b"]


def test_the_lock_file_of_a_run_that_was_killed_holds_nobody_up(play: Play) -> None:
    play.report()
    (play.root / LOCK).parent.mkdir(parents=True)
    (play.root / LOCK).touch()
    assert len(play.run(DAY)) == 1


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"reports": {"a": {"covered": "yesterday"}}}', "\0\0"])
def test_where_nothing_is_remembered_one_run_more_is_made(play: Play, damage: str) -> None:
    play.report()
    play.run(DAY)
    (play.root / "build/.milaff/schedule.json").write_text(damage)
    assert len(play.run(DAY)) == 1
    assert play.run(DAY) == []


def test_a_clock_that_was_years_ahead_does_not_stop_the_schedule(play: Play) -> None:
    play.report()
    play.run("2031-01-01T04:00")
    assert len(play.run(DAY)) == 1
    assert play.run(DAY) == []


def test_a_clock_set_back_by_a_minute_makes_nothing_again(play: Play) -> None:
    play.report()
    play.run(DAY)
    assert play.run("2027-01-10T03:59") == []
    assert play.run("2027-01-10T04:00") == []


def test_a_report_that_cannot_be_read_is_told_every_time_and_logged_once(play: Play) -> None:
    play.report("a", "schedule: {timezone: Cairo}\n")
    play.report("b")
    for _ in range(3):
        done = play.run(DAY)
        assert [problem.line for one in done for problem in one.outcome.problems] == [3]
        assert any(one.failed for one in done)
    assert [json.loads(line)["report"] for line in play.log] == ["a", "b"]
    play.report("a")
    assert [one.outcome.kind for one in play.run(DAY)] == ["unchanged"]


def test_a_line_of_the_log_says_what_was_made_why_and_when(play: Play) -> None:
    play.report()
    play.make = play.issue
    play.run("2027-01-10T09:00")
    (line,) = play.log
    entry = json.loads(line)
    assert abs(datetime.fromisoformat(entry.pop("time")) - datetime.now(UTC)) < timedelta(minutes=1)
    assert 0 <= entry.pop("duration") < 10
    assert entry == {
        "report": "a",
        "rule": "0 6 * * *",
        "due": "2027-01-10T04:00:00Z",
        "kind": "issued",
        "number": 1,
        "problems": [],
    }


def test_who_could_not_be_told_is_logged_and_the_edition_stands(play: Play) -> None:
    play.report()
    play.make = play.issue
    play.telling = (Problem("reports/a.yaml", 0, "notify.smtp: no route", "Correct it"),)
    (done,) = play.run(DAY)
    assert (done.failed, done.outcome.kind, done.untold) == (True, "issued", play.telling)
    assert [json.loads(line)["kind"] for line in play.log] == ["issued", "notify-failed"]
    assert play.run(DAY) == []


def test_where_nothing_can_be_remembered_nothing_is_made(play: Play) -> None:
    play.report()
    (play.root / "build").write_text("a file in place of the folder")
    with pytest.raises(Problems) as raised:
        play.run(DAY)
    assert "cannot be written" in str(raised.value)
    assert play.made == []


def test_a_log_that_cannot_be_written_loses_no_run(play: Play) -> None:
    play.report()
    (play.root / "build/.milaff/runs.jsonl").mkdir(parents=True)
    (done,) = play.run(DAY)
    assert done.failed
    assert "runs.jsonl" in done.untold[0].file
    assert play.run(DAY) == []


ZONES = st.sampled_from(["Africa/Cairo", "Europe/London", "UTC", "Australia/Lord_Howe"])
CRONS = st.sampled_from(["0 0 * * *", "30 0 * * *", "*/30 * * * *", "0 6 * * 5", "30 1,2 * * *"])


@settings(max_examples=60, deadline=None)
@given(
    ZONES,
    st.lists(CRONS, min_size=1, max_size=3, unique=True),
    st.sampled_from(["2027-04-29", "2027-10-28", "2027-03-27", "2027-10-30"]),
    st.lists(st.integers(1, 40_000), min_size=1, max_size=12),
)
def test_whenever_it_is_called_each_moment_is_covered_once(
    zone: str, crons: list[str], start: str, pauses: list[int]
) -> None:
    """Between two calls the moments collapse into one run, and where there was none nothing is made."""
    with TemporaryDirectory() as folder:
        play = Play(Path(folder))
        play.report(text=f"schedule: {{cron: {json.dumps(crons)}, timezone: {zone}}}\n")
        calls = [at(start)]
        for pause in pauses:
            calls.append(calls[-1] + timedelta(seconds=pause))
        play.run(calls[0])
        for before, now in pairwise(calls):
            missed = [m for cron in crons for m in moments(cron, zone, before, now)]
            made = [done.due.moment for done in play.run(now) if done.due]
            assert made == ([max(missed)] if missed else [])
            assert play.run(now) == []


def moments(cron: str, zone: str, before: datetime, now: datetime) -> list[datetime]:
    found = []
    for moment in CronRule(cron, ZoneInfo(zone)).moments(before):
        if moment > now:
            break
        found.append(moment)
    return found


@pytest.mark.parametrize(
    ("zone", "first", "last"),
    [
        ("Africa/Cairo", "2027-04-28T12:00", "2027-05-02T12:00"),
        ("Africa/Cairo", "2027-10-27T12:00", "2027-10-31T12:00"),
        ("Europe/London", "2027-03-26T12:00", "2027-03-30T12:00"),
        ("Europe/London", "2027-10-29T12:00", "2027-11-02T12:00"),
    ],
)
def test_over_a_change_of_the_clocks_each_rule_fires_once_a_day(play: Play, zone: str, first: str, last: str) -> None:
    hours = {"a": "30 0 * * *", "b": "30 1 * * *", "c": "0 6 * * *", "d": "0 0 * * *"}
    for name, cron in hours.items():
        play.report(name, f'schedule: {{cron: ["{cron}"], timezone: {zone}}}\n')
    play.run(first)
    play.made.clear()
    now = at(first)
    while now <= at(last):
        play.run(now)
        now += timedelta(minutes=10)
    assert {name: sum(one.report == name for one in play.made) for name in hours} == dict.fromkeys(hours, 4)


def test_a_schedule_may_be_given_in_one_line(play: Play) -> None:
    play.report(text=CAIRO)
    assert len(play.run(DAY)) == 1
