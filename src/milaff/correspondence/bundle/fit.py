"""Fitting a letter's attachments into the size of a message: pictures in files of others are made smaller.

Dossiers of ours and signed files go out byte for byte: their digests are on record.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from milaff.correspondence.bundle.pictures import with_smaller_pictures
from milaff.correspondence.bundle.size import in_message, shown
from milaff.correspondence.enclosures.model import Enclosure
from milaff.problems import Problem, Problems

STEPS: Final = ((220, 85), (150, 75))
"""Resolutions in dots per inch and JPEG qualities tried, one after the other."""


@dataclass(frozen=True)
class Fitted:
    """Enclosures as they can go out, and a sentence on each that is not as it came."""

    enclosures: tuple[Enclosure, ...]
    notes: tuple[str, ...]


def fit(enclosures: Iterable[Enclosure], max_bytes: int, beside: Collection[int] = ()) -> Fitted:
    """Make one message of at most ``max_bytes`` possible, in which ``beside`` are the sizes of the other attachments.

    What counts is the message as it is sent: attachments are a third larger in it. Nothing is changed where all fit.
    Raise :class:`Problems` with the largest file and the remedy where they do not fit even with smaller pictures.
    """
    asked = tuple(enclosures)
    fitted = asked
    for dots, quality in STEPS:
        if _size(fitted, beside) <= max_bytes:
            break
        fitted = tuple(_smaller(one, dots, quality) for one in asked)
    if _size(fitted, beside) > max_bytes:
        raise Problems([_too_large(fitted, max_bytes, beside)])
    pairs = [(old, new) for old, new in zip(asked, fitted, strict=True) if old.sha256 != new.sha256]
    notes = [
        f"the pictures in {new.name} were made smaller: {shown(len(old.content))} became {shown(len(new.content))}"
        for old, new in pairs
    ]
    return Fitted(fitted, tuple(notes))


def _size(enclosures: Sequence[Enclosure], beside: Collection[int]) -> int:
    return in_message([*beside, *(len(one.content) for one in enclosures)])


def _smaller(one: Enclosure, dots: int, quality: int) -> Enclosure:
    if one.own or one.signed or not one.content.startswith(b"%PDF-"):
        return one
    return replace(one, content=with_smaller_pictures(one.content, dots, quality))


def _too_large(fitted: Sequence[Enclosure], max_bytes: int, beside: Collection[int]) -> Problem:
    message = f"the message would have {shown(_size(fitted, beside))}, and {shown(max_bytes)} are allowed"
    if not fitted:
        return Problem("--max-size", 0, message, "Raise --max-size")
    largest = max(fitted, key=lambda one: len(one.content))
    why = "; it is signed or recorded and is not changed" if largest.own or largest.signed else ""
    message += f"; the largest enclosure is {largest.name} ({shown(len(largest.content))}){why}"
    remedy = "Send the enclosures with several letters, hand them over on a carrier, or raise --max-size"
    return Problem("--max-size", 0, message, remedy)
