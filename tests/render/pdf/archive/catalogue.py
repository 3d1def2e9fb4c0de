"""The catalogue: colour, preferences, embedded files, and what must not be there."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.render.pdf.archive.subject import Finding, Subject, items, text

RELATIONS = ("/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified")
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
FORBIDDEN = {
    "/AA": "A 6.5.2",
    "/OpenAction": "A 6.5.1",
    "/Requirements": "A 6.11",
    "/NeedsRendering": "A 6.4.2",
    "/OCProperties": "A 6.9",
    "/Perms": "A 6.1.12",
}


def check(subject: Subject) -> Iterator[Finding]:
    root = subject.root
    for key, clause in FORBIDDEN.items():
        if key in root:
            yield Finding(clause, f"{key} in the catalogue")
    for key in ("/JavaScript", "/AlternatePresentations"):
        if key in root.get("/Names", {}):
            yield Finding("A 6.10" if key == "/AlternatePresentations" else "A 6.5.1", f"{key} among the names")
    if not LANGUAGE.fullmatch(text(root.get("/Lang"))):
        yield Finding("UA 7.2", "the language of the document is not told")
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield Finding("UA 7.1", "the title is not displayed")
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        yield Finding("A 6.7.2", "the file does not say that it is tagged")
    if root.get("/MarkInfo", {}).get("/Suspects") is True:
        yield Finding("UA 7.1", "the file calls its tags suspect")
    yield from _intent(root)
    yield from _files(subject)
    yield from _outline(root)
    for number, page in enumerate(subject.pdf.pages, 1):
        if {"/AA", "/PresSteps"} & set(page.obj.keys()):
            yield Finding("A 6.5.2", f"actions on page {number}")


def _intent(root: Any) -> Iterator[Finding]:
    intents = [intent for intent in root.get("/OutputIntents", []) if intent.S == "/GTS_PDFA1"]
    if len(intents) != 1:
        yield Finding("A 6.2.3", f"{len(intents)} output intents")
        return
    profile = intents[0].get("/DestOutputProfile")
    if profile is None or not text(intents[0].get("/OutputConditionIdentifier")):
        yield Finding("A 6.2.3", "the output intent has no profile or no name")
        return
    content = profile.read_bytes()
    # ICC.1: the class of device at byte 12, the colour space at 16, the signature at 36; version 4 at most.
    if content[36:40] != b"acsp" or content[12:16] not in (b"mntr", b"prtr") or content[8] > 4:
        yield Finding("A 6.2.3", "the output profile is not a display or output profile of ICC version 2 or 4")
    if content[16:20] != b"RGB " or profile.get("/N") != 3:
        yield Finding("A 6.2.4.3", "the output profile is not one of RGB, in which the pages are painted")


def _files(subject: Subject) -> Iterator[Finding]:
    associated = {thing.objgen for thing in items(subject.root.get("/AF"))}
    if len(associated) != len(items(subject.root.get("/AF"))):
        yield Finding("A 6.8", "a file is associated twice")
    named = items(subject.root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names"))[1::2]
    if {thing.objgen for thing in named} != associated:
        yield Finding("A 6.8", "embedded and associated files are not the same")
    for thing in subject.pdf.objects:
        if not (isinstance(thing, pikepdf.Dictionary) and "/EF" in thing):
            continue
        if not text(thing.get("/F")) or not text(thing.get("/UF")):
            yield Finding("UA 7.11", "an embedded file without its names")
        if text(thing.get("/AFRelationship")) not in RELATIONS:
            yield Finding("A 6.8", "an embedded file without its relationship")
        if thing.objgen not in associated:
            yield Finding("A 6.8", "an embedded file that is not associated with the document")
        stream: Any = thing.EF.F
        if not re.fullmatch(r"/[-\w+.]+/[-\w+.]+", text(stream.get("/Subtype"))):
            yield Finding("A 6.8", "an embedded file without its MIME type")
        if not re.fullmatch(r"D:\d{14}Z", text(stream.get("/Params", {}).get("/ModDate"))):
            yield Finding("A 6.8", "an embedded file without its date")
        if not text(thing.get("/Desc")):
            yield Finding("A 6.8", "an embedded file without a description")


def _outline(root: Any) -> Iterator[Finding]:
    item = root.get("/Outlines", {}).get("/First")
    while item is not None:
        if not text(item.get("/Title")).strip() or "/A" in item:
            yield Finding("UA 7.17", "a bookmark without a title, or with an action")
        item = item.get("/Next")
