"""Reading the signatures of a PDF: whose, whether what they signed is as it was, and whether the signer is trusted.

Nothing is fetched from the network. A certificate is judged at the time that a trusted timestamp proves, else now.
"""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from milaff.correspondence.signature.names import names_compared
from milaff.correspondence.signature.revisions import signed_only
from milaff.correspondence.signature.seal import Modified, Seal, Stamp, why

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]
    from pyhanko.sign.validation.status import PdfSignatureStatus, TimestampSignatureStatus

_UNREADABLE: Final = "the signature is damaged"
_USAGES: Final = {"non_repudiation", "digital_signature"}


def seals(content: bytes, roots: Sequence["Certificate"], moment: datetime | None = None) -> tuple[Seal, ...]:
    """Give every signature of a PDF in the order of signing; none for a file that bears none.

    ``roots`` are the certificates that are trusted; ``moment`` is now unless given. A file too damaged to be read, and
    a signature that cannot be, are given as a seal that is not intact.
    """
    if b"/ByteRange" not in content:
        return ()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    names_compared()
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # what it logs is told here in a sentence
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    try:
        reader = PdfFileReader(BytesIO(content), strict=True)
        filled = [(name, field) for name, _, field in enumerate_sig_fields(reader, filled_status=True)]
    except Exception as error:  # the bytes are a stranger's: whatever they do to the reader is a finding
        return (Seal("", problem=f"{_UNREADABLE}: {_said(error)}"),)
    found = [_seal(reader, name, field, content, (roots, moment or datetime.now(UTC))) for name, field in filled]
    return tuple(sorted(found, key=lambda seal: seal.covered))


def _seal(
    reader: Any,  # noqa: ANN401 -- pyHanko's
    name: str,
    field: Any,  # noqa: ANN401
    content: bytes,
    trust: tuple[Sequence["Certificate"], datetime],
) -> Seal:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    try:
        embedded = EmbeddedPdfSignature(reader, field.get_object(), name)
        if embedded.sig_object_type == "/DocTimeStamp":
            return _document_stamp(embedded, name, content, trust)
        return _judged(embedded, name, content, trust)
    except Exception as error:  # as above
        return Seal(name, problem=f"{_UNREADABLE}: {_said(error)}")


def _judged(embedded: Any, name: str, content: bytes, trust: tuple[Any, datetime]) -> Seal:  # noqa: ANN401
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    roots, now = trust
    usage = KeyUsageConstraints(key_usage=_USAGES, match_all_key_usages=False)

    def at(moment: datetime) -> "PdfSignatureStatus":
        contexts = (_context(roots, moment), _context(roots, now))
        return validate_pdf_signature(embedded, *contexts, key_usage_settings=usage, skip_diff=True)

    status = at(now)
    stamp = _stamp(status.timestamp_validity)
    if stamp and stamp.sound and not status.trusted:
        status = at(datetime.fromisoformat(stamp.time))
    certificate = status.signing_cert
    intact = bool(status.intact and status.valid)
    covered, whole = _covered(embedded, content)
    return Seal(
        name,
        signer=_name(certificate),
        subject=certificate.subject.human_friendly,
        issuer=certificate.issuer.human_friendly,
        certificate=certificate.sha256.hex(),
        claimed=_iso(status.signer_reported_dt),
        stamp=stamp,
        intact=intact and whole,
        trusted=bool(status.trusted and (stamp is None or stamp.sound)),
        modified=_modified(content, covered),
        covered=covered,
        problem=_problem(status, stamp, intact=intact, whole=whole),
    )


def _document_stamp(embedded: Any, name: str, content: bytes, trust: tuple[Any, datetime]) -> Seal:  # noqa: ANN401
    """Read a timestamp of the whole document, as archives add them."""
    from pyhanko.sign.validation import validate_pdf_timestamp

    status = validate_pdf_timestamp(embedded, _context(*trust), skip_diff=True)
    covered, whole = _covered(embedded, content)
    stamp = _stamp(status)
    assert stamp
    return Seal(
        name,
        signer=stamp.authority,
        subject=status.signing_cert.subject.human_friendly,
        issuer=status.signing_cert.issuer.human_friendly,
        certificate=status.signing_cert.sha256.hex(),
        stamp=stamp,
        intact=stamp.intact and whole,
        trusted=stamp.trusted,
        modified=_modified(content, covered),
        covered=covered,
        problem="" if stamp.sound else why(status.trust_problem_indic),
        kind="timestamp",
    )


def _context(roots: Sequence["Certificate"], moment: datetime) -> Any:  # noqa: ANN401 -- pyHanko's
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=list(roots), allow_fetching=False, revocation_mode="soft-fail", moment=moment)


def _stamp(status: "TimestampSignatureStatus | None") -> Stamp | None:
    if status is None:
        return None
    time, authority = _iso(status.timestamp) or "", _name(status.signing_cert)
    return Stamp(time, authority, intact=bool(status.intact and status.valid), trusted=bool(status.trusted))


def _covered(embedded: Any, content: bytes) -> tuple[int, bool]:  # noqa: ANN401
    """Give how many of the first bytes a signature covers, and whether that is all of them but for itself."""
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    start, first, second, rest = map(int, embedded.byte_range)
    whole = embedded.evaluate_signature_coverage() >= SignatureCoverageLevel.ENTIRE_REVISION
    return second + rest, whole and start == 0 and first < second and second + rest <= len(content)


def _modified(content: bytes, covered: int) -> Modified:
    if covered >= len(content):
        return "no"
    return "signatures" if signed_only(content[:covered], content) else "yes"


def _problem(status: "PdfSignatureStatus", stamp: Stamp | None, *, intact: bool, whole: bool) -> str:
    if not intact:
        return "what was signed was changed, or the signature is not that of its certificate"
    if not whole:
        return "the signature leaves a part of the file open"
    if stamp and not stamp.intact:
        return "its timestamp is not of this signature"
    if not status.trusted:
        return why(status.trust_problem_indic)
    return "the timestamp's authority is not trusted" if stamp and not stamp.trusted else ""


def _name(certificate: "Certificate") -> str:
    """Give the name of a certificate's owner."""
    names = certificate.subject.native
    for key in ("common_name", "organization_name"):
        if value := names.get(key):
            return str(value if isinstance(value, str) else value[0])
    return str(certificate.subject.human_friendly)


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:160] or type(error).__name__
