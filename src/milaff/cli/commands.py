"""The commands by name, each imported when it is asked for: ``milaff --help`` needs none of them.

A command is the function of its name in its module; its first sentence stands here, so that all can be listed.
"""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Final

import click

INTERRUPTED: Final = 130
"""The exit code of a command that Ctrl-C ended: 128 and the number of SIGINT."""

COMMANDS: Final = {
    "add": ("add", "Take documents in: plain text, HTML, Word (.docx), PDF and mail (.eml)."),
    "audit": (
        "audit",
        "Compare the text that can be copied out of FILES (PDFs) with what their dossiers say, line by line.",
    ),
    "build": ("build", "Build the dossiers of REPORTS (default: all), checking the seeds first."),
    "check": ("check", "Find every problem of the workspace at once."),
    "claims": ("listing", "List what the documents say, claim by claim; with REPORT, only what concerns its pair."),
    "compare": (
        "compare",
        "List what a person changed in a Word copy of REPORT's dossier, so that it can be put right in the facts.",
    ),
    "conflicts": ("listing", "List where claims cannot all be true, each with the quotations against each other."),
    "coverage": ("coverage", "Show how much of each document its claims cover or pass over with a reason."),
    "demo-world": ("demo_world", "Make a workspace of synthetic facts in FOLDER, to measure speed with."),
    "diff": (
        "diff",
        "List what changed in REPORT from edition N (default: the last) to edition M (default: the dossier now).",
    ),
    "editions": (
        "editions",
        "List the editions of REPORT (default: of all reports), the last first: number, days, changes.",
    ),
    "evaluate": ("evaluate", "Score what «milaff extract» proposes against claims made by hand."),
    "extract": (
        "extract",
        "Propose the claims that each DOC seems to make: an id of seeds/sources.yaml, or a text file.",
    ),
    "facts": ("listing", "List the facts, each with the claims that are about it; with REPORT, those of its pair."),
    "init": ("init", "Make a new, empty workspace in FOLDER, which must not exist or be empty."),
    "letter": (
        "letter",
        "Write a letter of KIND that encloses the latest edition of REPORT: PDF, Word, and the draft of its message.",
    ),
    "new": ("new", "Describe a new dossier in reports/REPORT.yaml, seen from HOME, on its relations with COUNTERPART."),
    "preview": ("preview", "Show the dossier of REPORT in the browser, and again whenever one of its files changes."),
    "reference": (
        "reference",
        "Write a copy of the Word reference document to FOLDER, to give it another look in Word.",
    ),
    "register": (
        "register",
        "List the reference numbers that were used: for which letter, to whom, enclosing what, and what became of it.",
    ),
    "review": ("review", "Decide of the claims proposed for DOC: accept, edit, reject or skip each; a key is enough."),
    "run": ("run", "Make the dossiers that are due, once, whatever calls this and however often."),
    "schedule": ("schedule", "Show when each report is made next, by which rule, and what came of the last run."),
    "send": ("send", "Send FILE, the draft message of a letter (.eml), after showing what goes to whom and asking."),
    "sign": (
        "sign",
        "Sign FILE, a PDF, with an invisible electronic signature (PAdES); PDF/A-3a and PDF/UA-1 stay what they are.",
    ),
    "verify": (
        "verify",
        "Tell what each of FILES (PDF, Word or HTML) is: which edition or letter, unaltered, the latest, signed by"
        " whom.",
    ),
}


class Late(MutableMapping[str, click.Command]):
    """Commands by name, imported one by one."""

    def __init__(self) -> None:
        self._known: dict[str, click.Command | None] = dict.fromkeys(COMMANDS)

    def __getitem__(self, name: str) -> click.Command:
        """Give a command, imported where it is not yet."""
        command = self._known[name]
        if command is None:
            module = import_module(f"milaff.cli.{COMMANDS[name][0]}")
            command = self._known[name] = getattr(module, name.replace("-", "_"))
        return command

    def __setitem__(self, name: str, command: click.Command) -> None:
        """Add a command."""
        self._known[name] = command

    def __delitem__(self, name: str) -> None:
        """Forget a command."""
        del self._known[name]

    def __iter__(self) -> Iterator[str]:
        """Give the names."""
        return iter(self._known)

    def __len__(self) -> int:
        """Count them."""
        return len(self._known)


class Group(click.Group):
    """The group of all commands."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; Ctrl-C ends it with 130, as the shell has it for SIGINT."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(INTERRUPTED)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        limit = formatter.width - 6 - max(map(len, COMMANDS))
        with formatter.section("Commands"):
            formatter.write_dl([(name, _short(COMMANDS[name][1], limit)) for name in self.list_commands(ctx)])


def _short(said: str, limit: int) -> str:
    return click.Command("", help=said).get_short_help_str(limit)
