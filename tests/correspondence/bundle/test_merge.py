"""One PDF of letter and enclosures: nothing of any part is lost, and nothing is claimed that one of them is not."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from milaff.correspondence.bundle import Bundle, bundle_pdf
from milaff.correspondence.enclosures import Enclosure
from milaff.language.text import Text
from tests.correspondence.bundle.conftest import enclosure
from tests.correspondence.pdfs import foreign, link, opened, with_bookmarks
from tests.render.pdf.archive import findings


@pytest.fixture(scope="module")
def bundle(small: bytes) -> Bundle:
    """A letter and two files of ours that have the same names, marks and identifiers in them as the letter."""
    return bundle_pdf(small, [enclosure(small, "one.pdf"), enclosure(small, "two.pdf")])


def test_a_bundle_of_files_of_ours_breaks_no_clause_of_pdf_a_and_pdf_ua(bundle: Bundle) -> None:
    assert findings(bundle.content) == []
    assert bundle.notes == ()


def test_a_letter_in_either_language_with_both_dossiers_breaks_no_clause(built: Path, small: bytes) -> None:
    report = built / "algeria-azerbaijan"
    parts = [enclosure((report / f"{language}.pdf").read_bytes(), f"{language}.pdf") for language in ("ar", "en")]
    made = bundle_pdf(small, parts)
    assert (findings(made.content), made.notes) == ([], ())
    assert len(made.content) < len(small) + sum(len(part.content) for part in parts)


def test_equal_parts_give_equal_bytes(bundle: Bundle, small: bytes) -> None:
    assert bundle_pdf(small, [enclosure(small, "one.pdf"), enclosure(small, "two.pdf")]).content == bundle.content
    with opened(small) as letter, opened(bundle.content) as whole:
        assert bytes(letter.trailer.ID[0]) != bytes(whole.trailer.ID[0])


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_has_no_complaint(bundle: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "bundle.pdf"
    path.write_bytes(bundle.content)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, "WARNING" in done.stdout + done.stderr) == (0, False)


def test_every_page_looks_and_reads_as_before(bundle: Bundle, small: bytes) -> None:
    before, after = list(seen(small)), list(seen(bundle.content))
    assert after == before * 3


def seen(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The text of each page and its picture."""
    document = pypdfium2.PdfDocument(content)
    for page in document:
        text = page.get_textpage()
        yield text.get_text_range(), page.render(scale=0.5).to_pil().tobytes()
        text.close()
        page.close()
    document.close()


def test_links_lead_to_the_pages_of_their_own_part(bundle: Bundle, small: bytes) -> None:
    with opened(small) as one, opened(bundle.content) as three:
        before, after = list(followed(one)), list(followed(three))
        length = len(one.pages)
    assert before
    assert after == [(at + n * length, to + n * length) for n in range(3) for at, to in before]


def followed(pdf: Any) -> Iterator[tuple[int, int]]:
    """For each link inside the file: the page it is on, and the one it leads to."""
    flat = list(pdf.Root.Names.Dests.Names)
    places = {bytes(key): place for key, place in zip(flat[::2], flat[1::2], strict=True)}
    pages = {page.objgen: n for n, page in enumerate(pdf.pages)}
    for n, page in enumerate(pdf.pages):
        for area in page.obj.get("/Annots", []):
            action = area.get("/A", {})
            named = area.get("/Dest", action.get("/D") if action.get("/S") == "/GoTo" else None)
            if named is not None:
                place = places[bytes(named)] if isinstance(named, String) else named
                yield n, pages[place[0].objgen]


def test_each_part_has_a_bookmark_with_its_own_below_and_page_labels_of_its_own(bundle: Bundle, small: bytes) -> None:
    with opened(small) as one, opened(bundle.content) as three:
        with one.open_outline() as outline:
            own = [item.title for item in outline.root]
        with three.open_outline() as outline:
            tops = {item.title: [below.title for below in item.children] for item in outline.root}
            ends = [three.pages.from_objgen(item.destination[0].objgen).index for item in outline.root]
        length = len(one.pages)
        assert tops == {"A small dossier": own, "Enclosure 1: An annex": own, "Enclosure 2: An annex": own}
        assert ends == [0, length, 2 * length]
        labels = [page.label for page in three.pages]
    numbers = [str(n + 1) for n in range(length)]
    assert labels == [*numbers, *(f"E1-{n}" for n in numbers), *(f"E2-{n}" for n in numbers)]


def test_the_bookmark_of_a_part_takes_the_place_of_one_that_says_the_same(small: bytes) -> None:
    def change(pdf: Any) -> None:
        with pdf.open_outline() as outline:
            top = pikepdf.OutlineItem("An annex", 1)
            top.children.append(pikepdf.OutlineItem("Its part", 0))
            outline.root.append(top)

    with opened(bundle_pdf(small, [enclosure(foreign(2, change))]).content) as pdf, pdf.open_outline() as outline:
        top = outline.root[1]
        assert (top.title, [item.title for item in top.children]) == ("Enclosure 1: An annex", ["Its part"])
        assert pdf.pages.index(pdf.pages.from_objgen(top.destination[0].objgen)) == len(pdf.pages) - 1


def test_arabic_letters_count_their_enclosures_in_arabic(small: bytes) -> None:
    with opened(small) as pdf:
        pdf.Root.Lang = String("ar-EG")
        out = io.BytesIO()
        pdf.save(out)
    with opened(bundle_pdf(out.getvalue(), [enclosure(foreign(1))]).content) as pdf, pdf.open_outline() as outline:
        assert outline.root[1].title == "المرفق 1: ملحق"
        assert pdf.pages[-1].label == "م1-1"


def test_what_is_attached_to_each_part_is_attached_to_the_bundle(bundle: Bundle, small: bytes) -> None:
    with opened(small) as one, opened(bundle.content) as three:
        data = one.attachments["dossier.json"].get_file().read_bytes()
        names = ["dossier.json", "enclosure-1-dossier.json", "enclosure-2-dossier.json"]
        assert sorted(three.attachments) == names
        assert {three.attachments[name].get_file().read_bytes() for name in names} == {data}
        assert [str(spec.UF) for spec in three.Root.AF] == names


def test_the_tags_of_all_parts_stand_under_one_roof_each_in_its_language(bundle: Bundle) -> None:
    with opened(bundle.content) as pdf:
        document = pdf.Root.StructTreeRoot.K
        assert document.S == "/Document"
        assert [(part.S, str(part.T), str(part.Lang)) for part in document.K] == [
            ("/Part", title, str(pdf.Root.Lang)) for title in ("A small dossier", "An annex", "An annex")
        ]


def test_a_file_of_others_that_claims_nothing_takes_the_claims_away_and_that_is_said(small: bytes) -> None:
    made = bundle_pdf(small, [enclosure(foreign(2), "letter from the ministry.pdf")])
    assert made.notes == (
        "the bundle is no PDF/A: letter from the ministry.pdf does not say that it is",
        "the bundle is no PDF/UA: letter from the ministry.pdf is not tagged, and a screen reader has to guess",
    )
    with opened(made.content) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert b"pdfaid:part" not in packet
        assert b"pdfaid:conformance" not in packet
        assert b"<pdfuaid:part>" not in packet
        assert b"A small dossier" in packet
        assert pdf.Root.MarkInfo.Marked is False
        assert not pdf.check_pdf_syntax()


def test_a_weaker_claim_of_one_part_is_the_claim_of_the_bundle(small: bytes) -> None:
    with opened(small) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        weaker = packet.replace(b"<pdfaid:conformance>A<", b"<pdfaid:conformance>B<")
        assert weaker != packet
        pdf.Root.Metadata.write(weaker)
        out = io.BytesIO()
        pdf.save(out, fix_metadata_version=False)
    made = bundle_pdf(small, [enclosure(out.getvalue(), "archived.pdf")])
    assert made.notes == ("the bundle is PDF/A of level B only, as archived.pdf is",)
    with opened(made.content) as pdf:
        assert b"<pdfaid:conformance>B<" in pdf.Root.Metadata.read_bytes()
        assert b"<pdfuaid:part>1<" in pdf.Root.Metadata.read_bytes()


def test_bookmarks_links_and_labels_of_a_file_of_others_are_kept(small: bytes) -> None:
    part = foreign(3, with_bookmarks)
    with opened(bundle_pdf(small, [enclosure(part, "a.pdf"), enclosure(part, "b.pdf")]).content) as pdf:
        first = len(pdf.pages) - 6
        labels = [page.label for page in pdf.pages][first:]
        assert labels == ["E1-i", "E1-ii", "E1-iii", "E2-i", "E2-ii", "E2-iii"]
        assert [pair for pair in followed(pdf) if pair[0] >= first] == [
            (first, first + 1),
            (first, first + 1),
            (first + 3, first + 4),
            (first + 3, first + 4),
        ]
        with pdf.open_outline() as outline:
            assert [below.title for below in outline.root[2].children] == ["Part 1", "Part 2", "Part 3"]


def test_destinations_named_as_in_the_first_pdf_are_kept_as_well(small: bytes) -> None:
    def change(pdf: Any) -> None:
        pdf.Root.Dests = Dictionary({"/there": Array([pdf.pages[1].obj, Name.Fit])})
        pdf.pages[0].obj.Annots = Array([link(Dest=Name("/there"))])

    with opened(bundle_pdf(small, [enclosure(foreign(2, change))]).content) as pdf:
        assert list(followed(pdf))[-1] == (len(pdf.pages) - 2, len(pdf.pages) - 1)


def test_types_that_two_parts_use_for_different_things_are_told_apart(small: bytes) -> None:
    def tagged(role: Any) -> bytes:
        def change(pdf: Any) -> None:
            page = pdf.pages[0].obj
            page.Contents = pikepdf.Stream(pdf, b"/Own <</MCID 0>> BDC BT /F 24 Tf (x) Tj ET EMC")
            page.StructParents = 0
            root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(Own=role)))
            element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Own, P=root, Pg=page, K=0))
            root.K = Array([element])
            root.ParentTree = Dictionary(Nums=Array([0, Array([element])]))
            pdf.Root.StructTreeRoot = root

        return foreign(1, change)

    parts = [enclosure(tagged(role), f"{n}.pdf") for n, role in enumerate((Name.P, Name.H1, Name.P))]
    with opened(bundle_pdf(small, parts).content) as pdf:
        root = pdf.Root.StructTreeRoot
        own = [part.K[0] for part in list(root.K.K)[1:]]
        assert [root.RoleMap[str(element.S)] for element in own] == ["/P", "/H1", "/P"]
        rows = dict(zip(list(root.ParentTree.Nums)[::2], list(root.ParentTree.Nums)[1::2], strict=True))
        for element in own:
            assert rows[element.Pg.StructParents][0].objgen == element.objgen


def test_a_form_is_printed_as_it_was_filled_in_and_that_is_said(small: bytes) -> None:
    def change(pdf: Any) -> None:
        look = pikepdf.Stream(pdf, b"BT /F 12 Tf 2 5 Td (Filled) Tj ET")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
        look.Resources = pdf.pages[0].obj.Resources
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("f"),
                V=String("Filled"),
                Rect=Array([50, 50, 150, 70]),
                F=4,
                DA=String("/F 12 Tf"),
                AP=Dictionary(N=pdf.make_indirect(look)),
            )
        )
        web = link(Dictionary(S=Name.URI, URI=String("https://mfa.example")))
        pdf.pages[0].obj.Annots = Array([field, pdf.make_indirect(web)])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), DR=pdf.pages[0].obj.Resources)

    made = bundle_pdf(small, [enclosure(foreign(1, change), "form.pdf")])
    assert made.notes[0] == (
        "form.pdf: its fields are printed as they were filled in; enclose it by itself to keep them"
    )
    with opened(made.content) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert [area.Subtype for area in pdf.pages[-1].obj.Annots] == ["/Link"]
    assert "Filled" in list(seen(made.content))[-1][0]


def test_a_layer_that_is_hidden_stays_hidden(small: bytes) -> None:
    def change(pdf: Any) -> None:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Internal")))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
        page = pdf.pages[0].obj
        page.Resources.Properties = Dictionary(L=layer)
        page.Contents = pikepdf.Stream(pdf, b"/OC /L BDC 0 0 400 300 re f EMC")

    with_layer = foreign(1, change)
    assert list(seen(bundle_pdf(small, [enclosure(with_layer)]).content))[-1] == list(seen(with_layer))[-1]
    assert set(list(seen(with_layer))[-1][1]) == {255}


def test_an_enclosure_is_named_in_the_language_of_the_letter(small: bytes) -> None:
    one = Enclosure("x.pdf", foreign(1), Text(ar="اتفاق", en="Agreement"), pages=1)
    with opened(bundle_pdf(small, [one]).content) as pdf, pdf.open_outline() as outline:
        assert outline.root[1].title == "Enclosure 1: Agreement"
