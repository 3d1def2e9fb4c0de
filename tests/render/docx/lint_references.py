"""The part of the lint that follows references: from fields, styles, lists, comments and notes to what they name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

Element: TypeAlias = Any

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMED: Final = frozenset(("PAGEREF", "REF", "NOTEREF"))


def fields(tree: Element) -> Iterator[str]:
    """Fields that do not begin, part and end in this order, nested; instructions outside them; dirty ones."""
    states: list[str] = []
    for mark in tree.iter(f"{W}fldChar", f"{W}fldSimple", f"{W}instrText"):
        if mark.get(f"{W}dirty") is not None:
            yield "a dirty field raises a prompt"
        kind = mark.get(f"{W}fldCharType")
        if mark.tag == f"{W}instrText":
            if not states or states[-1] != "begin":
                yield f"the instruction {mark.text!r} stands in no field"
        elif kind == "begin":
            states.append("begin")
        elif kind == "separate":
            if not states or states[-1] != "begin":
                yield "a field is parted that has not begun"
                return
            states[-1] = "separate"
        elif kind == "end" and (not states or states.pop() != "separate"):
            yield "a field ends that has not begun or has no result"
            return
    if states:
        yield "a field does not end"


def names_of_fields(tree: Element) -> Iterator[str]:
    """The bookmarks that the fields of a part refer to."""
    for code in tree.iter(f"{W}instrText"):
        words = "".join(code.itertext()).split()
        if len(words) > 1 and words[0] in _NAMED:
            yield words[1]


def styles(tree: Element) -> Iterator[str]:
    """Styles that name others that are not there, or not of their kind, or share an id."""
    found = [(style.get(f"{W}type"), style.get(f"{W}styleId")) for style in tree.iter(f"{W}style")]
    yield from (f"style {called!r} {count} times" for (_, called), count in Counter(found).items() if count > 1)
    for style in tree.iter(f"{W}style"):
        for tag in ("basedOn", "next"):
            other = style.find(f"{W}{tag}")
            if other is not None and (style.get(f"{W}type"), other.get(f"{W}val")) not in found:
                yield f"style {style.get(f'{W}styleId')!r} names {other.get(f'{W}val')!r}, which is not there"


def lists(numbering: Element, users: Iterable[Element]) -> Iterator[str]:
    """Lists that paragraphs or styles name but that are not there, or whose definition is not."""
    abstract = {item.get(f"{W}abstractNumId") for item in numbering.iterfind(f"{W}abstractNum")}
    numbers = [item.get(f"{W}numId") for item in numbering.iterfind(f"{W}num")]
    yield from (f"list {number} {count} times" for number, count in Counter(numbers).items() if count > 1)
    for item in numbering.iterfind(f"{W}num/{W}abstractNumId"):
        if item.get(f"{W}val") not in abstract:
            yield f"list without a definition: {item.get(f'{W}val')}"
    for tree in users:
        for number in tree.iter(f"{W}numId"):
            if number.get(f"{W}val") not in numbers:
                yield f"no list {number.get(f'{W}val')}"


def comments(document: Element, part: Element | None) -> Iterator[str]:
    """Comments that are not tied to the text once: a beginning, an end after it, then the mark."""
    written = [] if part is None else [item.get(f"{W}id") for item in part.iterfind(f"{W}comment")]
    yield from (f"comment {number} {count} times" for number, count in Counter(written).items() if count > 1)
    marks: dict[str, list[str]] = {}
    for item in document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"):
        marks.setdefault(item.get(f"{W}id"), []).append(item.tag.removeprefix(f"{W}comment"))
    for number in dict.fromkeys([*written, *marks]):
        if number not in written:
            yield f"no comment {number}"
        elif marks.get(number) != ["RangeStart", "RangeEnd", "Reference"]:
            yield f"comment {number} is not tied to the text: {marks.get(number)}"


def header_rows(table: Element) -> Iterator[str]:
    """Rows that are to repeat but are not the first ones of their table."""
    repeating = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.findall(f"{W}tr")]
    if repeating != sorted(repeating, reverse=True):
        yield "a row repeats that is not at the head of its table"


def targets(relations: Mapping[str, Element]) -> Iterator[str]:
    """Relationships to the outside that are no address."""
    for key, item in relations.items():
        if item.get("TargetMode") == "External" and ":" not in item.get("Target", ""):
            yield f"relationship {key} leads to {item.get('Target')!r}"
