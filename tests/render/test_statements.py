"""Statements keep their names on the page, and lead a reviewer to the words that they rest on."""

from collections.abc import Mapping
from typing import Any

from milaff.dossier.anchors import anchored
from milaff.dossier.model import Dossier
from milaff.language.digits import arabic_indic
from milaff.render.quotations import quotations
from milaff.render.theme import Theme

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def test_every_statement_of_the_dossier_is_named_on_the_element_that_holds_its_words(
    dossiers: Mapping[str, Dossier], pages: Mapping[tuple[str, str], Any]
) -> None:
    for (name, language), page in pages.items():
        found = {item.get("data-statement"): item for item in page.iterfind(".//*[@data-statement]")}
        expected = anchored(dossiers[name])
        assert list(found) == [one.anchor for one in expected]
        for one in expected:
            said = one.statement.text["ar" if language == "ar" else "en"].translate(ISOLATES)
            assert (found[one.anchor].text or "").translate(ISOLATES) == said


def test_the_names_are_no_ids_so_that_the_pdf_has_no_use_for_them(pages: Mapping[tuple[str, str], Any]) -> None:
    for page in pages.values():
        assert not [item for item in page.iterfind(".//*[@id]") if item.get("id").startswith("st-")]


def test_each_statement_has_the_quotations_of_its_own_claims_in_the_order_of_the_evidence(
    dossiers: Mapping[str, Dossier], theme: Theme
) -> None:
    dossier = dossiers["egypt-azerbaijan"]
    quoted = quotations(dossier, "en", theme)
    for one in anchored(dossier):
        evidence = sorted((dossier.evidence[key] for key in set(one.statement.claims)), key=lambda e: e.number)
        assert [(q.words, q.language) for q in quoted[one.anchor]] == [(e.quotation, e.language) for e in evidence]
        for quotation, e in zip(quoted[one.anchor], evidence, strict=True):
            source = dossier.sources[e.document].cited_as.en
            assert quotation.cited == f"{source}, para. {e.paragraph} (evidence {e.number})"


def test_citations_have_the_digits_of_the_house(dossiers: Mapping[str, Dossier], theme: Theme) -> None:
    dossier = dossiers["algeria-azerbaijan"].model_copy(update={"arabic_digits": True})
    plain = quotations(dossiers["algeria-azerbaijan"], "ar", theme)
    for anchor, quoted in quotations(dossier, "ar", theme).items():
        assert [q.cited for q in quoted] == [arabic_indic(q.cited) for q in plain[anchor]]
        assert [q.words for q in quoted] == [q.words for q in plain[anchor]]
