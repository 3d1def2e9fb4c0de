"""Keys: PKCS#12 files, tokens, and where their passphrases come from."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

from milaff.correspondence.signature.key import Token, from_file, from_token
from milaff.correspondence.signature.passphrase import FILE, passphrase
from milaff.correspondence.signature.read import seals
from milaff.correspondence.signature.refusal import Unsignable
from milaff.correspondence.signature.sign import sign
from tests.correspondence.signature.authority import EMBASSY, PASSPHRASE, Authority, Owner

PIN = "1234"
LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
LIBRARY = next((Path(name) for name in LIBRARIES if Path(name).exists()), None)
needs_softhsm = pytest.mark.skipif(
    LIBRARY is None or not shutil.which("softhsm2-util"), reason="SoftHSM 2 is not installed"
)


def saved(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_pkcs_12_file_signs_with_its_passphrase(
    authority: Authority, owner: Owner, plain: bytes, tmp_path: Path
) -> None:
    path = saved(tmp_path / "key.p12", owner.p12(authority.own.certificate))
    (seal,) = seals(sign(plain, from_file(path, PASSPHRASE)), [authority.own.read])
    assert seal.sound


def test_a_wrong_passphrase_is_told_without_it(owner: Owner, tmp_path: Path) -> None:
    path = saved(tmp_path / "key.p12", owner.p12())
    with pytest.raises(Unsignable, match="the passphrase is wrong") as raised:
        from_file(path, "kalimat-sirr")
    assert "kalimat-sirr" not in str(raised.value) + raised.value.remedy


@pytest.mark.parametrize("content", [b"", b"rubbish", b"\x30\x82\x01"])
def test_what_is_no_pkcs_12_file_is_told(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(Unsignable, match=r"no PKCS#12 file"):
        from_file(saved(tmp_path / "key.p12", content), PASSPHRASE)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unsignable, match=r"cannot be read .no such file"):
        from_file(tmp_path / "key.p12", "")


def test_a_certificate_that_has_ended_signs_nothing(authority: Authority, tmp_path: Path) -> None:
    path = saved(tmp_path / "key.p12", authority.signer(days=(-20, -10)).p12())
    with pytest.raises(Unsignable, match=r"valid from .* not now"):
        from_file(path, PASSPHRASE)


@pytest.mark.parametrize(
    ("key", "message"),
    [(ed25519.Ed25519PrivateKey.generate(), "PDF 2.0 only"), (rsa.generate_private_key(65537, 1024), "too short")],
    ids=["ed25519", "short-rsa"],
)
def test_a_key_that_our_files_cannot_bear_is_refused(
    authority: Authority, key: object, message: str, tmp_path: Path
) -> None:
    path = saved(tmp_path / "key.p12", authority.signer(key=key).p12())
    with pytest.raises(Unsignable, match=message):
        from_file(path, PASSPHRASE)


@pytest.fixture
def token(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Token:
    """A token in software that holds a signer's key and certificate under the label «sign»."""
    assert LIBRARY
    (tmp_path / "tokens").mkdir()
    conf = saved(tmp_path / "softhsm2.conf", f"directories.tokendir = {tmp_path}/tokens\n".encode())
    monkeypatch.setenv("SOFTHSM2_CONF", str(conf))
    words = ["softhsm2-util", "--init-token", "--free", "--label", "Embassy", "--pin", PIN, "--so-pin", PIN]
    subprocess.run(words, check=True, capture_output=True, env=os.environ)
    owner = authority.signer(key=rsa.generate_private_key(65537, 2048))
    pem = owner.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = saved(tmp_path / "key.pem", pem)
    words = [
        "softhsm2-util",
        "--import",
        str(path),
        "--token",
        "Embassy",
        "--label",
        "sign",
        "--id",
        "01",
        "--pin",
        PIN,
    ]
    subprocess.run(words, check=True, capture_output=True, env=os.environ)
    _store_certificate(LIBRARY, owner)
    return Token(LIBRARY, "sign", "Embassy")


def _store_certificate(library: Path, owner: Owner) -> None:
    import pkcs11

    found = pkcs11.lib(str(library))
    found.reinitialize()
    content = owner.certificate.public_bytes(serialization.Encoding.DER)
    with found.get_token(token_label="Embassy").open(rw=True, user_pin=PIN) as session:
        session.create_object(
            {
                pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                pkcs11.Attribute.LABEL: "sign",
                pkcs11.Attribute.ID: b"\x01",
                pkcs11.Attribute.TOKEN: True,
                pkcs11.Attribute.SUBJECT: owner.read.subject.dump(),
                pkcs11.Attribute.VALUE: content,
            }
        )


@needs_softhsm
def test_a_token_signs_by_pkcs_11(authority: Authority, token: Token, plain: bytes) -> None:
    with from_token(token, PIN) as key:
        made = sign(plain, key)
    (seal,) = seals(made, [authority.own.read])
    assert (seal.signer, seal.sound) == (EMBASSY, True)


@needs_softhsm
@pytest.mark.parametrize(
    ("change", "pin"),
    [({"token": "Elsewhere"}, PIN), ({"key": "other"}, PIN), ({}, "9999")],
    ids=["token", "key", "pin"],
)
def test_a_wrong_token_key_or_pin_is_told(token: Token, change: dict[str, str], pin: str) -> None:
    wrong = Token(token.library, change.get("key", token.key), change.get("token", token.token))
    with pytest.raises(Unsignable, match="the token cannot be used") as raised, from_token(wrong, pin):
        pass
    assert pin not in str(raised.value)


def test_a_library_that_is_not_there_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(Unsignable, match="the token cannot be used"),
        from_token(Token(tmp_path / "no.so", "sign"), PIN),
    ):
        pass


def test_the_environment_comes_first_then_the_keyring_then_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = {"/keys/a.p12": "kept"}
    monkeypatch.setattr("milaff.correspondence.signature.passphrase.from_keyring", stored.get)
    assert passphrase(FILE, "/keys/a.p12", {FILE: "set"}, lambda: "asked") == "set"
    assert passphrase(FILE, "/keys/a.p12", {}, lambda: "asked") == "kept"
    assert passphrase(FILE, "/keys/b.p12", {}, lambda: "asked") == "asked"
    assert passphrase(FILE, "/keys/b.p12", {}, None) is None
