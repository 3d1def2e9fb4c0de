"""For whom numbered copies are: the distribution of a report, by name, as far as the marking of the dossier allows."""

from dataclasses import dataclass

from milaff.correspondence.correspondents import CORRESPONDENTS, read_correspondents
from milaff.correspondence.enclosures.dossier import marking_id
from milaff.correspondence.letter.guard import Guard
from milaff.dossier.report import read_report
from milaff.editions.copies.record import Holder
from milaff.editions.record import last_record, read_record
from milaff.problems import Problem, Problems
from milaff.workspace import Workspace


@dataclass(frozen=True)
class Holders:
    """Who is to hold how many copies, in the order of the distribution, and a sentence on each who may not."""

    named: tuple[tuple[Holder, int], ...]
    notes: tuple[str, ...]


def holders(workspace: Workspace, report_name: str, markings: tuple[str, ...], edition: int | None = None) -> Holders:
    """Read for whom the copies of an edition, by default the latest, are; nobody where the report does not say.

    Raise :class:`Problems` where the distribution names nobody of the correspondents.
    """
    report = read_report(workspace.root, report_name, markings)
    wanted = [one for one in report.distribution if one.copies]
    record = read_record(workspace.root, report_name, edition) if edition else last_record(workspace.root, report_name)
    if not wanted or record is None:
        return Holders((), ())
    known = read_correspondents(workspace.root)
    if strange := sorted({one.to for one in wanted} - known.keys()):
        message = f"distribution: there is no correspondent «{strange[0]}»"
        remedy = f"Add it to {CORRESPONDENTS}; known are: {', '.join(sorted(known)) or 'none yet'}"
        raise Problems([Problem(f"reports/{report_name}.yaml", 0, message, remedy)])
    guard = Guard(markings, report, report_name)
    marking = marking_id(workspace, record.dossier.style, record.dossier.marking)
    named, notes = [], []
    for one in wanted:
        ceiling = guard.ceiling(one.to, known[one.to])
        if guard.above(marking, ceiling):
            notes.append(f"no copy is for {one.to}: the dossier is marked above its ceiling, «{ceiling}»")
        else:
            named.append((Holder(id=one.to, name=known[one.to].full), one.copies))
    return Holders(tuple(named), tuple(notes))
