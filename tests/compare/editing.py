"""What a person does to a copy: in the file itself, or with LibreOffice at work on it."""

import copy
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.package import read_zip, write_zip

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = Any


@dataclass
class Edited:
    """A Word file under the hands of somebody."""

    parts: dict[str, bytes]
    document: Element
    footnotes: Element

    @classmethod
    def of(cls, data: bytes) -> "Edited":
        parts = read_zip(data)
        trees = (etree.fromstring(parts[f"word/{name}.xml"]) for name in ("document", "footnotes"))
        return cls(parts, *trees)

    def save(self, path: Path) -> Path:
        for name, tree in (("document", self.document), ("footnotes", self.footnotes)):
            self.parts[f"word/{name}.xml"] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
        path.write_bytes(write_zip(self.parts))
        return path

    def paragraph(self, words: str, within: Element = None) -> Element:
        """The first paragraph with these words, white space folded."""
        for paragraph in (self.document if within is None else within).iter(f"{W}p"):
            if words in fold(paragraph):
                return paragraph
        raise AssertionError(f"no paragraph has {words!r}")

    def replace(self, old: str, new: str) -> None:
        """Write other words in the run that has the old ones."""
        for text in self.document.iter(f"{W}t"):
            if old in (text.text or "").replace("\u00a0", " "):
                text.text = text.text.replace("\u00a0", " ").replace(old, new, 1)
                return
        raise AssertionError(f"no run has {old!r}")

    def row(self, words: str) -> Element:
        """The table row with these words."""
        return next(row for row in self.document.iter(f"{W}tr") if words in " ".join(map(fold, row.iter(f"{W}p"))))

    def heading(self, words: str) -> Element:
        """The heading with just these words, not its line in the table of contents."""
        found = (p for p in self.document.iter(f"{W}p") if fold(p) == words and p.find(f"{W}bookmarkStart") is not None)
        return next(found)


def fold(paragraph: Element) -> str:
    return " ".join("".join(paragraph.itertext(f"{W}t")).split())


def new_paragraph(text: str) -> Element:
    paragraph = etree.Element(f"{W}p")
    run = etree.SubElement(paragraph, f"{W}r")
    etree.SubElement(run, f"{W}t").text = text
    return paragraph


def without_marks(paragraph: Element) -> Element:
    """A copy of a paragraph as a copy in Word has it: words and format, no bookmarks."""
    twin = copy.deepcopy(paragraph)
    for mark in [*twin.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    return twin


def tracked(run: Element, kind: str) -> Element:
    """Wrap a run in a tracked insertion or deletion."""
    change = etree.Element(f"{W}{kind}", {f"{W}id": "9000", f"{W}author": "Desk", f"{W}date": "2026-12-01T09:00:00Z"})
    run.addprevious(change)
    change.append(run)
    if kind == "del":
        for text in run.findall(f"{W}t"):
            text.tag = f"{W}delText"
    return change


BASIC = """
Sub Change
  On Error GoTo Failed
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  doc = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, options())
{edits}
  options(0).Name = "FilterName"
  options(0).Value = "MS Word 2007 XML"
  doc.storeToURL("{target}", options())
  doc.close(True)
Failed:
  StarDesktop.terminate()
End Sub

Sub Replace(doc, old As String, fresh As String, whole As Boolean)
  search = doc.createSearchDescriptor()
  search.SearchString = old
  search.SearchCaseSensitive = True
  found = doc.findFirst(search)
  If whole Then
    cursor = found.getText().createTextCursorByRange(found)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.setString(fresh)
  Else
    found.setString(fresh)
  End If
End Sub
"""
MODULE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"'
    ' script:language="StarBasic">{}</script:module>'
)


@dataclass(frozen=True)
class Office:
    """LibreOffice with a profile of its own."""

    profile: Path

    @classmethod
    def start(cls, profile: Path) -> "Office":
        office = cls(profile)
        office._run("--terminate_after_init")
        return office

    def resave(self, source: Path, folder: Path) -> Path:
        """Open a copy and save it, nothing else."""
        self._run("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source))
        target = folder / source.name
        assert target.is_file(), "LibreOffice did not write the file"
        return target

    def edit(self, source: Path, target: Path, edits: Sequence[tuple[str, str, bool]]) -> Path:
        """Replace the first place of some words, or the whole paragraph that they stand in, and save."""
        calls = "\n".join(f"  Replace(doc, {_quoted(old)}, {_quoted(new)}, {whole})" for old, new, whole in edits)
        code = BASIC.format(source=source.as_uri(), target=target.as_uri(), edits=calls)
        module = self.profile / "user/basic/Standard/Module1.xba"
        module.write_text(MODULE.format(escape(code)), encoding="utf-8")
        self._run("macro:///Standard.Module1.Change")
        assert target.is_file(), "LibreOffice did not write the file"
        return target

    def _run(self, *words: str) -> None:
        profile = f"-env:UserInstallation={self.profile.as_uri()}"
        command = ["soffice", profile, "--headless", "--norestore", *words]
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def have_office() -> bool:
    return shutil.which("soffice") is not None


Change = Callable[[Edited], None]
