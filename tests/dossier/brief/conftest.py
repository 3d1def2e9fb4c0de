"""The brief of the exercise, whole and short, and briefs of visits that are changed for one test."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from milaff.dossier.blocks import Block, Desk, Heading, Prose, Remark, Statement, Table
from milaff.dossier.brief import compose_brief
from milaff.dossier.model import Dossier, Section
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.report import Report, read_report
from milaff.facts.seeds import Seeds
from milaff.workspace import Workspace
from tests.support import AS_OF, ROOT

REPORT, VISIT = "egypt-azerbaijan", "exercise-baku"
Briefed = Callable[..., Dossier]


@pytest.fixture(scope="session")
def report() -> Report:
    return read_report(ROOT, REPORT)


@pytest.fixture(scope="session")
def brief(workspace: Workspace, seeds: Seeds, report: Report) -> Dossier:
    return compose_brief(workspace, seeds, REPORT, report, AS_OF, VISIT)


@pytest.fixture(scope="session")
def short(workspace: Workspace, seeds: Seeds, report: Report) -> Dossier:
    return compose_brief(workspace, seeds, REPORT, report, AS_OF, VISIT, short=True)


@pytest.fixture
def briefed(workspace: Workspace, seeds: Seeds, report: Report) -> Briefed:
    """Compose the brief with some keys of the visit changed, as of a day."""

    def made(as_of: date = AS_OF, **changes: Any) -> Dossier:
        (visit,) = report.visits
        data = visit.model_dump(by_alias=True) | changes
        changed = report.model_copy(update={"visits": (PlannedVisit.model_validate(data),)})
        return compose_brief(workspace, seeds, REPORT, changed, as_of, VISIT)

    return made


def section(dossier: Dossier, name: str) -> Section:
    return next(one for one in dossier.sections if one.id == name)


def under(dossier: Dossier, name: str, heading: str) -> tuple[Block, ...]:
    """The blocks of a section below one of its headings, to the next of its level."""
    blocks = section(dossier, name).blocks
    start, found = next((n, b) for n, b in enumerate(blocks) if isinstance(b, Heading) and b.id == heading)
    rest = blocks[start + 1 :]
    end = next((n for n, b in enumerate(rest) if isinstance(b, Heading) and b.level <= found.level), len(rest))
    return rest[:end]


def statements(blocks: tuple[Block, ...]) -> list[Statement]:
    """Every statement of what Milaff drafts in prose and tables."""
    found: list[Statement] = []
    for block in blocks:
        if isinstance(block, Prose):
            found += block.statements
        elif isinstance(block, Table) and not block.desk:
            found += [one for row in block.rows for cell in row for one in cell]
    return found


def texts(blocks: tuple[Block, ...]) -> list[str]:
    """The English of all that blocks say."""
    said: list[str] = []
    for block in blocks:
        if isinstance(block, Prose):
            said += [one.text.en for one in block.statements]
        elif isinstance(block, Desk):
            said += [item.said.text.en for item in block.texts]
        elif isinstance(block, Remark):
            said.append(block.text.en)
        elif isinstance(block, Table):
            said += [one.text.en for row in block.rows for cell in row for one in cell]
    return said
