"""Signing: what is added, what stays, what is refused."""

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from pikepdf import Array, Dictionary, Name, Pdf

from milaff.correspondence.signature.read import seals
from milaff.correspondence.signature.refusal import Unsignable
from milaff.correspondence.signature.revisions import signed_only
from milaff.correspondence.signature.sign import sign
from milaff.correspondence.signature.timestamp import Server
from tests.correspondence.signature.authority import EMBASSY, Authority, Owner, timestamps
from tests.render.pdf.archive import findings


def test_the_file_as_it_was_is_the_beginning_of_the_file_as_signed(plain: bytes, signed: bytes) -> None:
    assert signed.startswith(plain)
    assert len(signed) > len(plain)


def test_a_signed_file_breaks_no_clause_of_pdf_a_3a_and_pdf_ua_1(plain: bytes, signed: bytes) -> None:
    assert findings(plain) == []
    assert findings(signed) == []


def test_a_file_signed_twice_breaks_none_either_and_both_signatures_hold(authority: Authority, signed: bytes) -> None:
    twice = sign(signed, authority.simple(authority.signer("Registry")))
    assert findings(twice) == []
    first, second = seals(twice, [authority.own.read])
    assert (first.signer, first.modified, first.sound) == (EMBASSY, "signatures", True)
    assert (second.signer, second.modified, second.sound) == ("Registry", "no", True)


def test_the_properties_and_the_version_of_the_file_stay(plain: bytes, signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(plain)) as old, pikepdf.open(io.BytesIO(signed)) as new:
        assert new.pdf_version == old.pdf_version
        assert "/Version" not in new.Root
        assert dict(new.docinfo.items()) == dict(old.docinfo.items())
        assert new.Root.Metadata.read_bytes() == old.Root.Metadata.read_bytes()


def test_an_rsa_key_signs_as_well(authority: Authority, plain: bytes) -> None:
    made = sign(plain, authority.simple(authority.signer(key=rsa.generate_private_key(65537, 2048))))
    assert findings(made) == []
    assert seals(made, [authority.own.read])[0].sound


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing_to_say(signed: bytes, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(signed)
    done = subprocess.run(["qpdf", "--check", "signed.pdf"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stdout + done.stderr


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler's pdfsig is not installed")
def test_poppler_calls_the_signature_valid_and_the_whole_signed(signed: bytes, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(signed)
    said = _pdfsig(tmp_path / "signed.pdf")
    assert "Signature is Valid." in said
    assert "Total document signed" in said
    assert "Not total document signed" not in said
    assert "ETSI.CAdES.detached" in said
    assert EMBASSY in said


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler's pdfsig is not installed")
def test_poppler_finds_a_flipped_byte_as_well(plain: bytes, signed: bytes, tmp_path: Path) -> None:
    broken = bytearray(signed)
    broken[plain.index(b"stream") + 20] ^= 1
    (tmp_path / "signed.pdf").write_bytes(broken)
    assert "Signature is Valid." not in _pdfsig(tmp_path / "signed.pdf")


def _pdfsig(path: Path) -> str:
    home = {**os.environ, "HOME": str(path.parent)}  # without the user's certificates
    return subprocess.run(["pdfsig", str(path)], env=home, capture_output=True, text=True, check=False).stdout


def test_a_timestamp_server_vouches_for_the_time(authority: Authority, owner: Owner, plain: bytes) -> None:
    with timestamps(authority) as address:
        made = sign(plain, authority.simple(owner), Server(address))
    (seal,) = seals(made, [authority.own.read])
    assert seal.stamp
    assert (seal.stamp.authority, seal.stamp.sound, seal.sound) == ("Time authority", True, True)
    assert findings(made) == []


def test_a_timestamp_server_that_refuses_is_told(authority: Authority, owner: Owner, plain: bytes) -> None:
    with (
        timestamps(authority, status=403) as address,
        pytest.raises(Unsignable, match=r"gave no timestamp.*403"),
    ):
        sign(plain, authority.simple(owner), Server(address))


def test_a_timestamp_server_that_is_not_there_is_told(authority: Authority, owner: Owner, plain: bytes) -> None:
    with pytest.raises(Unsignable, match="gave no timestamp"):
        sign(plain, authority.simple(owner), Server("http://127.0.0.1:9/tsr"))


@pytest.mark.parametrize("address", ["ftp://tsa.example", "tsa.example", "https://user:secret@tsa.example/"])
def test_what_is_no_address_of_a_timestamp_server_is_refused_without_the_password(address: str) -> None:
    with pytest.raises(ValueError, match="timestamp server") as raised:
        Server(address)
    assert "secret" not in str(raised.value) or "user or password" in str(raised.value)


def _encrypted(pdf: Pdf, out: io.BytesIO) -> None:
    pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))


def _changed(change: Callable[[Pdf], object]) -> Callable[[Pdf, io.BytesIO], None]:
    def save(pdf: Pdf, out: io.BytesIO) -> None:
        change(pdf)
        pdf.save(out)

    return save


@pytest.mark.parametrize(
    ("save", "message"),
    [
        (_encrypted, "encrypted"),
        (_changed(lambda pdf: pdf.Root.__setitem__("/Perms", Dictionary(DocMDP=Dictionary()))), "certified"),
        (_changed(lambda pdf: pdf.Root.__setitem__("/AcroForm", Dictionary(XFA=Name.X))), "XFA"),
    ],
    ids=["encrypted", "certified", "xfa"],
)
def test_what_must_not_be_signed_is_refused(
    authority: Authority, owner: Owner, plain: bytes, save: Callable[[Pdf, io.BytesIO], None], message: str
) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        save(pdf, out)
    with pytest.raises(Unsignable, match=message):
        sign(out.getvalue(), authority.simple(owner))


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"PK\x03\x04", "no PDF"), (b"", "no PDF"), (b"%PDF-1.7\nrubbish", "damaged")],
    ids=["word", "empty", "rubbish"],
)
def test_what_is_no_sound_pdf_is_refused(authority: Authority, owner: Owner, content: bytes, message: str) -> None:
    with pytest.raises(Unsignable, match=message):
        sign(content, authority.simple(owner))


def test_a_foreign_pdf_without_tags_is_signed_too(authority: Authority, owner: Owner) -> None:
    out = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    (seal,) = seals(sign(out.getvalue(), authority.simple(owner)), [authority.own.read])
    assert seal.sound


def test_a_parent_tree_in_branches_takes_the_field_into_its_last(
    authority: Authority, owner: Owner, plain: bytes
) -> None:
    def branch(pdf: Pdf) -> None:
        tree = pdf.Root.StructTreeRoot.ParentTree
        flat = list(tree.Nums)
        half = len(flat) // 4 * 2
        kids = [Dictionary(Nums=Array(part), Limits=Array([part[0], part[-2]])) for part in (flat[:half], flat[half:])]
        del tree["/Nums"]
        tree.Kids = Array([pdf.make_indirect(kid) for kid in kids])
        del pdf.Root.StructTreeRoot["/ParentTreeNextKey"]

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        _changed(branch)(pdf, out)
    made = sign(out.getvalue(), authority.simple(owner))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        field: Any = pdf.Root.AcroForm.Fields[0]
        first, last = pdf.Root.StructTreeRoot.ParentTree.Kids
        assert int(last.Limits[1]) == int(field.StructParent) > int(first.Limits[1])
        assert (int(last.Nums[-2]), str(last.Nums[-1].S)) == (int(field.StructParent), "/Form")
        assert pdf.Root.StructTreeRoot.ParentTreeNextKey == int(field.StructParent) + 1
    assert signed_only(out.getvalue(), made)
