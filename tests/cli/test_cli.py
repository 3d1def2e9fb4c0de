"""The command line as a whole: help for everything, nothing heavy loaded for a listing, and docs that are true."""

import re
import subprocess
import sys

import click
import pytest

from milaff import __version__
from milaff.cli import cli
from tests.support import ROOT, run, run_fresh

HEAVY = ("weasyprint", "matplotlib", "docx")


COMMANDS: tuple[tuple[str, click.Command], ...] = (("milaff", cli), *cli.commands.items())


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_and_every_option_has_a_help_text(name: str, command: click.Command) -> None:
    assert command.help, name
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, f"{name} {option.opts[0]}"


@pytest.mark.parametrize("name", list(cli.commands))
def test_help_names_every_option_and_argument(name: str) -> None:
    ran = run(name, "--help", cwd=ROOT)
    assert ran.code == 0
    assert "\\b" not in ran.out
    for param in cli.commands[name].params:
        shown = param.opts[0] if isinstance(param, click.Option) else param.metavar or str(param.name).upper()
        assert shown in ran.out


def test_the_commands_are_those_of_the_design() -> None:
    assert set(cli.commands) >= {"build", "check", "claims", "facts", "conflicts", "coverage", "new", "init"}


def test_the_version_is_that_of_the_package() -> None:
    assert run("--version", cwd=ROOT).out == f"milaff, version {__version__}\n"


@pytest.mark.parametrize(
    "words", [("--help",), ("check",), ("facts", "--format", "json"), ("build", "--help")], ids=" ".join
)
def test_what_renders_is_not_loaded_where_nothing_is_rendered(words: tuple[str, ...]) -> None:
    script = (
        "import sys, atexit\n"
        "from milaff.cli import main\n"
        f"atexit.register(lambda: print('LOADED', *[m for m in {HEAVY!r} if m in sys.modules]))\n"
        f"sys.argv = ['milaff', *{words!r}]\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].split() == ["LOADED"]


def test_it_runs_as_a_module_without_a_warning() -> None:
    ran = run_fresh("check", cwd=ROOT)
    assert ran.code == 0, ran.err
    assert ran.err == ""


def test_a_broken_workspace_shows_no_stack_in_a_process_of_its_own(copy_of_reports: str) -> None:
    ran = run_fresh("--workspace", copy_of_reports, "build", cwd=ROOT)
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 2


@pytest.fixture
def copy_of_reports(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A workspace whose one report is wrong."""
    root = tmp_path_factory.mktemp("broken")
    run("init", "desk", cwd=root)
    (root / "desk/reports/a.yaml").write_text("viewpoint: MAR\ncounterpart: ATL\n", encoding="utf-8")
    return str(root / "desk")


_FENCE = re.compile(r"^```[^\n]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
_CALL = re.compile(r"^\s*(?:\$ )?(?:\S*/)?milaff((?:[^\S\n]+\S+)+)", re.MULTILINE)


def documented() -> list[list[str]]:
    """Every call of milaff in a code block of the README and of docs/, in words."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    blocks = (block for page in pages if page.exists() for block in _FENCE.findall(page.read_text(encoding="utf-8")))
    return [call.partition("#")[0].split() for block in blocks for call in _CALL.findall(block)]


def test_every_command_and_option_in_the_documentation_exists() -> None:
    calls = documented()
    assert calls
    for words in calls:
        rest = list(words)
        while rest and rest[0].startswith("-"):
            option = rest.pop(0).partition("=")[0]
            known = {name: param for param in cli.params for name in param.opts}
            assert option in {*known, "--help", "-h", "--version"}, words
            if option in known and not getattr(known[option], "is_flag", False):
                rest.pop(0)
        if rest:
            assert rest[0] in cli.commands, words
            known_here = {name for param in cli.commands[rest[0]].params for name in param.opts}
            for word in rest[1:]:
                if word.startswith("--"):
                    assert word.partition("=")[0] in {*known_here, "--help"}, words
