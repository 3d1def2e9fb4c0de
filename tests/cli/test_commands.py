"""The list of commands: each is there with its own first sentence, and none is imported to be listed."""

import subprocess
import sys

import pytest

from milaff.cli import cli
from milaff.cli.commands import COMMANDS
from tests.support import ROOT, Ran, run


@pytest.mark.parametrize("name", list(COMMANDS))
def test_the_list_says_of_a_command_what_it_says_of_itself(name: str) -> None:
    command = cli.commands[name]
    assert command.name == name
    assert command.get_short_help_str(1000) == COMMANDS[name][1]


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["facts", "--help"]])
def test_what_lays_out_nothing_starts_without_what_takes_long_to_import(words: list[str]) -> None:
    code = (
        "import sys\nfrom milaff.cli import cli\n"
        f"try:\n    cli({words})\nfinally:\n"
        "    heavy = {'weasyprint', 'pydantic', 'rich', 'lxml', 'matplotlib', 'distributed'} & set(sys.modules)\n"
        "    assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage:")


def test_ctrl_c_ends_a_command_in_a_word_and_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.commands["check"], "callback", pressed)
    assert run("check", cwd=ROOT) == Ran(130, "", "Interrupted.\n")
