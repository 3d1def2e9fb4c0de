"""Measure the rules against the claims made by hand, and write the figures into docs/extraction.md.

Run by ``make evaluate``. The page's text is written by hand; only what stands between its two marks is replaced.
"""

from collections.abc import Iterator
from pathlib import Path

from milaff.extraction.evaluate import Count, Scores, another_reader, read_gold, score
from milaff.extraction.extract import proposer

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "extraction.md"
BEGIN, END = "<!-- figures: made by «make evaluate» -->", "<!-- end of the figures -->"
SETS = (
    (
        "seeds",
        "The five documents of this repository. **The rules have seen them**: they were written beside these claims.",
    ),
    (
        "tests/extraction/gold",
        "Fictional documents on other pairs. **The rules have seen these too**, while they were tuned.",
    ),
    (
        "tests/extraction/unseen",
        "Fictional documents on further pairs, by which **no rule was tuned**.",
    ),
)
GOLD = ROOT / "tests" / "extraction" / "gold"
SECOND = "tests/extraction/second_reader"
_OF_THE_SECOND = (
    "What **a second careful reader** claimed of documents of `tests/extraction/gold`, without seeing the first one's "
    "claims, scored as if it had been proposed: the yardstick for the figures above."
)
_LANGUAGES = {"ar": "Arabic", "en": "English"}


def figures(name: str, remark: str, scores: Scores) -> Iterator[str]:
    """Give the lines of one gold set's figures, in Markdown."""
    yield f"### `{name}`: {len(scores.documents)} documents"
    yield ""
    yield remark
    yield ""
    yield "| | precision | recall | F1 | matched | missed | false |"
    yield "|---|---|---|---|---|---|---|"
    for kind, count in scores.by_type.items():
        yield _row(kind, count)
    for language, count in scores.by_language.items():
        yield _row(_LANGUAGES[language], count)
    yield _row("**all**", scores.total)
    yield ""
    yield from scores.notes()
    yield ""


def _row(name: str, count: Count) -> str:
    shares = " | ".join(f"{share:.2f}" for share in (count.precision, count.recall, count.f1))
    return f"| {name} | {shares} | {count.matched} | {count.missed} | {count.false} |"


def renewed(page: str, lines: list[str]) -> str:
    """Give the page with the lines between its marks; raise ValueError where the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} lacks the marks «{BEGIN}» and «{END}»")
    return "\n".join([f"{before}{BEGIN}", "", *lines, f"{END}{after}"])


def main() -> None:
    """Measure every set and renew the page."""
    lines: list[str] = []
    for name, remark in SETS:
        folder = ROOT / name
        lines += figures(name, remark, score(read_gold(folder), proposer(folder)))
    gold = read_gold(GOLD)
    lines += figures(SECOND, _OF_THE_SECOND, score(*another_reader(gold, read_gold(ROOT / SECOND, GOLD))))
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), lines), encoding="utf-8")


if __name__ == "__main__":
    main()
