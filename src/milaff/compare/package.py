"""A Word file as anybody may hand it in: its parts, found by their relationships, or one line on what is wrong."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_LARGEST: Final = 400_000_000
"""Bytes of all parts unpacked; beyond it a file is no dossier but an attack or an accident."""


class NotComparable(Exception):  # noqa: N818 -- reads as what it is
    """The file cannot be held against a dossier; the message says why, and the remedy, in one line."""


@dataclass(frozen=True)
class Package:
    """The parts of a file by name, without the leading slash."""

    path: Path
    parts: dict[str, bytes]

    def tree(self, name: str) -> Any:  # noqa: ANN401 -- lxml has no types
        """Parse a part; raise :class:`NotComparable` where it is missing or damaged."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        try:
            return etree.fromstring(self.parts[name], parser)
        except KeyError:
            raise NotComparable(f"{self.path}: the file lacks its part {name}; ask for the copy again") from None
        except etree.XMLSyntaxError:
            raise NotComparable(f"{self.path}: the file is damaged in {name}; ask for the copy again") from None

    def related(self, name: str, kind: str) -> Iterator[str]:
        """Name the parts that a part (empty: the package) relates to, by the last word of the relation's type."""
        folder, base = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self.parts:
            return
        for item in self.tree(relations):
            if str(item.get("Type", "")).rpartition("/")[2] == kind and item.get("TargetMode") != "External":
                target = str(item.get("Target", ""))
                yield posixpath.normpath(target[1:] if target.startswith("/") else posixpath.join(folder, target))

    @property
    def main(self) -> str:
        """The name of the document's part."""
        found = next(self.related("", "officeDocument"), "")
        if not found.startswith("word/"):
            raise NotComparable(f"{self.path}: this is no Word document; hand in the copy as .docx")
        return found


def open_package(path: Path) -> Package:
    """Read a Word file; raise :class:`NotComparable` where it is not one that can be read."""
    try:
        head = path.read_bytes()
    except FileNotFoundError:
        raise NotComparable(f"{path}: there is no such file") from None
    except OSError as error:
        raise NotComparable(f"{path}: the file cannot be read ({error.strerror or error})") from None
    if head.startswith(_OLE):
        if _ENCRYPTED in head:
            raise NotComparable(f"{path}: the file is protected with a password; save it without one")
        raise NotComparable(f"{path}: this is Word's old format; save it as .docx")
    if not head.startswith(b"PK"):
        raise NotComparable(f"{path}: this is no Word document; hand in the copy as .docx")
    return Package(path, _parts(path))


def _parts(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(item.file_size for item in archive.infolist()) > _LARGEST:
                raise NotComparable(f"{path}: the file is too large to be a dossier")
            parts = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise NotComparable(f"{path}: the file is damaged; ask for the copy again") from None
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis"):
        raise NotComparable(f"{path}: this is an OpenDocument file; save it as .docx")
    return parts
