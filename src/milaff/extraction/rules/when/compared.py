"""Whether two dates in EDTF may be of one time, and which is later; what is no date is only like itself."""

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.when.dating import Dated
from milaff.language.edtf import DateError, parse


def compatible(one: str, other: str) -> bool:
    """Tell whether two dates may be of the same day or period."""
    try:
        return parse(one).compatible(parse(other))
    except DateError:
        return one == other


def holds(mention: DateMention, day: Dated) -> bool:
    """Tell whether a date may be that day, or holds it."""
    return mention.edtf is not None and compatible(mention.edtf, day.edtf)


def to_come(mention: DateMention, day: Dated) -> bool:
    """Tell whether a date lies wholly after a day, so that nothing that it tells happened then."""
    try:
        return parse(mention.edtf or "").earliest > parse(day.edtf).latest
    except DateError:
        return False
