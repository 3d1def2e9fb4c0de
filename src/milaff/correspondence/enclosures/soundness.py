"""What makes a PDF of others unsound: damage, and bulk that no honest file has."""

import re
import zlib
from collections.abc import Iterator
from typing import Any, Final

from milaff.correspondence.enclosures.limits import Limits

Pdf = Any
_BUFFER: Final = re.compile(r"(stream )?<_io\.BytesIO object at 0x[0-9a-f]+>")
_PICTURES: Final = frozenset({"/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"})


def flaws(pdf: Pdf, limits: Limits) -> Iterator[str]:
    """Give what is wrong with a file, in words that follow «it cannot be enclosed»."""
    if len(pdf.objects) > limits.objects:
        yield f"it has more than {limits.objects} objects"
        return
    if not 0 < len(pdf.pages) <= limits.pages:
        yield f"it has {len(pdf.pages)} pages; from 1 to {limits.pages} can be enclosed"
        return
    yield from _bulk(pdf, limits.unpacked)
    warnings = [*pdf.get_warnings(), *pdf.check_pdf_syntax()]
    if warnings:
        yield damage(warnings[0])


def damage(error: object) -> str:
    """Say what qpdf says of a file: that it is damaged and where, or that it takes too much memory."""
    said = _BUFFER.sub("", str(error).partition("\n")[0]).strip(" :")[:200]
    if "bad_alloc" in said:
        return "it takes more memory to be read than an honest file"
    return f"it is damaged ({said})" if said else "it is damaged"


def _bulk(pdf: Pdf, most: int) -> Iterator[str]:
    """Unpack every stream a piece at a time, before anything else unpacks it whole."""
    total = 0
    for thing in pdf.objects:
        if not _is_stream(thing):
            continue
        filters = _filters(thing)
        if filters == ["/FlateDecode"]:
            total += _unpacked(bytes(thing.read_raw_bytes()), most - total)
        elif not _PICTURES & set(filters):
            total += len(thing.read_bytes())
        if thing.get("/Subtype") == "/Image" and int(thing.get("/Width", 0)) * int(thing.get("/Height", 0)) * 4 > most:
            yield "it has a picture too large to be unpacked"
            return
        if total >= most:
            yield f"it unpacks to more than {most // 1_000_000} MB"
            return


def _unpacked(content: bytes, most: int) -> int:
    """Count the bytes that a deflated stream has unpacked, up to ``most``."""
    unpacking, total, rest = zlib.decompressobj(), 0, content
    while rest and not unpacking.eof and total < most:
        try:
            total += len(unpacking.decompress(rest, 1 << 20))
        except zlib.error:
            return total  # damage is told by the check of the syntax
        rest = unpacking.unconsumed_tail
    return total


def _is_stream(thing: Any) -> bool:  # noqa: ANN401
    import pikepdf

    return isinstance(thing, pikepdf.Stream)


def _filters(stream: Any) -> list[str]:  # noqa: ANN401
    import pikepdf

    found = stream.get("/Filter")
    return [str(one) for one in (found if isinstance(found, pikepdf.Array) else [found]) if one is not None]
