"""An authority, a signer of it, and a small PDF that is PDF/A-3a and PDF/UA-1, unsigned and signed."""

import pytest

from milaff.correspondence.signature.sign import sign
from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme
from tests.correspondence.signature.authority import Authority, Owner
from tests.render.pdf.small import small_page


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def owner(authority: Authority) -> Owner:
    return authority.signer()


@pytest.fixture(scope="session")
def plain(theme: Theme) -> bytes:
    return render_pdf(small_page(), theme).pdf


@pytest.fixture(scope="session")
def signed(authority: Authority, owner: Owner, plain: bytes) -> bytes:
    return sign(plain, authority.simple(owner))
