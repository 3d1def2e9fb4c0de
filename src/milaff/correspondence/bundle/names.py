"""What a catalogue names: destinations and embedded files (ISO 32000-1, 12.3.2.3 and 7.11.4; ISO 19005-3, 6.8)."""

from collections.abc import Iterator
from typing import Any

from milaff.correspondence.bundle.part import Part, pairs, rename_destinations

Pdf = Any
Thing = Any


class Names:
    """The merged names of a bundle. A name of an enclosure begins with its place, ``enclosure-2/summary``."""

    def __init__(self, whole: Pdf) -> None:
        self.whole = whole
        self.destinations: dict[bytes, Thing] = {}
        self.files: dict[str, Thing] = {}
        self.associated: list[Thing] = []

    def prepare(self, part: Part) -> None:
        """Rename a part's destinations where they are used, before its pages are copied."""
        if part.number:
            rename_destinations(part, lambda name: _string(part.prefix + _bytes(name)))

    def join(self, part: Part) -> None:
        """Take a part's names over, once its pages are there."""
        for key, place in _destinations(part.pdf):
            self.destinations[part.prefix + key] = self._own(part, place)
        files = {id_: self._own(part, spec) for id_, spec in _files(part.pdf)}
        for spec in files.values():
            self._named(part, spec)
        root = part.pdf.Root
        for spec in root.get("/AF", []):
            if spec.objgen in files:
                self.associated.append(files[spec.objgen])

    def close(self) -> None:
        """Hang the names into the catalogue."""
        from pikepdf import Array, Dictionary, String

        root, names = self.whole.Root, Dictionary()
        if self.destinations:
            names.Dests = self._tree(self.destinations)
        if self.files:
            names.EmbeddedFiles = self._tree({bytes(String(name)): spec for name, spec in self.files.items()})
        for key, filled in (("/Names", names), ("/AF", Array(self.associated))):
            if len(filled):
                root[key] = filled
            elif key in root:
                del root[key]
        if "/Dests" in root:
            del root["/Dests"]

    def _named(self, part: Part, spec: Thing) -> None:
        """Enter an embedded file under its own name; where a part before has that name, under another."""
        from pikepdf import String

        name = _plain(spec)
        if name in self.files:
            name = f"enclosure-{part.number}-{name}"
            spec.F, spec.UF = String(name), String(name)
        while name in self.files:
            name = f"{name}-"
        self.files[name] = spec

    def _tree(self, named: dict[bytes, Thing]) -> Thing:
        from pikepdf import Array, Dictionary

        flat = Array()
        for key, value in sorted(named.items(), key=lambda pair: pair[0]):
            flat.append(_string(key))
            flat.append(value)
        return self.whole.make_indirect(Dictionary(Names=flat))

    def _own(self, part: Part, thing: Thing) -> Thing:
        if part.pdf is self.whole:
            return thing
        return self.whole.copy_foreign(thing if thing.is_indirect else part.pdf.make_indirect(thing))


def _destinations(pdf: Pdf) -> Iterator[tuple[bytes, Thing]]:
    root = pdf.Root
    for name, place in root.get("/Dests", {}).items():  # PDF 1.1
        yield _bytes(name), place
    for key, place in pairs(root.get("/Names", {}).get("/Dests"), "/Names"):
        yield bytes(key), place


def _files(pdf: Pdf) -> Iterator[tuple[tuple[int, int], Thing]]:
    """Give the embedded files of a catalogue by their object, those that are associated and those that are named."""
    found = [spec for _, spec in pairs(pdf.Root.get("/Names", {}).get("/EmbeddedFiles"), "/Names")]
    for number, spec in enumerate((*found, *pdf.Root.get("/AF", []))):
        yield (spec.objgen if spec.is_indirect else (-number, 0)), spec


def _plain(spec: Thing) -> str:
    return str(spec.get("/UF", spec.get("/F", "file"))) or "file"


def _bytes(name: Thing) -> bytes:
    import pikepdf

    return str(name).removeprefix("/").encode() if isinstance(name, str | pikepdf.Name) else bytes(name)


def _string(name: bytes) -> Thing:
    from pikepdf import String

    return String(name)
