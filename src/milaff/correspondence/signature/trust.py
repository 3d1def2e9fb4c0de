"""Who is trusted: the certificates in a folder, by default ``reports/trust/`` of the workspace. Nobody else is."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from milaff.problems import Problem, Problems

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]

FOLDER: Final = "reports/trust"
_ENDINGS: Final = (".pem", ".crt", ".cer", ".der")


def trust_roots(folder: Path) -> tuple["Certificate", ...]:
    """Read every certificate (PEM, one or more to a file, or DER) of a folder; a folder that is not there holds none.

    Raise :class:`Problems` for a file that is no certificate, or that holds a private key.
    """
    found: list[Certificate] = []
    problems: list[Problem] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.suffix.lower() in _ENDINGS:
            try:
                found += _certificates(path.read_bytes())
            except (OSError, ValueError) as error:
                remedy = "Keep here only certificates in PEM or DER, or remove the file"
                problems.append(Problem(str(path), 0, f"this is no certificate ({_said(error)})", remedy))
    if problems:
        raise Problems(problems)
    return tuple(found)


def _certificates(content: bytes) -> list["Certificate"]:
    from asn1crypto import pem  # type: ignore[import-untyped]
    from asn1crypto.x509 import Certificate

    if not pem.detect(content):
        blocks = [content]
    else:
        named = list(pem.unarmor(content, multiple=True))
        if others := [name for name, _, _ in named if "CERTIFICATE" not in name]:
            raise ValueError(f"it holds a {others[0].lower()}")
        blocks = [block for _, _, block in named]
    certificates = [Certificate.load(block, strict=True) for block in blocks]
    for certificate in certificates:
        certificate.native  # noqa: B018 -- reads the whole; ASN.1 is read lazily otherwise
    return certificates


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
