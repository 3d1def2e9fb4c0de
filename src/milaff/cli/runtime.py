"""What all commands share: the workspace, how Arabic is shown, and how errors are told."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.commands import INTERRUPTED
from milaff.language.terminal import Mode, shaped, wants_shaping
from milaff.problems import Problems
from milaff.workspace import NoWorkspace, Workspace

if TYPE_CHECKING:
    from milaff.facts.seeds import Seeds


@dataclass(frozen=True)
class Runtime:
    """The options that stand before the command."""

    root: Path | None
    arabic: Mode
    verbose: bool = False

    @cached_property
    def workspace(self) -> Workspace:
        """The workspace named, or the one that the current folder lies in."""
        start = (self.root or Path.cwd()).resolve()
        try:
            return Workspace.find(start)
        except NoWorkspace as error:
            raise click.UsageError(str(error)) from None

    @cached_property
    def seeds(self) -> "Seeds":
        """Everything that ``seeds/`` holds."""
        from milaff.facts.seeds import read_seeds

        return read_seeds(self.workspace.root)

    def sound_seeds(self) -> "Seeds":
        """Everything that ``seeds/`` holds, where nothing of it is wrong."""
        if self.seeds.problems:
            raise Problems(self.seeds.problems)
        return self.seeds

    def shown(self, text: str) -> str:
        """Make a text readable in this terminal."""
        return shaped(text) if wants_shaping(self.arabic, is_terminal=sys.stdout.isatty()) else text


pass_runtime = click.make_pass_decorator(Runtime)


@contextmanager
def problems_shown(*, verbose: bool, code: int = 1) -> Iterator[None]:
    """Turn each error into lines for a person, problems one by one, the unexpected in one line; exit with ``code``."""
    try:
        yield
    except Problems as found:
        if verbose and found.__cause__:
            traceback.print_exc()
        for problem in found.problems:
            click.echo(str(problem), err=True)
        count = len(found.problems)
        click.echo(f"{count} problem{'' if count == 1 else 's'}; nothing was written.", err=True)
        raise SystemExit(code) from None
    except KeyboardInterrupt:
        click.echo("Interrupted.", err=True)
        raise SystemExit(INTERRUPTED) from None
    except Exception as error:
        if verbose:
            traceback.print_exc()
        click.echo(f"milaff: {type(error).__name__}: {error} (--verbose shows where)", err=True)
        raise SystemExit(code) from None
