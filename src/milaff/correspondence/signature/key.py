"""The key that signs: in a PKCS#12 file, or in a token that PKCS#11 speaks to. The key itself never leaves either."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from milaff.correspondence.signature.names import names_compared
from milaff.correspondence.signature.refusal import Unsignable

if TYPE_CHECKING:
    from pyhanko.sign.signers import Signer

_TOO_NEW: Final = ("ed25519", "ed448")
_SHORTEST_RSA: Final = 2048


@dataclass(frozen=True)
class Token:
    """A token: the ``library`` that speaks to it (a .so file), its label, and that of the key.

    ``certificate`` is the label of the certificate, the key's own where it is left out; ``token`` may be left out
    where there is only one.
    """

    library: Path
    key: str
    token: str | None = None
    certificate: str | None = None


def from_file(path: Path, passphrase: str) -> "Signer":
    """Read a PKCS#12 file; raise :class:`Unsignable` where it cannot be, or its certificate is not valid now."""
    from pyhanko.sign.signers import SimpleSigner

    names_compared()
    try:
        content = path.read_bytes()
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise Unsignable(
            f"{path}: the file cannot be read ({said})", "Name the PKCS#12 file that holds the key"
        ) from None
    try:
        signer = SimpleSigner.load_pkcs12_data(content, [], passphrase.encode() or None)
    except (ValueError, TypeError) as error:
        reason = (
            "the passphrase is wrong" if re.search("password", str(error.__cause__), re.IGNORECASE) else "it is damaged"
        )
        remedy = "Give the right passphrase, and a file of PKCS#12 (.p12, .pfx)"
        raise Unsignable(f"{path}: the key cannot be read: {reason}, or this is no PKCS#12 file", remedy) from None
    return _usable(signer, str(path))


@contextmanager
def from_token(token: Token, pin: str | None) -> Iterator["Signer"]:
    """Open a token for as long as it is signed with; raise :class:`Unsignable` where it, the key or the PIN is wrong.

    Without a PIN the token asks for it itself, if it has a keypad.
    """
    try:
        import pkcs11
        from pkcs11.exceptions import PKCS11Error
        from pyhanko.config.pkcs11 import PKCS11PinEntryMode, PKCS11SignatureConfig, TokenCriteria
        from pyhanko.sign.general import SigningError
        from pyhanko.sign.pkcs11 import PKCS11SigningContext
    except ImportError:
        remedy = "Install it: pip install python-pkcs11"
        raise Unsignable("signing with a token needs the package python-pkcs11", remedy) from None
    del pkcs11
    names_compared()
    config = PKCS11SignatureConfig(
        module_path=str(token.library),
        token_criteria=TokenCriteria(label=token.token) if token.token else None,
        key_label=token.key,
        cert_label=token.certificate or token.key,
        other_certs_to_pull=None,
        prompt_pin=PKCS11PinEntryMode.DEFER,
    )
    remedy = "Look at the library, the token's label, the key's label (pkcs11-tool --list-objects) and the PIN"
    try:
        with PKCS11SigningContext(config, user_pin=pin) as signer:
            yield _usable(signer, token.key)
    except (PKCS11Error, SigningError, OSError, RuntimeError) as error:
        raise Unsignable(f"the token cannot be used ({_said(error)})", remedy) from error


def _usable(signer: "Signer", name: str) -> "Signer":
    """Refuse a certificate that nobody could verify, or only as PDF 2.0."""
    certificate = signer.signing_cert
    if certificate is None:
        raise Unsignable(f"{name}: there is no certificate with the key", "Ask your authority for the certificate")
    now = datetime.now(UTC)
    if not certificate.not_valid_before <= now <= certificate.not_valid_after:
        days = f"{certificate.not_valid_before:%Y-%m-%d} to {certificate.not_valid_after:%Y-%m-%d}"
        raise Unsignable(f"{name}: the certificate is valid from {days}, not now", "Ask your authority for another")
    public = certificate.public_key
    if public.algorithm in _TOO_NEW:
        message = f"{name}: a key of {public.algorithm} signs PDF 2.0 only, and our files are PDF/A-3"
        raise Unsignable(message, "Use a key of RSA or ECDSA")
    if public.algorithm == "rsa" and public.bit_size < _SHORTEST_RSA:
        raise Unsignable(f"{name}: an RSA key of {public.bit_size} bits is too short", "Use one of 2048 bits or more")
    return signer


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
