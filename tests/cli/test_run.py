"""``milaff run --due``: from the call to the edition, the log and the exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tools.kill.tiny import REPORT, TOLD, change, make

from milaff.schedule.run import LOCK
from milaff.storage.lock import Busy, only_one
from tests.support import run, run_fresh

NOON = "2027-01-05T12:00Z"
NEXT = "2027-01-06T12:00Z"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace whose one report is quickly made and due at six every morning."""
    make(tmp_path)
    edit(tmp_path, "formats: [html, pdf]", "languages: [en]\nformats: [html]")
    return tmp_path


def edit(root: Path, old: str, new: str, name: str = REPORT) -> None:
    path = root / f"reports/{name}.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def second(root: Path, name: str, old: str, new: str) -> None:
    """Add a report like the first with one thing otherwise."""
    path = root / f"reports/{REPORT}.yaml"
    (root / f"reports/{name}.yaml").write_bytes(path.read_bytes())
    edit(root, old, new, name)


def log(root: Path) -> list[tuple[str, str, int | None]]:
    lines = (root / "build/.milaff/runs.jsonl").read_text(encoding="utf-8").splitlines()
    return [(entry["report"], entry["kind"], entry["number"]) for entry in map(json.loads, lines)]


def test_what_is_due_is_issued_logged_and_told_once(root: Path) -> None:
    ran = run("run", "--due", "--now", NOON, cwd=root)
    assert (ran.code, ran.out, ran.err) == (0, f"{REPORT}: edition 1 issued (0 6 * * *)\n", "")
    assert (root / f"build/{REPORT}/editions/1/en.html").is_file()
    record = json.loads((root / f"reports/editions/{REPORT}/1.json").read_bytes())
    assert record["as_of"] == "2027-01-05"
    again = run("run", "--due", "--now", NOON, cwd=root)
    assert (again.code, again.out) == (0, "Nothing is due.\n")
    assert log(root) == [(REPORT, "issued", 1)]
    assert json.loads((root / TOLD).read_text())["subject"] == "Moroccan–Azerbaijani relations: edition 1 issued"


def test_where_nothing_has_changed_the_edition_stands_and_nobody_is_told(root: Path) -> None:
    run("run", "--due", "--now", NOON, cwd=root)
    ran = run("run", "--due", "--now", NEXT, cwd=root)
    assert (ran.code, ran.out) == (0, f"{REPORT}: edition 1 stands (0 6 * * *)\n")
    assert log(root) == [(REPORT, "issued", 1), (REPORT, "unchanged", 1)]
    assert (root / TOLD).read_text().count("\n") == 1


def test_a_fact_that_changed_is_issued_and_told_with_both_values(root: Path) -> None:
    run("run", "--due", "--now", NOON, cwd=root)
    change(root, 1)
    ran = run("run", "--due", "--now", NEXT, cwd=root)
    assert ran.out == f"{REPORT}: edition 2 issued (0 6 * * *)\n"
    told = json.loads((root / TOLD).read_text().splitlines()[1])
    (changed,) = told["changes"]["changed"]
    assert changed["type"] == "cooperation"
    assert "aaab" in told["text"]
    assert "aaaa" in told["text"]


def test_after_build_was_emptied_one_run_more_makes_the_same_files_and_tells_nobody(root: Path) -> None:
    run("run", "--due", "--now", NOON, cwd=root)
    page = root / f"build/{REPORT}/editions/1/en.html"
    before = page.read_bytes()
    subprocess.run(["rm", "-r", str(root / "build")], check=True)
    ran = run("run", "--due", "--now", NOON, cwd=root)
    assert ran.out == f"{REPORT}: edition 1 stands; its files were made again (0 6 * * *)\n"
    assert page.read_bytes() == before
    assert (root / TOLD).read_text().count("\n") == 1


def test_one_report_that_is_wrong_and_one_that_fails_do_not_stop_the_third(root: Path) -> None:
    second(root, "a-wrong", "timezone: Africa/Casablanca", "timezone: Africa/Casa")
    second(root, "b-failing", "viewpoint: MAR", "viewpoint: MAR\nstyle: nowhere")
    ran = run("run", "--due", "--now", NOON, cwd=root)
    assert ran.code == 1
    assert ran.out == f"{REPORT}: edition 1 issued (0 6 * * *)\n"
    assert "reports/a-wrong.yaml:5: schedule.timezone: there is no time zone «Africa/Casa»" in ran.err
    assert "a-wrong: failed; its file is to be corrected\n" in ran.err
    assert "b-failing: failed; the next call tries again (try 1 of 5)\n" in ran.err
    assert "Traceback" not in ran.err


def test_problems_of_the_facts_fail_every_report_that_is_due_and_are_told(root: Path) -> None:
    facts = root / "seeds/facts/note.yaml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("cooperate in education", "differ"), encoding="utf-8")
    ran = run("run", "--due", "--now", NOON, cwd=root)
    assert ran.code == 1
    assert "seeds/facts/note.yaml:" in ran.err
    assert "could not be made" in json.loads((root / TOLD).read_text())["subject"]
    assert not (root / "reports/editions").exists()


def test_who_cannot_be_told_is_exit_code_1_and_the_edition_stands(root: Path) -> None:
    edit(root, "cat >>", "exit 3; cat >>")
    ran = run("run", "--due", "--now", NOON, cwd=root)
    assert ran.code == 1
    assert "edition 1 issued" in ran.out
    assert "notify.command: «/bin/sh» ended with exit code 3" in ran.err
    assert log(root) == [(REPORT, "issued", 1), (REPORT, "notify-failed", 1)]
    assert run("run", "--due", "--now", NOON, cwd=root).code == 0


def test_while_another_run_is_at_work_nothing_is_done_and_the_exit_code_is_0(root: Path) -> None:
    with only_one(root / LOCK):
        ran = run("run", "--due", "--now", NOON, cwd=root)
    assert (ran.code, ran.out) == (0, "Another run is at work; nothing to do.\n")
    assert not (root / "reports/editions").exists()


def test_of_two_runs_at_once_one_works_and_the_other_says_so(root: Path) -> None:
    words = [sys.executable, "-m", "milaff", "--workspace", str(root), "run", "--due", "--now", NOON]
    both = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = sorted(process.communicate()[0] for process in both)
    assert [process.returncode for process in both] == [0, 0]
    assert said[1] == f"{REPORT}: edition 1 issued (0 6 * * *)\n"
    assert said[0] in ("Another run is at work; nothing to do.\n", "Nothing is due.\n")
    assert log(root) == [(REPORT, "issued", 1)]


def test_the_lock_goes_with_the_process_that_was_killed(root: Path) -> None:
    hold = (
        "import time\nfrom pathlib import Path\nfrom milaff.storage.lock import only_one\n"
        f"with only_one(Path({str(root / LOCK)!r})):\n    print(1, flush=True)\n    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", hold], stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(Busy), only_one(root / LOCK):
            pass
        holder.kill()
    assert run("run", "--due", "--now", NOON, cwd=root).out.startswith(f"{REPORT}: edition 1 issued")


def test_where_no_report_has_a_schedule_nothing_is_due(root: Path) -> None:
    edit(root, "schedule:", "#")
    assert run("run", "--due", cwd=root).out == "Nothing is due.\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "say what to run: milaff run --due"),
        (("--due", "--now", "noon"), "«noon» is no moment"),
        (("--due", "--now", "2027-01-05T12:00"), "write it as 2027-04-30T06:00+03:00"),
    ],
)
def test_misuse_is_exit_code_2(root: Path, words: tuple[str, ...], says: str) -> None:
    ran = run("run", *words, cwd=root)
    assert ran.code == 2
    assert says in ran.err


def test_nothing_heavy_is_loaded_where_nothing_is_due(root: Path) -> None:
    run("run", "--due", "--now", NOON, cwd=root)
    script = (
        "import sys, atexit\nfrom milaff.cli import main\n"
        "heavy = ('weasyprint', 'matplotlib', 'docx', 'smtplib')\n"
        "atexit.register(lambda: print(*[name for name in heavy if name in sys.modules]))\n"
        f"sys.argv = ['milaff', 'run', '--due', '--now', {NOON!r}]\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "Nothing is due.\n\n"


def test_it_writes_no_warning(root: Path) -> None:
    ran = run_fresh("run", "--due", "--now", NOON, cwd=root)
    assert (ran.code, ran.err) == (0, "")
