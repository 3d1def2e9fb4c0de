"""The quotations behind each statement, as Word's comments show them to a reviewer."""

from collections.abc import Mapping

from milaff.dossier.anchors import anchored
from milaff.dossier.model import Dossier, Evidence
from milaff.language.bidi import contained
from milaff.language.digits import arabic_indic
from milaff.language.text import Language
from milaff.render.docx import Quotation
from milaff.render.notes import Notes
from milaff.render.theme import Theme


def quotations(dossier: Dossier, language: Language, theme: Theme) -> Mapping[str, tuple[Quotation, ...]]:
    """Give the quotations of each statement by its anchor, in the order of the evidence; cited in ``language``."""
    digits = arabic_indic if language == "ar" and dossier.arabic_digits else str
    notes = Notes(dossier, theme.strings, language, digits)

    def quotation(evidence: Evidence) -> Quotation:
        cited = notes.reference(evidence).striptags()
        if evidence.is_machine_accepted:
            cited = f"{cited}. {notes.fill('machine-accepted')}"
        return Quotation(contained(evidence.quotation), evidence.language, cited)

    found: dict[str, tuple[Quotation, ...]] = {}
    for one in anchored(dossier):
        evidence = sorted((dossier.evidence[key] for key in set(one.statement.claims)), key=lambda e: e.number)
        found[one.anchor] = tuple(map(quotation, evidence))
    return found
