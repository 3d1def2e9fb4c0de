"""``milaff check``: every problem at once, for people and for programs."""

import json

from tests.support import ROOT, Copy, run


def test_a_sound_workspace_has_no_problem() -> None:
    ran = run("check", cwd=ROOT)
    assert ran.code == 0, ran.out
    assert ran.out.startswith("No problem: 5 documents, ")
    assert ran.err == ""


def test_as_json_it_is_a_list_which_is_empty_where_nothing_is_wrong(copy: Copy) -> None:
    ran = run("check", "--format", "json", cwd=copy.root)
    assert (ran.code, json.loads(ran.out)) == (0, [])


def test_as_json_a_problem_has_its_file_line_claim_message_and_remedy(copy: Copy) -> None:
    document, claim = "algeria-azerbaijan-current-relations", "visit-president-azerbaijan"
    line = copy.edit_claim(document, claim, "type", "visit", "pilgrimage")
    ran = run("check", "--format", "json", cwd=copy.root)
    (problem,) = json.loads(ran.out)
    assert ran.code == 1
    assert ran.err == ""
    assert (problem["file"], problem["line"], problem["claim"]) == (f"seeds/facts/{document}.yaml", line, claim)
    assert "pilgrimage" in problem["message"]
    assert problem["remedy"]
    assert set(problem) == {"file", "line", "message", "remedy", "claim"}


def test_reports_styles_and_strings_are_checked_with_the_seeds(copy: Copy) -> None:
    copy.edit("reports/egypt-azerbaijan.yaml", "counterpart: AZE", "counterpart: ATL")
    copy.edit("reports/algeria-azerbaijan.yaml", "style: algeria", "style: atlantis")
    strings = copy.path("templates/strings/ar.yaml")
    strings.parent.mkdir(parents=True)
    strings.write_text("cover: {clearance: التصريح}\n", encoding="utf-8")
    told = json.loads(run("check", "--format", "json", cwd=copy.root).out)
    assert {problem["file"] for problem in told} == {
        "reports/egypt-azerbaijan.yaml",
        "templates/styles/atlantis.yaml",
        "templates/strings/en.yaml",
    }
