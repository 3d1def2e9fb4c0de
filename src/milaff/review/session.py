"""A review as it goes: one proposal after the other is shown, and each decision is written before the next."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from milaff.extraction.proposals import Proposal
from milaff.problems import Problem, Problems
from milaff.review.answers import Back, answered
from milaff.review.blank import sheet_of
from milaff.review.count import Count, count
from milaff.review.decide import Decided, Done, decide, undo
from milaff.review.desk import Desk
from milaff.review.draft import named
from milaff.review.sheet import Sheet, read_sheet
from milaff.review.view import View, view

KEYS = "a accept · e edit · r reject · s skip · u undo · b back · q quit · ? help"
END = "no more · u undo the last · any other key: end"
HELP = """\
a  accept: what the claim lacks is asked for, then it is added to seeds/facts
e  edit: the claim opens in your editor ($VISUAL, $EDITOR) and is added when you save it
r  reject, and say why
s  skip: decide another time (milaff review DOC --skipped)
u  undo the last decision of this review, and show its proposal again
b  back to the proposal before, n on to the next, deciding nothing
q  quit; what was decided is written, the rest waits"""


class Terminal(Protocol):
    """Where a review is held."""

    def show(self, shown: View, head: str) -> None:
        """Show a proposal."""

    def say(self, sentence: str) -> None:
        """Tell something."""

    def key(self, prompt: str) -> str:
        """Wait for one key."""

    def ask(self, question: str) -> str:
        """Ask for a line; "" where nothing was given."""

    def edit(self, text: str) -> str | None:
        """Have a text edited; None where it was not saved."""


@dataclass
class Session:
    """A review of some proposals of a document, by their place in ``proposals``; ``done`` are its decisions."""

    desk: Desk
    proposals: list[Proposal]
    terminal: Terminal
    done: list[tuple[int, Done]] = field(default_factory=list)
    at: int = 0
    _shown: int = -1

    def run(self) -> None:
        """Go through the proposals until all are decided or the person leaves; the last decision can be undone too."""
        while True:
            if self.at == len(self.proposals):
                if not self.done or self.terminal.key(END).lower() != "u":
                    return
                self._undo()
                continue
            proposal = self._now(self.proposals[self.at])
            shown = view(self.desk, proposal)
            if self._shown != self.at:
                self.terminal.show(shown, self._head())
                self._shown = self.at
            pressed = self.terminal.key(KEYS).lower()
            if pressed in ("q", "\x04", ""):
                return
            self._press(pressed, proposal, shown)

    def count(self) -> Count:
        """Count what was decided of the document's proposals."""
        return count(self.desk.proposals)

    def _head(self) -> str:
        return f"{self.desk.source.id} · {self.at + 1} of {len(self.proposals)} · {self.count()}"

    def _now(self, proposal: Proposal) -> Proposal:
        """Give a proposal with what was decided of it meanwhile."""
        same = (one for one in self.desk.proposals.proposals if (one.id, one.quote) == (proposal.id, proposal.quote))
        return next(same, proposal)

    def _press(self, pressed: str, proposal: Proposal, shown: View) -> None:
        keys: dict[str, Callable[[], None]] = {
            "a": lambda: self._accept(proposal, shown),
            "e": lambda: self._edit(proposal, sheet_of(self.desk, shown.draft, proposal)),
            "r": lambda: self._reject(proposal),
            "s": lambda: self._decide(Decided(proposal, "skipped")),
            "u": self._undo,
            "b": lambda: self._go(-1),
            "n": lambda: self._go(1),
        }
        if pressed in "aers" and proposal.decision == "accepted":
            self.terminal.say(f"It is accepted as claim «{proposal.claim}»; u undoes the last decision.")
            return
        try:
            keys.get(pressed, lambda: self.terminal.say(HELP))()
        except Problems as found:
            for problem in found.problems:
                self.terminal.say(str(problem))
            self.terminal.say("Nothing was written.")

    def _go(self, by: int) -> None:
        if 0 <= self.at + by < len(self.proposals):
            self.at += by
        else:
            self.terminal.say("There is none before this." if by < 0 else "This is the last.")

    def _accept(self, proposal: Proposal, shown: View) -> None:
        if shown.draft.barred:
            self.terminal.say(f"{shown.draft.barred}.")
            return
        try:
            filled = answered(shown.draft, self.desk.registry, self.terminal.ask, self.terminal.say)
        except Back:
            self.terminal.say("Not accepted; what is needed was not given.")
            return
        filled = replace(filled, claim=named(filled.claim, self.desk.ids))
        self._take(proposal, sheet_of(self.desk, filled, proposal))

    def _edit(self, proposal: Proposal, text: str) -> None:
        edited = self.terminal.edit(text)
        if edited is None:
            self.terminal.say("Nothing was saved; nothing is accepted.")
            return
        self._take(proposal, edited)

    def _take(self, proposal: Proposal, text: str) -> None:
        """Accept a sheet that is sound; show all that is wrong with another, and offer to edit it."""
        sheet: Sheet | None = read_sheet(self.desk, text)
        if sheet is None:
            self.terminal.say("The sheet is empty; nothing is accepted.")
        elif sheet.problems:
            self._tell(sheet.problems)
            if self.terminal.key("e edit it · any other key: leave it").lower() == "e":
                self._edit(proposal, text)
        else:
            self._decide(Decided(proposal, "accepted", None, sheet))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self.terminal.say(str(problem))
        self.terminal.say(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}; nothing is accepted yet.")

    def _reject(self, proposal: Proposal) -> None:
        because = self.terminal.ask("Why? [Enter: do not reject]").strip()
        if because:
            self._decide(Decided(proposal, "rejected", because))

    def _decide(self, decided: Decided) -> None:
        self.done.append((self.at, decide(self.desk, [decided])))
        sheet = decided.sheet
        if sheet and sheet.placed:
            new = [str(one["id"]) for some in sheet.entities.values() for one in some]
            also = f", with {', '.join(new)} in seeds/entities" if new else ""
            self.terminal.say(f"Accepted: claim «{sheet.placed.claim.id}» in {self.desk.facts_file}{also}.")
        else:
            self.terminal.say(f"{decided.decision.capitalize()}.")
        self.at += 1

    def _undo(self) -> None:
        if not self.done:
            self.terminal.say("Nothing was decided in this review.")
            return
        at, done = self.done[-1]
        undo(self.desk, done)
        self.done.pop()
        self.at, self._shown = at, -1
        self.terminal.say(f"Undone: {done.decided[0].proposal.id}.")
