"""Every PDF is PDF/A-3a and PDF/UA-1, and the checker that says so finds what is broken."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme
from tests.render.pdf.archive import findings
from tests.render.pdf.small import page_of, small_page


@pytest.fixture(scope="module")
def good(theme: Theme) -> bytes:
    return render_pdf(small_page(), theme).pdf


def test_no_clause_is_broken(built: Path, edition: tuple[str, str]) -> None:
    assert findings(built / edition[0] / f"{edition[1]}.pdf") == []


def test_a_small_document_with_everything_breaks_no_clause(good: bytes) -> None:
    assert findings(good) == []
    assert findings(changed(good, lambda _: None)) == []


def changed(data: bytes, change: Callable[[Pdf], object]) -> bytes:
    """A file with a change made to its objects."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        level = pikepdf.StreamDecodeLevel.none
        pdf.save(out, compress_streams=False, stream_decode_level=level, fix_metadata_version=False)
    return out.getvalue()


def elements(pdf: Pdf, role: str) -> list[Any]:
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, Dictionary) and thing.get("/Type") == "/StructElem" and f"/{role}" == thing.S
    ]


def links(pdf: Pdf) -> list[Any]:
    return [area for page in pdf.pages for area in page.obj.get("/Annots", [])]


def fonts(pdf: Pdf) -> list[Any]:
    return [t for t in pdf.objects if isinstance(t, Dictionary) and t.get("/Subtype") == "/Type0"]


def filespec(pdf: Pdf) -> Any:
    return pdf.Root.AF[0]


def in_packet(old: str, new: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert old in packet
        pdf.Root.Metadata.write(packet.replace(old, new).encode())

    return change


def in_page(old: bytes, new: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        page = next(page for page in pdf.pages if old in page.Contents.read_bytes())
        page.Contents.write(page.Contents.read_bytes().replace(old, new, 1))

    return change


def painting(operators: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        contents = pdf.pages[0].Contents
        contents.write(contents.read_bytes() + b"\n" + operators)

    return change


def in_font(change: Callable[[Any], object]) -> Callable[[Pdf], object]:
    return lambda pdf: change(fonts(pdf)[0])


def _drop(thing: Any, key: str) -> None:
    del thing[key]


def _private(font: Any) -> None:
    meaning = font.ToUnicode.read_bytes()
    first = meaning.index(b"> <", meaning.index(b"beginbfchar")) + 3
    font.ToUnicode.write(meaning[:first] + b"e000" + meaning[first + 4 :])


def _mean_nothing(font: Any) -> None:
    font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"beginbfchar", b"beginnothing"))


def _widen(font: Any) -> None:
    widths = font.DescendantFonts[0].W
    runs = [entry for entry in widths if isinstance(entry, Array)]
    for run in runs:
        for at in range(len(run)):
            run[at] = run[at] + 9


def _lose_glyphs(pdf: Pdf) -> None:
    nowhere = pikepdf.Stream(pdf, bytes(2 * 65536))
    fonts(pdf)[0].DescendantFonts[0].CIDToGIDMap = pdf.make_indirect(nowhere)


def _turn_round(numbers: Any) -> None:
    numbers[1] = Array(list(reversed(list(numbers[1]))))


def _same_identifiers(pdf: Pdf) -> None:
    first, second = elements(pdf, "Note")[:2]
    second.ID = first.ID


def _image(pdf: Pdf) -> None:
    entries = {"/Width": 1, "/Height": 1, "/BitsPerComponent": 8, "/ColorSpace": Name.DeviceGray, "/Interpolate": True}
    image = pikepdf.Stream(pdf, b"\0", Dictionary({"/Type": Name.XObject, "/Subtype": Name.Image, **entries}))
    pdf.pages[0].obj.Resources.XObject["/Im9"] = pdf.make_indirect(image)


def _compressed_otherwise(pdf: Pdf) -> None:
    stream = pikepdf.Stream(pdf, b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01")
    stream.Filter = Name.LZWDecode
    pdf.Root.Extra = pdf.make_indirect(stream)


BROKEN: dict[str, tuple[str, Callable[[Pdf], object]]] = {
    "a-hexadecimal-string-of-odd-length": ("A 6.1.6", in_page(b"[<", b"[<0")),
    "a-filter-that-is-not-allowed": ("A 6.1.7.2", _compressed_otherwise),
    "a-string-too-long": ("A 6.1.13", lambda pdf: pdf.Root.__setitem__("/Long", String("x" * 32768))),
    "states-nested-too-deep": ("A 6.1.13", painting(b"q " * 29 + b"Q " * 29)),
    "an-unknown-operator": ("A 6.2.2", painting(b"1 zz")),
    "no-output-intent": ("A 6.2.3", lambda pdf: _drop(pdf.Root, "/OutputIntents")),
    "paint-of-another-device": ("A 6.2.4.3", painting(b"0 0 0 1 k")),
    "a-transfer-function": (
        "A 6.2.5",
        lambda pdf: pdf.pages[0].obj.Resources.ExtGState.__setitem__("/S9", Dictionary(TR=Name.Identity)),
    ),
    "an-interpolated-image": ("A 6.2.8", _image),
    "an-unknown-blend-mode": (
        "A 6.2.10",
        lambda pdf: pdf.pages[0].obj.Resources.ExtGState.__setitem__("/S9", Dictionary(BM=Name.Strange)),
    ),
    "a-font-not-named-as-a-subset": (
        "A 6.2.11.4",
        in_font(lambda font: font.DescendantFonts[0].__setitem__("/BaseFont", Name.Amiri)),
    ),
    "a-font-of-no-character-collection": (
        "A 6.2.11.3.1",
        in_font(lambda font: _drop(font.DescendantFonts[0], "/CIDSystemInfo")),
    ),
    "a-font-that-does-not-lead-to-glyphs": (
        "A 6.2.11.3.2",
        in_font(lambda font: _drop(font.DescendantFonts[0], "/CIDToGIDMap")),
    ),
    "a-font-of-another-encoding": (
        "A 6.2.11.3.3",
        in_font(lambda font: font.__setitem__("/Encoding", Name("/UniJIS-UCS2-H"))),
    ),
    "a-font-without-its-program": (
        "A 6.2.11.4.1",
        in_font(lambda font: _drop(font.DescendantFonts[0].FontDescriptor, "/FontFile2")),
    ),
    "other-widths-than-the-glyphs": ("A 6.2.11.5", in_font(_widen)),
    "a-code-without-text": ("A 6.2.11.7.2", in_font(_mean_nothing)),
    "no-texts-at-all": ("A 6.2.11.7.2", in_font(lambda font: _drop(font, "/ToUnicode"))),
    "a-private-character": ("A 6.2.11.7.3", in_font(_private)),
    "a-code-without-glyph": ("A 6.2.11.8", _lose_glyphs),
    "an-annotation-that-is-not-printed": ("A 6.3.2", lambda pdf: links(pdf)[0].__setitem__("/F", 2)),
    "an-action-that-runs-a-script": (
        "A 6.5.1",
        lambda pdf: links(pdf)[-1].__setitem__("/A", Dictionary(S=Name.JavaScript, JS=String("1"))),
    ),
    "an-action-on-opening": ("A 6.5.1", lambda pdf: pdf.Root.__setitem__("/OpenAction", Dictionary(S=Name.GoTo))),
    "a-form": ("A 6.4.1", lambda pdf: pdf.Root.__setitem__("/AcroForm", Dictionary())),
    "an-action-of-a-page": ("A 6.5.2", lambda pdf: pdf.pages[0].obj.__setitem__("/AA", Dictionary())),
    "requirements": ("A 6.11", lambda pdf: pdf.Root.__setitem__("/Requirements", Array())),
    "a-link-with-an-appearance": ("A 6.3.3", lambda pdf: links(pdf)[0].__setitem__("/AP", Dictionary())),
    "another-annotation": ("A 6.3.1", lambda pdf: links(pdf)[0].__setitem__("/Subtype", Name.Movie)),
    "an-unknown-rendering-intent": ("A 6.2.6", painting(b"/Strange ri")),
    "no-metadata": ("A 6.6.2.1", lambda pdf: _drop(pdf.Root, "/Metadata")),
    "a-second-rdf": (
        "A 6.6.2.1",
        in_packet("</rdf:RDF>", "</rdf:RDF><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>"),
    ),
    "a-packet-that-names-its-encoding": ("A 6.6.2.1", in_packet('9d"?>', '9d" encoding="UTF-8"?>')),
    "a-property-in-no-schema": (
        "A 6.6.2.3.1",
        in_packet("<milaff:copy>3 of 12</milaff:copy>", "<xmp:Nickname>x</xmp:Nickname>"),
    ),
    "a-property-of-another-type": ("A 6.6.2.3.1", in_packet(">7</milaff:edition>", ">seven</milaff:edition>")),
    "a-schema-that-lacks-a-field": (
        "A 6.6.2.3.3",
        in_packet("<pdfaProperty:category>internal</pdfaProperty:category>", ""),
    ),
    "properties-that-disagree": ("A 6.6.3", lambda pdf: pdf.docinfo.__setitem__("/Title", String("Another"))),
    "another-conformance": ("A 6.6.4", in_packet("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
    "no-identification-of-pdf-ua": ("UA 5", in_packet("<pdfuaid:part>1</pdfuaid:part>", "")),
    "no-mark-that-it-is-tagged": ("A 6.7.2", lambda pdf: _drop(pdf.Root, "/MarkInfo")),
    "no-structure": ("A 6.7.3.1", lambda pdf: _drop(pdf.Root, "/StructTreeRoot")),
    "a-type-that-is-no-type": ("A 6.7.3.4", lambda pdf: elements(pdf, "P")[0].__setitem__("/S", Name.Paragraph)),
    "a-mark-that-leads-elsewhere": (
        "A 6.7.3.1",
        lambda pdf: _turn_round(pdf.Root.StructTreeRoot.ParentTree.Nums),
    ),
    "a-file-without-its-relationship": ("A 6.8", lambda pdf: _drop(filespec(pdf), "/AFRelationship")),
    "a-file-without-its-type": ("A 6.8", lambda pdf: _drop(filespec(pdf).EF.F, "/Subtype")),
    "a-file-that-is-not-associated": ("A 6.8", lambda pdf: _drop(pdf.Root, "/AF")),
    "layers": ("A 6.9", lambda pdf: pdf.Root.__setitem__("/OCProperties", Dictionary())),
    "paint-that-is-not-tagged": ("UA 7.1", painting(b"0 0 9 9 re f")),
    "an-artifact-inside-text": ("UA 7.1", in_page(b"BT", b"/Artifact BMC EMC BT")),
    "text-inside-an-artifact": (
        "UA 7.1",
        in_page(b"/Span\n<</MCID 0>>\nBDC", b"/Artifact BMC /Span <</MCID 0>> BDC EMC"),
    ),
    "a-title-that-is-not-shown": ("UA 7.1", lambda pdf: _drop(pdf.Root, "/ViewerPreferences")),
    "no-title": ("UA 7.1", in_packet("dc:title", "dc:tittle")),
    "suspect-tags": ("UA 7.1", lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True)),
    "no-language": ("UA 7.2", lambda pdf: _drop(pdf.Root, "/Lang")),
    "a-language-that-is-none": (
        "UA 7.2",
        lambda pdf: elements(pdf, "BlockQuote")[0].__setitem__("/Lang", String("arabic language")),
    ),
    "an-item-outside-a-list": ("UA 7.2", lambda pdf: elements(pdf, "LI")[0].__setitem__("/S", Name.P)),
    "a-row-that-lacks-a-cell": (
        "UA 7.2",
        lambda pdf: elements(pdf, "TR")[-1].__setitem__("/K", Array([elements(pdf, "TR")[-1].K[0]])),
    ),
    "a-caption-in-the-middle": (
        "UA 7.2",
        lambda pdf: elements(pdf, "Table")[0].__setitem__(
            "/K", Array([elements(pdf, "Table")[0].K[n] for n in (1, 0, 2)])
        ),
    ),
    "a-figure-without-alt": ("UA 7.3", lambda pdf: _drop(elements(pdf, "Figure")[0], "/Alt")),
    "a-figure-placed-from-the-top": (
        "UA 7.3",
        lambda pdf: elements(pdf, "Figure")[0].A.__setitem__("/BBox", Array([10, 2000, 90, 2100])),
    ),
    "a-heading-that-skips": ("UA 7.4.2", lambda pdf: elements(pdf, "H2")[0].__setitem__("/S", Name.H4)),
    "a-first-heading-below-the-first-level": ("UA 7.4.2", lambda pdf: elements(pdf, "H1")[0].__setitem__("/S", Name.P)),
    "a-header-without-scope": ("UA 7.5", lambda pdf: _drop(elements(pdf, "TH")[0].A, "/Scope")),
    "a-cell-of-no-header": (
        "UA 7.5",
        lambda pdf: elements(pdf, "TD")[0].A.__setitem__("/Headers", Array([String("x")])),
    ),
    "a-list-that-does-not-say-how-it-counts": ("UA 7.6", lambda pdf: _drop(elements(pdf, "L")[0], "/A")),
    "a-note-without-id": ("UA 7.9", lambda pdf: _drop(elements(pdf, "Note")[0], "/ID")),
    "two-notes-of-one-id": ("UA 7.9", _same_identifiers),
    "a-file-without-its-names": ("UA 7.11", lambda pdf: _drop(filespec(pdf), "/UF")),
    "tabs-in-another-order": ("UA 7.18.3", lambda pdf: [page.obj.__setitem__("/Tabs", Name.R) for page in pdf.pages]),
    "a-link-without-description": ("UA 7.18.5", lambda pdf: _drop(links(pdf)[0], "/Contents")),
    "a-link-that-is-not-tagged": ("UA 7.18.5", lambda pdf: elements(pdf, "Link")[0].__setitem__("/S", Name.Span)),
    "tags-inside-a-drawing": ("UA 7.20", lambda pdf: _form(pdf)),
}


def _form(pdf: Pdf) -> None:
    entries = Dictionary({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 1, 1])})
    form = pikepdf.Stream(pdf, b"/P <</MCID 0>> BDC EMC", entries)
    pdf.pages[0].obj.Resources.XObject["/Fm9"] = pdf.make_indirect(form)


@pytest.mark.parametrize("name", BROKEN)
def test_the_checker_finds(good: bytes, name: str) -> None:
    clause, change = BROKEN[name]
    assert clause in {finding.clause for finding in findings(changed(good, change))}


@pytest.mark.parametrize(
    ("clause", "old", "new"),
    [
        ("A 6.1.2", b"%PDF-1.7", b"%PDF-2.0"),
        ("A 6.1.2", b"\n%\xf0\x9f\x96\xa4", b"\n%abcd"),
        ("A 6.1.3", b"%%EOF\n", b"%%EOF\nmore"),
    ],
    ids=["another-version", "no-binary-comment", "data-after-the-end"],
)
def test_the_checker_finds_in_the_bytes(good: bytes, clause: str, old: bytes, new: bytes) -> None:
    assert old in good
    assert clause in {finding.clause for finding in findings(good.replace(old, new))}


def test_the_checker_finds_a_file_that_is_locked(good: bytes) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user=""))
    assert "A 6.1.3" in {finding.clause for finding in findings(out.getvalue())}


def test_the_identifier_is_of_the_content_and_equal_content_gives_equal_bytes(theme: Theme, good: bytes) -> None:
    assert render_pdf(small_page(), theme).pdf == good
    identifiers = {_identifier(render_pdf(page_of(body), theme).pdf) for body in ("<h1>One</h1>", "<h1>Two</h1>")}
    assert len(identifiers | {_identifier(good)}) == 3


def _identifier(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return bytes(pdf.trailer.ID[0])


def test_arabic_pages_turn_from_right_to_left(built: Path, edition: tuple[str, str]) -> None:
    with pikepdf.open(built / edition[0] / f"{edition[1]}.pdf") as pdf:
        assert str(pdf.Root.Lang).startswith(edition[1])
        assert pdf.Root.ViewerPreferences.get("/Direction") == ("/R2L" if edition[1] == "ar" else None)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_itself_agrees(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "good.pdf"
    path.write_bytes(good)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
