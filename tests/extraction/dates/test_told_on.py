"""A day without its year, told on from a date in its sentence: that date's year, where no other can be meant."""

import pytest

from milaff.extraction.dates import find_dates


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("He was named Minister on 8 October 1921, and presented his credentials on 5 December.", None, "1921-12-05"),
        ("He was named Minister on 8 October 1921, and presented his credentials on 5 December.", "2024", "1921-12-05"),
        ("عُين سفيرا في 8 أكتوبر 1921 وقدم أوراق اعتماده في 5 ديسمبر.", "2024", "1921-12-05"),
        ("In 1950, the minister was declared persona non grata on 19 January.", None, "1950-01-19"),
        ("The embassy closed on 3 May 1967. Its staff left on 9 June.", None, "1967-06-09"),
        # the day comes before the one told, or may be of the document's own time
        ("He was named Minister on 8 October 1921, and presented his credentials on 5 March.", None, None),
        ("The pact was signed on 8 October 2023, and ratified on 5 December.", "2024-05-06", "2023-12-05"),
        ("In 1992 they met; on 3 November they signed.", "2016-11-06", None),
        ("The embassy closed on 3 May 1967. Its staff left on 9 June.", "1990-02-01", None),
        ("Relations date from 1950. The minister left on 19 January.", None, None),
    ],
)
def test_a_day_that_a_sentence_tells_on_has_the_year_told(text: str, written: str | None, expected: str | None) -> None:
    last = find_dates(text, document_date=written)[-1]
    assert last.edtf == expected
    assert last.inferred == (expected is not None)


def test_a_text_may_end_within_what_could_be_a_date() -> None:
    for end in ("12.7 jan", "12.7", "30.10.", "from 12.7 May ", "3/4 مايو", "بين 3.4 ماي"):
        find_dates(f"It grew by {end}")
        find_dates(end)
