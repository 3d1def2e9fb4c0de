"""The comparison: a copy against the text as issued, each difference with what it concerns."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from milaff.compare.copy import Copy, read_copy
from milaff.compare.differences import differences
from milaff.compare.package import NotComparable
from milaff.compare.places import Source
from milaff.compare.remade import remade
from milaff.compare.report import Origin, Report
from milaff.dossier.anchors import anchored
from milaff.dossier.between import bare
from milaff.dossier.compose import compose
from milaff.dossier.model import Dossier
from milaff.dossier.report import read_report
from milaff.facts.seeds import Seeds
from milaff.workspace import Workspace


def compare(workspace: Workspace, seeds: Seeds, name: str, path: Path) -> Report:
    """Compare a copy with the dossier of a report that it was made from; nothing is written.

    Raise :class:`NotComparable` where the file is no copy of that report's dossier, :class:`milaff.problems.Problems`
    where the report cannot be composed.
    """
    copy = read_copy(path)
    if copy.dossier is not None and copy.dossier.report != name:
        other = copy.dossier.report
        raise NotComparable(f"{path}: this is a copy of the dossier {other}; use «milaff compare {other} {path}»")
    if copy.dossier is None and not copy.anchors:
        raise NotComparable(
            f"{path}: this is no copy of a dossier: it carries none, and no statement is marked in it; "
            "hand in the Word file that milaff built, edited and saved as .docx"
        )
    now = _now(workspace, seeds, name, copy.dossier)
    dossier = copy.dossier or now
    if copy.dossier is None and not copy.anchors & {one.anchor for one in anchored(now) if one.statement.claims}:
        raise NotComparable(f"{path}: none of the statements marked in it is in the dossier {name} as it is today")
    issued = copy.issued if copy.issued is not None and copy.dossier is not None else None
    before, current = _said(dossier), _said(now)
    found = differences(
        issued if issued is not None else remade(workspace, dossier, copy.language, copy.imprint),
        copy.units,
        Source(dossier, seeds, current),
    )
    return Report(str(path), _origin(copy, dossier), found, _excess(current, before), _excess(before, current))


def _now(workspace: Workspace, seeds: Seeds, name: str, made_from: Dossier | None) -> Dossier:
    """Compose the dossier as it is today, from the viewpoint and as of the day of the one that a copy was made from."""
    report = read_report(workspace.root, name, seeds.sources.markings)
    if made_from is None:
        return compose(workspace, seeds, name, report, date.today())
    if made_from.viewpoint in (report.viewpoint, report.counterpart):
        report = report.seen_from(made_from.viewpoint)
    return compose(workspace, seeds, name, report, date.fromisoformat(made_from.as_of))


def _said(dossier: Dossier) -> Counter[tuple[str, ...]]:
    return Counter(one.said for one in anchored(bare(dossier)))


def _excess(more: Mapping[tuple[str, ...], int], less: Mapping[tuple[str, ...], int]) -> int:
    return (Counter(more) - Counter(less)).total()


def _origin(copy: Copy, dossier: Dossier) -> Origin:
    imprint = copy.imprint
    return Origin(
        dossier.report,
        copy.language,
        dossier.as_of,
        edition=imprint.edition,
        addendum=imprint.addendum,
        copy_number=imprint.copy_number,
        draft=imprint.draft,
        version=copy.version,
        embedded=copy.dossier is not None,
    )
