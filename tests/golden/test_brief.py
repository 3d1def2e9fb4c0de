"""The text of the brief for the exercise, whole and short, kept; the dossier behind it is kept by itself."""

import pytest
from syrupy.assertion import SnapshotAssertion

from milaff.dossier.brief import compose_brief
from milaff.dossier.model import Imprint
from milaff.dossier.report import read_report
from milaff.facts.seeds import Seeds
from milaff.language.text import LANGUAGES, Language
from milaff.render.html import render_html
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.golden.test_golden import PlainTextFile
from tests.support import AS_OF, ROOT, plain_text

REPORT = "egypt-azerbaijan"


@pytest.mark.parametrize("short", [False, True], ids=["whole", "short"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_brief_reads_as_approved(
    workspace: Workspace, seeds: Seeds, theme: Theme, snapshot: SnapshotAssertion, language: Language, *, short: bool
) -> None:
    report = read_report(ROOT, REPORT)
    brief = compose_brief(workspace, seeds, REPORT, report, AS_OF, "exercise-baku", short=short)
    own = tuple(section for section in brief.sections if section.id.startswith("visit-"))
    page = render_html(brief.model_copy(update={"sections": own}), language, theme, Imprint(draft=True))
    assert plain_text(page.html.encode()) == snapshot.use_extension(PlainTextFile)
