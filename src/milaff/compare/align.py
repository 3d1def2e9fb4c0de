"""What has become of each text: found again by its anchor, by its words, or by its place between others."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from milaff.render.docx.text import Unit

Pair: TypeAlias = tuple[int | None, int | None]
"""Places in the text as issued and in the copy; None where there is no partner."""

_REACH: Final = 30
"""How far from its own place among others a text that was changed is looked for."""

_ALIKE: Final = 0.4
"""From which share of common words on two texts at one place are taken as one that was changed."""


def aligned(old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    """Pair the texts of a copy with those issued, in the order of the copy; each stands in one pair.

    A text that was moved is paired with itself. One that is gone stands after the one that it followed.
    """
    partner = _found_again(old, new)
    for gap_old, gap_new in _gaps(len(old), len(new), partner):
        partner |= _replaced(old, new, gap_old, gap_new)
    return list(_in_order(len(old), len(new), partner))


def _found_again(old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Pair by firm anchors, then equal words in order, then equal words anywhere, then anchors around other words."""
    firm: dict[str, int] = {}
    for n, unit in enumerate(new):
        if unit.anchor and not unit.loose:
            firm.setdefault(unit.anchor, n)
    partner = {n: firm.pop(unit.anchor) for n, unit in enumerate(old) if unit.anchor in firm}
    left = [_key(unit, n in partner) for n, unit in enumerate(old)]
    taken = set(partner.values())
    right = [_key(unit, n in taken) for n, unit in enumerate(new)]
    for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        partner |= {block.a + n: block.b + n for n in range(block.size) if block.a + n not in partner}
    _pair_rest(partner, [unit.text for unit in old], [unit.text for unit in new])
    _pair_rest(partner, [unit.anchor for unit in old], [unit.anchor for unit in new])
    return partner


def _key(unit: Unit, anchored: bool) -> tuple[str, str]:
    return (unit.anchor, "") if anchored else ("", unit.text)


def _pair_rest(partner: dict[int, int], left: Sequence[str], right: Sequence[str]) -> None:
    taken = set(partner.values())
    free: dict[str, list[int]] = {}
    for n, key in enumerate(right):
        if key and n not in taken:
            free.setdefault(key, []).append(n)
    for n, key in enumerate(left):
        if n not in partner and free.get(key):
            partner[n] = free[key].pop(0)


def _gaps(old: int, new: int, partner: dict[int, int]) -> Iterator[tuple[list[int], list[int]]]:
    """Give what is left without a partner, between those that have kept their order."""
    taken = set(partner.values())
    steps: list[tuple[int, int]] = []
    for n, place in sorted(partner.items()):
        if not steps or place > steps[-1][1]:
            steps.append((n, place))
    for (a, b), (c, d) in zip([(-1, -1), *steps], [*steps, (old, new)], strict=True):
        gone = [n for n in range(a + 1, c) if n not in partner]
        come = [n for n in range(b + 1, d) if n not in taken]
        if gone and come:
            yield gone, come


def _replaced(old: Sequence[Unit], new: Sequence[Unit], gone: list[int], come: list[int]) -> dict[int, int]:
    """Pair what was written in the place of another: the only two there, or such as have words in common."""
    if len(gone) == len(come) == 1:
        return {gone[0]: come[0]}
    found: dict[int, int] = {}
    for index, n in enumerate(gone):
        words = old[n].text.split()
        near = index * len(come) // len(gone)
        free = [place for place in come[max(0, near - _REACH) : near + _REACH] if place not in found.values()]
        ranked = [
            (SequenceMatcher(None, words, new[place].text.split(), autojunk=False).ratio(), place) for place in free
        ]
        best, place = max(ranked, key=lambda one: (one[0], -one[1]), default=(0.0, -1))
        if best >= _ALIKE:
            found[n] = place
    return found


def _in_order(old: int, new: int, partner: dict[int, int]) -> Iterator[Pair]:
    original = {place: n for n, place in partner.items()}
    after: dict[int, list[int]] = {}
    last = -1
    for n in range(old):
        last = partner.get(n, last)
        if n not in partner:
            after.setdefault(last, []).append(n)
    for place in range(-1, new):
        if place >= 0:
            yield original.get(place), place
        yield from ((n, None) for n in after.get(place, ()))
