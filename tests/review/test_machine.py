import dataclasses
from pathlib import Path

from milaff.dossier.compose import compose
from milaff.dossier.report import read_report
from milaff.facts.seeds import read_seeds
from milaff.language.text import LANGUAGES
from milaff.render.html import render_html
from milaff.render.quotations import quotations
from milaff.render.theme import Theme
from milaff.review.decide import decide
from milaff.review.desk import Desk
from milaff.review.machine import sort_out
from milaff.workspace import Workspace
from tests.review.conftest import NAME, Person, review
from tests.support import AS_OF

REPORT = "egypt-azerbaijan"
SAID = {"ar": ("قُبل آليا دون مراجعة", "لم تُترجم"), "en": ("Accepted by machine, not reviewed", "Not yet translated")}


def test_only_those_that_are_sure_and_lack_nothing_are_accepted_and_the_others_are_counted(desk: Desk) -> None:
    found = sort_out(desk, 0.8)
    assert [one.proposal.type for one in found.decided] == ["visit"]
    assert found.left["mechanism not given"] == 1
    assert sum(found.left.values()) == 4
    assert not sort_out(desk, 0.98).decided


def test_what_stands_already_is_not_accepted_again(desk: Desk) -> None:
    review(desk, Person(["a"]), "visit")
    undecided = [one.model_copy(update={"decision": None}) for one in desk.proposals.proposals]
    desk.proposals = dataclasses.replace(desk.proposals, proposals=tuple(undecided))
    assert sort_out(desk, 0.9).left["a claim of these words stands already"] == 1


def test_the_dossier_says_of_a_claim_that_nobody_reviewed_or_translated_it(desk: Desk, root: Path) -> None:
    decide(desk, sort_out(desk, 0.9).decided)
    workspace, seeds = Workspace(root), read_seeds(root)
    report = read_report(root, REPORT, seeds.sources.markings)
    dossier = compose(workspace, seeds, REPORT, report, AS_OF)
    assert dossier.evidence[f"{NAME}/visit-2027-03-14"].translation is None
    assert all("accepted" not in fact.data for fact in dossier.facts)
    comments = [str(one) for some in quotations(dossier, "en", Theme(workspace)).values() for one in some]
    assert any("Accepted by machine, not reviewed" in comment for comment in comments)
    for language in LANGUAGES:
        machine, untranslated = SAID[language]
        page = render_html(dossier, language, Theme(workspace)).html
        notes, _, annex = page.partition('<span id="evidence-1"')
        assert machine in notes
        assert machine in annex
        assert (untranslated in annex) == (language == "en")
