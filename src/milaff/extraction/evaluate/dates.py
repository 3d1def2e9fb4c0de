"""How a proposed date stands to the one that a person read."""

from typing import Literal

from milaff.extraction.dates import DateMention, dates_within
from milaff.extraction.evaluate.gold import GoldClaim
from milaff.extraction.proposals.model import Proposal
from milaff.language import edtf
from milaff.sources.text import Span

DateVerdict = Literal["exact", "compatible", "unsaid", "missing", "unasked", "invented"]
Invention = Literal["finer", "against", "unfounded"]
INVENTIONS: tuple[Invention, ...] = ("finer", "against", "unfounded")
DATE_VERDICTS: tuple[DateVerdict, ...] = ("exact", "compatible", "unsaid", "missing", "unasked", "invented")


def compare_dates(
    claim: GoldClaim, proposal: Proposal, dates: tuple[DateMention, ...], sentences: tuple[Span, ...]
) -> DateVerdict:
    """Judge a proposed date.

    exact: the same, or none on either side. compatible: less precise than the claim's, and true. unsaid: the proposal
    has none, and the claim's follows only from other claims. missing: the claim's words give one, the proposal has
    none. unasked: the claim has none, but the words quoted, or their sentence, do. invented: more precise than the
    claim's, or against it, or from nowhere.
    """
    if proposal.date == claim.date:
        return "exact"
    if proposal.date is None:
        return "unsaid" if claim.dated_elsewhere else "missing"
    proposed = edtf.parse(proposal.date)
    if claim.date is None:
        return "unasked" if _stands(proposed, proposal, dates, sentences) else "invented"
    wanted = edtf.parse(claim.date)
    if (proposed.earliest, proposed.latest) == (wanted.earliest, wanted.latest):
        return "exact" if proposed.approximate == wanted.approximate else "compatible"
    return "compatible" if proposed.contains(wanted) else "invented"


def how_invented(claim: GoldClaim, proposal: Proposal) -> Invention:
    """Tell in what way a date that was judged «invented» is so.

    finer: it lies within the claim's, and is more precise. against: it is another time. unfounded: the claim has none.
    """
    if claim.date is None or proposal.date is None:
        return "unfounded"
    return "finer" if edtf.parse(claim.date).contains(edtf.parse(proposal.date)) else "against"


def _stands(
    proposed: edtf.Edtf, proposal: Proposal, dates: tuple[DateMention, ...], sentences: tuple[Span, ...]
) -> bool:
    start = min(
        (s.start for s in sentences if s.start < proposal.end and proposal.start < s.end), default=proposal.start
    )
    end = max((s.end for s in sentences if s.start < proposal.end and proposal.start < s.end), default=proposal.end)
    return any(
        mention.edtf and proposed.contains(edtf.parse(mention.edtf))
        for mention in dates_within(dates, min(start, proposal.start), max(end, proposal.end))
    )
