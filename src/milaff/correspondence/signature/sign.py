"""Signing a PDF: an invisible PAdES signature (ETSI EN 319 142-1, B-B, or B-T with a timestamp), added after its bytes.

The file as it was remains the beginning of the file as signed, byte for byte, so that its digest is still found.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import fields, signers
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from milaff.correspondence.signature.field import add_field
from milaff.correspondence.signature.refusal import Unsignable, refused

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

DIGEST: Final = "sha256"


class _Addition(IncrementalPdfFileWriter):
    """Adds to a file and leaves its properties alone: written anew, its XMP would no more be that of PDF/A-3a."""

    def _update_meta(self) -> None:
        pass


class _Signer(signers.PdfSigner):
    """Signs as PDF 1.7: the curves of P-256 and its like would raise the file to PDF 2.0, and so out of PDF/A-3."""

    def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:  # noqa: ANN401 -- pyHanko's writer
        del md_algorithm
        pdf_out.register_extension(ESIC_EXTENSION_1)


def sign(content: bytes, key: signers.Signer, timestamper: "TimeStamper | None" = None) -> bytes:
    """Sign a PDF with a key (see :mod:`milaff.correspondence.signature.key`); gives the file as signed.

    Raise :class:`Unsignable` for what cannot or must not be signed, and where the token or the timestamp server fails.
    """
    refused(content)
    try:
        writer = _Addition(BytesIO(content), strict=True)
        name = add_field(writer)
        meta = signers.PdfSignatureMetadata(
            field_name=name, md_algorithm=DIGEST, subfilter=fields.SigSeedSubFilter.PADES
        )
        signer = _Signer(meta, key, timestamper=timestamper)
        signed: bytes = signer.sign_pdf(writer, existing_fields_only=True).getvalue()
    except TimestampRequestError as error:
        raise Unsignable(
            f"the timestamp server gave no timestamp ({error})", "Try again, or sign without one"
        ) from error
    except (PdfError, SigningError) as error:
        raise Unsignable(
            f"the file cannot be signed ({_said(error)})", "Have it made again, and try once more"
        ) from error
    if not signed.startswith(content):
        raise Unsignable("signing would have changed the file itself", "Report this; nothing was written")
    return signed


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
