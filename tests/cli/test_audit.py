"""``milaff audit``: lines counted and listed, for people and for programs, and an exit code for scripts."""

import json
from pathlib import Path

import pikepdf
import pytest

from tests.support import ROOT, run


@pytest.fixture
def forged(built: Path, tmp_path: Path) -> Path:
    """A PDF in which one letter says that it is another."""
    path = tmp_path / "forged.pdf"
    with pikepdf.open(built / "algeria-azerbaijan" / "ar.pdf") as pdf:
        for _, font in pdf.pages[0].resources["/Font"].items():
            font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0639>", b"<063a>"))
        pdf.save(path)
    return path


def test_sound_files_are_told_with_their_lines(built: Path) -> None:
    files = [str(built / "algeria-azerbaijan" / f"{language}.pdf") for language in ("ar", "en")]
    ran = run("audit", *files, cwd=ROOT)
    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert len(lines) == 2
    for line, name in zip(lines, files, strict=True):
        count = line.removeprefix(f"{name}: ").split()
        assert count[0] == count[2]


def test_lines_that_lie_are_listed_in_the_order_of_reading(forged: Path) -> None:
    ran = run("audit", str(forged), cwd=ROOT)
    assert ran.code == 1
    assert f"{forged}: page 1" in ran.out
    assert "غلاقات" in ran.out.replace("الغ", "غ")
    assert "العلاقات" in ran.out


def test_as_json_the_report_is_data(forged: Path) -> None:
    ran = run("audit", "--format", "json", str(forged), cwd=ROOT)
    assert ran.code == 1
    (report,) = json.loads(ran.out)
    assert report["file"] == str(forged)
    assert report["lines"] - report["exact"] == len(report["findings"]) > 0


def test_a_file_that_cannot_be_audited_does_not_keep_the_others_from_it(built: Path, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.pdf"
    rubbish.write_bytes(b"not a PDF")
    ran = run("audit", str(rubbish), str(built / "algeria-azerbaijan" / "en.pdf"), cwd=ROOT)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert str(rubbish) in ran.err
    assert "lines exact" in ran.out


def test_the_help_says_what_is_compared() -> None:
    ran = run("audit", "--help", cwd=ROOT)
    assert ran.code == 0
    assert "UAX #9" in ran.out
    assert "milaff audit build/*/*.pdf" in ran.out
