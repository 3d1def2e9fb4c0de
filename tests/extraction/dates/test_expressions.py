"""A table of expressions of date in both languages, each with the EDTF that it says, or says not."""

from pathlib import Path

import pytest

from milaff.extraction.dates import DateMention, find_dates
from milaff.language.edtf import parse

# sentence | date of the document | EDTF of each mention, «-» for none that can be told, «!» after an inferred one.
_LINES = (Path(__file__).parent / "expressions.csv").read_text(encoding="utf-8").splitlines()[1:]
ROWS = [tuple(line.rsplit("|", 2)) for line in _LINES if line and not line.startswith("#")]


def said(mentions: tuple[DateMention, ...]) -> str:
    return ";".join((mention.edtf or "-") + "!" * mention.inferred for mention in mentions)


@pytest.mark.parametrize(("sentence", "document_date", "expected"), ROWS)
def test_an_expression_says_the_date_of_its_words_and_no_more(sentence: str, document_date: str, expected: str) -> None:
    assert said(find_dates(sentence, document_date=document_date or None)) == expected


@pytest.mark.parametrize(("sentence", "document_date", "_expected"), ROWS)
def test_a_mention_is_verbatim_and_its_date_is_edtf(sentence: str, document_date: str, _expected: str) -> None:
    for mention in find_dates(sentence, document_date=document_date or None):
        assert mention.text == sentence[mention.start : mention.end] == mention.text.strip()
        assert mention.edtf is None or parse(mention.edtf).text == mention.edtf
        assert not mention.inferred or mention.edtf


def test_the_table_is_large_and_speaks_both_languages() -> None:
    assert len(ROWS) >= 400
    assert sum(expected in ("", "-") for _, _, expected in ROWS) >= 90
    assert sum(sentence.isascii() for sentence, _, _ in ROWS) >= 150
    assert len(set(ROWS)) == len(ROWS)
