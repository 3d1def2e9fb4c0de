"""The text of a dossier as it would be issued now, for copies that no longer carry the one they were issued with."""

import json

from lxml import etree  # type: ignore[import-untyped]

from milaff.dossier.model import Dossier, Imprint
from milaff.language.text import Language
from milaff.render.docx.customxml import TEXT
from milaff.render.docx.package import read_zip
from milaff.render.docx.text import Unit, from_data
from milaff.render.files import word_file
from milaff.render.html import render_html
from milaff.render.theme import Theme
from milaff.workspace import Workspace


def remade(workspace: Workspace, dossier: Dossier, language: Language, imprint: Imprint) -> tuple[Unit, ...]:
    """Write the Word file of a dossier in memory, with the templates of today, and take its text as issued."""
    theme = Theme(workspace)
    page = render_html(dossier, language, theme, imprint)
    parts = read_zip(word_file(page, dossier, theme, {}))
    for name, content in parts.items():
        if name.startswith("customXml/item"):
            root = etree.fromstring(content)
            if root.tag == f"{{{TEXT}}}text":
                return from_data(json.loads(root.text))
    raise LookupError("a Word file without its text")
