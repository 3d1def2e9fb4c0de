"""``milaff compare``: what it prints, and how it ends."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from milaff.dossier.model import Dossier, Imprint
from milaff.render.files import word_file
from milaff.render.html import render_html
from milaff.render.theme import Theme
from tests.compare.editing import Edited
from tests.support import ROOT, Copy, digest, run

NAME = "algeria-azerbaijan"


@pytest.fixture(scope="session")
def issued(dossiers: Mapping[str, Dossier], theme: Theme) -> bytes:
    page = render_html(dossiers[NAME], "en", theme, Imprint(edition=3))
    return word_file(page, dossiers[NAME], theme, {})


@pytest.fixture
def edited(issued: bytes, tmp_path: Path) -> Path:
    copy = Edited.of(issued)
    copy.replace("29 November 2023", "30 November 2023")
    return copy.save(tmp_path / "edited.docx")


def test_nothing_differs_and_the_exit_code_is_0(issued: bytes, tmp_path: Path) -> None:
    path = tmp_path / "same.docx"
    path.write_bytes(issued)
    ran = run("compare", NAME, str(path), cwd=ROOT)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{path}: {NAME}, English, edition 3, as of 2026-11-21.\nNo difference.\n"


def test_a_difference_is_a_line_and_the_exit_code_is_1(edited: Path) -> None:
    ran = run("compare", NAME, str(edited), cwd=ROOT)
    assert ran.code == 1, ran.err
    origin, heads, row, count = ran.out.splitlines()
    assert "edition 3" in origin
    assert heads.split("\t") == ["what", "section", "text", "facts", "correct in"]
    what, section, text, facts, place = row.split("\t")
    assert (what, section) == ("changed text", "Summary")
    assert "[-29-] {+30+}" in text
    assert facts.endswith("/consultations-2023")
    file, _, line = place.rpartition(":")
    assert (ROOT / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip() == "- id: consultations-2023"
    assert count == "1 difference."


def test_json_has_it_all_for_programs(edited: Path) -> None:
    ran = run("compare", NAME, str(edited), "--format", "json", cwd=ROOT)
    assert ran.code == 1
    data = json.loads(ran.out)
    assert data["made_from"]["edition"] == 3
    assert [found["kind"] for found in data["differences"]] == ["changed"]


def test_what_cannot_be_compared_is_one_line_and_the_exit_code_is_2(edited: Path) -> None:
    for words in (("egypt-azerbaijan", str(edited)), (NAME, "nothing.docx"), (NAME, "pyproject.toml")):
        ran = run("compare", *words, cwd=ROOT)
        assert ran.code == 2, words
        assert ran.out == ""
        assert ran.err.count("\n") == 1
        assert ran.err.startswith(words[1])


def test_problems_of_the_seeds_and_an_unknown_report_end_with_2_too(edited: Path, copy: Copy) -> None:
    assert run("compare", "no-such-report", str(edited), cwd=ROOT).code == 2
    copy.edit_line("seeds/facts/algeria-azerbaijan-current-relations.yaml", 1, "document:", "dokument:")
    ran = run("compare", NAME, str(edited), cwd=copy.root)
    assert ran.code == 2
    assert "seeds/facts/algeria-azerbaijan-current-relations.yaml" in ran.err
    assert "Traceback" not in ran.err


def test_nothing_is_written(edited: Path, copy: Copy) -> None:
    before, file = digest(copy.root), edited.read_bytes()
    assert run("compare", NAME, str(edited), cwd=copy.root).code == 1
    assert digest(copy.root) == before
    assert edited.read_bytes() == file


def test_a_dossier_that_has_moved_on_is_told(edited: Path, copy: Copy) -> None:
    said = "The first round of political consultations between Algeria and Azerbaijan was held on 29 November 2023."
    file = "seeds/facts/algeria-azerbaijan-current-relations.yaml"
    copy.edit(file, f'en: "{said}"', f'en: "{said.replace("was held", "took place")}"')
    ran = run("compare", NAME, str(edited), cwd=copy.root)
    assert ran.code == 1
    assert "The dossier has moved on since: " in ran.out
    assert "said otherwise today" in ran.out
