"""The structure tree: each element of the HTML once, in reading order, with what a screen reader needs."""

import contextlib
import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from milaff.language.text import Language
from milaff.render.pdf import PdfError, render_pdf
from milaff.render.theme import Theme
from tests.render.pdf.archive.subject import Element, Subject, items
from tests.render.pdf.small import BODY, PICTURE, outline, page_of

LONG = f"""<h1>x</h1><table class="data"><thead><tr><th>Date</th><th>What</th></tr></thead><tbody>{
    "".join(f"<tr><th>{n}</th><td>Said{n}<span class='note'>Note {n}</span></td></tr>" for n in range(60))
}</tbody></table>"""


Structure = Callable[..., Element]


@pytest.fixture
def structure(theme: Theme) -> Iterator[Structure]:
    """Gives the structure of the PDF that comes of a body, in a language."""
    with contextlib.ExitStack() as files:

        def made(body: str, language: Language = "en") -> Element:
            document = files.enter_context(Subject.opened(render_pdf(page_of(body, language), theme).pdf)).document
            assert document is not None
            return document

        yield made


def of_role(document: Element, role: str) -> list[Element]:
    return [element for element in document.walk() if element.role == role]


def attribute(element: Element, key: str) -> Any:
    found = [entries[key] for entries in items(element.dictionary.get("/A")) if key in entries]
    return found[0] if found else None


def test_a_document_with_everything_has_each_thing_once_and_in_order(structure: Structure) -> None:
    assert outline(structure(BODY)) == (
        "Document("
        "Sect(H1 P) "
        "Sect(H2 TOC(TOCI(Reference(Link) TOC(TOCI(Reference(Link)))))) "
        "Part(Sect(H2 P(Reference Note(Lbl Span) Reference Note(Lbl)) "
        "L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody))))) L(LI(Lbl LBody)) L(LI(Lbl LBody)) "
        "H3 Table(Caption THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD))) "
        "Div(Figure Caption) BlockQuote(P) P(Link))))"
    )


def test_a_table_over_several_pages_is_one_table_and_its_head_is_told_once(structure: Structure) -> None:
    document = structure(LONG)
    (table,) = of_role(document, "Table")
    assert outline(table) == f"Table(THead(TR(TH TH)) TBody({' '.join(['TR(TH TD(Reference Note(Lbl)))'] * 60)}))"
    pages = {page for cell in table.walk() for page, _ in cell.marks}
    assert len(pages) > 2
    assert len({page for cell in of_role(table, "THead")[0].walk() for page, _ in cell.marks}) == 1


def test_weasyprint_alone_still_tags_one_table_for_each_page() -> None:
    """When this fails, WeasyPrint has mended it: see whether ``milaff.render.pdf.tags`` is still needed."""
    script = (
        "import sys\nfrom weasyprint import HTML\n"
        "pdf = HTML(string=sys.stdin.read()).write_pdf(pdf_variant='pdf/ua-1')\n"
        "sys.stdout.buffer.write(pdf)"
    )
    html = f"<html lang=en><title>x</title><style>tr {{ height: 2cm }}</style>{LONG}"
    done = subprocess.run([sys.executable, "-c", script], input=html.encode(), capture_output=True, check=True)
    with pikepdf.open(io.BytesIO(done.stdout)) as pdf:
        kinds = [str(t.S) for t in pdf.objects if isinstance(t, pikepdf.Dictionary) and t.get("/Type") == "/StructElem"]
    assert kinds.count("/Table") > 2
    assert kinds.count("/THead") > 2


def test_repeated_heads_and_running_headers_are_artifacts(theme: Theme) -> None:
    foot = '<style>@page { @bottom-center { content: "Foot" } @top-center { content: "Head" } }</style>'
    with pikepdf.open(io.BytesIO(render_pdf(page_of(foot + LONG), theme).pdf)) as pdf:
        contents = [page.Contents.read_bytes() for page in pdf.pages]
    assert len(contents) > 2
    for number, content in enumerate(contents):
        heads = content.count(b"/Artifact\n<</Type /Pagination>>")
        assert heads == (0 if number == 0 else 2), f"page {number + 1}"
        assert b"/Artifact\n<</Type /Pagination/Subtype /Header/Attached [/Top]>>" in content
        assert b"/Artifact\n<</Type /Pagination/Subtype /Footer/Attached [/Bottom]>>" in content


def test_a_row_that_is_broken_over_two_pages_is_one_row(structure: Structure) -> None:
    tall = "".join(f"<p>Line {n}</p>" for n in range(90))
    document = structure(f'<h1>x</h1><table><tr class="tall"><th>A</th><td>{tall}</td></tr></table>')
    (row,) = of_role(document, "TR")
    assert [kid.role for kid in row.kids] == ["TH", "TD"]
    assert len(row.kids[1].kids) == 90


def test_a_note_stands_at_its_call_and_has_an_id_of_its_own(structure: Structure) -> None:
    document = structure("<h1>x</h1><p>a<span class=note>one</span> b<span class=note>two</span></p>")
    (paragraph,) = of_role(document, "P")
    assert outline(paragraph) == "P(Reference Note(Lbl) Reference Note(Lbl))"
    notes = of_role(document, "Note")
    assert [str(note.dictionary.ID) for note in notes] == ["note-00001", "note-00002"]


def test_every_footnote_of_a_dossier_is_a_note(built: Path, pages: dict[Any, Any], edition: tuple[str, str]) -> None:
    with Subject.opened((built / edition[0] / f"{edition[1]}.pdf").read_bytes()) as subject:
        notes = sum(element.role == "Note" for element in subject.elements)
        tables = sum(element.role == "Table" for element in subject.elements)
    assert notes == len(pages[edition].findall(".//span[@class='note']"))
    assert tables == len(pages[edition].findall(".//table"))


def test_a_language_is_told_where_it_changes_and_nowhere_else(structure: Structure) -> None:
    body = '<h1>x</h1><p>A <bdi lang="ar" dir="rtl">كتاب</bdi> <b lang="en">here</b></p>'
    body += '<p lang="ar" dir="rtl">نص <i>منه</i></p>'
    document = structure(body)
    told = [
        (element.role, str(element.dictionary.Lang)) for element in document.walk() if "/Lang" in element.dictionary
    ]
    assert told == [("Span", "ar"), ("P", "ar")]
    assert [attribute(element, "/WritingMode") for element in of_role(document, "P")] == [None, "/RlTb"]
    assert attribute(structure("<h1>x</h1>", "ar"), "/WritingMode") == "/RlTb"


def test_a_header_cell_tells_its_scope_and_a_cell_names_its_headers(structure: Structure) -> None:
    document = structure(
        "<h1>x</h1><table><thead><tr><th>A</th><th colspan=2>B</th></tr></thead>"
        "<tbody><tr><th rowspan=2>C</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"
    )
    a, b, c = (str(cell.dictionary.ID) for cell in of_role(document, "TH"))
    assert [str(attribute(cell, "/Scope")) for cell in of_role(document, "TH")] == ["/Column", "/Column", "/Row"]
    assert [attribute(cell, "/ColSpan") for cell in of_role(document, "TH")] == [None, 2, None]
    assert a not in {str(name) for cell in of_role(document, "TD") for name in attribute(cell, "/Headers")}
    assert [list(map(str, attribute(cell, "/Headers"))) for cell in of_role(document, "TD")] == [[c, b]] * 4


def test_a_scope_that_the_html_declares_is_kept(structure: Structure) -> None:
    body = (
        "<h1>x</h1><table><tbody><tr><th scope=col>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>"
    )
    cells = of_role(structure(body), "TH")
    assert [str(attribute(cell, "/Scope")) for cell in cells] == ["/Column", "/Row"]


def test_a_cell_that_is_empty_keeps_its_place(structure: Structure) -> None:
    document = structure("<h1>x</h1><table><tr><th>A</th><td></td><td>B</td></tr></table>")
    assert outline(of_role(document, "TR")[0]) == "TR(TH TD TD)"


def test_a_figure_has_its_words_and_its_place_in_points_from_below(structure: Structure) -> None:
    style = (
        "<style>@page { size: 200pt 300pt; margin: 20pt } h1 { position: absolute } figure { margin: 30pt 0 0 10pt } "
    )
    picture = (
        f'<h1>x</h1><figure><img alt="Bars" style="width: 80pt; height: 40pt; display: block" src="{PICTURE}"></figure>'
    )
    (figure,) = of_role(structure(f"{style}</style>{picture}"), "Figure")
    assert str(figure.dictionary.Alt) == "Bars"
    assert attribute(figure, "/Placement") == "/Block"
    assert [round(float(edge)) for edge in attribute(figure, "/BBox")] == [30, 210, 110, 250]


def test_a_picture_that_says_nothing_is_an_artifact(structure: Structure) -> None:
    document = structure(f'<h1>x</h1><p><img alt="" src="{PICTURE}"></p><p>y</p>')
    assert outline(document) == "Document(H1 P)"


@pytest.mark.parametrize(
    ("style", "numbering"),
    [("decimal", "/Decimal"), ("lower-roman", "/LowerRoman"), ("disc", "/Disc"), ("'–  '", "/Disc"), ("none", "/None")],
)
def test_a_list_says_how_it_counts(structure: Structure, style: str, numbering: str) -> None:
    document = structure(f'<h1>x</h1><ul style="list-style-type: {style}"><li>a</li></ul>')
    assert attribute(of_role(document, "L")[0], "/ListNumbering") == numbering
    assert ("Lbl" in outline(document)) is (style != "none")


def test_text_that_stands_between_blocks_is_a_paragraph(structure: Structure) -> None:
    document = structure("<h1>x</h1><div>loose <b>text</b><p>block</p>more</div><blockquote>said</blockquote>")
    assert outline(document) == "Document(H1 Div(P P P) BlockQuote(P))"
    assert [len(element.marks) for element in of_role(document, "P")] == [2, 1, 1, 1]


def test_a_link_is_described_by_its_words_not_by_where_it_leads(structure: Structure) -> None:
    document = structure('<h1>x</h1><p><a href="https://example.org/">The  <b>site</b></a></p>')
    (link,) = of_role(document, "Link")
    assert {str(area.Contents) for area in link.areas} == {"The site"}


def test_a_link_has_one_area_however_many_parts_it_has(structure: Structure) -> None:
    parts = '<p><a href="https://example.org/">The <b>site</b> <bdi lang="ar">موقع</bdi></a></p>'
    style = "a { display: block; position: relative } a::after { content: '7'; position: absolute; right: 0 }"
    (link,) = of_role(structure(f"<style>{style}</style><h1>x</h1>{parts}"), "Link")
    assert len(link.areas) == 1
    narrow = "<style>p { width: 3cm }</style>"
    (link,) = of_role(structure(f'{narrow}<h1>x</h1><p><a href="https://example.org/">{"word " * 12}</a></p>'), "Link")
    assert len(link.areas) > 1


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (f'<h1>x</h1><img src="{PICTURE}">', "no description"),
        ('<h1>x</h1><p style="opacity: 0.5">y</p>', "opacity"),
        (
            "<style>@page { @top-center { content: element(r) } } .r { position: running(r) }</style>"
            '<p class="r"><a href="https://example.org/">y</a></p><h1>x</h1>',
            "running header",
        ),
    ],
    ids=["a-picture-without-alt", "see-through-text", "a-link-in-a-running-header"],
)
def test_what_cannot_be_tagged_is_refused(theme: Theme, body: str, said: str) -> None:
    with pytest.raises(PdfError, match=said):
        render_pdf(page_of(body), theme)


def test_a_document_without_language_is_refused(theme: Theme) -> None:
    page = page_of("<h1>x</h1>")
    with pytest.raises(PdfError, match="lang"):
        render_pdf(type(page)(page.html.replace(' lang="en"', ""), {}, "en"), theme)
