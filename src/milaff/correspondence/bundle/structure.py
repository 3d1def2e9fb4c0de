"""The structure trees of a bundle's parts under one roof (ISO 32000-1, 14.7): a Document that holds a Part for each."""

from collections.abc import Iterator
from typing import Any

from milaff.correspondence.bundle.part import Part, offset, pairs, without_structure

Pdf = Any
Element = Any


class Roof:
    """The merged tree. It is begun with the letter; ``whole`` is the letter's file, which becomes the bundle."""

    def __init__(self, whole: Pdf) -> None:
        from pikepdf import Array, Dictionary, Name

        self.whole = whole
        self.root = whole.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self.document = whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=self.root))
        self.document.K = Array()
        self.parents: dict[int, Any] = {}
        self.identifiers: dict[bytes, Any] = {}
        self.maps: dict[str, dict[str, Any]] = {"/RoleMap": {}, "/ClassMap": {}}

    def prepare(self, part: Part) -> bool:
        """Make a part's tree ready to be joined, before its pages are copied; tell whether it has one."""
        tree = part.pdf.Root.get("/StructTreeRoot")
        if tree is None or "/K" not in tree or "/ParentTree" not in tree:
            without_structure(part)
            return False
        if part.number:
            offset(part, self.raised())
        names = {key: self._renamed(part, key) for key in self.maps}
        for element in elements(tree):
            _rename(part, element, names)
        return True

    def join(self, part: Part, by: int) -> None:
        """Join a part's tree, once its pages are there; ``by`` is what its keys were raised by."""
        from pikepdf import Array, Dictionary, Name, String

        tree = part.pdf.Root.StructTreeRoot
        for kind, merged in self.maps.items():
            renamed = self._renamed(part, kind)
            for name, value in tree.get(kind, {}).items():
                merged[renamed.get(name, name)] = value if isinstance(value, Name) else self._own(part, value)
        own_tree = self._own(part, tree)
        for key, value in pairs(own_tree.ParentTree, "/Nums"):
            self.parents[int(key) + by] = value
        tops = list(own_tree.K) if isinstance(own_tree.K, Array) else [own_tree.K]
        if len(tops) == 1 and tops[0].get("/S") == "/Document":
            top = tops[0]
            top.S = Name.Part
        else:
            top = self.whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Part, K=Array(tops)))
            for element in tops:
                element.P = top
        top.P, top.T = self.document, String(part.title)
        if "/Lang" in part.pdf.Root and "/Lang" not in top:
            top.Lang = String(str(part.pdf.Root.Lang))
        self.document.K.append(top)
        for element in elements(Dictionary(K=top)):
            if "/ID" in element:
                self.identifiers[bytes(element.ID)] = element

    def raised(self) -> int:
        """What the next part's keys are raised by."""
        return max(self.parents, default=-1) + 1

    def close(self) -> None:
        """Hang the tree into the catalogue."""
        from pikepdf import Array, Dictionary, String

        self.root.K = self.document
        flat = Array()
        for number, value in sorted(self.parents.items()):
            flat.append(number)
            flat.append(value)
        self.root.ParentTree = self.whole.make_indirect(Dictionary(Nums=flat))
        self.root.ParentTreeNextKey = self.raised()
        if self.identifiers:
            names = Array()
            for name, element in sorted(self.identifiers.items()):
                names.append(String(name))
                names.append(element)
            self.root.IDTree = self.whole.make_indirect(Dictionary(Names=names))
        for kind, merged in self.maps.items():
            if merged:
                self.root[kind] = Dictionary(merged)
        self.whole.Root.StructTreeRoot = self.root

    def _renamed(self, part: Part, kind: str) -> dict[str, str]:
        """Name anew what stands for something else in the parts before; by its old name."""
        found = part.pdf.Root.StructTreeRoot.get(kind, {})
        known = self.maps[kind]
        return {
            name: f"{name}-{part.number}" for name, value in found.items() if name in known and known[name] != value
        }

    def _own(self, part: Part, thing: Any) -> Any:  # noqa: ANN401
        if part.pdf is self.whole:
            return thing
        return self.whole.copy_foreign(thing if thing.is_indirect else part.pdf.make_indirect(thing))


def elements(tree: Element) -> Iterator[Element]:
    """Give every element of a tree once, in no order that matters."""
    import pikepdf

    waiting, seen = [tree.get("/K")], {(0, 0)}
    while waiting:
        kid = waiting.pop()
        if isinstance(kid, pikepdf.Array):
            waiting += list(kid)
        elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid and kid.objgen not in seen:
            seen.add(kid.objgen)  # an element is always an object of its own: others refer to it
            yield kid
            waiting.append(kid.get("/K"))


def _rename(part: Part, element: Element, names: dict[str, dict[str, str]]) -> None:
    """Rename an element's ID, the IDs of its headers, its type and its classes."""
    import pikepdf

    if "/ID" in element:
        element.ID = pikepdf.String(part.prefix + bytes(element.ID))
    for attributes in _items(element.get("/A")):
        if isinstance(attributes, pikepdf.Dictionary) and "/Headers" in attributes:
            headers = [pikepdf.String(part.prefix + bytes(name)) for name in attributes.Headers]
            attributes.Headers = pikepdf.Array(headers)
    if (role := names["/RoleMap"].get(str(element.S))) is not None:
        element.S = pikepdf.Name(role)
    if "/C" in element:
        known = names["/ClassMap"]
        element.C = pikepdf.Array(
            pikepdf.Name(known.get(str(one), str(one))) if isinstance(one, pikepdf.Name) else one
            for one in _items(element.C)
        )


def _items(value: Any) -> list[Any]:  # noqa: ANN401
    import pikepdf

    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]
