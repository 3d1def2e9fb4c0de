"""Editions made again from their records: as far as their files are missing, or because somebody asks for one."""

from pathlib import Path

from milaff.dossier.model import Imprint
from milaff.editions.build import fonts_of
from milaff.editions.desk import Desk
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.order import Order
from milaff.editions.outcome import Kind, Outcome
from milaff.editions.record import Record, last_record, read_record
from milaff.editions.sheets import Sheet, edition_folder, filed, sheets
from milaff.editions.shelf import otherwise
from milaff.editions.work import Files, Work
from milaff.storage.write import write_all


def stands(desk: Desk, record: Record) -> Work:
    """Leave every byte alone where the files are there; make again from the record those that are not."""
    wanting = desk.shelf.wanting(record)
    folder = edition_folder(desk.name, record.number)
    jobs = tuple(job for sheet in sheets(record) for job in sheet.jobs(desk.workspace.root, folder, wanting))

    def finish(files: Files) -> Outcome:
        notes: tuple[str, ...] = ()
        own = {Path(name).name: content for name, content in sorted(files.items())}
        if own:
            notes = desk.shelf.put_back(record, {name: own[name] for name in wanting})
        whole = Sheet("", record.dossier, Imprint(), record.files, "", {}).jobs(desk.workspace.root, "", record.files)
        desk.shelf.put_fonts(fonts_of(desk.workspace, whole))
        written = desk.shelf.put_latest(desk.shelf.stale(record))
        placed = [desk.shelf.folder(record.number) / name for name in own]
        kind: Kind = "remade" if own or written else "unchanged"
        return Outcome(desk.name, kind, record.number, tuple(written or placed), notes=notes)

    return Work(desk.name, jobs, finish)


def again(desk: Desk, number: int) -> Work:
    """Make an edition again from its record, whole or as far as is asked for."""
    order, out = desk.order, desk.order.out
    record = read_record(desk.workspace.root, desk.name, number)
    if not out:
        desk.lock()
    folder = desk.name if out else edition_folder(desk.name, number)
    jobs = tuple(
        job
        for sheet in sheets(record)
        for job in sheet.jobs(desk.workspace.root, folder, [name for name in sheet.files if _asked(order, name)])
    )

    def finish(files: Files) -> Outcome:
        fonts = fonts_of(desk.workspace, jobs)
        own = {Path(name).name: content for name, content in sorted(files.items())}
        if out:
            written = write_all(out, {**fonts, **files})[len(fonts) :]
            digests = {Path(name).name: sha256(filed(name, content)) for name, content in files.items()}
            notes = tuple(otherwise(record, digests, (theme_digest(desk.workspace), program_versions())))
            return Outcome(desk.name, "remade", number, tuple(sorted(written)), notes=notes)
        desk.shelf.put_fonts(fonts)
        notes = desk.shelf.put_back(record, own)
        latest = last_record(desk.workspace.root, desk.name)
        if latest and latest.number == number and not desk.shelf.wanting(record):
            desk.shelf.put_latest(desk.shelf.stale(record))
        placed = tuple(desk.shelf.folder(number) / name for name in own)
        return Outcome(desk.name, "remade", number, placed, notes=notes)

    return Work(desk.name, jobs, finish)


def _asked(order: Order, name: str) -> bool:
    """Tell whether a file of an edition is among the languages and formats asked for."""
    stem, _, form = name.rpartition(".")
    language = stem.rpartition("-")[2]
    return (not order.languages or language in order.languages) and (not order.formats or form in order.formats)
