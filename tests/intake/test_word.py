"""Word documents: paragraphs, rows and notes in order; what was deleted or hidden is left out, and that is said."""

from tests.intake import files
from tests.intake.conftest import Add

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FOOTNOTES = (
    f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>rule</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="1"><w:p><w:r><w:t>Signed in Seoul.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)
BODY = (
    f"<w:document {W}><w:body>"
    "<w:p><w:r><w:t>The Minister of Jordan visited </w:t></w:r><w:ins><w:r><w:t>Seoul</w:t></w:r></w:ins>"
    "<w:del><w:r><w:delText>Tokyo</w:delText></w:r></w:del><w:r><w:tab/><w:t>in 2016.</w:t></w:r></w:p>"
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words.</w:t></w:r><w:r><w:t>Both sides met.</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>inner"
    "</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>2016</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    "</w:body></w:document>"
)


def test_paragraphs_and_rows_stand_in_the_order_of_the_document(add: Add) -> None:
    taken = add(
        "visit.docx", files.word(*files.ENGLISH, rows=(("Year", "Trade"), ("2016", "3.5 million")), title="A visit")
    )
    assert taken.text.split("\n") == [*files.ENGLISH, "Year\tTrade", "2016\t3.5 million", ""]
    assert taken.source.title is not None
    assert taken.source.title.as_printed == "A visit"
    assert taken.source.from_metadata == ("title", "author")


def test_the_day_of_the_template_is_not_the_day_of_the_document(add: Add) -> None:
    assert add("visit.docx", files.word(*files.ENGLISH)).source.date is None


def test_notes_stand_after_the_text(add: Add) -> None:
    taken = add("visit.docx", files.changed(files.word(*files.ENGLISH), word__footnotes_xml=FOOTNOTES))
    assert taken.text.endswith(f"{files.ENGLISH[-1]}\nSigned in Seoul.\n")
    assert "rule" not in taken.text


def test_what_was_inserted_is_read_and_what_was_deleted_or_hidden_is_not(add: Add) -> None:
    taken = add("visit.docx", files.changed(files.word("x"), word__document_xml=BODY))
    assert taken.text == "The Minister of Jordan visited Seoul\tin 2016.\nBoth sides met.\nYear\tinner 2016\n"
    assert "1 stretch of hidden text left out" in taken.notes
    assert "text deleted under change tracking left out" in taken.notes


def test_the_original_is_kept_beside_the_text(add: Add) -> None:
    content = files.word(*files.ARABIC)
    taken = add("visit.docx", content)
    assert taken.source.original is not None
    assert taken.files[f"documents/{taken.source.original.file}"] == content
