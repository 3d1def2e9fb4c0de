"""``milaff build``, ``editions``, ``diff`` and ``verify`` as a person uses them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.editions.desk import SHORT, Desk
from tests.support import Once, digest, run


@pytest.fixture
def two(tmp_path: Path, once: Once) -> Desk:
    """Two editions of one report, built by the command line."""
    return Desk(once("two-editions", _two)).copied(tmp_path / "desk")


def _two(root: Path) -> None:
    desk = Desk(root).made()
    for date in ("2024", None):
        assert run("build", "--as-of", "2026-11-21", cwd=desk.root).code == 0
        if date:
            desk.redate(date)


def test_the_files_written_go_to_standard_output_and_what_became_of_them_to_standard_error(desk: Desk) -> None:
    first, second = (run("build", cwd=desk.root) for _ in range(2))
    assert first.out == f"build/{SHORT}/ar.html\nbuild/{SHORT}/en.html\n"
    assert first.err == f"{SHORT}: edition 1 issued.\n"
    assert (second.out, second.err) == ("", f"{SHORT}: nothing has changed; edition 1 stands.\n")
    desk.redate("2024")
    assert run("build", cwd=desk.root).err == f"{SHORT}: edition 2 issued; it supersedes edition 1 (1 change).\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk").made()


def test_editions_are_listed_the_last_first(two: Desk) -> None:
    ran = run("editions", cwd=two.root)
    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert rows[0] == ["report", "edition", "issued", "as of", "supersedes", "changes", "addenda"]
    assert [(row[0], row[1], row[3], row[4], row[5]) for row in rows[1:]] == [
        (SHORT, "2", "2026-11-21", "1", "1"),
        (SHORT, "1", "2026-11-21", "", ""),
    ]


def test_editions_as_json_leave_the_dossier_out(two: Desk) -> None:
    found = json.loads(run("editions", SHORT, "--format", "json", cwd=two.root).out)
    assert [one["number"] for one in found] == [2, 1]
    assert set(found[0]["files"]) == {"ar.html", "en.html"}
    assert "dossier" not in found[0]


def test_diff_says_by_its_exit_code_whether_anything_has_changed(two: Desk) -> None:
    ran = run("diff", SHORT, "--as-of", "2026-12-01", cwd=two.root)
    assert (ran.code, ran.out) == (0, "Nothing has changed since edition 2.\n")
    ran = run("diff", SHORT, "1", cwd=two.root)
    assert ran.code == 1
    head, row = ran.out.splitlines()
    assert head.split("\t") == ["what", "fact", "text", "field", "before", "after", "sources"]
    assert row.split("\t")[0] == "changed"
    assert row.split("\t")[3:6] == ["Date", "2023", "2024"]
    assert run("diff", SHORT, "1", "2", "--lang", "ar", cwd=two.root).out.splitlines()[1].split("\t")[3] == "التاريخ"
    ran = run("diff", SHORT, "2", "1", "--format", "json", cwd=two.root)
    (change,) = json.loads(ran.out)["changed"]
    assert (change["fields"][0]["was"], change["fields"][0]["now"]) == ("2024", "2023")


def test_what_cannot_be_compared_is_exit_code_2(two: Desk) -> None:
    ran = run("diff", SHORT, "9", cwd=two.root)
    assert ran.code == 2
    assert ran.err.splitlines()[0] == f"reports/editions/{SHORT}/9.json: there is no edition 9. Editions: 1, 2."
    assert run("diff", "atlantis", cwd=two.root).code == 2


def test_verify_tells_the_latest_from_what_was_superseded_and_what_was_altered(two: Desk) -> None:
    ran = run("verify", f"build/{SHORT}/ar.html", f"build/{SHORT}/editions/2/en.html", cwd=two.root)
    assert ran.code == 0
    assert ran.out.splitlines()[0] == (
        f"build/{SHORT}/ar.html: {SHORT}, Arabic, edition 2, as of 2026-11-21: unaltered and the latest."
    )
    ran = run("verify", f"build/{SHORT}/editions/1/en.html", cwd=two.root)
    assert ran.code == 1
    assert ran.out.endswith("unaltered. It is superseded: the latest is edition 2.\n")
    page = two.path("en.html")
    page.write_bytes(page.read_bytes() + b" ")
    ran = run("verify", str(page), cwd=two.root)
    assert ran.code == 1
    assert "edition 2, as of 2026-11-21, by its own word; it is not as issued." in ran.out
    found = json.loads(run("verify", str(page), "--format", "json", cwd=two.root).out)
    assert (found[0]["state"], found[0]["sound"]) == ("altered", False)


def test_an_edition_is_made_again_by_its_number(two: Desk) -> None:
    before = digest(two.root)
    ran = run("build", SHORT, "--edition", "1", cwd=two.root)
    assert ran.code == 0
    assert ran.out.splitlines() == [f"build/{SHORT}/editions/1/{language}.html" for language in ("ar", "en")]
    assert ran.err == f"{SHORT}: edition 1; its files were made again from its record.\n"
    assert digest(two.root) == before


def test_what_nothing_changes_does_not_load_what_renders(two: Desk) -> None:
    script = (
        "import sys; from milaff.cli import main\n"
        "sys.argv = ['milaff', 'build', '--as-of', '2026-11-30']\n"
        "try: main()\nexcept SystemExit as stop: assert not stop.code\n"
        "assert not {'weasyprint', 'matplotlib', 'docx'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=two.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "edition 2 stands" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("build", "--edition", "1"),
        ("build", "--addendum"),
        ("build", SHORT, "--addendum", "--lang", "en"),
        ("build", SHORT, "--edition", "1", "--draft"),
        ("build", SHORT, "--edition", "0"),
        ("verify",),
        ("diff",),
        ("diff", SHORT, "one"),
    ],
    ids=" ".join,
)
def test_misuse_is_exit_code_2_and_changes_nothing(desk: Desk, words: tuple[str, ...]) -> None:
    before = digest(desk.root)
    ran = run(*words, cwd=desk.root)
    assert (ran.code, ran.out) == (2, "")
    assert "Error: " in ran.err
    assert digest(desk.root) == before
