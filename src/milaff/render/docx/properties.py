"""What the file says of itself: core properties and the languages of its settings."""

from collections.abc import Mapping
from datetime import date

from milaff.render.docx.context import Context
from milaff.render.docx.package import Package
from milaff.render.docx.xml import Element, make, put, qn


def write_properties(package: Package, title: str, meta: Mapping[str, str], language: str, day: date) -> None:
    """Write the core properties; both dates are the dossier's day, so that equal input gives equal bytes."""
    tree = package.tree("docProps/core.xml")
    for child in list(tree):
        tree.remove(child)
    author = meta.get("author", "")
    for name, value in (
        ("dc:title", title),
        ("dc:subject", meta.get("subject", "")),
        ("dc:creator", author),
        ("cp:keywords", meta.get("keywords", "")),
        ("cp:lastModifiedBy", author),
        ("cp:revision", "1"),
        ("dcterms:created", f"{day.isoformat()}T00:00:00Z"),
        ("dcterms:modified", f"{day.isoformat()}T00:00:00Z"),
        ("dc:language", language),
    ):
        if value:
            tree.append(_property(name, value))


def _property(name: str, value: str) -> Element:
    element = make(name)
    element.text = value
    if name.startswith("dcterms:"):
        element.set(qn("xsi:type"), "dcterms:W3CDTF")
    return element


def localise_settings(package: Package, context: Context) -> None:
    """Tell Word the languages of the document, so that its defaults follow them."""
    language = make("w:themeFontLang", val=context.latin, bidi=context.arabic)
    put(package.tree("word/settings.xml"), language)
