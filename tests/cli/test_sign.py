"""``milaff sign`` and what ``milaff verify`` says of it."""

import json
from pathlib import Path

import pytest

from milaff.correspondence.mail.reviewed import read_draft
from tests.correspondence.mail.letters import LETTER, Office
from tests.correspondence.mail.letters import office as made
from tests.correspondence.signature.authority import EMBASSY, PASSPHRASE, Authority, Owner, timestamps, trust_folder
from tests.support import Ran, run

SECRET = "MILAFF_P12_PASSPHRASE"


@pytest.fixture
def office(tmp_path: Path, plain: bytes, authority: Authority, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> Office:
    place = made(tmp_path / "office", plain)
    (place.root / "note.pdf").write_bytes(plain)
    (place.root / "embassy.p12").write_bytes(owner.p12(authority.own.certificate))
    trust_folder(place.root / "reports" / "trust", authority.own)
    monkeypatch.setenv(SECRET, PASSPHRASE)
    monkeypatch.setattr("milaff.correspondence.signature.passphrase.from_keyring", lambda _: None)
    return place


def signed(office: Office, *words: str) -> Ran:
    return run("sign", "note.pdf", "--p12", "embassy.p12", *words, cwd=office.root)


def test_a_letter_is_signed_beside_itself_entered_and_verified(office: Office) -> None:
    done = signed(office)
    assert (done.code, done.out) == (0, "note.signed.pdf\n")
    assert f"Signed by {EMBASSY}. SHA-256 {office.now.signed[0].sha256}." in done.err
    assert "Entered: BAK/2026/001 in the register." in done.err
    found = run("verify", "note.signed.pdf", cwd=office.root)
    assert found.code == 0
    assert "note.signed.pdf: unaltered" in found.out
    assert "It is BAK/2026/001 of 2026-03-01 by egypt-embassy-baku" in found.out
    assert "by the signer's own clock: intact, trusted." in found.out


def test_a_timestamp_is_told(office: Office, authority: Authority) -> None:
    with timestamps(authority) as address:
        done = signed(office, "--timestamp", address)
    assert done.code == 0, done.err
    assert "by Time authority" in done.err
    assert ", as Time authority vouches: intact, trusted." in run("verify", "note.signed.pdf", cwd=office.root).out


def test_a_flipped_byte_is_found(office: Office) -> None:
    signed(office)
    content = bytearray((office.root / "note.signed.pdf").read_bytes())
    content[len(office.letter) // 2] ^= 4
    (office.root / "note.signed.pdf").write_bytes(content)
    found = run("verify", "note.signed.pdf", cwd=office.root)
    assert found.code == 1
    assert "NOT intact" in found.out or "cannot be read" in found.out


def test_who_is_not_trusted_makes_the_exit_code_1(office: Office, tmp_path: Path) -> None:
    signed(office)
    found = run("verify", "note.signed.pdf", "--trust", str(tmp_path), cwd=office.root)
    assert found.code == 1
    assert "intact, not trusted (no certificate in the trust folder vouches for the signer)." in found.out


def test_a_draft_attaches_the_signed_letter_instead(office: Office) -> None:
    before = office.draft().read_bytes()
    done = signed(office, "--draft", "draft.eml")
    assert (done.code, done.out) == (0, "note.signed.pdf\ndraft.signed.eml\n"), done.err
    assert office.draft().read_bytes() == before
    attached = read_draft(office.root / "draft.signed.eml").attachments[0]
    assert (attached.name, attached.content) == (LETTER, (office.root / "note.signed.pdf").read_bytes())


def test_a_draft_that_does_not_attach_the_letter_is_told_before_anything_is_signed(office: Office) -> None:
    office.draft(attachments=())
    done = signed(office, "--draft", "draft.eml")
    assert done.code == 1
    assert "draft.eml: it does not attach this file" in done.err
    assert not (office.root / "note.signed.pdf").exists()


def test_programs_get_it_as_json(office: Office) -> None:
    signed(office)
    (found,) = json.loads(run("verify", "note.signed.pdf", "--format", "json", cwd=office.root).out)
    assert (found["state"], found["sound"], found["signatures"][0]["sound"]) == ("unaltered", True, True)
    assert [letter["reference"] for letter in found["letters"]] == ["BAK/2026/001"]


def test_nothing_is_written_over(office: Office) -> None:
    (office.root / "note.signed.pdf").write_bytes(b"mine")
    done = signed(office)
    assert done.code == 1
    assert "note.signed.pdf is there already" in done.err
    assert (office.root / "note.signed.pdf").read_bytes() == b"mine"
    assert signed(office, "--out", "other.pdf").code == 0


def test_what_the_register_does_not_know_is_signed_and_that_is_said(office: Office, stranger: bytes) -> None:
    (office.root / "note.pdf").write_bytes(stranger)
    done = signed(office)
    assert done.code == 0
    assert "No letter or edition here has this file's digest: not entered." in done.err


@pytest.fixture
def stranger() -> bytes:
    """A sound PDF that no workspace knows."""
    import io

    import pikepdf

    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def test_a_passphrase_is_asked_of_nobody_where_nobody_is(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SECRET)
    done = signed(office)
    assert done.code == 1
    assert "there is no passphrase of embassy.p12" in done.err
    assert SECRET in done.err


def test_a_register_that_cannot_be_written_leaves_nothing_signed(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("milaff.correspondence.signature.record.amend", broken)
    done = signed(office)
    assert done.code == 1
    assert not (office.root / "note.signed.pdf").exists()


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--p12", "embassy.p12", "--pkcs11", "lib.so", "--key-label", "a"),
        ("--pkcs11", "lib.so"),
        ("--p12", "embassy.p12", "--key-label", "a"),
        ("--p12", "embassy.p12", "--timestamp", "ftp://x.example"),
    ],
)
def test_misuse_is_told_as_such(office: Office, words: tuple[str, ...]) -> None:
    assert run("sign", "note.pdf", *words, cwd=office.root).code == 2
