"""What a PDF was before something was added to it, and whether what was added is signatures alone.

An addition (ISO 32000-1, 7.5.6) leaves the bytes before it as they are, but it may show anything in the place of any
object. So bytes that are known say nothing by themselves: what follows them must be looked at.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import pikepdf

_END: Final = re.compile(rb"%%EOF(?:\r\n|\n|\r)?")
_MOST: Final = 100
_CATALOGUE: Final = {"/AcroForm", "/Extensions", "/DSS"}
_WIDGET: Final = {"/Type", "/Subtype", "/FT", "/T", "/TU", "/V", "/F", "/Rect", "/P", "/Contents", "/StructParent"}
_HIDING: Final = {"/Type", "/S", "/P", "/Alt", "/K"}

Thing = Any  # one of pikepdf's objects


@dataclass(frozen=True)
class Revision:
    """The first ``size`` bytes of a file, at which it once ended, and their SHA-256 in hexadecimal."""

    size: int
    sha256: str


def revisions(content: bytes) -> Iterator[Revision]:
    """Give every beginning of a PDF that was perhaps the whole file once, the first first, and the file as it is."""
    total, done = hashlib.sha256(), 0
    ends = [match.end() for match in _END.finditer(content)][:_MOST]
    for end in dict.fromkeys([*ends, len(content)]):
        total.update(memoryview(content)[done:end])
        done = end
        yield Revision(end, total.hexdigest())


def signed_only(before: bytes, after: bytes) -> bool:
    """Tell whether signatures alone were added to what a file was: invisible fields, their tags, their index.

    What archives add to verify them later (ISO 32000-2, 12.8.4.3, DSS) counts as such.

    Every object that was there must be as it was, but for those that the new fields are entered in, and there nothing
    may have gone or changed.
    """
    if not after.startswith(before):
        return False
    try:
        with pikepdf.open(BytesIO(before)) as old, pikepdf.open(BytesIO(after)) as new:
            return _Comparison(old, new).holds()
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        return False


class _Comparison:
    """Two files of the same beginning, object by object."""

    def __init__(self, old: pikepdf.Pdf, new: pikepdf.Pdf) -> None:
        self.old, self.new = old, new
        known = {field.objgen for field in _fields(old)}
        self.fields = [field for field in _fields(new) if field.objgen not in known]
        self.added = {field.objgen for field in self.fields}
        self.tags = {tag.objgen for tag in self._tags()}

    def _tags(self) -> Iterator[Thing]:
        """Give the structure elements that hold a new field and nothing else."""
        for thing in self.new.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Form" and set(thing.keys()) <= _HIDING:
                kid = thing.get("/K")
                if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid and kid.Obj.objgen in self.added:
                    yield thing

    def holds(self) -> bool:
        """Compare the two files."""
        if any(_plain(self.old.trailer.get(key)) != _plain(self.new.trailer.get(key)) for key in ("/Root", "/Info")):
            return False
        if not self.fields and ("/DSS" in self.old.Root or "/DSS" not in self.new.Root):
            return False  # nothing was added that is known
        if "/Encrypt" in self.new.trailer or not all(map(_invisible, self.fields)):
            return False
        # By number, for a number of the file that was not in use may not come into use either; and others by their own.
        free = max([int(self.old.trailer.get("/Size", 1)), *(number + 1 for number, _ in _used(self.old))])
        places = {(number, 0) for number in range(1, free)} | _used(self.old)
        return all(self._same(self.old.get_object(place), self.new.get_object(place)) for place in sorted(places))

    def _same(self, old: Thing, new: Thing) -> bool:
        if not isinstance(old, pikepdf.Object) or not isinstance(new, pikepdf.Object):
            return type(old) is type(new) and bool(old == new)
        if isinstance(old, pikepdf.Stream):
            return (
                isinstance(new, pikepdf.Stream)
                and old.stream_dict.unparse() == new.stream_dict.unparse()
                and old.read_raw_bytes() == new.read_raw_bytes()
            ) or old.get("/Type") in ("/XRef", "/ObjStm")
        if old.unparse(resolved=True) == new.unparse(resolved=True):
            return True
        return self._entered(old, new)

    def _entered(self, old: Thing, new: Thing) -> bool:
        """Tell whether an object was changed only so as to hold the new fields."""
        if isinstance(old, pikepdf.Array):
            return self._grown(old, new, numbers=True)  # an array of its own: the numbers of the parent tree are one
        if not isinstance(old, pikepdf.Dictionary) or not isinstance(new, pikepdf.Dictionary):
            return False
        return all(self._entry(old, new, key) for key in {*old.keys(), *new.keys()})

    def _entry(self, old: Thing, new: Thing, key: str) -> bool:
        was, now = old.get(key), new.get(key)
        if _plain(was) == _plain(now):
            return True
        if old.objgen == self.old.Root.objgen:
            return self._catalogue(key, was, now)
        kind = old.get("/Type")
        if kind == "/Page":
            return (key == "/Tabs" and now == "/S") or (key == "/Annots" and self._grown(was, now))
        if kind == "/StructTreeRoot":
            return key in ("/ParentTreeNextKey", "/K", "/ParentTree") and self._tree(key, was, now)
        if kind == "/StructElem":
            return key == "/K" and self._grown(was, now)
        if "/Nums" in old or "/Limits" in old:  # of the parent tree
            return key == "/Limits" or (key == "/Nums" and self._grown(was, now, numbers=True))
        return key in ("/Fields", "/SigFlags") and (key == "/SigFlags" or self._grown(was, now))

    def _tree(self, key: str, was: Thing, now: Thing) -> bool:
        if key == "/K":
            return self._grown(was, now)
        if key == "/ParentTree":
            return self._entered(was, now)
        return isinstance(now, int)

    def _catalogue(self, key: str, was: Thing, now: Thing) -> bool:
        if key not in _CATALOGUE or now is None:
            return False
        if key != "/AcroForm":
            return True
        if set(now.keys()) - {"/Fields", "/SigFlags"} - set(was.keys() if was is not None else ()):
            return False
        return was is None or self._entered(was, now)

    def _grown(self, was: Thing, now: Thing, *, numbers: bool = False) -> bool:
        """Tell whether a list has only grown, at its end, by new fields, their tags, and numbers that lead to them."""
        before, after = _entries(was), _entries(now)
        if after[: len(before)] != before:
            return False
        more = _list(now)[len(before) :]
        allowed = self.added | self.tags
        return all((numbers and isinstance(one, int)) or _objgen(one) in allowed for one in more)


def _fields(pdf: pikepdf.Pdf) -> list[Thing]:
    form: Thing = pdf.Root.get("/AcroForm")
    return _list(form.get("/Fields")) if form is not None else []


def _used(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    return {thing.objgen for thing in pdf.objects if isinstance(thing, pikepdf.Object)}


def _invisible(field: Thing) -> bool:
    """Tell whether a field is a signature that shows nothing and does nothing."""
    if set(field.keys()) - _WIDGET or field.get("/FT") != "/Sig":
        return False
    left, bottom, right, top = map(float, field.Rect)
    value = field.get("/V")
    kind = value.get("/Type", "/Sig") if value is not None else "/Sig"
    return (left == right or bottom == top) and kind in ("/Sig", "/DocTimeStamp")


def _objgen(thing: Thing) -> tuple[int, int] | None:
    return thing.objgen if isinstance(thing, pikepdf.Object) and thing.is_indirect else None


def _list(value: Thing) -> list[Thing]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _entries(value: Thing) -> list[str]:
    return [_plain(one) for one in _list(value)]


def _plain(value: Thing) -> str:
    """Write a value as it stands in its object, a reference as a reference."""
    return str(value.unparse()) if isinstance(value, pikepdf.Object) else repr(value)
