"""What a PDF of others may not do: run scripts, open programs or files, play media, carry programs, ask for data.

ISO 32000-1, 12.6 (actions), 12.7.8 (XFA), 13 (media), 7.11.4 (embedded files). Links to the web and inside the file
are harmless.
"""

import io
import re
from collections.abc import Iterator
from typing import Any, Final

Thing = Any

_ACTIONS: Final = {
    "/JavaScript": "it holds a script (JavaScript)",
    "/Launch": "it opens a program (Launch)",
    "/SubmitForm": "it sends data to an address (SubmitForm)",
    "/ImportData": "it reads data from a file (ImportData)",
    "/GoToR": "it opens another file (GoToR)",
    "/GoToE": "it opens an embedded file (GoToE)",
    "/Rendition": "it plays media (Rendition)",
    "/Movie": "it plays media (Movie)",
    "/Sound": "it plays media (Sound)",
    "/RichMediaExecute": "it plays media (RichMedia)",
    "/GoTo3DView": "it holds a three-dimensional scene",
    "/ResetForm": "it changes a form (ResetForm)",
    "/SetOCGState": "it changes what is seen of it (SetOCGState)",
    "/Hide": "it changes what is seen of it (Hide)",
}
_ANNOTATIONS: Final = frozenset({"/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"})
_SCHEMES: Final = re.compile(rb"(?i)\s*(https?|mailto|tel|ftps?|urn|doi):")
_SCHEMED: Final = re.compile(rb"(?i)\s*[a-z][a-z0-9+.-]*\s*:")
# Data that a reader opens without running it; anything else that is embedded may be a program.
_HARMLESS: Final = frozenset(
    {
        "csv",
        "gif",
        "htm",
        "html",
        "jpeg",
        "jpg",
        "json",
        "md",
        "pdf",
        "png",
        "rtf",
        "svg",
        "tif",
        "tiff",
        "txt",
        "xml",
        "docx",
        "odt",
        "ods",
        "xlsx",
    }
)
_PROGRAMS: Final = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xd0\xcf\x11\xe0")
DEEPEST: Final = 3


def dangers(pdf: Thing, depth: int = 0) -> Iterator[str]:
    """Give what the file could do beside being read, in words that follow «it cannot be enclosed»."""
    import pikepdf

    root = pdf.Root
    if "/JavaScript" in root.get("/Names", {}):
        yield _ACTIONS["/JavaScript"]
    if "/XFA" in root.get("/AcroForm", {}):
        yield "it is a form that runs scripts (XFA)"
    opening = root.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary) and opening.get("/S") != "/GoTo":
        yield "it does something when it is opened (OpenAction)"
    for thing in pdf.objects:
        yield from _inside(thing)
    yield from _embedded(pdf, depth)


def is_signed(pdf: Thing) -> bool:
    """Tell whether it bears a digital signature, which any change would break."""
    import pikepdf

    return any(isinstance(thing, pikepdf.Dictionary) and "/ByteRange" in thing for thing in pdf.objects)


def _inside(thing: Thing, level: int = 0) -> Iterator[str]:
    """Look at an object and all direct ones in it; what it refers to has an entry of its own."""
    import pikepdf

    if level and isinstance(thing, pikepdf.Object) and thing.is_indirect:
        return
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield from _dictionary(thing)
        for value in thing.values() if not isinstance(thing, pikepdf.Stream) else thing.stream_dict.values():
            yield from _inside(value, level + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            yield from _inside(value, level + 1)


def _dictionary(thing: Thing) -> Iterator[str]:
    if "/JS" in thing:
        yield _ACTIONS["/JavaScript"]
    kind = str(thing.get("/S", ""))
    if kind in _ACTIONS:
        yield _ACTIONS[kind]
    if kind == "/URI" and _leads_astray(thing.get("/URI")):
        yield "a link in it leads elsewhere than to the web or to a mailbox"
    if "/AA" in thing:
        yield "it does something when it is opened, printed or closed (AA)"
    if thing.get("/Subtype") in _ANNOTATIONS and "/Rect" in thing:
        yield "it plays media"


def _leads_astray(address: Thing) -> bool:
    content = bytes(address) if address is not None else b""
    return bool(_SCHEMED.match(content)) and not _SCHEMES.match(content)


def _embedded(pdf: Thing, depth: int) -> Iterator[str]:
    """Look at every embedded file, wherever it hangs; PDF files are looked into as well."""
    import pikepdf

    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary) or "/EF" not in thing:
            continue
        names = {str(thing[key]) for key in ("/F", "/UF") if isinstance(thing.get(key), pikepdf.String)}
        for stream in dict(thing.EF.items()).values():
            content = stream.read_bytes()
            if content.startswith(_PROGRAMS) or any(_extension(name) not in _HARMLESS for name in names):
                yield f"it carries a file that may be a program («{sorted(names)[0] if names else 'without a name'}»)"
            elif content[:1024].lstrip().startswith(b"%PDF-"):
                yield from _nested(content, depth)


def _nested(content: bytes, depth: int) -> Iterator[str]:
    import pikepdf

    if depth >= DEEPEST:
        yield "PDF files are embedded in it one in another"
        return
    try:
        with pikepdf.open(io.BytesIO(content)) as inner:
            if inner.is_encrypted:
                yield "a PDF embedded in it is encrypted"
            for reason in dangers(inner, depth + 1):
                yield f"of a PDF embedded in it: {reason}"
    except pikepdf.PdfError:
        yield "a PDF embedded in it is encrypted or damaged"


def _extension(name: str) -> str:
    return name.rpartition(".")[2].casefold() if "." in name else ""
