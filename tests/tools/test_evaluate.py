import pytest
from tools.evaluate import BEGIN, END, figures, renewed

from milaff.extraction.evaluate import Count, Scores


def test_only_what_stands_between_the_marks_is_replaced() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = renewed(page, ["new"])
    assert once == f"before\n{BEGIN}\n\nnew\n{END}\nafter\n"
    assert renewed(once, ["new"]) == once


def test_a_page_without_the_marks_is_not_touched() -> None:
    with pytest.raises(ValueError, match="lacks the marks"):
        renewed("text", [])


def test_the_figures_say_what_the_rules_have_seen() -> None:
    scores = Scores("gold", (), {"visit": Count(3, 1, 0)}, {"ar": Count(3, 1, 0)})
    lines = list(figures("gold", "The rules have seen them.", scores))
    assert "The rules have seen them." in lines
    assert "| visit | 1.00 | 0.75 | 0.86 | 3 | 1 | 0 |" in lines
    assert "| **all** | 1.00 | 0.75 | 0.86 | 3 | 1 | 0 |" in lines
