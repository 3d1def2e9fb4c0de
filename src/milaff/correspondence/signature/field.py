"""The place of a signature in a PDF: an invisible form field, tagged as PDF/A-3a and PDF/UA-1 ask.

ISO 19005-3, 6.3: the widget is printed, not hidden, of no size, and so needs no appearance. ISO 14289-1, 7.18: it has a
description, stands in a ``Form`` element of the structure that it leads back to, and its page tabs by the structure.
"""

from collections.abc import Iterator
from typing import Any, Final

from pyhanko.pdf_utils import generic as _generic
from pyhanko.pdf_utils.generic import pdf_name as name
from pyhanko.sign import fields

TITLES: Final = {"ar": "التوقيع الإلكتروني", "en": "Electronic signature"}
_PRINTED_AND_LOCKED: Final = 4 | 128
_DEEPEST: Final = 50

Object = Any  # one of pyHanko's objects of a PDF
Writer = Any  # pyhanko.pdf_utils.incremental_writer.IncrementalPdfFileWriter
generic: Any = _generic  # its classes have no types of their own


def add_field(writer: Writer, *, on_page: int = 0) -> str:
    """Add an empty signature field on a page (0: the first); gives its name, ``Signature1`` and so on."""
    field_name = _free_name(writer)
    title = TITLES["ar" if str(_entry(writer.root, "/Lang")).lower().startswith("ar") else "en"]
    settings = fields.InvisSigSettings(set_print_flag=True, set_hidden_flag=False)
    spec = fields.SigFieldSpec(field_name, on_page, invis_sig_settings=settings, readable_field_name=title)
    fields.append_signature_field(writer, spec)
    page = writer.find_page_for_modification(on_page)[0].get_object()
    reference = page["/Annots"].raw_get(-1)
    widget = reference.get_object()
    widget[name("/F")] = generic.NumberObject(_PRINTED_AND_LOCKED)
    widget[name("/Contents")] = generic.TextStringObject(title)
    page[name("/Tabs")] = name("/S")
    writer.update_container(page)
    _tag(writer, reference, widget, title)
    return field_name


def _entry(dictionary: Object, key: str) -> Object:
    """Give the value of a key, looked up where it is a reference; None where there is none."""
    return dictionary[key] if key in dictionary else None  # noqa: SIM401 -- its get() looks no reference up


def _free_name(writer: Writer) -> str:
    taken = {found for found, _, _ in fields.enumerate_sig_fields(writer)}
    number = next(number for number in range(1, len(taken) + 2) if f"Signature{number}" not in taken)
    return f"Signature{number}"


def _tag(writer: Writer, reference: Object, widget: Object, title: str) -> None:
    """Put the field into the structure tree, at its end; a file without one is left without."""
    tree = _entry(writer.root, "/StructTreeRoot")
    if tree is None:
        return
    around = _top(writer, tree)
    key = _next_key(tree)
    content = {"/Type": name("/OBJR"), "/Obj": reference, "/Pg": widget.raw_get("/P")}
    element = generic.DictionaryObject(
        {
            name("/Type"): name("/StructElem"),
            name("/S"): name("/Form"),
            name("/P"): around,
            name("/Alt"): generic.TextStringObject(title),
            name("/K"): generic.DictionaryObject({name(entry): value for entry, value in content.items()}),
        }
    )
    own = writer.add_object(element)
    _append_kid(writer, around.get_object(), own)
    widget[name("/StructParent")] = generic.NumberObject(key)
    _index(writer, tree, key, own)


def _top(writer: Writer, tree: Object) -> Object:
    """Give a reference to the one element at the top of the tree, or to the tree where there is not one."""
    kids = tree.raw_get("/K") if "/K" in tree else None
    if isinstance(kids, generic.IndirectObject) and isinstance(kids.get_object(), generic.ArrayObject):
        kids = kids.get_object()
    if isinstance(kids, generic.ArrayObject) and len(kids) == 1:
        kids = kids.raw_get(0)
    return kids if isinstance(kids, generic.IndirectObject) else writer.root.raw_get("/StructTreeRoot")


def _append_kid(writer: Writer, parent: Object, kid: Object) -> None:
    present = _entry(parent, "/K")
    if isinstance(present, generic.ArrayObject):
        present.append(kid)
        writer.update_container(present)
    else:
        parent[name("/K")] = generic.ArrayObject([] if present is None else [parent.raw_get("/K")])
        parent["/K"].append(kid)
        writer.update_container(parent)


def _next_key(tree: Object) -> int:
    """Give the first number that the parent tree does not use."""
    known = max(
        (int(key) for leaf in _leaves(_entry(tree, "/ParentTree")) for key in list(leaf["/Nums"])[::2]), default=-1
    )
    return max(int(_entry(tree, "/ParentTreeNextKey") or 0), known + 1)


def _leaves(node: Object, depth: int = 0) -> Iterator[Object]:
    if node is None or depth > _DEEPEST:
        return
    if "/Nums" in node:
        yield node
    for kid in _entry(node, "/Kids") or ():
        yield from _leaves(kid.get_object(), depth + 1)


def _index(writer: Writer, tree: Object, key: int, element: Object) -> None:
    """Enter the way back from the field to its element: the key is the highest, so the last leaf takes it."""
    tree[name("/ParentTreeNextKey")] = generic.NumberObject(key + 1)
    if "/ParentTree" not in tree:
        tree[name("/ParentTree")] = writer.add_object(generic.DictionaryObject({name("/Nums"): generic.ArrayObject()}))
    writer.update_container(tree)
    node = tree["/ParentTree"]
    for _ in range(_DEEPEST):
        if "/Limits" in node:
            node["/Limits"][1] = generic.NumberObject(key)
            writer.update_container(node["/Limits"])
        if not _entry(node, "/Kids"):
            break
        node = node["/Kids"][-1]
    if "/Nums" not in node:
        node[name("/Nums")] = generic.ArrayObject()
        writer.update_container(node)
    node["/Nums"] += [generic.NumberObject(key), element]
    writer.update_container(node["/Nums"])
