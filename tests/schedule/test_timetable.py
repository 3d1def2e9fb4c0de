"""``schedule:`` and ``notify:`` of a report: what is allowed, and what is wrong told by its line."""

from pathlib import Path

import pytest

from milaff.dossier.report import Report, read_report
from milaff.problems import Problem, Problems

PAIR = "viewpoint: MAR\ncounterpart: AZE\n"


def read(root: Path, text: str) -> Report:
    (root / "reports").mkdir()
    (root / "reports/a.yaml").write_text(PAIR + text, encoding="utf-8")
    return read_report(root, "a")


def problem_of(root: Path, text: str) -> Problem:
    with pytest.raises(Problems) as raised:
        read(root, text)
    (problem,) = raised.value.problems
    return problem


def test_a_schedule_has_cron_expressions_days_before_visits_and_a_zone(tmp_path: Path) -> None:
    text = 'schedule: {cron: ["0 6  * * 0-4"], before_visits: [30, 7, 1], at: "07:30", timezone: Africa/Cairo}\n'
    schedule = read(tmp_path, text).schedule
    assert schedule
    assert schedule.cron == ("0 6 * * 0-4",)
    assert (schedule.before_visits, schedule.at.isoformat("minutes")) == ((30, 7, 1), "07:30")
    assert schedule.zone.key == "Africa/Cairo"


def test_a_report_without_a_schedule_has_none(tmp_path: Path) -> None:
    report = read(tmp_path, "")
    assert report.schedule is None
    assert report.notify is None


@pytest.mark.parametrize(
    ("keys", "line", "says", "remedy"),
    [
        (
            '  cron: ["0 6 * * *", "61 6 * * *"]\n',
            4,
            "schedule.cron.1: «61 6 * * *» is no cron expression: bad minute",
            "",
        ),
        ('  cron:\n    - "0 6 * * *"\n    - "0 6 * *"\n', 6, "it has not five fields", "0 6 * * 0-4"),
        ('  cron: ["@daily"]\n', 4, "it has not five fields", "Write the five fields"),
        ('  cron: ["0 0 6 * * *"]\n', 4, "it has not five fields", "Write the five fields"),
        ('  cron: ["0 0 31 2 *"]\n', 4, "bad day-of-month", ""),
        ('  cron: "0 6 * * *"\n', 4, "schedule.cron: is not a list", ""),
        ("  before_visits: [7, -1]\n", 4, "schedule.before_visits.1", ""),
        ("  before_visits: [seven]\n", 4, "is not a whole number (found «seven»)", ""),
        ('  at: "25:00"\n', 4, "schedule.at: «25:00» is no time of day", "06:00"),
        ("  at: 6\n", 4, "«6» is no time of day", "06:00"),
        ("  every: day\n", 4, "schedule.every: is not a key", ""),
    ],
)
def test_a_wrong_schedule_is_told_by_its_line(tmp_path: Path, keys: str, line: int, says: str, remedy: str) -> None:
    problem = problem_of(tmp_path, f"schedule:\n{keys}  timezone: Africa/Cairo\n")
    assert (problem.file, problem.line) == ("reports/a.yaml", line)
    assert says in problem.message
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("zone", "remedy"),
    [
        ("Africa/Kairo", "Perhaps «Africa/Cairo» is meant"),
        ("../../etc/passwd", "IANA"),
        ('""', "IANA"),
        ("Africa", "IANA"),
    ],
)
def test_an_unknown_zone_is_told_with_the_one_that_is_near(tmp_path: Path, zone: str, remedy: str) -> None:
    problem = problem_of(tmp_path, f"schedule:\n  timezone: {zone}\n")
    assert (problem.line, problem.message.startswith("schedule.timezone: there is no time zone")) == (4, True)
    assert remedy in problem.remedy


def test_a_schedule_without_a_zone_is_incomplete(tmp_path: Path) -> None:
    assert problem_of(tmp_path, "schedule: {}\n").message == "schedule.timezone: is missing"


MAIL = "notify:\n  smtp:\n    host: mail.example\n    from: desk@mfa.example\n    to: [minister@mfa.example]\n"


def test_mail_goes_to_the_port_of_its_protection_unless_another_is_named(tmp_path: Path) -> None:
    notify = read(tmp_path, f"{MAIL}    starttls: true\n").notify
    assert notify
    assert notify.smtp
    assert (notify.smtp.security, notify.smtp.at) == ("starttls", ("mail.example", 587))
    assert notify.smtp.model_copy(update={"starttls": False}).at == ("mail.example", 25)
    assert notify.smtp.model_copy(update={"starttls": False, "tls": True}).at == ("mail.example", 465)
    assert notify.smtp.model_copy(update={"port": 2525}).at == ("mail.example", 2525)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("notify: {language: ar}\n", 3, "names neither a command nor a mail server"),
        ("notify: {command: date}\n", 3, "notify.command: is not a list"),
        (f"{MAIL}    starttls: true\n    tls: true\n", 4, "exclude each other"),
        (MAIL.replace("[minister@mfa.example]", "[]"), 7, "notify.smtp.to: has too few entries"),
        (MAIL.replace("minister@", "minister"), 7, "«ministermfa.example» is no mail address"),
        (MAIL.replace("desk@mfa.example", '"desk@mfa.example\\nBcc: spy@there.example"'), 6, "control character"),
        (MAIL.replace("desk@mfa.example", '"Desk\\r\\nBcc: spy <desk@mfa.example>"'), 6, "control character"),
        (MAIL.replace("mail.example", "smtp://mail.example"), 5, "is no host"),
        (MAIL.replace("    host: mail.example\n", ""), 4, "notify.smtp.host: is missing"),
        (f"{MAIL}    port: 70000\n", 8, "notify.smtp.port"),
        (f"{MAIL}    password: secret\n", 8, "notify.smtp.password: is not a key"),
    ],
)
def test_a_wrong_notify_is_told_by_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    problem = problem_of(tmp_path, text)
    assert problem.line == line
    assert says in problem.message
