"""``milaff build``: where the files go, which of them, and whose copy they are."""

import subprocess
import sys
from pathlib import Path

from tests.support import AS_OF, Copy, digest, plain_text, run

QUICK = ("--lang", "en", "--format", "html", "--as-of", AS_OF.isoformat())


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_all_reports_languages_and_formats_are_built_by_default(built: Path) -> None:
    reports = {
        f"{report}/{language}.{form}"
        for report in ("algeria-azerbaijan", "egypt-azerbaijan")
        for language in ("ar", "en")
        for form in ("pdf", "docx", "html")
    }
    dossiers = {name for name in files(built) if name.count("/") == 1 and not name.startswith((".", "fonts/"))}
    assert dossiers == reports


def test_the_fonts_that_the_html_names_lie_beside_it(built: Path) -> None:
    for page in built.glob("*/*.html"):
        named = {part.partition('"')[0] for part in page.read_text(encoding="utf-8").split('url("')[1:]}
        assert named
        for name in named:
            assert (page.parent / name).is_file(), name


def test_a_copy_for_the_other_side_has_a_folder_of_its_own_and_leaves_ours_alone(copy: Copy) -> None:
    ours = copy.path("build/egypt-azerbaijan")
    before = {path.name: path.read_bytes() for path in ours.iterdir()}
    ran = run("build", "egypt-azerbaijan", "--viewpoint", "AZE", *QUICK, cwd=copy.root)
    assert ran.code == 0, ran.err
    assert ran.out == "build/egypt-azerbaijan/viewpoint-AZE/en.html\n"
    assert {path.name: path.read_bytes() for path in ours.iterdir() if path.is_file()} == before
    theirs = plain_text((ours / "viewpoint-AZE" / "en.html").read_bytes())
    cover = theirs[: theirs.index("## Contents")]
    assert "# Azerbaijani–Egyptian relations" in cover
    assert "العلاقات الأذربيجانية المصرية" in cover
    assert cover.index("Republic of Azerbaijan | ") < cover.index("Arab Republic of Egypt | ")
    assert "Copy of | Republic of Azerbaijan" in cover


def test_a_copy_for_the_other_side_finds_its_fonts(copy: Copy) -> None:
    run("build", "egypt-azerbaijan", "--viewpoint", "AZE", *QUICK, cwd=copy.root)
    page = copy.path("build/egypt-azerbaijan/viewpoint-AZE/en.html")
    named = {part.partition('"')[0] for part in page.read_text(encoding="utf-8").split('url("')[1:]}
    assert named
    for name in named:
        assert (page.parent / name).is_file(), name


def test_the_report_s_own_viewpoint_may_be_named(copy: Copy) -> None:
    ran = run("build", "algeria-azerbaijan", "--viewpoint", "DZA", *QUICK, cwd=copy.root)
    assert ran.out == "build/algeria-azerbaijan/draft/en.html\n"


def test_out_names_the_folder_and_build_is_left_alone(copy: Copy) -> None:
    before = digest(copy.path("build"))
    ran = run("build", "egypt-azerbaijan", "--viewpoint", "AZE", "--out", "copies", *QUICK, cwd=copy.root)
    assert ran.code == 0, ran.err
    assert ran.out == "copies/egypt-azerbaijan/en.html\n"
    assert {name for name in files(copy.path("copies")) if not name.startswith("fonts/")} == {
        "egypt-azerbaijan/en.html"
    }
    assert digest(copy.path("build")) == before


def test_a_part_that_was_never_issued_is_a_draft_beside_the_dossier(copy: Copy) -> None:
    ran = run("build", "egypt-azerbaijan", *QUICK, cwd=copy.root)
    assert (ran.code, ran.err) == (0, "egypt-azerbaijan: a draft; nothing was issued.\n")
    build = copy.path("build")
    assert (build / "egypt-azerbaijan/en.html").read_bytes() == b"<html>of last week"
    assert "UNCLASSIFIED · DRAFT" in plain_text((build / "egypt-azerbaijan/draft/en.html").read_bytes())


def test_the_dossier_speaks_as_of_the_day_that_is_asked_for(copy: Copy) -> None:
    words = ("build", "algeria-azerbaijan", "--lang", "en", "--format", "html", "--as-of")
    pages = []
    for day, told in (("2026-11-21", "21 November 2026"), ("2027-01-02", "2 January 2027")):
        assert run(*words, day, cwd=copy.root).code == 0
        pages.append(copy.path("build/algeria-azerbaijan/draft/en.html").read_bytes())
        assert f"As of | {told}" in plain_text(pages[-1])
    assert pages[0] != pages[1]


def test_a_workspace_is_found_from_a_folder_within_it(copy: Copy) -> None:
    ran = run("build", "algeria-azerbaijan", *QUICK, cwd=copy.path("seeds/facts"))
    assert ran.code == 0
    assert Path(ran.out.strip()) == copy.path("build/algeria-azerbaijan/draft/en.html")


def test_two_processes_make_what_one_makes(copy: Copy, built: Path) -> None:
    copy.path("reports/egypt-azerbaijan.yaml").unlink()
    copy.edit("reports/algeria-azerbaijan.yaml", "style:", "formats: [html]\nstyle:")
    ran = run("build", "--as-of", "2026-11-21", "--jobs", "1", cwd=copy.root)
    assert ran.code == 0, ran.err
    for language in ("ar", "en"):
        name = f"algeria-azerbaijan/{language}.html"
        assert copy.path(f"build/{name}").read_bytes() == (built / name).read_bytes()


def test_a_workspace_without_reports_says_how_to_make_one(tmp_path: Path) -> None:
    assert run("init", "fresh", cwd=tmp_path).code == 0
    ran = run("build", cwd=tmp_path / "fresh")
    assert ran.code == 0
    assert "milaff new" in ran.out


def test_piped_output_and_errors_hold_no_control_characters(copy: Copy) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "milaff", "build", "algeria-azerbaijan", *QUICK],
        cwd=copy.root,
        capture_output=True,
        check=True,
    )
    assert b"\x1b" not in done.stdout + done.stderr
