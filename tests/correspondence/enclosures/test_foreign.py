"""PDF files of others: plain ones are enclosed, those that do more than be read are refused with the reason."""

import io
import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from milaff.correspondence.enclosures import Limits, enclose_file
from milaff.problems import Problems
from tests.correspondence.pdfs import Change, embedded, foreign, link, on_first_page, written


def saved(tmp_path: Path, content: bytes, name: str = "agreement.pdf") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def refusal(path: Path, **more: Any) -> str:
    with pytest.raises(Problems) as refused:
        enclose_file(path, **more)
    (problem,) = refused.value.problems
    assert "\n" not in str(problem)
    return problem.message


def titled(title: str) -> Change:
    def change(pdf: Any) -> None:
        pdf.docinfo["/Title"] = title

    return change


def test_a_plain_file_is_enclosed_as_it_is(tmp_path: Path) -> None:
    content = foreign(3, titled("Agreement on\nculture\u202e"))
    found = enclose_file(saved(tmp_path, content))
    assert (found.name, found.content, found.pages) == ("agreement.pdf", content, 3)
    assert found.title["en"] == found.title["ar"] == "Agreement on culture"
    assert (found.marking_id, found.own, found.signed) == (None, False, False)


@pytest.mark.parametrize("title", ["", "untitled", "Microsoft Word - draft 3.doc"])
def test_a_file_without_a_title_is_called_by_its_name(tmp_path: Path, title: str) -> None:
    assert enclose_file(saved(tmp_path, foreign(1, titled(title)), "اتفاق.pdf")).title["ar"] == "اتفاق"


def test_links_to_the_web_and_inside_the_file_are_harmless(tmp_path: Path) -> None:
    areas = [
        link(Dictionary(S=Name.URI, URI=String("https://mfa.example/"))),
        link(Dictionary(S=Name.URI, URI=String("mailto:desk@mfa.example"))),
        link(Dictionary(S=Name.GoTo, D=String("x"))),
    ]

    def change(pdf: Any) -> None:
        on_first_page(areas)(pdf)
        pdf.Root.OpenAction = Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))
        embedded(pdf, "data.json", b"{}")

    assert enclose_file(saved(tmp_path, foreign(1, change))).pages == 1


def _script(pdf: Any) -> Any:
    return pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))


def _named_script(pdf: Any) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), _script(pdf)])))


def _action(kind: str, **more: Any) -> Change:
    entries = {"/S": Name(f"/{kind}"), **{f"/{key}": value for key, value in more.items()}}
    return on_first_page([link(Dictionary(entries))])


def _disguised(pdf: Any) -> None:
    entries = {"/Type": Name.StructElem, "/S": Name.Launch, "/F": String("calc.exe")}
    pdf.pages[0].obj.Annots = Array([link(Dictionary(entries))])


def _program_in_pdf(pdf: Any) -> None:
    embedded(pdf, "inner.pdf", foreign(1, lambda inner: embedded(inner, "tool.exe", b"MZ")))


def _media(pdf: Any) -> None:
    pdf.pages[0].obj.Annots = Array([link(Subtype=Name.RichMedia)])


DANGEROUS: dict[str, tuple[Change, str]] = {
    "script-on-opening": (lambda pdf: pdf.Root.__setitem__("/OpenAction", _script(pdf)), "when it is opened"),
    "script-by-name": (_named_script, "script (JavaScript)"),
    "script-in-a-link": (_action("JavaScript", JS=String("1")), "script (JavaScript)"),
    "script-after-a-link": (
        _action("GoTo", D=String("x"), Next=Dictionary(S=Name.JavaScript, JS=String("1"))),
        "script (JavaScript)",
    ),
    "program": (_action("Launch", F=String("calc.exe")), "opens a program"),
    "program-called-a-tag": (_disguised, "opens a program"),
    "form-that-sends": (_action("SubmitForm", F=String("https://x.example")), "sends data"),
    "form-that-reads": (_action("ImportData", F=String("x")), "reads data"),
    "another-file": (_action("GoToR", F=String("x.pdf")), "opens another file"),
    "link-to-a-script": (_action("URI", URI=String("javascript:alert(1)")), "leads elsewhere"),
    "link-to-the-disk": (_action("URI", URI=String("file:///etc/passwd")), "leads elsewhere"),
    "actions-of-a-page": (
        lambda pdf: pdf.pages[0].obj.__setitem__("/AA", Dictionary(O=Dictionary(S=Name.GoTo))),
        "opened, printed or closed",
    ),
    "form-of-scripts": (
        lambda pdf: pdf.Root.__setitem__("/AcroForm", Dictionary(XFA=String("<x/>"), Fields=Array())),
        "XFA",
    ),
    "media": (_media, "plays media"),
    "embedded-program-by-name": (lambda pdf: embedded(pdf, "tool.exe", b"text"), "may be a program («tool.exe»)"),
    "embedded-program-by-content": (lambda pdf: embedded(pdf, "data.txt", b"MZ\x90"), "may be a program («data.txt»)"),
    "embedded-program-in-embedded-pdf": (_program_in_pdf, "of a PDF embedded in it: it carries a file"),
}


@pytest.mark.parametrize("name", DANGEROUS)
def test_a_file_that_does_more_than_be_read_is_refused(tmp_path: Path, name: str) -> None:
    change, reason = DANGEROUS[name]
    message = refusal(saved(tmp_path, foreign(1, change)))
    assert message.startswith("the file cannot be enclosed: ")
    assert reason in message


def test_an_encrypted_file_is_refused_with_or_without_a_password_to_open_it(tmp_path: Path) -> None:
    for user, reason in (("secret", "opens with a password alone"), ("", "it is encrypted")):
        content = foreign(1, encryption=pikepdf.Encryption(owner="owner", user=user))
        assert reason in refusal(saved(tmp_path, content))


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda content: content[: len(content) // 2], "damaged"),
        (lambda content: content.replace(b"startxref", b"startxxxx"), "damaged"),
        (lambda content: content.replace(b"%PDF-", b"%XYZ-"), "no PDF"),
        (lambda _: b"", "no PDF"),
        (lambda _: b"%PDF-1.7\n" + bytes(2000), "damaged"),
    ],
    ids=["half", "no-table", "no-header", "empty", "nothing-in-it"],
)
def test_a_damaged_file_is_refused(tmp_path: Path, damage: Any, reason: str) -> None:
    assert reason in refusal(saved(tmp_path, damage(foreign())))


def test_a_page_that_cannot_be_painted_is_damage(tmp_path: Path) -> None:
    def change(pdf: Any) -> None:
        stream = pikepdf.Stream(pdf, b"these bytes are not deflated")
        stream.Filter = Name.FlateDecode
        pdf.pages[0].obj.Contents = pdf.make_indirect(stream)

    with pikepdf.open(io.BytesIO(foreign())) as pdf:
        change(pdf)
        content = written(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert "damaged" in refusal(saved(tmp_path, content))


def _bomb(pdf: Any) -> None:
    packed = zlib.compress(bytes(30_000_000), 9)
    stream = pikepdf.Stream(pdf, packed)
    stream.Filter = Name.FlateDecode
    pdf.Root.Extra = pdf.make_indirect(stream)


def _double_bomb(pdf: Any) -> None:
    stream = pikepdf.Stream(pdf, zlib.compress(zlib.compress(bytes(30_000_000), 9), 9))
    stream.Filter = Array([Name.FlateDecode, Name.FlateDecode])
    pdf.Root.Extra = pdf.make_indirect(stream)


def _wide_picture(pdf: Any) -> None:
    entries = {"/Type": Name.XObject, "/Subtype": Name.Image, "/Width": 90_000, "/Height": 90_000}
    pdf.Root.Extra = pdf.make_indirect(pikepdf.Stream(pdf, b"", Dictionary(entries)))


@pytest.mark.parametrize("change", [_bomb, _double_bomb, _wide_picture])
def test_a_small_file_that_unpacks_to_a_large_one_is_refused(tmp_path: Path, change: Change) -> None:
    with pikepdf.open(io.BytesIO(foreign())) as pdf:
        change(pdf)
        content = written(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert len(content) < 100_000
    assert "unpack" in refusal(saved(tmp_path, content), limits=Limits(unpacked=20_000_000))


def test_what_takes_the_memory_of_the_process_that_looks_is_refused_and_takes_nothing_else(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(foreign())) as pdf:
        stream = pikepdf.Stream(pdf, zlib.compress(zlib.compress(bytes(400_000_000), 9), 9))
        stream.Filter = Array([Name.FlateDecode, Name.FlateDecode])
        pdf.Root.Extra = pdf.make_indirect(stream)
        content = written(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert "more memory" in refusal(saved(tmp_path, content), limits=Limits(memory=500_000_000))


def test_files_that_are_too_large_or_have_too_many_pages_are_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, foreign(4))
    assert "4 pages; from 1 to 3" in refusal(path, limits=Limits(pages=3))
    assert "larger than" in refusal(path, limits=Limits(size=100))
    assert "more than 5 objects" in refusal(path, limits=Limits(objects=5))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "nowhere.pdf")


def test_a_signed_file_is_known_as_such(tmp_path: Path) -> None:
    def change(pdf: Any) -> None:
        value = pdf.make_indirect(Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3]), Contents=String("x")))
        field = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("s"), V=value))
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)

    assert enclose_file(saved(tmp_path, foreign(1, change))).signed
