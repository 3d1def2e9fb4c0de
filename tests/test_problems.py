"""A problem is one line that says where, what, and what to do."""

import pickle

from milaff.problems import Problem, Problems


def test_a_problem_reads_as_those_of_compilers_do() -> None:
    problem = Problem("seeds/facts/a.yaml", 12, "unknown type «vist»", "Perhaps «visit» is meant", "talks")
    assert str(problem) == "seeds/facts/a.yaml:12: claim talks: unknown type «vist». Perhaps «visit» is meant."


def test_a_problem_of_a_whole_file_has_no_line_and_one_of_no_claim_names_none() -> None:
    assert str(Problem("a.yaml", 0, "the file is empty", "Fill it")) == "a.yaml: the file is empty. Fill it."


def test_a_problem_is_plain_data_in_json() -> None:
    assert Problem("a.yaml", 3, "m", "r", "c").to_json() == {
        "file": "a.yaml",
        "line": 3,
        "message": "m",
        "remedy": "r",
        "claim": "c",
    }


def test_problems_are_shown_each_once_in_the_order_of_files_and_lines() -> None:
    late, early, other = Problem("a", 10, "m", "r"), Problem("a", 9, "m", "r"), Problem("b", 1, "m", "r")
    found = Problems([other, late, early, late])
    assert found.problems == (early, late, other)
    assert str(found).split("\n") == [str(early), str(late), str(other)]


def test_problems_travel_whole_between_processes() -> None:
    found = Problems([Problem("a", 9, "m", "r"), Problem("b", 1, "m", "r", "c")])
    assert pickle.loads(pickle.dumps(found)).problems == found.problems
