"""The checker finds what is wrong with a signature's field."""

from collections.abc import Callable
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from milaff.correspondence.signature.sign import sign
from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme
from tests.correspondence.signature.authority import Authority
from tests.render.pdf.archive import findings
from tests.render.pdf.small import small_page
from tests.render.pdf.test_archive import changed, elements


@pytest.fixture(scope="module")
def signed(theme: Theme) -> bytes:
    authority = Authority()
    return sign(render_pdf(small_page(), theme).pdf, authority.simple(authority.signer()))


def field(pdf: Pdf) -> Any:
    return pdf.Root.AcroForm.Fields[0]


BROKEN: dict[str, tuple[str, Callable[[Pdf], object]]] = {
    "another-kind-of-field": ("A 6.4.1", lambda pdf: field(pdf).__setitem__("/FT", Name.Tx)),
    "an-xfa-form": ("A 6.4.1", lambda pdf: pdf.Root.AcroForm.__setitem__("/XFA", String("x"))),
    "a-hidden-field": ("A 6.3.2", lambda pdf: field(pdf).__setitem__("/F", 2)),
    "a-field-that-is-not-printed": ("A 6.3.2", lambda pdf: field(pdf).__setitem__("/F", 128)),
    "a-size-without-an-appearance": ("A 6.3.3", lambda pdf: field(pdf).__setitem__("/Rect", Array([0, 0, 9, 9]))),
    "an-action": ("A 6.4.1", lambda pdf: field(pdf).__setitem__("/A", Dictionary(S=Name.JavaScript))),
    "no-description": ("UA 7.18.1", lambda pdf: field(pdf).__delitem__("/TU")),
    "another-element": ("UA 7.18.4", lambda pdf: elements(pdf, "Form")[0].__setitem__("/S", Name.Span)),
    "no-way-back": ("UA 7.18.4", lambda pdf: field(pdf).__setitem__("/StructParent", 0)),
    "no-tabs": ("UA 7.18.3", lambda pdf: pdf.pages[0].obj.__setitem__("/Tabs", Name.R)),
}


def test_a_sound_signature_is_found_sound(signed: bytes) -> None:
    assert findings(signed) == []


@pytest.mark.parametrize(("clause", "change"), BROKEN.values(), ids=BROKEN)
def test_a_broken_field_is_found(signed: bytes, clause: str, change: Callable[[Pdf], object]) -> None:
    whole = {finding.clause for finding in findings(changed(signed, lambda _: None))}
    assert whole <= {"A 6.4.3"}  # written anew, the file is no more what was signed
    assert clause in {finding.clause for finding in findings(changed(signed, change))}
