"""The sample dossier, written once in each language."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import write_docx
from milaff.render.docx.package import read_zip
from tests.render.docx.docx_sample import PAGES, PICTURES, sample

REFERENCE = Path(__file__).parents[3] / "templates" / "reference.docx"
DAY = date(2026, 11, 1)

Write = Callable[..., Any]


@pytest.fixture(scope="session")
def reference() -> bytes:
    return REFERENCE.read_bytes()


@pytest.fixture(scope="session")
def samples(reference: bytes) -> dict[str, bytes]:
    languages: tuple[Literal["ar", "en"], ...] = ("ar", "en")
    return {
        language: write_docx(sample(language), reference=reference, pictures=PICTURES, pages=PAGES, day=DAY)
        for language in languages
    }


@pytest.fixture
def write(reference: bytes) -> Write:
    """Write a body in a document of one direction and return a part of the file as a tree."""

    def written(body: str, direction: str = "rtl", part: str = "word/document.xml") -> Any:
        language = "ar" if direction == "rtl" else "en"
        html = f'<html lang="{language}" dir="{direction}"><head><title>x</title></head><body>{body}</body></html>'
        data = write_docx(html, reference=reference, pictures=PICTURES, pages={"a": 5}, day=DAY)
        return etree.fromstring(read_zip(data)[part])

    return written
