"""``milaff register`` and ``milaff build --copies`` as a person uses them."""

import json
from datetime import date
from pathlib import Path

import pytest

from milaff.correspondence.enclosures import Enclosure
from milaff.correspondence.register import Sending, amend, complete, take, void
from milaff.correspondence.register.entry import Party, Taken
from milaff.language.text import Text
from tests.editions.desk import SHORT, Desk
from tests.support import run

DAY = date(2026, 3, 1)
PATTERN = "BAK/{year}/{sequence:03}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace of which one letter was issued, one failed, and one was never completed."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "reports").mkdir()
    party = Party(id="azerbaijan-mfa", name=Text(ar="الوزارة", en="the Ministry"))
    what = Taken(kind="note-verbale", report="egypt-azerbaijan", addressee=party)
    dossier = Enclosure(
        "dossier.pdf", b"%PDF", Text(ar="ملف", en="A dossier"), report="egypt-azerbaijan", edition=4, pages=9
    )
    subject = Text(ar="ملف", en="Dossier on relations")
    entries = [
        take(tmp_path, "egypt-embassy-baku", PATTERN, DAY, what, wanted) for wanted in ("BAK/2026/003", None, None)
    ]
    issued = complete(tmp_path, entries[0], files={"a.pdf": b"a"}, day=DAY, enclosures=[dossier], subject=subject)
    amend(tmp_path, issued, sent=(Sending(message_id="<1>", state="begun", at="2026-03-02T09:00:00+00:00"),))
    void(tmp_path, entries[1], "a glyph is missing")
    return tmp_path


def test_the_register_lists_every_number_and_explains_every_gap(root: Path) -> None:
    ran = run("register", cwd=root)
    assert (ran.code, ran.err) == (0, "")
    head, *rows = (line.split("\t") for line in ran.out.splitlines())
    assert head == ["number", "date", "addressee", "subject", "enclosures", "edition", "state", "sent", "signed"]
    assert [row[0] for row in rows] == ["BAK/2026/003", "BAK/2026/004", "BAK/2026/005"]
    first, second, third = rows
    assert first[1:4] == ["2026-03-01", "azerbaijan-mfa", "Dossier on relations"]
    assert first[4].startswith("dossier.pdf ")
    assert len(first[4].split()[1]) == 16
    assert first[5:8] == ["4", "issued (1 to 2 passed over)", "2026-03-02 outcome unknown"]
    assert second[6] == "void: a glyph is missing"
    assert third[6] == "taken, never completed"


def test_the_register_as_json_has_whole_digests(root: Path) -> None:
    found = json.loads(run("register", "--format", "json", cwd=root).out)
    assert [one["state"] for one in found] == ["issued", "void", "taken"]
    assert len(found[0]["enclosures"][0]["sha256"]) == 64


def test_the_register_is_listed_by_sender_and_year(root: Path) -> None:
    assert run("register", "--sender", "egypt-embassy-baku", "--year", "2026", cwd=root).out.count("BAK/") == 3
    for words in (("--year", "2025"), ("--sender", "elsewhere")):
        assert run("register", *words, cwd=root).out == "No number of these was used.\n"


def test_an_empty_register_says_so(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "reports").mkdir()
    ran = run("register", cwd=tmp_path)
    assert (ran.code, ran.out) == (0, "The register is empty: no number was used yet.\n")
    assert run("register", "--format", "json", cwd=tmp_path).out == "[]\n"


def test_an_entry_that_is_missing_is_named_and_the_others_are_listed(root: Path) -> None:
    (root / "reports/register/egypt-embassy-baku/2026/4.json").unlink()
    ran = run("register", cwd=root)
    assert ran.code == 1
    assert ran.out.count("BAK/") == 2
    assert ran.err.splitlines() == [
        "reports/register/egypt-embassy-baku/2026/4.json: the number 4 of egypt-embassy-baku in 2026 was used, and its"
        " entry is missing. Restore it from version control; the number is not given again.",
        "1 problem in the register.",
    ]


def test_copies_are_listed_and_their_files_go_to_standard_output(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk", formats="[pdf]").made()
    desk.built(languages=())
    ran = run("build", SHORT, "--copies", "2", "--lang", "en", cwd=desk.root)
    assert ran.code == 0
    folder = f"build/{SHORT}/copies/edition-1"
    assert ran.out.splitlines() == [
        f"{folder}/{name}" for name in ("en-copy-1.pdf", "en-copy-2.pdf", "distribution.csv")
    ]
    assert f"{SHORT}: copies 1 to 2, recorded in reports/copies/{SHORT}/1.json." in ran.err
    assert "(blank)" in ran.err


@pytest.mark.parametrize(
    "words",
    [(), (SHORT, "--format", "pdf"), (SHORT, "--draft"), (SHORT, "--visit", "x"), (SHORT, "--viewpoint", "AZE")],
)
def test_copies_go_with_one_report_and_few_other_options(tmp_path: Path, words: tuple[str, ...]) -> None:
    desk = Desk(tmp_path / "desk").made()
    ran = run("build", *words, "--copies", "2", cwd=desk.root)
    assert ran.code == 2
    assert "--copies is of one report" in ran.err
