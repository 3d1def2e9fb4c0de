"""The command line: a thin shell over the library. Exit codes: 0 done, 1 the input has errors, 2 misuse."""

import sys
from pathlib import Path

import click

from milaff import __version__
from milaff.cli.commands import Group, Late
from milaff.cli.runtime import Runtime, problems_shown
from milaff.language.terminal import Mode


@click.group(
    cls=Group, commands=Late(), context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="milaff")
@click.option(
    "--workspace",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The workspace to work in. Default: the one that the current folder lies in.",
)
@click.option(
    "--arabic",
    type=click.Choice(["shaped", "plain", "auto"]),
    default="auto",
    show_default=True,
    help="How Arabic is written to the terminal: joined and reordered for terminals that do neither, as it is, or"
    " by what is known of the terminal. It never touches files or piped output unless you say «shaped».",
)
@click.option("--verbose", is_flag=True, help="Show the stack of an unexpected error.")
@click.pass_context
def cli(context: click.Context, root: Path | None, arabic: Mode, *, verbose: bool) -> None:
    """Make briefing dossiers on the relations of two countries, in Arabic and English, PDF and Word.

    A workspace holds documents and what they say (seeds/), the dossiers to produce (reports/), how they read and look
    (templates/, fonts/), and what came out (build/).

    \b
    Begin:
      milaff init my-dossiers            make a workspace
      milaff new egypt-oman EGY OMN      describe a dossier
      milaff check                       find every problem at once
      milaff build                       build every dossier
      milaff preview egypt-oman          see it in the browser while you work on its templates
    """
    context.obj = Runtime(root, arabic, verbose=verbose)


def main() -> None:
    """Run the command line; a problem of the input is one line each and exit code 1."""
    with problems_shown(verbose="--verbose" in sys.argv):
        cli(prog_name="milaff")
