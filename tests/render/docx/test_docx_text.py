"""Reading the text of a Word file that some program wrote: what a person sees as text, each once."""

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.text import Unit, from_data, plain, read_units, to_data

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(body: str, *notes: str) -> list[str]:
    document = etree.fromstring(f"<w:document {W}><w:body>{body}</w:body></w:document>")
    parts = [etree.fromstring(note) for note in notes]
    return [unit.text for unit in read_units(document, parts)]


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("a") + "<w:r><w:tab/></w:r>" + run("b") + "<w:r><w:br/></w:r>" + run("c"), "a b c"),
        (run("9") + "<w:r><w:noBreakHyphen/></w:r>" + run("10"), "9\u201110"),
        (run("so") + "<w:r><w:softHyphen/></w:r>" + run("ft"), "soft"),
        ('<w:r><w:sym w:font="Symbol" w:char="0041"/></w:r>', "A"),
        ('<w:hyperlink w:anchor="x">' + run("link") + "</w:hyperlink>", "link"),
        ("<w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>" + run("deep") + "</w:sdtContent></w:sdt></w:smartTag>", "deep"),
        ("<w:ins>" + run("in") + "</w:ins><w:moveTo>" + run("to") + "</w:moveTo>", "into"),
        (run("a") + "<w:moveFrom>" + run("b") + "</w:moveFrom><w:del><w:r><w:delText>c</w:delText></w:r></w:del>", "a"),
        ('<w:fldSimple w:instr=" SEQ Figure ">' + run("3") + "</w:fldSimple>" + run("x"), "x"),
        ('<w:fldSimple w:instr=" REF x ">' + run("3") + "</w:fldSimple>", "3"),
    ],
)
def test_a_paragraph_reads_as_it_is_seen(inside: str, text: str) -> None:
    assert read(f"<w:p>{inside}</w:p>") == [text]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('box')}</w:p></w:txbxContent>"
    both = f"<AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent>"
    assert read(f"<w:p>{run('host')}<w:r>{both}</w:r></w:p>") == ["host", "box"]


def test_a_row_whose_deletion_is_tracked_is_gone() -> None:
    row = "<w:tr>{}<w:tc><w:p>{}</w:p></w:tc></w:tr>"
    table = row.format("", run("kept")) + row.format("<w:trPr><w:del/></w:trPr>", run("gone"))
    assert read(f"<w:tbl>{table}</w:tbl>") == ["kept"]


def test_foot_and_end_notes_stand_with_their_text() -> None:
    document = etree.fromstring(
        f'<w:document {W}><w:body><w:p>{run("text")}<w:r><w:footnoteReference w:id="1"/></w:r>'
        f'<w:r><w:endnoteReference w:id="1"/></w:r></w:p></w:body></w:document>'
    )
    parts = [
        etree.fromstring(
            f'<w:{kind}s {W}><w:{kind} w:id="0" w:type="separator"><w:p/></w:{kind}>'
            f'<w:{kind} w:id="1"><w:p>{run(kind)}</w:p></w:{kind}></w:{kind}s>'
        )
        for kind in ("footnote", "endnote")
    ]
    assert read_units(document, parts) == (Unit("", "text", ("footnote", "endnote")),)


def test_a_statement_whose_end_was_lost_does_not_swallow_what_follows() -> None:
    def start(number: int) -> str:
        return f'<w:bookmarkStart w:id="{number}" w:name="_st_{number:012x}"/>'

    body = f"<w:p>{start(1)}{run('one')}</w:p><w:p>{start(2)}{run('two')}<w:bookmarkEnd w:id='2'/></w:p>"
    assert read(body + f"<w:p>{run('three')}</w:p>") == ["one", "two", "three"]


def test_what_is_not_seen_is_folded() -> None:
    assert plain(" a\u00a0\u2009b\u200f\n\u2066c\u2069\ufeff ") == "a b c"
    assert plain("e\u0301") == "é"


def test_units_as_data_are_the_same_units() -> None:
    units = (Unit("st-0123456789ab", "نص", ("n",), 3, ("sec_x",)), Unit("", "x"))
    assert from_data(to_data(units)) == units
    with pytest.raises((ValueError, TypeError)):
        from_data([["too", "short"]])
