"""Commands: the news on standard input, no shell, and every failure in one line."""

import json
import os
import sys
from pathlib import Path
from unittest import mock

import pytest

from milaff.dossier.notify import Notify
from milaff.schedule.notice.command import give
from milaff.schedule.notice.mail import Unsendable
from milaff.schedule.notice.tell import tell
from milaff.workspace import Workspace
from tests.schedule.notice.support import FAILED, issued, report

KEEP = """
import json, os, sys
with open(sys.argv[1], "w") as file:
    json.dump([json.load(sys.stdin), sys.argv[1:], os.getcwd(), dict(os.environ)], file)
"""


def test_a_command_is_given_the_news_and_its_words_as_they_are(tmp_path: Path) -> None:
    out = tmp_path / "told.json"
    notify = Notify(command=(sys.executable, "-c", KEEP, str(out), "$HOME; *"))
    secrets = {"MILAFF_SMTP_USER": "u", "MILAFF_SMTP_PASSWORD": "p"}
    assert tell(Workspace(tmp_path), report(notify), issued(tmp_path), {**os.environ, **secrets}) == ()
    news, words, folder, environ = json.loads(out.read_text())
    assert (news["number"], news["subject"]) == (4, "العلاقات المصرية الأذربيجانية: صدور الإصدار 4 من الملف")
    assert words == [str(out), "$HOME; *"]
    assert Path(folder) == tmp_path
    assert not set(secrets) & set(environ)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("/no/such/command",), "«/no/such/command» cannot be run (No such file or directory)"),
        ((sys.executable, "-c", "import sys; sys.exit('first\\nno route')"), "exit code 1: no route"),
        ((sys.executable, "-c", "raise SystemExit(3)"), "exit code 3"),
    ],
)
def test_a_command_that_fails_is_a_problem_and_no_exception(tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    (problem,) = tell(Workspace(tmp_path), report(Notify(command=words)), FAILED, os.environ)
    assert problem.file == "reports/egypt-azerbaijan.yaml"
    assert says in problem.message


def test_a_command_that_does_not_read_is_no_failure(tmp_path: Path) -> None:
    give((sys.executable, "-c", ""), {"text": "x" * 1_000_000}, tmp_path, os.environ)


def test_a_command_that_hangs_is_ended(tmp_path: Path) -> None:
    hang = (sys.executable, "-c", "import time; time.sleep(60)")
    with (
        mock.patch("milaff.schedule.notice.command.TIMEOUT", 0.3),
        pytest.raises(Unsendable, match="did not end within"),
    ):
        give(hang, {}, tmp_path, os.environ)


def test_a_report_that_names_nobody_is_told_to_nobody(tmp_path: Path) -> None:
    unnamed = report(Notify(command=("x",))).model_copy(update={"notify": None})
    assert tell(Workspace(tmp_path), unnamed, FAILED, os.environ) == ()
