"""``milaff send``."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.runtime import Runtime, pass_runtime
from milaff.problems import Problem, Problems

if TYPE_CHECKING:
    from milaff.correspondence.mail.reviewed import Reviewed
    from milaff.correspondence.mail.sending import Sent
    from milaff.correspondence.mail.server import MailServer
    from milaff.correspondence.register import Entry
    from milaff.mail.post import Credentials

_PROTECTED = {"tls": "TLS", "starttls": "STARTTLS", "none": "NOT protected"}


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--yes", is_flag=True, help="Do not ask. Without a terminal nothing is sent unless this is said.")
@click.option("--again", is_flag=True, help="Send a letter that went out already, or whose sending has no known end.")
@pass_runtime
def send(runtime: Runtime, file: Path, *, yes: bool, again: bool) -> None:
    """Send FILE, the draft message of a letter (.eml), after showing what goes to whom and asking.

    The letter must be attached as it stands in the register, or as «milaff sign» signed it. The register's entry then
    holds the message id, the moment, who got it and who was refused.

    The server is that of reports/mail.yaml. User and password come from MILAFF_SMTP_USER and MILAFF_SMTP_PASSWORD, or
    the password from the keyring (service milaff, user «user@host»); they never stand in a file of the workspace.

    Exit code 1: it was not sent, not to all, or the register could not be told; what happened is said.

    \b
    milaff send build/egypt-azerbaijan/letters/BAK-2026-001/message-en.eml
    milaff send message-en.eml --again
    """
    from milaff.correspondence.mail.reviewed import read_draft
    from milaff.correspondence.mail.sending import check_unsent, entry_of
    from milaff.correspondence.mail.server import credentials, read_server
    from milaff.correspondence.signature.record import Books

    root = runtime.workspace.root
    server = read_server(root)
    draft = read_draft(file)
    entry = entry_of(Books(root), draft, str(file))
    check_unsent(entry, str(file), again=again)
    login = credentials(server, os.environ)
    for line in _shown(draft, entry, server):
        click.echo(runtime.shown(line), err=True)
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("nobody can be asked here; say --yes to send what was shown")
        click.confirm("Send it?", abort=True, err=True)
    raise SystemExit(_send(runtime, (file, root), entry, draft, (server, login)))


def _send(
    runtime: Runtime,
    paths: tuple[Path, Path],
    entry: "Entry",
    draft: "Reviewed",
    by: "tuple[MailServer, Credentials]",
) -> int:
    from milaff.correspondence.mail.sending import send as handed
    from milaff.mail.post import OutcomeUnknown, Unsendable

    file, root = paths
    server, login = by
    host, port = server.at
    try:
        sent = handed(root, entry, draft, server, login)
    except OutcomeUnknown as error:
        message = f"{host}:{port}: {error}; whether {entry.reference} was sent is UNKNOWN, and the register says so"
        raise Problems(
            [Problem(str(file), 0, message, "Ask the postmaster before you send it with --again")]
        ) from error
    except Unsendable as error:
        message = f"{host}:{port}: {error}; {entry.reference} was not sent"
        raise Problems([Problem(str(file), 0, message, "Correct it or ask the postmaster")]) from error
    for line in _told(sent, entry):
        click.echo(runtime.shown(line), err=True)
    click.echo(sent.message_id)
    return 1 if sent.refused or sent.unrecorded else 0


def _shown(draft: "Reviewed", entry: "Entry", server: "MailServer") -> list[str]:
    """Say what will go to whom."""
    host, port = server.at
    lines = [
        f"Letter:   {entry.reference} of {entry.date}, {entry.kind}",
        f"From:     {draft.sender}",
        *(f"To:       {address}" for address in draft.to),
        *(f"Cc:       {address}" for address in draft.cc),
        f"Subject:  {draft.subject}",
        f"Server:   {host}:{port}, {_PROTECTED[server.security]}",
    ]
    for one in draft.attachments:
        lines += [f"Attached: {one.name}, {_size(len(one.content))}", f"          SHA-256 {one.sha256}"]
    if entry.signed and not {one.sha256 for one in draft.attachments} & {one.sha256 for one in entry.signed}:
        lines.append("NOTE: the letter was signed, and the draft attaches it unsigned (milaff sign --draft).")
    return lines


def _told(sent: "Sent", entry: "Entry") -> list[str]:
    lines = [f"Sent {entry.reference} to {', '.join(sent.to)}."]
    lines += [f"REFUSED for {address}: {reason}" for address, reason in sent.refused.items()]
    if sent.unrecorded:
        lines.append(f"IT WAS SENT, BUT THE REGISTER COULD NOT BE TOLD ({sent.unrecorded}).")
        lines.append(f"Its entry says that the outcome is unknown: note the message id {sent.message_id}.")
    return lines


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{max(count / 1000, 0.1):.1f} kB"
