"""The parts of a Word document's archive, unpacked within limits, and its XML, parsed without entities."""

import zipfile
import zlib
from io import BytesIO
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from milaff.intake.limits import ARCHIVE_BYTES, ARCHIVE_PARTS, MEGABYTE, PART_BYTES, RATIO
from milaff.intake.refusal import Refused

Element = Any


class Archive:
    """A Word document's archive; ``part`` and ``tree`` give None for a part that it has not."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise _damaged() from None
        infos = self._zip.infolist()
        if len(infos) > ARCHIVE_PARTS or sum(info.file_size for info in infos) > ARCHIVE_BYTES:
            raise _bomb()
        for info in infos:
            if info.file_size > MEGABYTE and info.file_size > RATIO * max(info.compress_size, 1):
                raise _bomb()
            if info.flag_bits & 1:
                raise Refused("is locked by a password", "Open it with its password and save it without one")
        self.names = frozenset(info.filename for info in infos)
        if len(self.names) < len(infos):
            raise Refused(
                "holds two parts of one name: readers differ on what it says", "Open it in Word and save it again"
            )
        self._left = ARCHIVE_BYTES

    def part(self, name: str) -> bytes | None:
        """Unpack one part; what the archive says of its size is not believed."""
        if name not in self.names:
            return None
        try:
            with self._zip.open(name) as file:
                content = file.read(min(PART_BYTES, self._left) + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
            raise _damaged() from None
        self._left -= len(content)
        if self._left < 0 or len(content) > PART_BYTES:
            raise _bomb()
        return content

    def tree(self, name: str) -> Element | None:
        """Parse one part; entities are neither resolved nor allowed."""
        content = self.part(name)
        if content is None:
            return None
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if "depth" in str(error).lower() or "entity" in str(error).lower():
                raise _foreign() from None
            raise Refused(f"is damaged: its part {name} is no XML", "Open it in Word and save it again") from None
        if root.getroottree().docinfo.doctype:
            raise _foreign()
        return root


def _damaged() -> Refused:
    return Refused("is damaged: its archive cannot be unpacked", "Open it in Word and save it again")


def _bomb() -> Refused:
    return Refused("unpacks to far more than a document holds (an archive bomb)", "Do not open it; ask who sent it")


def _foreign() -> Refused:
    message = "holds XML that Word does not write (entities, or nesting without end)"
    return Refused(message, "Do not open it; ask who sent it")
