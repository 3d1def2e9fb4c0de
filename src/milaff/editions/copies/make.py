"""Making numbered copies of an edition, PDF for PDF, with the list of whom they are for."""

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import Final

from milaff.dossier.model import Imprint
from milaff.editions.copies.record import Copies, Copy, allotted, read_copies, write_copies
from milaff.editions.desk import Desk
from milaff.editions.digests import program_versions, sha256, theme_digest, why_otherwise
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome
from milaff.editions.record import Record, last_record, read_record
from milaff.editions.work import Files, Work
from milaff.language.text import LANGUAGES, Language
from milaff.problems import Problem, Problems
from milaff.storage.write import write_all

LIST: Final = "distribution.csv"
HEADS: Final = ("copy", "id", "ar", "en", "file", "sha256", "made")
_MADE: Final = re.compile(r"copy-(\d+)-(\w+)\.pdf")


def numbered(desk: Desk) -> Work:
    """Plan ``order.copies`` numbered copies of the latest edition, or of ``order.edition``, as PDF.

    Their numbers go on from the last that was used for the edition. A copy is the edition but for its number. Raise
    :class:`Problems` where no edition was issued, or none as PDF in the languages asked for.
    """
    root, order = desk.workspace.root, desk.order
    desk.lock()
    record = read_record(root, desk.name, order.edition) if order.edition else last_record(root, desk.name)
    if record is None:
        remedy = f"Issue one with «milaff build {desk.name}»"
        raise Problems([Problem(f"reports/{desk.name}.yaml", 0, "no edition was issued to make copies of", remedy)])
    languages = _languages(record, order.languages)
    known = read_copies(root, desk.name, record.number)
    holders = allotted(order.holders, known.copies, order.copies)
    folder = copies_folder(desk.name, record.number)
    data = record.dossier.model_dump_json()
    numbers = range(known.last + 1, known.last + 1 + order.copies)
    jobs = tuple(
        Job(folder, data, language, ("pdf",), root, imprint=_imprint(record, n), name=f"copy-{n}-")
        for n in numbers
        for language in languages
    )

    def finish(files: Files) -> Outcome:
        made = {_named(Path(name).name): content for name, content in sorted(files.items())}
        today = date.today().isoformat()
        new = tuple(
            Copy(number=n, made=today, holder=holder, files=_digests(made, n))
            for n, holder in zip(numbers, holders, strict=True)
        )
        copies = Copies(report=desk.name, edition=record.number, copies=(*known.copies, *new))
        place = order.out / desk.name if order.out else root / "build" / folder
        written = write_all(place, {**made, LIST: distribution_list(copies)}, lasting=True)
        write_copies(root, copies)
        return Outcome(desk.name, "copies", record.number, tuple(written), notes=_notes(desk, record, numbers))

    return Work(desk.name, jobs, finish)


def copies_folder(report: str, edition: int) -> str:
    """Name the folder of an edition's copies, below ``build/``."""
    return f"{report}/copies/edition-{edition}"


def distribution_list(copies: Copies) -> bytes:
    """Write the list of all copies of an edition as CSV (RFC 4180, UTF-8 with a mark that spreadsheets look for)."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(HEADS)
    for copy in copies.copies:
        holder = (copy.holder.id, copy.holder.name.ar, copy.holder.name.en) if copy.holder else ("", "", "")
        for name, digest in sorted(copy.files.items()):
            table.writerow((copy.number, *holder, name, digest, copy.made))
    return out.getvalue().encode("utf-8-sig")


def _languages(record: Record, asked: tuple[Language, ...]) -> tuple[Language, ...]:
    found = tuple(one for one in LANGUAGES if f"{one}.pdf" in record.files and (not asked or one in asked))
    if not found or set(asked) - set(found):
        has = ", ".join(sorted(record.files))
        message = f"edition {record.number} has no PDF in {' and '.join(asked) or 'any language'}; it has {has}"
        remedy = "Add the language and pdf to the report, and build it"
        raise Problems([Problem(f"reports/{record.report}.yaml", 0, message, remedy)])
    return found


def _imprint(record: Record, number: int) -> Imprint:
    return Imprint(edition=record.number, copy_number=number)


def _named(name: str) -> str:
    """Turn ``copy-3-ar.pdf``, as a job names it, into ``ar-copy-3.pdf``."""
    return _MADE.sub(r"\2-copy-\1.pdf", name)


def _digests(files: Files, number: int) -> dict[str, str]:
    return {name: sha256(content) for name, content in files.items() if name.endswith(f"-copy-{number}.pdf")}


def _notes(desk: Desk, record: Record, numbers: range) -> tuple[str, ...]:
    now = theme_digest(desk.workspace), program_versions()
    said = f"copy {numbers[0]}" if len(numbers) == 1 else f"copies {numbers[0]} to {numbers[-1]}"
    notes = [f"{said}, recorded in reports/copies/{record.report}/{record.number}.json"]
    if (record.theme, record.program) != now:
        notes.append(f"they may look otherwise than the edition: {why_otherwise((record.theme, record.program), now)}")
    return tuple(notes)
