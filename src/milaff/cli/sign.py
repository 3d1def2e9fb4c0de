"""``milaff sign``."""

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.runtime import Runtime, pass_runtime
from milaff.problems import Problem, Problems

if TYPE_CHECKING:
    from pyhanko.sign.signers import Signer
    from pyhanko.sign.timestamps import TimeStamper

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--p12", type=_FILE, help="The PKCS#12 file (.p12, .pfx) that holds the key and its certificate.")
@click.option("--pkcs11", "library", type=_FILE, help="The library of a token, such as /usr/lib/opensc-pkcs11.so.")
@click.option("--token-label", help="Which token; may be left out where there is one.")
@click.option("--key-label", help="Which key of the token.")
@click.option("--cert-label", help="Which certificate of the token. Default: the one labelled as the key.")
@click.option("--timestamp", metavar="URL", help="A timestamp server (RFC 3161): it proves when it was signed.")
@click.option("--out", type=_FILE, help="What to write. Default: FILE.signed.pdf beside it.")
@click.option("--draft", type=_FILE, help="A draft (.eml) that attaches FILE; DRAFT.signed.eml attaches it signed.")
@pass_runtime
def sign(
    runtime: Runtime,
    file: Path,
    p12: Path | None,
    library: Path | None,
    token_label: str | None,
    key_label: str | None,
    cert_label: str | None,
    timestamp: str | None,
    out: Path | None,
    draft: Path | None,
) -> None:
    """Sign FILE, a PDF, with an invisible electronic signature (PAdES); PDF/A-3a and PDF/UA-1 stay what they are.

    The key is in a PKCS#12 file or in a token. Its passphrase or PIN comes from MILAFF_P12_PASSPHRASE or
    MILAFF_PKCS11_PIN, from the keyring (service milaff, user the file's whole path or the token's label), or is asked
    for; it is no option, since other users of the machine see those.

    What was signed is entered in the register where it is a letter, in reports/signatures/ where it is an edition.

    \b
    milaff sign note.pdf --p12 embassy.p12
    milaff sign note.pdf --p12 embassy.p12 --draft note.eml
    milaff sign note.pdf --p12 embassy.p12 --timestamp https://tsa.example/tsr
    milaff sign note.pdf --pkcs11 /usr/lib/opensc-pkcs11.so --token-label Embassy --key-label sign
    """
    from milaff.correspondence.signature.refusal import Unsignable

    if (p12 is None) == (library is None):
        raise click.UsageError("name the key: --p12 FILE, or --pkcs11 LIBRARY with --key-label")
    if p12 is not None and (token_label or key_label or cert_label):
        raise click.UsageError("--token-label, --key-label and --cert-label go with --pkcs11")
    if library is not None and not key_label:
        raise click.UsageError("--pkcs11 needs --key-label")
    target = out or file.with_name(f"{file.stem}.signed.pdf")
    server = _server(timestamp)
    try:
        content = _read(file)
        message = _draft(draft, content)
        for path in filter(None, (target, message and message[0])):
            if path.exists():
                raise Unsignable(f"{path} is there already", "Name another file with --out, or remove it")
        with _key(p12, library, token_label, key_label, cert_label) as key:
            signed = _sign(runtime, content, key, server, (file, target))
        if message:
            _write_draft(*message, content, signed)
    except Unsignable as error:
        raise Problems([Problem(str(file), 0, str(error), error.remedy)]) from error


def _sign(
    runtime: Runtime, content: bytes, key: "Signer", server: "TimeStamper | None", paths: tuple[Path, Path]
) -> bytes:
    """Sign, look whether it holds, write, and enter it; a file that cannot be entered is taken away again."""
    from milaff.correspondence.signature.read import seals
    from milaff.correspondence.signature.record import Books, known, record
    from milaff.correspondence.signature.refusal import Unsignable
    from milaff.correspondence.signature.sign import sign as signed_with
    from milaff.editions.digests import sha256
    from milaff.storage.write import write_new

    file, target = paths
    root = runtime.workspace.root
    found = known(Books(root), str(file), content)
    if server:
        click.echo("Asking for a timestamp …", err=True)
    signed = signed_with(content, key, server)
    seal = seals(signed, [key.signing_cert])[-1]
    if not seal.intact:
        raise Unsignable(f"the signature does not hold ({seal.problem})", "Look at the key and its certificate")
    try:
        write_new(target, signed)
    except FileExistsError:
        raise Unsignable(f"{target} is there already", "Name another file with --out, or remove it") from None
    try:
        entered = record(root, found, target.name, signed, sha256(content), seal.signer)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    click.echo(str(target))
    when = f", timestamp {seal.stamp.time} by {seal.stamp.authority}" if seal.stamp else ""
    click.echo(runtime.shown(f"Signed by {seal.signer}{when}. SHA-256 {sha256(signed)}."), err=True)
    where = f"Entered: {entered}." if entered else "No letter or edition here has this file's digest: not entered."
    click.echo(runtime.shown(where), err=True)
    return signed


def _draft(draft: Path | None, content: bytes) -> tuple[Path, bytes] | None:
    """Read the draft, and look before anything is signed whether the file can be put into it."""
    from milaff.correspondence.mail.attach import put
    from milaff.correspondence.signature.refusal import Unsignable

    if draft is None:
        return None
    message = _read(draft)
    try:
        put(message, content, content)
    except ValueError as error:
        raise Unsignable(f"{draft}: {error}", "Name the draft that «milaff letter» wrote with it") from None
    return draft.with_name(f"{draft.stem}.signed.eml"), message


def _write_draft(target: Path, message: bytes, content: bytes, signed: bytes) -> None:
    from milaff.correspondence.mail.attach import put
    from milaff.storage.write import write_new

    write_new(target, put(message, content, signed))
    click.echo(str(target))


def _key(
    p12: Path | None, library: Path | None, token_label: str | None, key_label: str | None, cert_label: str | None
) -> AbstractContextManager["Signer"]:
    from milaff.correspondence.signature.key import Token, from_file, from_token
    from milaff.correspondence.signature.passphrase import FILE, TOKEN

    if p12 is not None:
        return nullcontext(from_file(p12, _secret(FILE, str(p12.resolve()), f"Passphrase of {p12}")))
    assert library
    assert key_label
    label = token_label or str(library)
    token = Token(library, key_label, token_label, cert_label)
    return from_token(token, _secret(TOKEN, label, f"PIN of {label}"))


def _secret(variable: str, account: str, question: str) -> str:
    """Get a passphrase; where nobody can be asked, say where to put it."""
    from milaff.correspondence.signature.passphrase import passphrase
    from milaff.correspondence.signature.refusal import Unsignable

    def ask() -> str:
        return str(click.prompt(question, hide_input=True, default="", show_default=False, err=True))

    found = passphrase(variable, account, os.environ, ask if sys.stdin.isatty() else None)
    if found is None:
        remedy = f"Set {variable}, or store it: keyring set milaff '{account}'"
        raise Unsignable(
            f"there is no {question[0].lower() + question[1:] if question[1].islower() else question}", remedy
        )
    return found


def _server(address: str | None) -> "TimeStamper | None":
    from milaff.correspondence.signature.timestamp import Server

    try:
        return Server(address) if address else None
    except ValueError as error:
        raise click.UsageError(f"--timestamp: {error}") from None


def _read(file: Path) -> bytes:
    from milaff.correspondence.signature.refusal import Unsignable

    try:
        return file.read_bytes()
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise Unsignable(f"{file} cannot be read ({said})", "Name a file that is there") from None
