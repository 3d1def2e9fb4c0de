"""``milaff review``."""

import re
import sys
from typing import TYPE_CHECKING

import click

from milaff.cli.commands import INTERRUPTED
from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.review.desk import Desk

_NO_TERMINAL = (
    "a review asks a person, and this is no terminal. Run it in one, or use --status, --list or --accept-above 0.95"
)


@click.command()
@click.argument("document", metavar="[DOC]", required=False)
@click.option("--skipped", is_flag=True, help="Go through those that were skipped.")
@click.option(
    "--accept-above",
    "least",
    type=click.FloatRange(0, 1),
    metavar="CONFIDENCE",
    help="Accept, without asking, those of this confidence or more that lack nothing; the dossier says so of them.",
)
@click.option("--status", is_flag=True, help="Say how far the review of DOC, or of every document, is.")
@click.option("--list", "listed", is_flag=True, help="List the proposals of DOC and what was decided.")
@format_option("table")
@pass_runtime
def review(
    runtime: Runtime,
    document: str | None,
    least: float | None,
    form: str,
    *,
    skipped: bool,
    status: bool,
    listed: bool,
) -> None:
    """Decide of the claims proposed for DOC: accept, edit, reject or skip each; a key is enough.

    Each is shown with its quotation in context, the reason, and the fact that it would join or contradict. What is
    accepted goes to seeds/facts/DOC.yaml, where every other byte stays; what a claim needs and the proposal has not is
    asked for. Every decision is written at once: leave whenever you like, and go on with the same command.

    With --accept-above nobody looks: such claims are marked «accepted: machine», and the dossier and «milaff check»
    say so until a person has looked at them and taken the mark out.

    \b
    milaff extract cairo-communique      propose first
    milaff review cairo-communique       then decide
    milaff review cairo-communique --skipped
    milaff review --status               how far all reviews are
    milaff review cairo-communique --accept-above 0.95
    """
    if sum((status, listed, least is not None, skipped)) > 1:
        raise click.UsageError("--status, --list, --skipped and --accept-above do not go together")
    if status:
        _status(runtime, document, form)
        return
    if document is None:
        raise click.UsageError("name the document: milaff review DOC, or see all with --status")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", document):
        raise click.UsageError(f"«{document}» is no id of a document; see seeds/sources.yaml")
    if listed:
        _list(runtime, document, form)
        return
    if least is None and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError(_NO_TERMINAL)
    _review(runtime, document, least, form, skipped=skipped)


def _review(runtime: Runtime, document: str, least: float | None, form: str, *, skipped: bool) -> None:
    from milaff.problems import Problem, Problems
    from milaff.review.commit import recover
    from milaff.storage.lock import Busy, only_one

    root = runtime.workspace.root
    try:
        with only_one(root / "build" / ".milaff" / "review" / f"{document}.lock"):
            if recover(root, document):
                _say("The last decision of a review that was interrupted is now written.")
            desk = _desk(runtime, document)
            if least is not None:
                _by_machine(desk, least, form)
            else:
                _by_person(runtime, desk, skipped=skipped)
    except Busy:
        problem = Problem(f"seeds/proposals/{document}.yaml", 0, "another review of it is open", "Wait for its end")
        raise Problems([problem]) from None


def _desk(runtime: Runtime, document: str) -> "Desk":
    from milaff.review.desk import Unknown, open_desk

    try:
        return open_desk(runtime.workspace.root, document, _say)
    except Unknown as error:
        known = ", ".join(error.known) or "none"
        raise click.UsageError(f"«{error}» is no document of the catalogue ({known})") from None


def _by_machine(desk: "Desk", least: float, form: str) -> None:
    from milaff.review.count import count
    from milaff.review.decide import decide
    from milaff.review.machine import sort_out

    found = sort_out(desk, least)
    if found.decided:
        decide(desk, found.decided)
    if form == "json":
        accepted = [one.sheet.placed.key for one in found.decided if one.sheet and one.sheet.placed]
        print_json({"accepted": accepted, "left": dict(found.left)})
        return
    number = len(found.decided)
    click.echo(f"{desk.facts_file}: {number} claim{'' if number == 1 else 's'} accepted by machine, not reviewed")
    for reason, times in sorted(found.left.items()):
        click.echo(f"  left, {reason}: {times}")
    click.echo(f"  {count(desk.proposals)}")


def _by_person(runtime: Runtime, desk: "Desk", *, skipped: bool) -> None:
    from milaff.review.screen import Screen
    from milaff.review.session import Session

    wanted = "skipped" if skipped else None
    proposals = [one for one in desk.proposals.proposals if one.decision == wanted]
    session = Session(desk, proposals, Screen(runtime.shown))
    interrupted = False
    try:
        session.run()
    except (KeyboardInterrupt, click.Abort):
        interrupted = True
        click.echo()
    told = session.count()
    click.echo(f"{desk.source.id}: {told}.\nEvery decision is written.")
    if told.open:
        click.echo(f"Go on with: milaff review {desk.source.id}")
    elif told.skipped:
        click.echo(f"Those skipped: milaff review {desk.source.id} --skipped")
    if interrupted:
        raise SystemExit(INTERRUPTED)


def _status(runtime: Runtime, document: str | None, form: str) -> None:
    from dataclasses import asdict

    from milaff.review.count import by_machine, counts

    root = runtime.workspace.root
    found = [one for one in counts(root) if document in (None, one.document)]
    if document is not None and not found:
        _desk(runtime, document)  # says why there are none
    machine = {one.document: by_machine(root, one.document) for one in found}
    if form == "json":
        print_json([{**asdict(one), "open": one.open, "by_machine": machine[one.document]} for one in found])
        return
    heads = ("document", "proposals", "accepted", "by machine", "rejected", "skipped", "to decide")
    numbers = ((one.total, one.accepted, machine[one.document], one.rejected, one.skipped, one.open) for one in found)
    print_table(runtime, heads, ((one.document, *map(str, row)) for one, row in zip(found, numbers, strict=True)))


def _list(runtime: Runtime, document: str, form: str) -> None:
    from milaff.extraction.proposals import to_json

    proposals = _desk(runtime, document).proposals.proposals
    if form == "json":
        print_json([to_json(one) for one in proposals])
        return
    heads = ("id", "parties", "date", "confidence", "decision", "quotation")
    rows = (
        (one.id, " ".join(one.parties), one.date or "", f"{one.confidence:.2f}", one.decision or "", one.quote)
        for one in proposals
    )
    print_table(runtime, heads, rows)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)
