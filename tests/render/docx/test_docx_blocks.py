"""Blocks become paragraphs, lists, tables, captions and the contents."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.render.docx.lint import W

Write = Callable[..., Any]


def styles(tree: Any) -> list[str]:
    return [style.get(f"{W}val") for style in tree.iter(f"{W}pStyle")]


def properties(tree: Any) -> list[Any]:
    return list(tree.iterfind(f".//{W}p/{W}pPr"))


@pytest.mark.parametrize(
    ("html", "style"),
    [
        ("<p>نص</p>", "BodyText"),
        ('<p class="lead">نص</p>', "MilaffLead"),
        ('<p class="absent">نص</p>', "MilaffAbsent"),
        ("<h2>نص</h2>", "Heading1"),
        ("<h3>نص</h3>", "Heading2"),
        ("<h4>نص</h4>", "Heading3"),
        ("<blockquote>نص</blockquote>", "Quote"),
        ("<blockquote><p>نص</p></blockquote>", "Quote"),
        ("<dl><dt>نص</dt></dl>", "MilaffTerm"),
        ('<p class="numeral">7</p>', "MilaffNumeral"),
        ('<p class="numeral long">مليونا دولار</p>', "MilaffNumeralLong"),
        ('<div class="cover-ornament"></div><p>نص</p>', "BodyText"),
        ('<section class="summary"><ul><li>نص</li></ul></section>', "MilaffPoint"),
    ],
)
def test_each_block_has_its_style(write: Write, html: str, style: str) -> None:
    assert styles(write(html)) == [style]


def test_arabic_is_right_to_left_by_the_styles_of_the_document(write: Write) -> None:
    normal = write("<p>نص</p>", part="word/styles.xml").find(f"{W}style[@{W}styleId='Normal']/{W}pPr/{W}bidi")
    assert normal is not None
    assert properties(write("<p>نص</p>"))[0].find(f"{W}bidi") is None


def test_a_paragraph_of_the_other_direction_says_so(write: Write) -> None:
    english = properties(write('<blockquote lang="en" dir="ltr">Text</blockquote>'))[0]
    assert english.find(f"{W}bidi").get(f"{W}val") == "0"
    arabic = properties(write('<p lang="ar" dir="rtl">نص</p>', "ltr"))[0]
    assert arabic.find(f"{W}bidi") is not None


def test_a_section_that_breaks_begins_a_page_with_its_first_paragraph(write: Write) -> None:
    tree = write('<main><section class="section break" id="s"><h2>ا</h2><p>ب</p></section></main>')
    assert [item.find(f"{W}pageBreakBefore") is not None for item in properties(tree)] == [True, False]
    assert tree.find(f".//{W}bookmarkStart").get(f"{W}name") == "s"


def test_items_are_numbered_paragraphs_and_their_further_paragraphs_are_not(write: Write) -> None:
    tree = write("<ul><li><p>1</p><p>2</p></li><li>3<ul><li>4</li></ul></li></ul>")
    assert styles(tree) == ["ListBullet", "ListContinue", "ListBullet", "ListBullet"]
    levels = [item.find(f"{W}numPr/{W}ilvl") for item in properties(tree)]
    assert [None if level is None else level.get(f"{W}val") for level in levels] == ["0", None, "0", "1"]


def test_every_numbered_list_begins_anew(write: Write) -> None:
    body = "<ol><li>1</li></ol><ol><li>1</li></ol>"
    numbers = [number.get(f"{W}val") for number in write(body).iter(f"{W}numId")]
    assert len(set(numbers)) == 2
    numbering = write(body, part="word/numbering.xml")
    starts = numbering.find(f"{W}num[@{W}numId='{numbers[1]}']").findall(f"{W}lvlOverride/{W}startOverride")
    assert [start.get(f"{W}val") for start in starts] == ["1", "1", "1"]


@pytest.mark.parametrize(("direction", "form"), [("rtl", "arabicAlpha"), ("ltr", "lowerLetter")])
def test_letters_are_those_of_the_language(write: Write, direction: str, form: str) -> None:
    body = '<ol class="letters"><li>x</li></ol>'
    number = write(body, direction).find(f".//{W}numId").get(f"{W}val")
    numbering = write(body, direction, part="word/numbering.xml")
    abstract = numbering.find(f"{W}num[@{W}numId='{number}']/{W}abstractNumId").get(f"{W}val")
    found = numbering.find(f"{W}abstractNum[@{W}abstractNumId='{abstract}']/{W}lvl/{W}numFmt")
    assert found.get(f"{W}val") == form


def test_spanned_cells_fill_the_grid(write: Write) -> None:
    tree = write(
        '<table><tr><td rowspan="3">ا</td><td colspan="2" rowspan="2">ب</td></tr><tr></tr>'
        "<tr><td>ج</td><td>د</td></tr></table>"
    )
    rows = [
        [
            (cell.findtext(f".//{W}t"), merge if merge is None else merge.get(f"{W}val", "continue"))
            for cell in row.iter(f"{W}tc")
            for merge in [cell.find(f"{W}tcPr/{W}vMerge")]
        ]
        for row in tree.iter(f"{W}tr")
    ]
    assert rows == [
        [("ا", "restart"), ("ب", "restart")],
        [(None, "continue"), (None, "continue")],
        [(None, "continue"), ("ج", None), ("د", None)],
    ]


def test_column_widths_are_those_of_the_colgroup(write: Write) -> None:
    columns = '<colgroup><col style="width:25%"><col style="width:75%"></colgroup>'
    tree = write(f"<table>{columns}<tr><td>1</td><td>2</td></tr></table>")
    first, second = (int(column.get(f"{W}w")) for column in tree.iter(f"{W}gridCol"))
    assert second == pytest.approx(3 * first, abs=2)


def test_rows_with_a_head_leave_the_greater_part_to_the_words(write: Write) -> None:
    tree = write('<table class="sides"><tr><th scope="row">1</th><td>2</td></tr></table>')
    first, second = (int(column.get(f"{W}w")) for column in tree.iter(f"{W}gridCol"))
    assert (first, second) == (2755, 6429)


def test_the_last_line_of_a_cell_adds_no_space_below(write: Write) -> None:
    tree = write('<table class="sides"><tr><td><p>ا</p><p class="source">ب</p></td></tr></table>')
    spacing = [item.find(f"{W}spacing") for item in properties(tree)][:2]
    assert spacing[0] is None
    assert spacing[1].get(f"{W}after") == "0"


def test_columns_run_the_way_of_the_document(write: Write) -> None:
    body = "<table><tr><td>1</td></tr></table>"
    assert write(body).find(f".//{W}bidiVisual") is not None
    assert write(body, "ltr").find(f".//{W}bidiVisual") is None


def test_header_rows_repeat_and_rows_do_not_split(write: Write) -> None:
    tree = write("<table><thead><tr><th>ا</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in tree.iter(f"{W}tr")] == [True, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in tree.iter(f"{W}tr"))


def test_tables_in_a_row_are_parted_so_that_word_does_not_join_them(write: Write) -> None:
    body = write("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>")[0]
    assert [child.tag.removeprefix(W) for child in body] == ["tbl", "p", "tbl", "p", "sectPr"]


def test_captions_are_counted_by_word_and_stay_with_their_table(write: Write) -> None:
    table = '<table><caption data-label="الجدول">الزيارات</caption><tr><td>1</td></tr></table><p>نص</p>'
    tree = write(table * 2)
    captions = [p for p in tree.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Caption"]
    assert ["".join(p.itertext(f"{W}t")) for p in captions] == ["الجدول\u00a01: الزيارات", "الجدول\u00a02: الزيارات"]
    assert "SEQ Table" in captions[0].findtext(f".//{W}instrText")
    assert captions[0].find(f"{W}pPr/{W}keepNext") is not None
    assert tree.find(f".//{W}tblCaption").get(f"{W}val") == "الزيارات"


def test_a_picture_is_described_and_fits_the_page(write: Write) -> None:
    tree = write('<figure><img data-picture="timeline" alt="وصف"><figcaption>خط</figcaption></figure>')
    inline = next(tree.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline"))
    assert inline[2].get("descr") == "وصف"
    assert int(inline[0].get("cx")) <= 162.1 * 36000
    assert styles(tree) == ["MilaffPicture", "Caption"]


def test_text_of_the_summary_stands_where_its_points_do(write: Write) -> None:
    tree = write('<section class="summary"><p class="remark">نص</p></section><p class="remark">نص</p>')
    close, usual = (item.find(f"{W}ind") for item in properties(tree))
    points = write("<p>نص</p>", part="word/styles.xml").find(f"{W}style[@{W}styleId='MilaffPoint']/{W}pPr/{W}ind")
    assert close.get(f"{W}left") == points.get(f"{W}left")
    assert usual is None


def test_the_key_of_a_row_is_bold_and_what_stands_under_it_is_not(write: Write) -> None:
    tree = write('<table class="data"><tr><th scope="row"><p>اسم</p><p>صفة</p></th><td>نص</td></tr></table>')
    assert styles(tree)[:3] == ["MilaffCellKey", "MilaffCell", "MilaffCell"]


@pytest.mark.parametrize(("direction", "expected"), [("rtl", [None, None]), ("ltr", [None, "end"])])
def test_figures_stand_at_the_right_in_both_scripts(write: Write, direction: str, expected: list[str | None]) -> None:
    body = '<table class="data counts"><tr><th scope="row">2016</th><td>7</td></tr></table>'
    sides = [item.find(f"{W}jc") for item in properties(write(body, direction))[:2]]
    assert [None if side is None else side.get(f"{W}val") for side in sides] == expected


def test_a_table_of_figures_keeps_to_one_page(write: Write) -> None:
    tree = write('<table class="counts"><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>')
    kept = [item.find(f"{W}keepNext") is not None for item in properties(tree)[:3]]
    assert kept == [True, True, False]


def test_the_last_class_of_a_table_says_how_it_looks(write: Write) -> None:
    tree = write('<table class="particulars imprint"><tr><th scope="row">1</th><td>2</td></tr></table>')
    assert tree.find(f".//{W}tblStyle").get(f"{W}val") == "MilaffImprint"


def test_contents_are_a_field_with_entries_and_pages_in_place(write: Write) -> None:
    tree = write(
        '<nav class="contents" id="contents"><h2>المحتويات</h2><ol><li><a href="#a">أول</a>'
        '<ol><li><a href="#b">ثان</a></li></ol></li></ol></nav><main><h2 id="a">أول</h2><h3 id="b">ثان</h3></main>'
    )
    assert styles(tree)[:3] == ["TOCHeading", "TOC1", "TOC2"]
    codes = [code.text.strip() for code in tree.iter(f"{W}instrText")]
    assert codes == ['TOC \\o "1-2" \\h \\z \\u', "PAGEREF a \\h", "PAGEREF b \\h"]
    entries = ["".join(link.itertext(f"{W}t")) for link in tree.iter(f"{W}hyperlink")]
    assert entries == ["أول5", "ثان"]


def test_what_follows_the_cover_begins_a_page(write: Write) -> None:
    tree = write('<section class="cover"><h1 class="title">عنوان</h1></section><main><p>نص</p></main>')
    assert [item.find(f"{W}pageBreakBefore") is not None for item in properties(tree)] == [False, True]
