"""What a file says of itself: its report, edition, addendum, copy, status, language and day."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from milaff.dossier.model import Dossier

_LARGEST: Final = 400_000_000
"""Bytes of all parts of a Word file unpacked; beyond it a file is no dossier but an attack or an accident."""


class NoDossier(Exception):  # noqa: N818 -- reads as what it is
    """The file carries no dossier."""


def own_word(path: Path, content: bytes) -> Mapping[str, str]:
    """Read what a PDF, a Word file or a page of HTML says of itself, by name; raise NoDossier where it is none."""
    readers = {b"%PDF-": _pdf, b"PK\x03\x04": _docx}
    reader = next((reader for head, reader in readers.items() if content.startswith(head)), _html)
    return reader(path, content)


def _own(dossier: Dossier, **bears: str) -> dict[str, str]:
    return {"report": dossier.report, "as_of": dossier.as_of, **bears}


def _pdf(path: Path, content: bytes) -> Mapping[str, str]:
    from milaff.render.audit.attached import NotAuditable, attached_dossier, opened

    del content
    try:
        with opened(path) as pdf:
            dossier, language, _ = attached_dossier(pdf, path)
            info = {str(key): str(value) for key, value in pdf.trailer.get("/Info", {}).items()}
    except NotAuditable as error:
        raise NoDossier(str(error).removeprefix(f"{path}: ")) from None
    names = {"edition": "/Edition", "addendum": "/Addendum", "copy": "/Copy", "status": "/Status"}
    return _own(dossier, language=language, **{name: info.get(key, "") for name, key in names.items()})


def _docx(path: Path, content: bytes) -> Mapping[str, str]:
    from lxml import etree  # type: ignore[import-untyped]

    from milaff.render.docx.customxml import DOSSIER
    from milaff.render.docx.package import read_zip

    del path
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _LARGEST:
                raise NoDossier("the file is too large to be a dossier")
        parts = read_zip(content)
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError, RuntimeError):
        raise NoDossier("the file is damaged") from None
    for name, part in parts.items():
        if name.startswith("customXml/") and DOSSIER.encode() in part:
            try:
                root = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
                return _own(Dossier.model_validate_json(root.text or ""), **dict(root.attrib))
            except ValueError:
                raise NoDossier("the dossier that the file carries cannot be read") from None
            except etree.XMLSyntaxError:
                continue
    raise NoDossier("it carries no dossier")


_META = re.compile(rb'<meta name="(edition|addendum|copy|status|as-of|report)" content="([^"]*)">')


def _html(path: Path, content: bytes) -> Mapping[str, str]:
    del path
    head = content.partition(b"</head>")[0]
    found = {key.decode(): value.decode(errors="replace") for key, value in _META.findall(head)}
    if b'content="Milaff"' not in head or "as-of" not in found:
        raise NoDossier("it is no PDF, Word file or page of a dossier")
    return {**found, "as_of": found["as-of"]}
