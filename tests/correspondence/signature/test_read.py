"""Reading signatures: intact, trusted, and what came after them."""

import hashlib
import io
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils import generic as _generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from milaff.correspondence.signature.read import seals
from milaff.correspondence.signature.revisions import revisions, signed_only
from milaff.correspondence.signature.sign import sign
from milaff.correspondence.signature.timestamp import Server
from tests.correspondence.signature.authority import EMBASSY, Authority, Owner, timestamps

generic: Any = _generic  # its classes have no types of their own


def test_a_signature_is_intact_and_trusted_where_the_authority_is(authority: Authority, signed: bytes) -> None:
    (seal,) = seals(signed, [authority.own.read])
    assert (seal.signer, seal.intact, seal.trusted, seal.modified, seal.sound) == (EMBASSY, True, True, "no", True)
    assert seal.covered == len(signed)
    assert seal.claimed
    assert datetime.fromisoformat(seal.claimed) <= datetime.now(UTC)
    assert seal.problem == ""


def test_a_file_without_signatures_has_none(plain: bytes, authority: Authority) -> None:
    assert seals(plain, [authority.own.read]) == ()


@pytest.mark.parametrize("roots", ["none", "another"])
def test_a_signer_for_whom_nobody_vouches_is_intact_and_not_trusted(signed: bytes, roots: str) -> None:
    (seal,) = seals(signed, [Authority().own.read] if roots == "another" else [])
    assert (seal.intact, seal.trusted, seal.sound) == (True, False, False)
    assert seal.problem == "no certificate in the trust folder vouches for the signer"


def test_a_certificate_may_be_trusted_by_itself(owner: Owner, signed: bytes) -> None:
    assert seals(signed, [owner.read])[0].sound


def test_a_certificate_that_is_not_for_signatures_is_not_trusted(authority: Authority, plain: bytes) -> None:
    made = sign(plain, authority.simple(authority.signer(usage=False)))
    (seal,) = seals(made, [authority.own.read])
    assert (seal.intact, seal.trusted) == (True, False)
    assert "not one for signatures" in seal.problem


def test_a_certificate_that_ended_since_is_not_trusted_without_a_timestamp(authority: Authority, plain: bytes) -> None:
    made = sign(plain, authority.simple(authority.signer(days=(-100, -10))))
    (seal,) = seals(made, [authority.own.read])
    assert (seal.intact, seal.trusted) == (True, False)
    assert "no trusted timestamp proves" in seal.problem


def test_a_timestamp_from_the_certificates_time_makes_it_trusted(authority: Authority, plain: bytes) -> None:
    then = datetime.now(UTC) - timedelta(days=50)
    expired = authority.simple(authority.signer(days=(-100, -10)))
    with timestamps(authority, then) as address:
        made = sign(plain, expired, Server(address))
    (seal,) = seals(made, [authority.own.read])
    assert seal.stamp
    assert seal.stamp.time == then.isoformat(timespec="seconds")
    assert seal.sound, seal.problem


def test_a_timestamp_of_an_authority_that_is_not_trusted_proves_nothing(
    authority: Authority, owner: Owner, plain: bytes
) -> None:
    with timestamps(Authority("Stranger")) as address:
        made = sign(plain, authority.simple(owner), Server(address))
    (seal,) = seals(made, [authority.own.read])
    assert (seal.intact, seal.trusted) == (True, False)
    assert seal.problem == "the timestamp's authority is not trusted"


def test_one_flipped_bit_anywhere_in_what_is_signed_is_found(authority: Authority, plain: bytes, signed: bytes) -> None:
    chosen = random.Random(7)
    start, end = _hole(signed)
    own, added = range(len(plain)), [*range(len(plain), start), *range(end, len(signed))]
    for place in [0, 9, *chosen.sample(own, 30), *chosen.sample(added, 30), start - 1, end, len(signed) - 2]:
        broken = bytearray(signed)
        broken[place] ^= 1 << chosen.randrange(8)
        found = seals(bytes(broken), [authority.own.read])
        assert not (found and all(seal.sound for seal in found)), place


def _hole(signed: bytes) -> tuple[int, int]:
    """Where the signature itself stands, which cannot sign itself."""
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        _, first, second, _ = map(int, pdf.Root.AcroForm.Fields[0].V.ByteRange)
    return first, second


def test_bytes_at_the_end_are_found(authority: Authority, signed: bytes) -> None:
    (seal,) = seals(signed + b"\n% more", [authority.own.read])
    assert not seal.sound


Change = Callable[[Any], None]


def _added(content: bytes, change: Change) -> bytes:
    """Change a file in an addition to it, as an editor or a forger does: all its bytes stay."""
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(content))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _repaint(writer: Any) -> None:
    page = writer.find_page_for_modification(0)[0].get_object()
    page[pdf_name("/Contents")] = writer.add_object(generic.StreamObject(stream_data=b"0 0 100 100 re f"))
    writer.update_container(page)


def _stamp(writer: Any) -> None:
    words = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/FreeText"), "/Rect": generic.ArrayObject([])}
    area = writer.add_object(generic.DictionaryObject({pdf_name(key): value for key, value in words.items()}))
    writer.register_annotation(writer.find_page_for_modification(0)[0], area)


def _act(writer: Any) -> None:
    writer.root[pdf_name("/OpenAction")] = generic.DictionaryObject({pdf_name("/S"): pdf_name("/JavaScript")})
    writer.update_root()


def _retitle(writer: Any) -> None:
    writer.set_info(writer.add_object(generic.DictionaryObject({pdf_name("/Title"): generic.pdf_string("Else")})))


def _refont(writer: Any) -> None:
    page = writer.find_page_for_modification(0)[0].get_object()
    fonts = page["/Resources"]["/Font"]
    first, second = list(fonts)[:2]
    one, two = fonts.raw_get(first), fonts.raw_get(second)
    fonts[first], fonts[second] = two, one
    writer.update_container(fonts)


FORGERIES = {"page": _repaint, "annotation": _stamp, "action": _act, "title": _retitle, "font": _refont}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_change_added_after_the_signature_is_found(authority: Authority, signed: bytes, forge: Change) -> None:
    (seal,) = seals(_added(signed, forge), [authority.own.read])
    assert (seal.intact, seal.modified, seal.sound) == (True, "yes", False)


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_change_made_before_the_signature_is_no_signature_alone(
    authority: Authority, owner: Owner, plain: bytes, forge: Change
) -> None:
    made = sign(_added(plain, forge), authority.simple(owner))
    assert seals(made, [authority.own.read])[0].sound
    assert not signed_only(plain, made)


def test_signatures_alone_are_told_from_changes(
    authority: Authority, owner: Owner, plain: bytes, signed: bytes
) -> None:
    assert signed_only(plain, signed)
    assert signed_only(plain, sign(signed, authority.simple(owner)))
    assert not signed_only(signed, plain)
    assert not signed_only(plain, signed.replace(b"%%EOF", b"%%EOX"))


def test_a_field_that_shows_something_is_no_signature_alone(plain: bytes, signed: bytes) -> None:
    shown = signed.replace(b"/Rect [ 0 0 0 0 ]", b"/Rect [ 0 0 9 9 ]")
    assert shown != signed
    assert not signed_only(plain, shown)


def test_a_file_tells_what_it_was_before_each_addition(plain: bytes, signed: bytes) -> None:
    found = [(one.size, one.sha256) for one in revisions(signed)]
    assert found == [(len(one), hashlib.sha256(one).hexdigest()) for one in (plain, signed)]
