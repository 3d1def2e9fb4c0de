"""``milaff add``: documents come into the catalogue, the wrong ones are refused in one line each."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from milaff.dossier.compose import compose
from milaff.dossier.report import read_report
from milaff.facts.seeds import read_seeds
from milaff.language.text import LANGUAGES
from milaff.render.html import render_html
from milaff.render.theme import Theme
from milaff.sources.read import CATALOGUE, read_sources
from milaff.workspace import Workspace
from tests.intake import files
from tests.support import AS_OF, Copy, digest, run, run_fresh

NOTE = "زار وزير خارجية أذربيجان القاهرة في 12 مايو 2025.\nثم عاد إلى باكو.\n"
FACTS = """document: visit-note
claims:
  - id: minister-to-cairo
    type: visit
    parties: [EGY, AZE]
    date: "2025-05-12"
    visitors: [{office: foreign-minister-azerbaijan}]
    from: AZE
    to: EGY
    topics: [diplomacy]
    quote: "زار وزير خارجية أذربيجان القاهرة في 12 مايو 2025"
    translation: "The Foreign Minister of Azerbaijan visited Cairo on 12 May 2025"
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "visit-note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def test_a_document_is_catalogued_with_its_digest(copy: Copy, note: Path) -> None:
    ran = run("add", str(note), "--publisher", "السفارة | Embassy", "--date", "2025-05", cwd=copy.root)
    assert (ran.code, ran.out) == (0, "seeds/documents/visit-note.txt\n")
    source = read_sources(copy.root).documents["visit-note"].source
    assert source.sha256 == hashlib.sha256(NOTE.encode()).hexdigest()
    assert source.publisher is not None
    assert (source.publisher.ar, source.publisher.en, source.date) == ("السفارة", "Embassy", "2025-05")
    assert source.from_metadata == ()


def test_the_workspace_stays_right_and_the_document_counts_as_unread(copy: Copy, note: Path) -> None:
    run("add", str(note), cwd=copy.root)
    checked = run("check", cwd=copy.root)
    assert (checked.code, checked.out[:24]) == (0, "No problem: 6 documents,")
    assert "visit-note\t67\t46\t0\t0\t0.0%" in run("coverage", cwd=copy.root).out


def test_no_dossier_changes_by_a_document_without_facts(copy: Copy, note: Path) -> None:
    def composed() -> str:
        seeds = read_seeds(copy.root)
        report = read_report(copy.root, "egypt-azerbaijan", seeds.sources.markings)
        return compose(Workspace(copy.root), seeds, "egypt-azerbaijan", report, AS_OF).model_dump_json()

    before = composed()
    run("add", str(note), cwd=copy.root)
    assert composed() == before


def test_a_dossier_cites_a_document_of_which_little_is_known(copy: Copy, note: Path) -> None:
    run("add", str(note), cwd=copy.root)
    copy.path("seeds/facts/visit-note.yaml").write_text(FACTS, encoding="utf-8")
    workspace, seeds = Workspace(copy.root), read_seeds(copy.root)
    assert not seeds.problems
    report = read_report(copy.root, "egypt-azerbaijan", seeds.sources.markings)
    dossier = compose(workspace, seeds, "egypt-azerbaijan", report, AS_OF)
    entry = dossier.sources["visit-note"]
    assert (entry.cited_as.ar, entry.kind.en, entry.description) == ("وثيقة «visit-note.txt»", "Document", None)
    for language in LANGUAGES:
        page = render_html(dossier, language, Theme(workspace)).html
        particulars = page.partition('id="source-visit-note"')[2].partition("</table>")[0]
        assert "زار وزير خارجية أذربيجان" in particulars
        assert ("الوصف" if language == "ar" else "Description") not in particulars


def test_the_right_ones_of_several_files_are_added_and_the_others_refused_in_a_line_each(
    copy: Copy, note: Path, tmp_path: Path
) -> None:
    scan, word = tmp_path / "scan.pdf", tmp_path / "report.docx"
    scan.write_bytes(files.scan())
    word.write_bytes(files.word(*files.ENGLISH))
    ran = run("add", str(note), str(scan), str(word), str(note), cwd=copy.root)
    assert ran.code == 1
    assert ran.out.split() == ["seeds/documents/visit-note.txt", "seeds/documents/report.txt"]
    refused = [line for line in ran.err.splitlines() if line.startswith(str(tmp_path))]
    assert len(refused) == 2
    assert "is a scan" in refused[0]
    assert "in the catalogue already, as «visit-note»" in refused[1]
    assert ran.err.endswith("2 files refused; 2 added.\n")
    assert copy.path("seeds/documents/report.docx").read_bytes() == word.read_bytes()


def test_where_all_are_refused_nothing_is_written(copy: Copy, tmp_path: Path) -> None:
    before = digest(copy.path("seeds"))
    ran = run("add", str(tmp_path), str(tmp_path / "none.txt"), cwd=copy.root)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith("2 files refused; nothing was written.\n")
    assert digest(copy.path("seeds")) == before


def test_programs_read_what_was_added_and_what_refused(copy: Copy, note: Path, tmp_path: Path) -> None:
    ran = run("add", str(note), str(tmp_path), "--format", "json", cwd=copy.root)
    told = json.loads(ran.out)
    assert [one["id"] for one in told["added"]] == ["visit-note"]
    assert told["refused"][0]["message"] == "is a folder"
    assert ran.code == 1


def test_the_text_is_shown_with_its_paragraphs_numbered_and_nothing_that_steers_the_terminal(
    copy: Copy, tmp_path: Path
) -> None:
    path = tmp_path / "visit.txt"
    path.write_text("The Minister \u202evisited\u202c Baku.\n\nHe met the President.\n", encoding="utf-8")
    ran = run("add", str(path), "--show", cwd=copy.root)
    assert "1\tThe Minister visited Baku.\n2\tHe met the President.\n" in ran.out
    assert "flagged: characters that turn the order of others around: 1 (U+202E), paragraph 1" in ran.err
    assert "\u202e" not in ran.out + ran.err


@pytest.mark.parametrize("head", ["سري للغاية", "CONFIDENTIAL", "درجة السرية: سِرّي", "- Restricted -"])
def test_a_document_that_bears_a_word_of_secrecy_needs_its_marking_said(copy: Copy, tmp_path: Path, head: str) -> None:
    path = tmp_path / "visit.txt"
    path.write_text(f"{head}\n{NOTE}", encoding="utf-8")
    ran = run("add", str(path), cwd=copy.root)
    assert (ran.code, "--marking" in ran.err) == (1, True)
    assert run("add", str(path), "--marking", "secret", cwd=copy.root).code == 0
    assert read_sources(copy.root).documents["visit"].source.marking == "secret"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--id", "Ä"), 2, "is no id"),
        (("--date", "12/5/2025"), 2, "EDTF"),
        (("--title", " "), 2, "must not be empty"),
        (("--id", "friendship-association"), 1, "another document has it"),
        (("--marking", "cosmic"), 1, "knows no marking «cosmic»"),
    ],
)
def test_what_cannot_be_is_told(copy: Copy, note: Path, words: tuple[str, ...], code: int, said: str) -> None:
    ran = run("add", str(note), *words, cwd=copy.root)
    assert ran.code == code
    assert said in ran.err
    assert len(read_sources(copy.root).documents) == 5


def test_an_id_for_several_files_is_misuse(copy: Copy, note: Path) -> None:
    assert run("add", str(note), str(note), "--id", "x", cwd=copy.root).code == 2


def test_a_broken_catalogue_is_told_and_left(copy: Copy, note: Path) -> None:
    copy.path(CATALOGUE).write_text("documents: [", encoding="utf-8")
    ran = run("add", str(note), cwd=copy.root)
    assert (ran.code, ran.err.startswith(f"{CATALOGUE}:")) == (1, True)
    assert copy.path(CATALOGUE).read_text(encoding="utf-8") == "documents: ["


def test_two_at_once_both_add(copy: Copy, tmp_path: Path) -> None:
    running = []
    for n, said in enumerate(files.ENGLISH):
        (tmp_path / f"note-{n}.txt").write_text(said, encoding="utf-8")
        command = [sys.executable, "-m", "milaff", "add", str(tmp_path / f"note-{n}.txt")]
        running.append(subprocess.Popen(command, cwd=copy.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    for process in running:
        process.communicate()
    assert [process.returncode for process in running] == [0, 0]
    assert {"note-0", "note-1"} <= set(read_sources(copy.root).documents)


def test_every_form_is_taken_in_by_a_fresh_process_without_a_warning(copy: Copy, tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(files.pdf(*files.ARABIC))
    (tmp_path / "two.docx").write_bytes(files.word(*files.ENGLISH))
    (tmp_path / "three.eml").write_bytes(files.message("عقدت اللجنة المشتركة دورتها الثالثة في عمان في عام 2019."))
    (tmp_path / "four.html").write_text(f"<html><body><p>{NOTE}</p></body></html>", encoding="utf-8")
    ran = run_fresh(
        "add", *(str(tmp_path / name) for name in ("one.pdf", "two.docx", "three.eml", "four.html")), cwd=copy.root
    )
    assert (ran.code, len(ran.out.splitlines())) == (0, 4), ran.err
    assert run("check", cwd=copy.root).code == 0


def test_check_tells_of_an_original_that_changed_or_is_gone(copy: Copy, tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_bytes(files.word(*files.ENGLISH))
    run("add", str(tmp_path / "report.docx"), cwd=copy.root)
    stored = copy.path("seeds/documents/report.docx")
    line = next(n for n, text in enumerate(copy.lines(CATALOGUE), 1) if "original:" in text)
    stored.write_bytes(b"changed")
    ran = run("check", cwd=copy.root)
    assert (ran.code, ran.out.startswith(f"{CATALOGUE}:{line}: seeds/documents/report.docx was changed")) == (1, True)
    stored.unlink()
    assert "report.docx cannot be read" in run("check", cwd=copy.root).out
