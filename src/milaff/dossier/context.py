"""What every section is composed from: the report, its facts, and the means to put them in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from milaff.dossier.blocks import Column, Remark, Statement, Table
from milaff.dossier.phrases import InferredDate, Phrases
from milaff.dossier.report import Report
from milaff.facts.claim import Claim, Home, Participant
from milaff.facts.conflicts import Conflict, conflicts
from milaff.facts.resolve import Fact
from milaff.facts.seeds import Seeds
from milaff.facts.topics import Topic
from milaff.facts.types import Meeting, Visit
from milaff.language.edtf import Edtf
from milaff.language.text import Text

T = TypeVar("T", bound=Claim)

# Fields whose participants stand side by side as equals, so that the alternat orders them.
EQUALS = {
    "meeting": ("between",),
    "agreement": ("signed_by", "between", "witnessed_by"),
    "mechanism": ("led_by",),
}
SUMMIT_RANKS = frozenset({"head-of-state"})


def _unbroken(date: str) -> str:
    """Keep the parts of a date on one line; only its mark may go to the next."""
    return date.replace(" ", "\u00a0").replace("\u00a0(", " (")


@dataclass(frozen=True)
class Context:
    """One report's facts, as of a day, with the phrases that say them; ``focus`` are the topics of a visit, if any."""

    report: Report
    seeds: Seeds
    facts: tuple[Fact, ...]
    phrases: Phrases
    focus: tuple[Topic, ...] = ()
    as_of: date = date.min

    def text(self, key: str, **values: Text | str | int) -> Text:
        """Return an interface string; the names of the two countries are always at hand as placeholders."""
        names = {
            "home": Text(ar=self.report.home.name.ar, en=self.report.home.in_text("en")),
            "counterpart": Text(ar=self.report.other.name.ar, en=self.report.other.in_text("en")),
        }
        return self.phrases.tidied(self.phrases.strings.text(key, **{**names, **values}))

    def say(self, fact: Fact, macro: str = "sentence", *, remarks: bool | None = None) -> Statement:
        """State a fact, citing all its claims; a full statement carries our remarks on them in its note."""
        text = self.words(fact, macro)
        full = macro != "headline" if remarks is None else remarks
        return Statement(text=text, claims=fact.keys, facts=(fact.id,), remarks=full)

    def words(self, fact: Fact, macro: str) -> Text:
        """Say one thing of a fact, without its sources."""
        return self.phrases.say(self.stated(fact), macro)

    def stated(self, fact: Fact) -> Claim:
        """Give what a fact says as this copy states it: own side first, a date that is inferred marked so."""
        return self.stated_data(fact.data, inferred=fact.date_inferred)

    def stated_data(self, data: Claim, *, inferred: bool) -> Claim:
        """Give what the data of a fact say as this copy states them; ``inferred`` tells whether their date is."""
        update: dict[str, object] = {
            field: tuple(sorted(getattr(data, field), key=self._foreign)) for field in EQUALS.get(data.type, ())
        }
        if isinstance(data, Meeting) and data.format == "message":
            update = {}
        if inferred:
            update["date"] = InferredDate(data.date)
        return data.model_copy(update=update)

    def _foreign(self, someone: Participant) -> bool:
        """Tell whether someone is not of the own side."""
        return self.phrases.names["en"].country_of(someone) != self.report.viewpoint

    def plain(self, text: Text) -> Statement:
        """State something of Milaff's own, which needs no source."""
        return Statement(text=text)

    def date(self, fact: Fact) -> Statement:
        """Give a fact's date for a table's cell, with a mark where it is inferred."""
        text = self.date_text(fact, "{date} ({mark})")
        return Statement(text=Text(ar=_unbroken(text.ar), en=_unbroken(text.en)))

    def date_text(self, fact: Fact, inferred: str = "{date}, {mark}") -> Text:
        """Give a fact's date; ``inferred`` is the form in which the mark of inference is set, where there is one."""
        return self.marked(fact.date, inferred=fact.date_inferred, form=inferred)

    def marked(self, date: Edtf | None, *, inferred: bool, form: str = "{date}, {mark}") -> Text:
        """Write a date, or that there is none, with the mark of inference where it is inferred."""
        text = self.phrases.date(date)
        if not inferred:
            return text
        mark = self.text("inferred")
        return Text(
            ar=form.replace(",", "،").format(date=text.ar, mark=mark.ar), en=form.format(date=text.en, mark=mark.en)
        )

    def dated(self, text: Text, fact: Fact, form: str = "{text} ({date})") -> Text:
        """Put a fact's date behind a text."""
        date = self.date_text(fact)
        english = date.en if fact.date else date.en.lower()
        arabic = form.replace(",", "،").format(text=text.ar, date=date.ar)
        return Text(ar=arabic, en=form.format(text=text.en, date=english))

    def of(self, kind: type[T]) -> list[tuple[Fact, T]]:
        """Give the facts of one type with their data, in chronological order, the undated last."""
        return [(fact, fact.data) for fact in self.facts if isinstance(fact.data, kind)]

    def at_home(self, home: Home) -> list[Fact]:
        """Give the facts that are stated in full in one part of the dossier."""
        return [fact for fact in self.facts if fact.data.home() == home]

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts among the facts of this report."""
        return tuple(c for c in conflicts(self.facts) if c.kind == "rival")

    @cached_property
    def summits(self) -> list[Fact]:
        """The visits of heads of state that took place, in chronological order."""
        return [fact for fact, visit in self.of(Visit) if visit.status == "held" and self.is_summit(visit)]

    def is_summit(self, visit: Visit) -> bool:
        """Tell whether a head of state made the visit."""
        office = visit.visitors[0].office
        return bool(office) and self.seeds.registry.office(office or "").rank in SUMMIT_RANKS

    def in_focus(self, fact: Fact) -> bool:
        """Tell whether a fact is on a topic of the visit."""
        return self.rank(fact.data.topics) < len(self.focus)

    def rank(self, topics: Sequence[Topic]) -> int:
        """Give the place of topics in the focus: that of the first of them; what is outside it comes last."""
        return min((self.focus.index(topic) for topic in topics if topic in self.focus), default=len(self.focus))

    def focused(self, facts: Iterable[Fact]) -> list[Fact]:
        """Put the facts on the topics of the visit first, in the order of the focus; all are still there."""
        return sorted(facts, key=lambda fact: self.rank(fact.data.topics))

    def absent(self) -> Remark:
        """Say that nothing is documented."""
        return Remark(kind="absent", text=self.text("absent"))

    def table(
        self,
        columns: Sequence[tuple[str, int]],
        rows: Iterable[Sequence[Sequence[Statement]]],
        *,
        key: int | None = None,
        narrow: Sequence[int] = (0,),
    ) -> Table:
        """Make a table; ``columns`` are string keys under ``column.`` with widths in per cent."""
        heads = tuple(
            Column(title=self.text(f"column.{name}"), width=width, key=n == key, narrow=n in narrow)
            for n, (name, width) in enumerate(columns)
        )
        return Table(columns=heads, rows=tuple(tuple(map(tuple, row)) for row in rows))
