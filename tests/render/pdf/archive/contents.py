"""What pages paint: every piece is tagged or an artifact, colours and states are allowed ones (ISO 19005-3, 6.2)."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.render.pdf.archive.subject import Finding, Subject, items, text, words

PAINTS = words("Tj TJ ' \" f F f* B B* b b* S s sh Do INLINE")
KNOWN = PAINTS | words(
    "b B BDC BI BMC BT BX c cm CS cs d d0 d1 DP EI EMC ET EX G g gs h i ID J j K k l m M MP n q Q re RG rg ri SC sc "
    "SCN scn T* Tc Td TD Tf TL Tm Tr Ts Tw Tz v w W W* y"
)
HEX = re.compile(rb"(?<!<)<([0-9a-fA-F\s]*)>(?!>)")
INTENTS = ("/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation")
BLENDS = words(
    "/Normal /Compatible /Multiply /Screen /Overlay /Darken /Lighten /ColorDodge /ColorBurn /HardLight /SoftLight "
    "/Difference /Exclusion /Hue /Saturation /Color /Luminosity"
)


def check(subject: Subject) -> Iterator[Finding]:
    tagged = {(page, number) for element in subject.elements for page, number in element.marks}
    for number, page in enumerate(subject.pdf.pages, 1):
        if any(len(b"".join(shown.split())) % 2 for shown in HEX.findall(page.Contents.read_bytes())):
            yield Finding("A 6.1.6", f"page {number}: a hexadecimal string of odd length")
        reading = _Reading(f"page {number}")
        yield from reading.read(page)
        own = {(page.objgen[0], mark) for mark in reading.marks}
        if len(own) != len(reading.marks):
            yield Finding("UA 7.1", f"page {number}: a mark is used twice")
        if own - tagged:
            yield Finding("UA 7.1", f"page {number}: {len(own - tagged)} marks are in no structure element")
        tagged -= own
    if tagged:
        yield Finding("UA 7.1", f"the structure holds {len(tagged)} marks that are on no page")
    for thing in subject.pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            yield from _stream(thing)
        elif isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") != "/Page" and "/ExtGState" in thing:
            for name, state in thing.ExtGState.items():
                yield from _state(name, state)


class _Reading:
    """Reads one content stream and notes its marks."""

    def __init__(self, where: str) -> None:
        self.where, self.marks = where, list[int]()
        self.open: list[str] = []  # "" for a bare sequence, "Artifact", or the tag of one with a number

    def read(self, stream: Any) -> Iterator[Finding]:
        depth = 0
        for instruction in pikepdf.parse_content_stream(stream):
            operator = (
                "INLINE" if isinstance(instruction, pikepdf.ContentStreamInlineImage) else str(instruction.operator)
            )
            operands = instruction.operands
            if operator in ("q", "Q"):
                depth += 1 if operator == "q" else -1
                if not 0 <= depth <= 28:
                    yield Finding("A 6.1.13", f"{self.where}: graphics states nest to {depth}")
            elif operator in ("BMC", "BDC"):
                yield from self._begin(operands)
            elif operator == "EMC":
                self.open.pop()
            elif operator in PAINTS and not any(self.open):
                yield Finding("UA 7.1", f"{self.where}: {operator} paints what is neither tagged nor an artifact")
            yield from _colour(operator, operands, self.where)
        if depth or self.open:
            yield Finding("UA 7.1", f"{self.where}: sequences or states are left open")

    def _begin(self, operands: Any) -> Iterator[Finding]:
        tag = text(operands[0]).removeprefix("/")
        properties: Any = operands[1] if len(operands) > 1 else {}
        numbered = isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties
        around = [outer for outer in self.open if outer]
        if tag == "Artifact" and [outer for outer in around if outer != "Artifact"]:
            yield Finding("UA 7.1", f"{self.where}: an artifact inside tagged content")
        if numbered:
            self.marks.append(int(properties.MCID))
            if around:
                yield Finding("UA 7.1", f"{self.where}: tagged content inside {around[-1]}")
        self.open.append(tag if numbered or tag == "Artifact" else "")


def _colour(operator: str, operands: Any, where: str) -> Iterator[Finding]:
    if operator not in KNOWN:
        yield Finding("A 6.2.2", f"{where}: unknown operator {operator}")
    if operator in ("k", "K") or (operator in ("cs", "CS") and operands[0] == "/DeviceCMYK"):
        yield Finding("A 6.2.4.3", f"{where}: CMYK under an output intent of RGB")
    if operator == "ri" and operands[0] not in INTENTS:
        yield Finding("A 6.2.6", f"{where}: rendering intent {operands[0]}")


def _stream(stream: Any) -> Iterator[Finding]:
    kind = text(stream.get("/Subtype"))
    if kind == "/Image":
        if stream.get("/Interpolate") is True or {"/Alternates", "/OPI"} & set(stream.keys()):
            yield Finding("A 6.2.8", "an image is interpolated, has alternates or OPI")
        if text(stream.get("/ColorSpace")) == "/DeviceCMYK":
            yield Finding("A 6.2.4.3", "an image in CMYK")
    if kind == "/PS" or {"/PS", "/Ref", "/OPI"} & set(stream.keys()):
        yield Finding("A 6.2.9", "a PostScript or reference XObject")
    group = stream.get("/Group")
    spaces = items(group.get("/CS")) if group is not None else []
    if spaces and text(spaces[0]) not in ("/ICCBased", "/DeviceRGB", "/DeviceGray"):
        yield Finding("A 6.2.10", "a transparency group in a colour space of another device")
    if kind == "/Form" and b"/MCID" in stream.read_bytes():
        yield Finding("UA 7.20", "tagged content in a form XObject")
    if kind == "/Form" or stream.get("/PatternType") == 1:
        for name, state in stream.get("/Resources", {}).get("/ExtGState", {}).items():
            yield from _state(name, state)


def _state(name: str, state: Any) -> Iterator[Finding]:
    if {"/TR", "/HTP"} & set(state.keys()) or text(state.get("/TR2", "/Default")) != "/Default":
        yield Finding("A 6.2.5", f"graphics state {name} has a transfer function or halftone phase")
    if text(state.get("/BM", "/Normal")) not in BLENDS:
        yield Finding("A 6.2.10", f"graphics state {name} blends by {state.BM}")
    if text(state.get("/RI", INTENTS[0])) not in INTENTS:
        yield Finding("A 6.2.6", f"graphics state {name} has an unknown rendering intent")
