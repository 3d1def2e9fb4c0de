"""The size of a message: pictures in files of others are made smaller; what is recorded or signed is never changed."""

import base64

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from milaff.correspondence.bundle import fit, in_message, size
from milaff.correspondence.bundle.size import HEAD
from milaff.problems import Problems
from tests.correspondence.bundle.conftest import enclosure
from tests.correspondence.pdfs import foreign, opened, with_picture


@pytest.fixture(scope="module")
def heavy() -> bytes:
    """A page with a photograph at 288 dots per inch, 4.3 MB as it lies."""
    return foreign(1, with_picture(300, 1200))


@pytest.mark.parametrize(
    ("text", "number"),
    [("10MB", 10_000_000), ("7.5 mb", 7_500_000), ("800kB", 800_000), ("2MiB", 2_097_152), ("1g", 10**9), ("900", 900)],
)
def test_sizes_are_read_as_they_are_written(text: str, number: int) -> None:
    assert size(text) == number


@pytest.mark.parametrize("text", ["", "MB", "10XB", "-1MB", "0", "0.1", "ten", "1,5MB"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        size(text)


@pytest.mark.parametrize("length", [0, 1, 56, 57, 58, 10_000])
def test_what_a_file_takes_in_a_message_is_its_base64_with_the_ends_of_its_lines(length: int) -> None:
    coded = base64.encodebytes(bytes(length)).replace(b"\n", b"\r\n")
    assert 0 <= in_message([length]) - HEAD - len(coded) < 78


def test_what_fits_is_left_as_it_is(heavy: bytes) -> None:
    one = enclosure(heavy)
    assert fit([one], 10**8) == type(fit([], 10**8))((one,), ())


def test_pictures_in_a_file_of_others_are_made_smaller_and_that_is_said(heavy: bytes) -> None:
    fitted = fit([enclosure(heavy, "photographs.pdf")], size("300kB"))
    (one,) = fitted.enclosures
    assert in_message([len(one.content)]) <= 300_000
    assert fitted.notes[0].startswith("the pictures in photographs.pdf were made smaller: 4.")
    with opened(one.content) as pdf:
        (image,) = (thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and "/Width" in thing)
        assert (str(image.Filter), int(image.Width), int(image.Height)) == ("/DCTDecode", 625, 625)
    assert one.sha256 != enclosure(heavy).sha256
    assert fit([enclosure(heavy, "photographs.pdf")], size("300kB")) == fitted


def test_the_page_looks_as_before(heavy: bytes) -> None:
    (one,) = fit([enclosure(heavy)], size("1MB")).enclosures
    difference = ImageChops.difference(picture(heavy), picture(one.content))
    assert max(ImageStat.Stat(difference).mean) < 6


def picture(content: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(content)
    seen: Image.Image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    return seen


def test_a_picture_of_less_dots_keeps_them() -> None:
    small = foreign(1, with_picture(300, 300))
    (one,) = fit([enclosure(small)], size("150kB")).enclosures
    with opened(one.content) as pdf:
        (image,) = (thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and "/Width" in thing)
        assert (int(image.Width), str(image.Filter)) == (300, "/DCTDecode")


@pytest.mark.parametrize("kind", ["own", "signed"])
def test_recorded_and_signed_files_are_never_changed(heavy: bytes, kind: str) -> None:
    one = enclosure(heavy, "dossier.pdf", own=kind == "own", signed=kind == "signed")
    with pytest.raises(Problems, match=r"the largest enclosure is dossier\.pdf .* is not changed"):
        fit([one], size("1MB"))
    fitted = fit([one, enclosure(heavy, "other.pdf")], size("7MB"))
    assert fitted.enclosures[0] is one
    assert fitted.enclosures[1].content != heavy


def test_where_smaller_pictures_are_not_enough_the_sizes_and_the_remedy_are_told(heavy: bytes) -> None:
    with pytest.raises(Problems) as stopped:
        fit([enclosure(heavy)], size("20kB"), beside=[5_000])
    (problem,) = stopped.value.problems
    assert "and 20 kB are allowed; the largest enclosure is annex.pdf" in problem.message
    assert "raise --max-size" in problem.remedy


def test_the_letter_itself_counts(heavy: bytes) -> None:
    with pytest.raises(Problems, match=r"the message would have 2\.8 MB, and 1\.0 MB are allowed\. Raise"):
        fit([], size("1MB"), beside=[2_000_000])
    with pytest.raises(Problems):
        fit([enclosure(heavy)], size("2MB"), beside=[1_400_000])


def test_pictures_that_cannot_be_written_anew_are_left_alone() -> None:
    def change(pdf: object) -> None:
        with_picture(300, 1200)(pdf)
        image = pdf.pages[0].obj.Resources.XObject.Im  # type: ignore[attr-defined]
        image.Decode = pikepdf.Array([1, 0, 1, 0, 1, 0])

    with pytest.raises(Problems):
        fit([enclosure(foreign(1, change))], size("1MB"))
