"""Pictures of pages: found by anchor, laid out in the order of the script, small, and the same each time."""

from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pypdfium2
import pytest
from PIL import Image
from tools.pictures import COVER, NotBuilt, Spread, joined, pages_of, picture, small
from weasyprint import HTML

from tools import pictures

PAGES = """<style>@page { size: 100mm 140mm; margin: 0 } div { break-after: page; height: 100mm }</style>
<nav><a href="#one">1</a><a href="#two">2</a></nav><div style="background: #a00"></div>
<div id="one" style="background: #0a0"></div><div id="two" style="background: #00a"></div>"""


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Path]:
    """A folder with one dossier of three pages, red, green and blue."""
    for language in ("ar", "en"):
        path = tmp_path / "build" / "pair" / f"{language}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        HTML(string=PAGES).write_pdf(path)
    with mock.patch.multiple(pictures, ROOT=tmp_path, BUILD=tmp_path / "build"):
        yield tmp_path / "build"


def test_pages_are_found_by_anchor_and_none_is_shown_twice(build: Path) -> None:
    document = pypdfium2.PdfDocument(build / "pair/en.pdf")
    assert list(pages_of(document, (COVER, "two"), "en.pdf")) == [0, 2]
    assert list(pages_of(document, ("one", "one"), "en.pdf")) == [1, 2]
    with pytest.raises(NotBuilt, match=r"en\.pdf has no place «three»"):
        list(pages_of(document, ("three",), "en.pdf"))
    document.close()


def colour_at(content: bytes, share: float) -> str:
    """Name the strongest colour near the top of a picture, at a share of its width."""
    path = Path(pictures.ROOT) / "shown.png"
    path.write_bytes(content)
    with Image.open(path) as image:
        point = image.convert("RGB").getpixel((int(image.width * share), image.height // 4))
    assert isinstance(point, tuple)
    return "rgb"[point.index(max(point))]


def test_english_reads_from_the_left_and_arabic_from_the_right(build: Path) -> None:
    assert build.is_dir()
    spread = Spread("pair", "opening", (COVER, "two"))
    english, arabic = picture(spread, "en"), picture(spread, "ar")
    assert [colour_at(english, share) for share in (0.25, 0.75)] == ["r", "b"]
    assert [colour_at(arabic, share) for share in (0.25, 0.75)] == ["b", "r"]


def test_the_same_pdf_gives_the_same_bytes(build: Path) -> None:
    assert build.is_dir()
    spread = Spread("pair", "opening", (COVER, "one"))
    assert picture(spread, "en") == picture(spread, "en")


def test_what_was_not_built_is_told(build: Path) -> None:
    with pytest.raises(NotBuilt, match=r"build/other/ar\.pdf is missing"):
        picture(Spread("other", "opening", (COVER, COVER)), "ar")
    assert build.is_dir()


def test_colours_are_given_up_until_a_picture_is_small() -> None:
    page = Image.linear_gradient("L").convert("RGB")
    sheet = joined([page, page])
    full = small(sheet)
    with mock.patch.object(pictures, "LARGEST", len(full) - 1):
        assert len(small(sheet)) < len(full)
    with mock.patch.object(pictures, "LARGEST", 10), pytest.raises(SystemExit, match="draw its pages smaller"):
        small(sheet)
