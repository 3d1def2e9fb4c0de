"""Arabic words of saying that only lead to an event with its own verb: «وقالت الوزارة إن نائب الوزير سيلتقي …»."""

import re
from collections.abc import Sequence

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold

_OPEN = re.compile(fold(r"(?<!\w)(?:أن|إن|بأن)(?: (?!(?:[يت]|س[يت]|لا|لم|لن|قد|كان)\w*)\w{2,}){1,7}$"))
"""A clause that ends with a subject and no verb: what its speaker says stands in the next."""
_TOLD = frozenset({"meeting", "visit", "agreement", "mechanism"})
_BESIDE = 3
"""How far after the lead the event begins at most, in characters."""


def without_bare_lead(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out a position of which nothing stands in its clause but the subject of the event told next."""
    if reading.language != "ar":
        return list(drafts)
    return [draft for n, draft in enumerate(drafts) if not _leads(draft, drafts[n + 1 : n + 2])]


def _leads(draft: Draft, following: Sequence[Draft]) -> bool:
    if draft.type != "position" or not following or following[0].type not in _TOLD:
        return False
    near = 0 <= following[0].clause.start - draft.clause.end <= _BESIDE
    return near and bool(_OPEN.search(draft.clause.low.text))
