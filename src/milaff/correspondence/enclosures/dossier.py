"""A dossier of ours as an enclosure: the PDF of an edition, byte for byte as its record has it."""

from milaff.correspondence.enclosures.model import Enclosure
from milaff.correspondence.enclosures.pages import page_count
from milaff.dossier.style import read_style
from milaff.editions.build import run_job
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.lock import locked
from milaff.editions.record import Record, last_record, read_record
from milaff.editions.sheets import edition_folder, sheets
from milaff.editions.shelf import Shelf, otherwise
from milaff.language.text import Language, Text
from milaff.problems import Problem, Problems
from milaff.workspace import Workspace


def enclose_dossier(
    workspace: Workspace, report_name: str, language: Language, edition: int | None = None
) -> Enclosure:
    """Enclose the PDF of an edition in one language, the latest where ``edition`` is None.

    Where the file is not in ``build/`` it is made again from the record. Raise :class:`Problems` where there is no
    edition, or none in that language as PDF, or where the file made again is not the one recorded.
    """
    root = workspace.root
    record = read_record(root, report_name, edition) if edition is not None else last_record(root, report_name)
    name = f"{language}.pdf"
    where = f"reports/{report_name}.yaml"
    if record is None:
        remedy = f"Issue one with «milaff build {report_name}»"
        raise Problems([Problem(where, 0, f"no edition of {report_name} was issued", remedy)])
    if name not in record.files:
        message = f"edition {record.number} has no {name}; it has {', '.join(sorted(record.files))}"
        raise Problems([Problem(where, 0, message, "Add the language and pdf to the report, and build it")])
    content = _as_recorded(workspace, record, name)
    return Enclosure(
        name=f"{report_name}-edition-{record.number}-{language}.pdf",
        content=content,
        title=record.dossier.title,
        marking=record.dossier.marking,
        marking_id=marking_id(workspace, record.dossier.style, record.dossier.marking),
        pages=page_count(content),
        report=report_name,
        edition=record.number,
        language=language,
    )


def marking_id(workspace: Workspace, style: str, marking: Text) -> str | None:
    """Return the id of a marking by its words in a house style; None where they are no longer its words."""
    try:
        words = read_style(workspace, style).markings
    except Problems:
        return None
    return next((name for name, text in words.items() if text == marking), None)


def _as_recorded(workspace: Workspace, record: Record, name: str) -> bytes:
    path = workspace.root / "build" / edition_folder(record.report, record.number) / name
    try:
        content = path.read_bytes()
    except OSError:
        content = b""
    if sha256(content) == record.files[name]:
        return content
    sheet = sheets(record)[0]
    (made,) = (file for job in sheet.jobs(workspace.root, "", [name]) for file in run_job(job).values())
    if sha256(made) != record.files[name]:
        now = theme_digest(workspace), program_versions()
        why = next(iter(otherwise(record, {name: sha256(made)}, now)))
        remedy = "Restore the file where it was issued, or issue the next edition"
        file = path.relative_to(workspace.root).as_posix()
        raise Problems([Problem(file, 0, f"the file is not as issued, and {why}", remedy)])
    with locked(workspace.root, record.report, lambda _: None):
        Shelf(workspace, record.report).put_back(record, {name: made})
    return made
