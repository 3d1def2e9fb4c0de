"""``milaff editions``."""

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime


@click.command()
@click.argument("report", required=False)
@format_option("table")
@pass_runtime
def editions(runtime: Runtime, report: str | None, form: str) -> None:
    """List the editions of REPORT (default: of all reports), the last first: number, days, changes.

    They are read from the records in reports/editions/; no file in build/ is needed.
    """
    from milaff.dossier.report import read_report, report_names
    from milaff.editions.record import Record, numbers, read_record

    root = runtime.workspace.root
    if report:
        read_report(root, report)
    names = [report] if report else report_names(root)
    found = [read_record(root, name, number) for name in names for number in reversed(numbers(root, name))]

    def row(record: Record) -> tuple[str, ...]:
        changes = str(record.changes.count) if record.changes else ""
        supersedes = str(record.supersedes or "")
        addenda = str(len(record.addenda) or "")
        return record.report, str(record.number), record.issued, record.as_of, supersedes, changes, addenda

    if form == "json":
        print_json([_json(record.model_dump(mode="json", exclude={"dossier"})) for record in found])
        return
    heads = ("report", "edition", "issued", "as of", "supersedes", "changes", "addenda")
    print_table(runtime, heads, [row(record) for record in found])


def _json(data: dict[str, object]) -> dict[str, object]:
    """Leave the dossiers of addenda out as well."""
    addenda = data["addenda"]
    assert isinstance(addenda, list)
    return {**data, "addenda": [{key: one[key] for key in one if key != "dossier"} for one in addenda]}
