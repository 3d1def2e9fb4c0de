"""What a page means: its paragraphs in the order of reading, each with its direction, its notes numbered."""

from milaff.language.bidi import FSI, LRI, PDI, RLI
from milaff.render.audit.meant import meant
from milaff.render.audit.order import Paragraph


def read(body: str, css: str = "") -> list[tuple[str, list[str], str]]:
    page = f'<html lang="ar" dir="rtl"><head><title>x</title></head><body>{body}</body></html>'
    return [(b.tag, [p.text for p in b.paragraphs], b.paragraphs[0].base) for b in meant(page, css)]


def test_blocks_come_in_order_and_white_space_is_folded() -> None:
    assert read("<h2>أ\n  ب</h2> <section><p> ج\u00a0د </p>هـ</section>") == [
        ("h2", ["أ ب"], "rtl"),
        ("p", ["ج\u00a0د"], "rtl"),
        ("section", ["هـ"], "rtl"),
    ]


def test_text_around_an_inner_block_makes_blocks_of_its_own() -> None:
    assert [text for _, [text], _ in read("<ul><li>أ<ul><li>ب</li></ul>ج</li></ul>")] == ["أ", "ب", "ج"]


def test_a_break_parts_paragraphs() -> None:
    assert read("<p>أ<br>ب</p>") == [("p", ["أ", "ب"], "rtl")]


def test_a_part_with_a_direction_of_its_own_is_isolated() -> None:
    assert read('<p>أ <bdi dir="ltr">a</bdi> <span dir="rtl">ب</span> <bdi>c</bdi> <small>د</small></p>') == [
        ("p", [f"أ {LRI}a{PDI} {RLI}ب{PDI} {FSI}c{PDI} د"], "rtl")
    ]
    assert read('<p dir="ltr">a</p>') == [("p", ["a"], "ltr")]


def test_a_note_is_called_by_its_number_and_follows_its_block() -> None:
    assert read('<p>أ<span class="note">ب</span> ج<span class="note">د</span></p>') == [
        ("p", [f"أ{RLI}1{PDI} ج{RLI}2{PDI}"], "rtl"),
        ("note", [f"{RLI}1. {PDI}ب"], "rtl"),
        ("note", [f"{RLI}2. {PDI}د"], "rtl"),
    ]


def test_a_caption_has_its_label_and_pictures_and_scripts_have_no_text() -> None:
    assert read('<figure><img alt="x"><figcaption data-label="شكل">أ</figcaption></figure><script>b</script>') == [
        ("figcaption", ["شكل: أ"], "rtl")
    ]


def test_capitals_that_a_style_sheet_asks_for_are_meant() -> None:
    css = ".kind { text-transform: uppercase } @media screen { p { text-transform: lowercase } } b { color: red }"
    assert read('<p class="kind">Our <b>own</b> dossier</p><p>Other</p>', css) == [
        ("p", ["OUR OWN DOSSIER"], "rtl"),
        ("p", ["Other"], "rtl"),
    ]


def test_a_line_has_the_order_of_the_whole_paragraph() -> None:
    paragraph = Paragraph("قال (نعم) في \u20661992-11-08\u2069 مع SOCAR اليوم", "rtl")
    assert paragraph.logical == "قال (نعم) في 1992-11-08 مع SOCAR اليوم"
    assert paragraph.line(0, 10) == "(معن) لاق"
    assert paragraph.line(10, 24) == "1992-11-08 يف"
    assert paragraph.line(24, len(paragraph.logical)) == "مويلا SOCAR عم"


def test_an_isolate_that_is_broken_over_two_lines_keeps_its_order_on_both() -> None:
    paragraph = Paragraph(f"انظر {LRI}House of Commons{PDI} هنا", "rtl")
    assert paragraph.line(0, 13) == "House of رظنا"
    assert paragraph.line(14, len(paragraph.logical)) == "انه Commons"
