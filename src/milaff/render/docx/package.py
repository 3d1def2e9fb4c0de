"""The package below the document: parts, their content types, their relationships, and the zip around them."""

import zipfile
from io import BytesIO
from typing import Final

from milaff.render.docx.xml import Element, make, parse, root, serialise

MAIN: Final = "word/document.xml"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES: Final = "[Content_Types].xml"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3


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


def relationships_part(part: str) -> str:
    """The name of the part that holds another part's relationships."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


class Package:
    """A Word file taken apart: XML parts are read once, changed in place, and written by ``to_bytes``."""

    def __init__(self, parts: dict[str, bytes] | None = None) -> None:
        self._raw = dict(parts or {})
        self._trees: dict[str, Element] = {}

    @classmethod
    def read(cls, data: bytes) -> "Package":
        """Open a file."""
        return cls(read_zip(data))

    def tree(self, name: str) -> Element:
        """The root element of an XML part, to be read or changed in place."""
        if name not in self._trees:
            self._trees[name] = parse(self._raw[name])
        return self._trees[name]

    def replace(self, name: str, tree: Element) -> None:
        """Put another tree in the place of a part that is there already."""
        self._trees[name] = tree
        self._raw.setdefault(name, b"")

    def add(self, name: str, content_type: str, content: bytes | Element) -> None:
        """Add a part; its content type is declared for this part alone."""
        if isinstance(content, bytes):
            self._raw[name] = content
        else:
            self.replace(name, content)
        self._types().append(make("ct:Override", PartName=f"/{name}", ContentType=content_type))

    def default_type(self, extension: str, content_type: str) -> None:
        """Declare the content type of every part with this extension."""
        types = self._types()
        if not any(item.get("Extension") == extension for item in types):
            types.insert(0, make("ct:Default", Extension=extension, ContentType=content_type))

    def add_raw(self, name: str, data: bytes) -> None:
        """Add a part whose content type its extension declares."""
        self._raw[name] = data

    def relate(self, part: str, kind: str, target: str, *, external: bool = False) -> str:
        """Relate a part to a target and return the id; the same relation asked for again is the same id."""
        name = relationships_part(part)
        if name not in self._raw:
            self.replace(name, root("rel:Relationships", "rel"))
        relations = self.tree(name)
        for item in relations:
            if (item.get("Type"), item.get("Target")) == (kind, target):
                return str(item.get("Id"))
        taken = {item.get("Id") for item in relations}
        number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        relation = make("rel:Relationship", Id=f"rId{number}", Type=kind, Target=target)
        if external:
            relation.set("TargetMode", "External")
        relations.append(relation)
        return f"rId{number}"

    def to_bytes(self) -> bytes:
        """The file."""
        written = {name: serialise(tree) for name, tree in self._trees.items()}
        return write_zip(self._raw | written)

    def _types(self) -> Element:
        if _TYPES not in self._raw:
            self.replace(_TYPES, root("ct:Types", "ct"))
        return self.tree(_TYPES)
