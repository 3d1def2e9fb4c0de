"""Which of a text's dates belongs to a passage: those within it, the nearest to it, the one of its sentence."""

from collections.abc import Sequence

from milaff.extraction.dates.mention import DateMention
from milaff.language.edtf import parse


def dates_within(mentions: Sequence[DateMention], start: int, end: int) -> tuple[DateMention, ...]:
    """Give the mentions that stand wholly within ``text[start:end]``, in order."""
    return tuple(mention for mention in mentions if start <= mention.start and mention.end <= end)


def nearest(
    mentions: Sequence[DateMention],
    start: int,
    end: int,
    *,
    within: tuple[int, int] | None = None,
    resolved: bool = True,
) -> DateMention | None:
    """Give the mention with the fewest characters between it and ``text[start:end]``; of two as near, the later.

    ``within`` keeps to a passage (a sentence, a clause). ``resolved`` passes over mentions that say no EDTF date.
    """
    low, high = within or (0, max((mention.end for mention in mentions), default=0))
    fit = [mention for mention in dates_within(mentions, low, high) if mention.edtf or not resolved]
    return min(fit, key=lambda mention: (_distance(mention, start, end), -mention.start), default=None)


def date_of(mentions: Sequence[DateMention], start: int, end: int) -> DateMention | None:
    """Give the one date that ``text[start:end]`` speaks of, or None where it names none, or several that differ.

    Where all its dates agree (1994 and 1994-09), the most precise is given.
    """
    found = [(parse(mention.edtf), mention) for mention in dates_within(mentions, start, end) if mention.edtf]
    if not found:
        return None
    found.sort(key=lambda pair: (pair[0].days, pair[1].start))
    finest = found[0][0]
    return found[0][1] if all(date.contains(finest) for date, _ in found) else None


def _distance(mention: DateMention, start: int, end: int) -> int:
    """Count the characters between: 0 where they touch or overlap."""
    return max(mention.start - end, start - mention.end, 0)
