"""A wrong input: each defect is one line with its place, the exit code is 1, and ``build/`` stays as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from unittest import mock

import pytest

from tests.support import ROOT, Copy, digest, run

OVERVIEW, ALGERIA = "egypt-azerbaijan-overview", "algeria-azerbaijan-current-relations"


@dataclass(frozen=True)
class Expected:
    """Where the one problem is told to be, and words that its line holds."""

    where: str
    says: str


def altered_quotation(copy: Copy) -> Expected:
    line = copy.edit_claim(OVERVIEW, "visit-aboulnaga-2007", "quote", "ا", "إ")
    return Expected(
        f"seeds/facts/{OVERVIEW}.yaml:{line}: claim visit-aboulnaga-2007:", "does not stand in the document"
    )


def unknown_type(copy: Copy) -> Expected:
    line = copy.edit_claim(ALGERIA, "visit-president-azerbaijan", "type", "visit", "visti")
    return Expected(f"seeds/facts/{ALGERIA}.yaml:{line}: claim visit-president-azerbaijan:", "«visit»")


def impossible_date(copy: Copy) -> Expected:
    line = copy.edit_claim(OVERVIEW, "visit-aboulnaga-2007", "date", "2007", "2016-13-40 #")
    return Expected(f"seeds/facts/{OVERVIEW}.yaml:{line}: claim visit-aboulnaga-2007:", "2016-13-40")


def invented_year(copy: Copy) -> Expected:
    line = copy.claim_line(ALGERIA, "relations-accelerating", "wording") + 2
    copy.edit_line(f"seeds/facts/{ALGERIA}.yaml", line, 'en: "', 'en: "In 1873, ')
    return Expected(f"seeds/facts/{ALGERIA}.yaml:{line}: claim relations-accelerating:", "wording.en: the number 1873")


def missing_english_label(copy: Copy) -> Expected:
    name, lines = "seeds/entities/forums.yaml", copy.lines("seeds/entities/forums.yaml")
    line = lines.index("- id: baku-process") + 2
    copy.edit_line(name, line, lines[line - 1], lines[line - 1].partition(", en:")[0] + "}")
    return Expected(f"{name}:{line}:", "label.en: is missing")


def broken_yaml(copy: Copy) -> Expected:
    line = copy.edit_claim(ALGERIA, "visit-president-azerbaijan", "visitors", "}]", "")
    return Expected(f"seeds/facts/{ALGERIA}.yaml:{line + 1}:", "YAML syntax")


def edited_document(copy: Copy) -> Expected:
    path = copy.path(f"seeds/documents/{OVERVIEW}.txt")
    path.write_bytes(path.read_bytes() + b"\n")
    sources = copy.lines("seeds/sources.yaml")
    start = sources.index(f"  - id: {OVERVIEW}")
    line = next(n for n, text in enumerate(sources) if n > start and text.startswith("    sha256:")) + 1
    return Expected(f"seeds/sources.yaml:{line}:", f"seeds/documents/{OVERVIEW}.txt was changed")


def unknown_style(copy: Copy) -> Expected:
    copy.edit("reports/egypt-azerbaijan.yaml", "style: egypt", "style: atlantis")
    return Expected("templates/styles/atlantis.yaml:", "there is no house style «atlantis»")


def unknown_key_of_a_report(copy: Copy) -> Expected:
    line = copy.edit("reports/egypt-azerbaijan.yaml", "style: egypt", "stile: egypt")
    return Expected(f"reports/egypt-azerbaijan.yaml:{line}:", "stile: is not a key")


def half_a_string(copy: Copy) -> Expected:
    path = copy.path("templates/strings/en.yaml")
    path.parent.mkdir(parents=True)
    path.write_text("cover: {clearance: Clearance}\n", encoding="utf-8")
    return Expected("templates/strings/ar.yaml:", "the string «cover.clearance» is missing")


DEFECTS = (
    altered_quotation,
    unknown_type,
    impossible_date,
    invented_year,
    missing_english_label,
    broken_yaml,
    edited_document,
    half_a_string,
)
OF_ONE_REPORT = (unknown_style, unknown_key_of_a_report)


@pytest.mark.parametrize("damage", DEFECTS, ids=lambda damage: damage.__name__.replace("_", "-"))
def test_a_defect_is_one_line_with_its_place_and_nothing_is_written(
    copy: Copy, damage: Callable[[Copy], Expected]
) -> None:
    expected, before = damage(copy), digest(copy.path("build"))
    ran = run("build", cwd=copy.root)
    assert ran.code == 1
    assert ran.out == ""
    told = ran.err.splitlines()
    assert told[-1] == "1 problem; nothing was written."
    assert len(told) == 2, ran.err
    assert told[0].startswith(expected.where)
    assert expected.says in told[0]
    assert digest(copy.path("build")) == before


@pytest.mark.parametrize("damage", OF_ONE_REPORT, ids=lambda damage: damage.__name__.replace("_", "-"))
def test_a_defect_of_one_report_does_not_stop_the_others(copy: Copy, damage: Callable[[Copy], Expected]) -> None:
    expected = damage(copy)
    ran = run("build", "--lang", "en", "--format", "html", cwd=copy.root)
    assert ran.code == 1
    assert ran.out == "build/algeria-azerbaijan/draft/en.html\n"
    told = ran.err.splitlines()
    assert told[-1] == "1 problem; what else was asked for was built."
    (line,) = [line for line in told if line.startswith(expected.where)]
    assert expected.says in line
    assert not copy.path("build/egypt-azerbaijan/draft").exists()


def broken_yaml_that_others_refer_to(copy: Copy) -> None:
    copy.edit("seeds/facts/friendship-association.yaml", "\nclaims:\n", "\nclaims: }\n")


def broken_place_that_a_claim_names(copy: Copy) -> None:
    copy.edit("seeds/entities/places.yaml", ', en: "Cairo"}', "}")


def altered_quotation_that_others_infer_from(copy: Copy) -> None:
    copy.edit_claim(OVERVIEW, "joint-committee-2007", "quote", "ا", "إ")


@pytest.mark.parametrize(
    "damage",
    [
        broken_yaml_that_others_refer_to,
        broken_place_that_a_claim_names,
        altered_quotation_that_others_infer_from,
    ],
    ids=lambda damage: damage.__name__.replace("_", "-"),
)
def test_what_only_follows_from_a_defect_is_not_told_as_a_defect(copy: Copy, damage: Callable[[Copy], None]) -> None:
    damage(copy)
    ran = run("check", cwd=copy.root)
    assert ran.err == "1 problem.\n", ran.out


def test_check_tells_the_same_line_as_build(copy: Copy) -> None:
    expected = altered_quotation(copy)
    ran = run("check", cwd=copy.root)
    assert ran.code == 1
    assert ran.out == run("build", cwd=copy.root).err.splitlines()[0] + "\n"
    assert ran.out.startswith(expected.where)
    assert ran.err == "1 problem.\n"


def test_several_defects_are_all_shown_at_once(copy: Copy) -> None:
    damages = (altered_quotation, unknown_type, edited_document)
    expected, before = [damage(copy) for damage in damages], digest(copy.path("build"))
    ran = run("build", cwd=copy.root)
    assert ran.code == 1
    told = ran.err.splitlines()
    assert told[-1] == "3 problems; nothing was written."
    assert len(told) == 4
    for one in expected:
        assert [line for line in told if line.startswith(one.where) and one.says in line], one
    assert digest(copy.path("build")) == before


def test_defects_of_two_reports_are_both_shown(copy: Copy) -> None:
    copy.edit("reports/egypt-azerbaijan.yaml", "style: egypt", "style: atlantis")
    copy.edit("reports/algeria-azerbaijan.yaml", "style: algeria", "style: lemuria")
    told = run("build", cwd=copy.root).err
    assert "«atlantis»" in told
    assert "«lemuria»" in told
    assert "2 problems" in told


def test_a_report_that_is_not_there_is_told_with_those_that_are(copy: Copy) -> None:
    before = digest(copy.path("build"))
    for command in ("build", "claims", "facts", "conflicts"):
        ran = run(command, "egypt-atlantis", cwd=copy.root)
        assert ran.code == 1
        assert ran.err.splitlines()[0] == (
            "reports/egypt-atlantis.yaml: there is no such report. Reports: algeria-azerbaijan, egypt-azerbaijan."
        )
    assert digest(copy.path("build")) == before


def test_the_viewpoint_of_a_third_country_is_refused_with_the_two_that_serve(copy: Copy) -> None:
    before = digest(copy.path("build"))
    ran = run("build", "egypt-azerbaijan", "--viewpoint", "FRA", cwd=copy.root)
    assert ran.code == 1
    first = ran.err.splitlines()[0]
    assert first.startswith("reports/egypt-azerbaijan.yaml: FRA is not of this pair")
    assert first.endswith("Use --viewpoint EGY or AZE.")
    assert digest(copy.path("build")) == before


def test_an_unexpected_error_is_told_in_a_line_and_its_stack_only_when_asked_for(copy: Copy) -> None:
    before = digest(copy.path("build"))
    words = ("build", "algeria-azerbaijan", "--lang", "en", "--format", "html")
    with mock.patch("milaff.editions.build.render_files", side_effect=RuntimeError("the roof fell in")):
        ran, verbose = run(*words, cwd=copy.root), run("--verbose", *words, cwd=copy.root)
    assert (ran.code, verbose.code) == (1, 1)
    assert ran.err.splitlines() == [
        "reports/algeria-azerbaijan.yaml: RuntimeError: the roof fell in. «milaff --verbose build» shows where.",
        "1 problem; nothing was written.",
    ]
    assert "Traceback" not in ran.err
    assert "Traceback" in verbose.err
    assert digest(copy.path("build")) == before


@pytest.mark.parametrize(
    ("words", "jobs"), [(("--lang", "en"), "one process"), ((), "two processes")], ids=["one-process", "two-processes"]
)
def test_an_error_of_a_template_is_told_with_its_line_from_whatever_process(
    copy: Copy, words: tuple[str, ...], jobs: str
) -> None:
    copy_template(copy, "cover.html.j2", "{{ nothing_of_this_name }}\n")
    before = digest(copy.path("build"))
    ran = run("build", "algeria-azerbaijan", "--format", "html", *words, cwd=copy.root)
    assert ran.code == 1, jobs
    first, last = ran.err.splitlines()
    assert first.startswith("templates/cover.html.j2:1: 'nothing_of_this_name' is undefined. Correct the name")
    assert last == "1 problem; nothing was written."
    assert digest(copy.path("build")) == before


def test_the_stack_behind_a_template_s_error_is_shown_when_asked_for(copy: Copy) -> None:
    copy_template(copy, "cover.html.j2", "{{ nothing_of_this_name }}\n")
    words = ("build", "algeria-azerbaijan", "--lang", "en", "--format", "html")
    assert "Traceback" not in run(*words, cwd=copy.root).err
    assert "UndefinedError" in run("--verbose", *words, cwd=copy.root).err


def copy_template(copy: Copy, name: str, before: str) -> None:
    """Give the workspace a packaged template as its own, with something put before it."""
    path = copy.path(f"templates/{name}")
    path.parent.mkdir(exist_ok=True)
    path.write_text(before + (ROOT / "templates" / name).read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ("build", "--frobnicate"),
        ("build", "--format", "odt"),
        ("build", "--lang", "fr"),
        ("build", "--as-of", "21/11/2026"),
        ("build", "--as-of", "2026-02-30"),
        ("build", "--jobs", "0"),
        ("claims", "--format", "xml"),
        ("--arabic", "sideways", "check"),
        ("frobnicate",),
        ("new", "Egypt-Oman", "EGY", "OMN"),
        ("new", "egypt-atlantis", "EGY", "ATL"),
        ("new", "egypt-egypt", "EGY", "EGY"),
        ("new", "egypt-azerbaijan", "EGY", "AZE"),
        ("init", "."),
    ],
    ids=" ".join,
)
def test_misuse_is_exit_code_2_with_a_sentence_and_changes_nothing(copy: Copy, words: tuple[str, ...]) -> None:
    before = digest(copy.root)
    ran = run(*words, cwd=copy.root)
    assert ran.code == 2
    assert ran.out == ""
    assert "Error: " in ran.err
    assert "Traceback" not in ran.err
    assert digest(copy.root) == before


def test_outside_a_workspace_the_way_to_one_is_told(copy: Copy) -> None:
    ran = run("check", cwd=copy.root.parent)
    assert ran.code == 2
    assert "milaff init" in ran.err
