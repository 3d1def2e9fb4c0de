"""Precision, recall and F1 of proposals against a gold set, by type and language; how right the matched ones are."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from milaff.extraction.evaluate.dates import (
    DATE_VERDICTS,
    INVENTIONS,
    DateVerdict,
    Invention,
    compare_dates,
    how_invented,
)
from milaff.extraction.evaluate.gold import HELD, Gold, GoldClaim, GoldDocument
from milaff.extraction.evaluate.match import Pairing, paired
from milaff.extraction.proposals.model import Proposal
from milaff.extraction.reading import Reading
from milaff.language.text import Language


@dataclass(frozen=True)
class Count:
    """How many were matched, missed and false; the shares are 1 where there is nothing to share."""

    matched: int = 0
    missed: int = 0
    false: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Add up."""
        return Count(self.matched + other.matched, self.missed + other.missed, self.false + other.false)

    @property
    def precision(self) -> float:
        """The share of proposals that are claims."""
        return _share(self.matched, self.matched + self.false)

    @property
    def recall(self) -> float:
        """The share of claims that are proposed."""
        return _share(self.matched, self.matched + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return _share(2 * self.matched, 2 * self.matched + self.missed + self.false)

    def to_json(self) -> dict[str, int | float]:
        """Give counts and shares as data, the shares to four decimals."""
        shares = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        counts = {"matched": self.matched, "missed": self.missed, "false": self.false}
        return counts | {name: round(share, 4) for name, share in shares.items()}


@dataclass(frozen=True)
class Judged:
    """One document judged: the pairing, the verdict on each pair's date, and how many quotations stand verbatim."""

    document: GoldDocument
    pairing: Pairing
    dates: tuple[DateVerdict, ...]
    proposals: int
    verbatim: int

    def invented(self) -> Iterable[tuple[GoldClaim, Proposal]]:
        """Give the pairs whose date was judged invented."""
        return (pair for pair, verdict in zip(self.pairing.pairs, self.dates, strict=True) if verdict == "invented")

    def statuses(self) -> Iterable[tuple[str | None, str | None]]:
        """Give (claim's, proposal's) status of each pair whose claim has one."""
        for claim, proposal in self.pairing.pairs:
            if claim.status:
                yield claim.status, proposal.status or ("held" if proposal.type in HELD else None)

    def amounts(self) -> Iterable[tuple[GoldClaim, Any]]:
        """Give (claim, proposal's value) of each pair whose claim has a value."""
        for claim, proposal in self.pairing.pairs:
            if claim.value is not None:
                yield claim, proposal.fields.get("value")


@dataclass(frozen=True)
class Scores:
    """The scores of a gold set."""

    name: str
    documents: tuple[Judged, ...]
    by_type: Mapping[str, Count] = field(default_factory=dict)
    by_language: Mapping[Language, Count] = field(default_factory=dict)

    @property
    def total(self) -> Count:
        """All types and languages together."""
        return sum(self.by_language.values(), Count())

    @property
    def dates(self) -> Mapping[DateVerdict, int]:
        """How many matched dates are exact, compatible, missing, unasked, invented."""
        found = [verdict for judged in self.documents for verdict in judged.dates]
        return {verdict: found.count(verdict) for verdict in DATE_VERDICTS}

    @property
    def invented(self) -> Mapping[Invention, int]:
        """How many of the invented dates are finer than the claim's, against it, or of a claim that has none."""
        found = [how_invented(*pair) for judged in self.documents for pair in judged.invented()]
        return {way: found.count(way) for way in INVENTIONS}

    @property
    def status(self) -> tuple[int, int]:
        """(agreeing, all) statuses of matched claims that have one."""
        pairs = [pair for judged in self.documents for pair in judged.statuses()]
        return sum(one == other for one, other in pairs), len(pairs)

    @property
    def amounts(self) -> tuple[int, int]:
        """(agreeing, all) amounts of matched figures that have one."""
        pairs = [pair for judged in self.documents for pair in judged.amounts()]
        return sum(claim.value == value for claim, value in pairs), len(pairs)

    def notes(self) -> tuple[str, str]:
        """Tell in words how right the matched are: their dates; then their statuses, amounts and quotations."""
        verdicts, ways = ", ".join(f"{verdict} {count}" for verdict, count in self.dates.items()), self.invented
        dates = f"Dates of the matched: {verdicts}."
        if self.dates["invented"]:
            dates += f" Of the invented {ways['finer']} are finer than the claim's, {ways['against']} against it, "
            dates += f"{ways['unfounded']} of claims that have none."
        (agreeing, states), (right, amounts), (verbatim, quotations) = self.status, self.amounts, self.verbatim
        others = f"Statuses that agree: {agreeing} of {states}. Amounts of figures that agree: {right} of {amounts}."
        return dates, f"{others} Quotations verbatim: {verbatim} of {quotations}."

    @property
    def verbatim(self) -> tuple[int, int]:
        """(verbatim, all) quotations of the proposals."""
        return sum(j.verbatim for j in self.documents), sum(j.proposals for j in self.documents)

    def to_json(self) -> dict[str, Any]:
        """Give everything as data: shares to four decimals, misses and false proposals by document."""
        status, amounts, verbatim = self.status, self.amounts, self.verbatim
        return {
            "gold": self.name,
            "documents": len(self.documents),
            "total": self.total.to_json(),
            "by_type": {kind: count.to_json() for kind, count in self.by_type.items()},
            "by_language": {language: count.to_json() for language, count in self.by_language.items()},
            "dates": dict(self.dates)
            | {"exact_share": round(_share(self.dates["exact"], sum(self.dates.values())), 4)},
            "invented": dict(self.invented),
            "status": {"agreeing": status[0], "of": status[1], "share": round(_share(*status), 4)},
            "amounts": {"agreeing": amounts[0], "of": amounts[1], "share": round(_share(*amounts), 4)},
            "verbatim": {"quotations": verbatim[0], "of": verbatim[1], "share": round(_share(*verbatim), 4)},
            "by_document": {judged.document.id: _told(judged) for judged in self.documents},
        }


def score(
    gold: Gold, propose: Callable[[GoldDocument], tuple[Reading, tuple[Proposal, ...]]], least: float = 0.0
) -> Scores:
    """Score what ``propose`` gives for each document, leaving out proposals of less confidence than ``least``."""
    judged = []
    by_type: dict[str, Count] = {}
    by_language: dict[Language, Count] = {}
    for document in gold.documents:
        reading, proposals = propose(document)
        one = judge(document, reading, tuple(p for p in proposals if p.confidence >= least))
        judged.append(one)
        for kind, count in _counts(one.pairing):
            by_type[kind] = by_type.get(kind, Count()) + count
            by_language[document.language] = by_language.get(document.language, Count()) + count
    return Scores(gold.name, tuple(judged), dict(sorted(by_type.items())), dict(sorted(by_language.items())))


def judge(document: GoldDocument, reading: Reading, proposals: tuple[Proposal, ...]) -> Judged:
    """Judge the proposals of one document."""
    pairing = paired(document.claims, proposals)
    dates = tuple(compare_dates(c, p, reading.dates, reading.sentences) for c, p in pairing.pairs)
    verbatim = sum(document.text[p.start : p.end] == p.quote for p in proposals)
    return Judged(document, pairing, dates, len(proposals), verbatim)


def _counts(pairing: Pairing) -> Iterable[tuple[str, Count]]:
    yield from ((claim.type, Count(matched=1)) for claim, _ in pairing.pairs)
    yield from ((claim.type, Count(missed=1)) for claim in pairing.missed)
    yield from ((proposal.type, Count(false=1)) for proposal in pairing.false)


def _told(judged: Judged) -> dict[str, Any]:
    def claim(c: GoldClaim) -> dict[str, Any]:
        return {"id": c.id, "type": c.type, "parties": sorted(c.parties), "date": c.date, "quote": c.quote}

    def proposal(p: Proposal) -> dict[str, Any]:
        about = {"type": p.type, "parties": list(p.parties), "date": p.date, "confidence": p.confidence}
        return about | {"reason": p.reason, "quote": p.quote}

    wrong = [
        {"claim": c.id, "date": c.date, "proposed": p.date, "verdict": verdict}
        for (c, p), verdict in zip(judged.pairing.pairs, judged.dates, strict=True)
        if verdict != "exact"
    ]
    states = [
        {"claim": c.id, "status": c.status, "proposed": p.status}
        for c, p in judged.pairing.pairs
        if c.status and c.status != (p.status or ("held" if p.type in HELD else None))
    ]
    pairing = judged.pairing
    counts = Count(len(pairing.pairs), len(pairing.missed), len(pairing.false))
    return counts.to_json() | {
        "missed_claims": [claim(c) for c in pairing.missed],
        "false_proposals": [proposal(p) for p in pairing.false],
        "dates_not_exact": wrong,
        "statuses_not_agreeing": states,
        "amounts_not_agreeing": [
            {"claim": c.id, "value": c.value, "proposed": value} for c, value in judged.amounts() if c.value != value
        ],
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
