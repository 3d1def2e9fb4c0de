"""The folder of those who are trusted."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from milaff.correspondence.signature.trust import trust_roots
from milaff.problems import Problems
from tests.correspondence.signature.authority import Authority, trust_folder


def test_every_certificate_of_the_folder_is_read_in_pem_and_der_and_several_to_a_file(
    authority: Authority, tmp_path: Path
) -> None:
    folder = trust_folder(tmp_path / "trust", authority.own)
    others = [Authority("B").own, Authority("C").own]
    (folder / "many.crt").write_bytes(b"".join(one.pem for one in others))
    (folder / "one.der").write_bytes(others[0].certificate.public_bytes(serialization.Encoding.DER))
    (folder / "README.md").write_text("Who is trusted.")
    assert len(trust_roots(folder)) == 4


def test_a_folder_that_is_not_there_trusts_nobody(tmp_path: Path) -> None:
    assert trust_roots(tmp_path / "trust") == ()


def test_what_is_no_certificate_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    (tmp_path / "b.crt").write_text("nothing")
    with pytest.raises(Problems) as raised:
        trust_roots(tmp_path)
    assert [Path(problem.file).name for problem in raised.value.problems] == ["a.pem", "b.crt"]


def test_a_private_key_in_the_folder_is_refused(authority: Authority, tmp_path: Path) -> None:
    key = authority.own.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "a.pem").write_bytes(authority.own.pem + key)
    with pytest.raises(Problems, match="it holds a private key"):
        trust_roots(tmp_path)
