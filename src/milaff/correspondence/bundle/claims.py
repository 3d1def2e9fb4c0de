"""What a PDF claims of itself, and what a bundle of several may claim: no more than the weakest of them.

ISO 19005-3, 6.6.4 (``pdfaid``), ISO 14289-1, 5 (``pdfuaid``). A claim of a file of others is taken at its word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

Pdf = Any

_A: Final = "{http://www.aiim.org/pdfa/ns/id/}"
_UA: Final = "{http://www.aiim.org/pdfua/ns/id/}"
_LEVELS: Final = ("", "B", "U", "A")  # from the weakest


@dataclass(frozen=True)
class Claim:
    """What a file claims.

    ``level`` is that of PDF/A-1, 2 or 3 (A, U or B), empty where none is claimed; ``accessible`` is PDF/UA-1;
    ``profile`` the colours meant (ICC). What a ``form`` claims does not hold once its fields are printed.
    """

    level: str
    accessible: bool
    tagged: bool
    profile: bytes | None
    form: bool = False


def claim(pdf: Pdf) -> Claim:
    """Read what a file claims."""
    told: dict[str, str] = {}
    if (packet := _packet(pdf)) is not None:
        for element in packet.iter(etree.Element):
            told |= {str(name): str(value) for name, value in element.attrib.items()}
            told[str(element.tag)] = element.text or ""
    level = told.get(f"{_A}conformance", "").strip().upper() if told.get(f"{_A}part", "").strip() in "123" else ""
    return Claim(
        level=level if level in _LEVELS else "",
        accessible=told.get(f"{_UA}part", "").strip() == "1",
        tagged="/StructTreeRoot" in pdf.Root and pdf.Root.get("/MarkInfo", {}).get("/Marked") is True,
        profile=_profile(pdf),
        form="/AcroForm" in pdf.Root,
    )


def joint(letter: Claim, others: Sequence[tuple[str, Claim]]) -> tuple[Claim, tuple[str, ...]]:
    """Return what a bundle may claim, and a sentence on each claim of the letter that it may not, with the cause.

    ``others`` are the enclosures' claims with their file names.
    """
    notes: list[str] = []
    level, accessible, tagged = letter.level, letter.accessible, letter.tagged
    for name, other in others:
        held, why = _level(name, other, letter)
        if letter.level and not held:
            notes.append(f"the bundle is no PDF/A: {why}")
        elif _weaker(held, letter.level):
            notes.append(f"the bundle is PDF/A of level {held} only, as {name} is")
        if letter.accessible and (other.form or not other.accessible):
            notes.append(f"the bundle is no PDF/UA: {_untagged(name, other)}")
        level = held if _weaker(held, level) else level
        accessible, tagged = accessible and other.accessible and not other.form, tagged and other.tagged
    return Claim(level, accessible, tagged, letter.profile), tuple(notes)


def _level(name: str, other: Claim, letter: Claim) -> tuple[str, str]:
    """Return the level of PDF/A that a part brings into a bundle with the letter, and why it is none."""
    if not other.level:
        return "", f"{name} does not say that it is"
    if other.form:
        return "", f"the fields of {name} are printed in it"
    if other.profile not in (None, letter.profile):
        return "", f"the colours of {name} are meant for another device"
    return other.level, ""


def _untagged(name: str, other: Claim) -> str:
    if not other.tagged:
        return f"{name} is not tagged, and a screen reader has to guess"
    return f"the fields of {name} are printed in it" if other.accessible else f"{name} does not say that it is"


def write_claim(pdf: Pdf, said: Claim) -> None:
    """Have a bundle claim that, and no more."""
    root = pdf.Root
    if said == claim(pdf):
        return
    if not said.tagged and "/MarkInfo" in root:
        root.MarkInfo.Marked = False
    packet = _packet(pdf)
    if packet is None:
        return
    for element in list(packet.iter(etree.Element)):
        for name in list(element.attrib):
            if (value := _kept(str(name), said)) is not None:
                if value:
                    element.set(name, value)
                else:
                    del element.attrib[name]
        if (value := _kept(str(element.tag), said)) is not None:
            if value:
                element.text = value
            else:
                _remove(element)
    head = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    body = etree.tostring(packet, encoding="unicode")
    root.Metadata.write(f'{head}{body}\n<?xpacket end="r"?>'.encode())


def _kept(name: str, said: Claim) -> str | None:
    """Return the value of a claim's property, empty for one that goes, None for what is no claim or stays."""
    if name.startswith(_A) and not said.level:
        return ""
    if name == f"{_A}conformance":
        return said.level
    return "" if name.startswith(_UA) and not said.accessible else None


def _weaker(level: str, than: str) -> bool:
    return _LEVELS.index(level) < _LEVELS.index(than)


def _remove(element: Any) -> None:  # noqa: ANN401 -- lxml's element
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _packet(pdf: Pdf) -> Any:  # noqa: ANN401
    metadata = pdf.Root.get("/Metadata")
    if metadata is None:
        return None
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_pis=True)
        return etree.fromstring(metadata.read_bytes().strip(b"\0 \r\n\t"), parser)
    except etree.XMLSyntaxError:
        return None


def _profile(pdf: Pdf) -> bytes | None:
    for intent in pdf.Root.get("/OutputIntents", []):
        if intent.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in intent:
            return bytes(intent.DestOutputProfile.read_bytes())
    return None
