"""PDF: the text is right in both scripts, and where the two engines differ a person is asked."""

import io
from pathlib import Path

import pikepdf
import pytest

from milaff.intake.pdf.document import read_pdf
from milaff.intake.pdf.engines import Line
from milaff.intake.pdf.order import in_order, paired
from milaff.intake.pdf.paragraphs import paragraphs
from milaff.sources.read import read_sources
from milaff.sources.text import Span
from tests.intake import files
from tests.intake.conftest import Add


def test_arabic_with_arabic_indic_digits_is_read_as_it_was_written() -> None:
    read = read_pdf(files.pdf(*files.ARABIC))
    assert read.text.splitlines() == list(files.ARABIC)
    assert read.doubts == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "وقع الجانبان الاتفاقية في ٢٠٢٣، ثم في ٢٠٢٤.",
        "بلغت النسبة ٤٥٪ في عام 2024.",
        "بين 2008-2009 و٢٠١٠-٢٠١١ زار الوزير باكو.",
        "وقعت شركة (SOCAR) العقد في 8/11/1992.",
        "في ٣٠/٩/٢٠١٠ بقيمة ٣٫٥ مليون دولار",
    ],
)
def test_numbers_marks_and_brackets_stand_in_the_order_of_reading(sentence: str) -> None:
    read = read_pdf(files.pdf(sentence))
    assert read.text == f"{sentence}\n"
    assert not read.doubts


def test_the_lines_of_a_paragraph_are_joined_and_paragraphs_are_not() -> None:
    read = read_pdf(files.pdf(*files.ENGLISH, language="en"))
    assert read.text.splitlines() == list(files.ENGLISH)


def test_title_and_day_come_from_the_metadata_and_are_marked_so(add: Add) -> None:
    source = add(
        "a.pdf", files.pdf(*files.ENGLISH, language="en", title="A visit to Seoul", created="2023-11-09")
    ).source
    assert source.title is not None
    assert (source.title.as_printed, source.date) == ("A visit to Seoul", "2023-11-09")
    assert source.from_metadata == ("title", "date")


@pytest.mark.parametrize("title", ["Microsoft Word - draft.doc", "untitled", "visit.pdf"])
def test_what_a_program_wrote_for_a_title_is_none(title: str) -> None:
    assert read_pdf(files.pdf(*files.ENGLISH, language="en", title=title)).title is None


def parted(points: int) -> bytes:
    """A page with some white in the midst of a year, where engines differ on whether it parts two numbers."""
    return files.drawn(
        "BT /F1 12 Tf 20 300 Td (The Minister of Jordan visited Seoul in the year) Tj ET",
        f"BT /F1 12 Tf 20 270 Td [(20)-{points}(23 and met his counterpart)] TJ ET",
        "BT /F1 12 Tf 20 200 Td (of the Republic of Korea there.) Tj ET",
    )


def test_a_page_whose_numbers_the_engines_read_differently_is_marked_for_a_person(add: Add) -> None:
    taken = add("a.pdf", parted(130))
    (page,) = taken.source.review_pages
    assert page.page == 1
    assert page.paragraphs == (1, len(taken.text.splitlines()))
    assert page.reason == "the two readings differ in numbers: 2023 against 20, 23"


def test_what_stands_on_such_a_page_is_for_review_before_anything_is_proposed_from_it(root: Path, add: Add) -> None:
    taken = add("a.pdf", parted(130))
    document = read_sources(root).documents[taken.source.id]
    assert document.for_review == (Span(0, len(taken.text.rstrip())),)


def test_a_page_whose_engines_agree_is_not_marked(root: Path, add: Add) -> None:
    taken = add("a.pdf", parted(10))
    assert taken.source.review_pages == ()
    assert read_sources(root).documents[taken.source.id].for_review == ()


def test_years_that_both_engines_read_backwards_are_marked() -> None:
    sentence = "The Ministers of the two countries met in 3202 and in 4202 in Seoul."
    (doubt,) = read_pdf(files.drawn(f"BT /F1 9 Tf 20 300 Td ({sentence}) Tj ET")).doubts
    assert "backwards: 3202, 4202" in doubt.reason


def test_a_number_drawn_from_its_last_digit_to_its_first_is_read_by_the_places_of_its_digits() -> None:
    digits = [f"BT /F1 12 Tf {200 + 6.67 * n} 300 Td ({digit}) Tj ET" for n, digit in enumerate("2023")]
    read = read_pdf(files.drawn("BT /F1 12 Tf 20 300 Td (The Minister visited Seoul in) Tj ET", *reversed(digits)))
    assert "2023" in read.text
    assert "3202" not in read.text


def test_a_scanned_page_among_others_is_marked() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(files.pdf(*files.ENGLISH, language="en"))) as file:
        with pikepdf.open(io.BytesIO(files.scan())) as scan:
            file.pages.extend(scan.pages)
        file.save(out)
    (doubt,) = read_pdf(out.getvalue()).doubts
    assert (doubt.page, doubt.paragraphs) == (2, None)


def test_the_number_of_a_note_is_not_joined_to_the_year_before_it() -> None:
    page = "The two countries recognised each other in 1991<sup style='font-size: 60%'>13</sup> and later."
    assert "1991 13" in read_pdf(files.pdf(page, language="en")).text


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("نوفمبر ،٢٠٢٣ ووقع", "نوفمبر ٢٠٢٣، ووقع"),
        (".13 عرض العلاقات", "13. عرض العلاقات"),
        ("نسبة .٪٤٥", "نسبة ٤٥٪."),
        ("وفي ٢٠٠٩-٢٠٠٨ )SOCAR )نسبة", "وفي ٢٠٠٨-٢٠٠٩ (SOCAR) نسبة"),
        ("(الأردن) 2016", "(الأردن) 2016"),
        ("in 2009-2008, .5 per cent", "in 2009-2008, .5 per cent"),
        ("\u202bمصر\u202c", "مصر"),
    ],
)
def test_a_line_is_put_in_the_order_of_reading_and_otherwise_left(given: str, read: str) -> None:
    assert in_order(given) == read


def test_pieces_of_one_line_are_put_together_from_right_to_left_in_arabic() -> None:
    pieces = [Line("تمتد على أكثر من سطر", 50, 400, 100, 112), Line("الفقرة الثانية طويلة حتى", 402, 550, 100, 112)]
    assert paragraphs(pieces) == ("الفقرة الثانية طويلة حتى تمتد على أكثر من سطر",)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("الرئيس )إلهام علييف(، ثم", "الرئيس (إلهام علييف)، ثم"),
        ("على رأسهم) حيدر بابايوف(، ثم", "على رأسهم (حيدر بابايوف)، ثم"),
        ("السيد ”علييف“ والسيد (نصيروف)", "السيد “علييف” والسيد (نصيروف)"),
        ("1) زيارة (رسمية) إلى باكو", "1) زيارة (رسمية) إلى باكو"),
        ("(أ) ثم (ب (ج))", "(أ) ثم (ب (ج))"),
        ("قوس ( مفتوح", "قوس ( مفتوح"),
    ],
)
def test_brackets_that_close_before_they_open_are_turned_round(given: str, read: str) -> None:
    assert paired(given) == read
