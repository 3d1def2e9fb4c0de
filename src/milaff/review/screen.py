"""A review in a terminal: what is shown is broken in reading order, and only then made readable there."""

from collections.abc import Callable, Iterator

import click
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from milaff.review.view import View

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
Shown = Callable[[str], str]


class Screen:
    """A terminal that shows proposals; ``shown`` makes a line of text readable in it."""

    def __init__(self, shown: Shown, console: Console | None = None) -> None:
        self._shown = shown
        self._console = console or Console(highlight=False)

    def show(self, shown: View, head: str) -> None:
        """Show a proposal: the head, its quotation between the words around it, and what it says."""
        console = self._console
        console.print()
        console.rule(Text(head, "bold"), align="left")
        right = shown.language == "ar"
        for words, style in ((shown.before, "dim"), (shown.quote, "bold"), (shown.after, "dim")):
            if words:
                bar = "┃ " if style == "bold" else "  "
                console.print(self._stretch(words, style, bar, right=right), soft_wrap=False)
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(style="cyan", no_wrap=True)
        table.add_column(ratio=1)
        for name, said in shown.rows:
            style = "yellow" if name in ("wanted", "contradicts", "note", "stands") else ""
            lines = self._lines(said, console.width - 15, _LEFT_TO_RIGHT)
            table.add_row(name, Text("\n".join(lines), style, no_wrap=True))
        console.print(Padding(table, (1, 0, 1, 0)))

    def say(self, sentence: str) -> None:
        """Tell something, line by line."""
        for line in sentence.split("\n"):
            for part in self._lines(line, self._console.width, _LEFT_TO_RIGHT):
                self._console.print(Text(part))

    def key(self, prompt: str) -> str:
        """Wait for one key; raises KeyboardInterrupt at Ctrl-C."""
        self._console.print(Text(prompt, "reverse"))
        try:
            return click.getchar()
        except EOFError:
            return ""

    def ask(self, question: str) -> str:
        """Ask for a line below the question; "" for Enter alone."""
        self.say(question)
        return str(click.prompt(">", default="", show_default=False, prompt_suffix=" "))

    def edit(self, text: str) -> str | None:
        """Open the text in $VISUAL or $EDITOR; None where it was not saved."""
        try:
            return click.edit(text, extension=".yaml")
        except click.ClickException as error:
            self.say(f"{error.message}; say which editor to use: EDITOR=nano milaff review …")
            return None

    def _stretch(self, words: str, style: str, bar: str, *, right: bool) -> RenderableType:
        width = self._console.width
        text = Text()
        for line in self._lines(words, width - len(bar) - 1, _RIGHT_TO_LEFT if right else ""):
            fill = " " * max(0, width - 1 - len(bar) - Text(line).cell_len) if right else ""
            text.append(fill + line + bar[::-1] if right else bar + line, style)
            text.append("\n")
        text.rstrip()
        return text

    def _lines(self, text: str, width: int, mark: str = "") -> Iterator[str]:
        """Break a text into lines; each begins with the ``mark`` of its direction where it needs one."""
        for line in Text(text).wrap(self._console, max(20, width)):
            said = line.plain.rstrip()
            yield self._shown(said if said.isascii() else mark + said)
