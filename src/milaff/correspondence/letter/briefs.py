"""The brief for a visit as an enclosure: for the report's own side alone."""

from datetime import date

from milaff.correspondence.enclosures.model import Enclosure
from milaff.correspondence.enclosures.pages import page_count
from milaff.dossier.model import Dossier
from milaff.dossier.style import read_style
from milaff.editions.briefs import brief
from milaff.editions.build import run_job
from milaff.editions.order import Order
from milaff.facts.seeds import Seeds
from milaff.language.text import Language, Text
from milaff.workspace import Workspace


def enclose_brief(
    workspace: Workspace, seeds: Seeds, report: str, visit: str, language: Language, as_of: date
) -> Enclosure:
    """Make the brief for a visit and enclose its PDF; nothing is issued or written.

    Raise :class:`milaff.problems.Problems` where there is no such visit, or where a template fails.
    """
    order = Order((report,), (language,), ("pdf",), as_of=as_of, visit=visit)
    job = brief(workspace, seeds, order, report).jobs[0]
    (content,) = run_job(job).values()
    dossier = Dossier.model_validate_json(job.dossier)
    return Enclosure(
        name=f"{report}-visit-{visit}-{language}.pdf",
        content=content,
        title=dossier.title,
        marking=dossier.marking,
        marking_id=_marking_id(read_style(workspace, dossier.style).markings, dossier.marking),
        pages=page_count(content),
        language=language,
    )


def _marking_id(words: dict[str, Text], marking: Text) -> str | None:
    """Find a marking by its words; a brief for an exercise adds to them."""
    held = [name for name, text in words.items() if text.en in marking.en]
    return max(held, key=lambda name: len(words[name].en), default=None)
