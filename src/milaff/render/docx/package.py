"""The package below the document: python-docx opens it and keeps its parts; here is what it leaves open.

It writes a file with the time of day in it and in the order of its walk; ``to_bytes`` makes of it one whose bytes
depend on its content alone. It has no footnotes (``notes`` makes their part) and no embedded fonts (``fonts``).
"""

import zipfile
import zlib
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI
from docx.opc.part import PartFactory, XmlPart
from docx.opc.pkgwriter import _ContentTypesItem
from docx.parts.story import StoryPart
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.errors import MissingStyle, UnfitReference

_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = "word/document.xml"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3

# python-docx hands out as bytes what it has no class for; these two are changed here as XML.
PartFactory.part_type_for[CONTENT_TYPE.WML_FONT_TABLE] = XmlPart
PartFactory.part_type_for[CONTENT_TYPE.WML_FOOTNOTES] = StoryPart


def open_reference(reference: bytes) -> Document:
    """The document that a reference begins; raises UnfitReference for what is no whole DOCX, or one without lists."""
    try:
        # Read as a whole first: python-docx leaves a damaged file open.
        if not read_zip(reference).keys() >= {_TYPES, _MAIN}:
            raise UnfitReference("this is no Word document, or it is damaged")
        document = docx.Document(BytesIO(reference))
        # What is only looked at when it is needed may be damaged as well.
        document.styles.element, document.settings.element, document.sections[-1].page_width
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UnfitReference("this is no DOCX file, or it is damaged") from error
    except UnfitReference:
        raise
    except (ValueError, LookupError, AttributeError, etree.XMLSyntaxError) as error:
        raise UnfitReference("this is no Word document, or it is damaged") from error
    kinds = {relation.reltype for relation in document.part.rels.values()}
    if RELATIONSHIP_TYPE.NUMBERING not in kinds:
        raise MissingStyle("Milaff Bullets", "list")
    _drop_strange_properties(document.part.package)
    return document


def _drop_strange_properties(package: OpcPackage) -> None:
    """Let go of core properties under LibreOffice's name for them: python-docx would add a second part."""
    for key, relation in list(package.rels.items()):
        named = relation.reltype.lower().endswith("/core-properties")
        if named and relation.reltype != RELATIONSHIP_TYPE.CORE_PROPERTIES:
            del package.rels[key]


def to_bytes(package: OpcPackage) -> bytes:
    """The file."""
    return write_zip(_parts_of(package))


def _parts_of(package: OpcPackage) -> dict[str, bytes]:
    """The parts by name, as python-docx's own writer puts them; that would pack them, fonts and all, only to unpack."""
    for part in package.parts:
        part.before_marshal()  # type: ignore[no-untyped-call]
    types: bytes = _ContentTypesItem.from_parts(package.parts).blob  # type: ignore[no-untyped-call]
    parts = {_TYPES: types, PACKAGE_URI.rels_uri.membername: package.rels.xml}
    for part in package.parts:
        parts[part.partname.membername] = part.blob
        if part.rels:
            parts[part.partname.rels_uri.membername] = part.rels.xml
    return parts


def write_zip(parts: dict[str, bytes]) -> bytes:
    """Zip the parts so that equal parts give equal bytes: sorted, without times, with fixed attributes."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        # The list of content types comes first, as Word writes it and file(1) looks for it.
        for name in sorted(parts, key=lambda name: (name != _TYPES, name)):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = _UNIX
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, parts[name])
    return buffer.getvalue()


def read_zip(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
