"""What one tells another was said when they met: "China will provide a grant, Lu told Gurung"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.rivals import has_dates

_TOLD = re.compile(r"\btold (?:(?:[A-Z][\w'’-]+|the|his|her) ){0,4}?([A-Z][\w'’-]{2,})\s*[.,;]")
_DAY = len("YYYY-MM-DD")


def told_when_they_met(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the day of the one meeting told before that names whom a claim's words are told; else None.

    ``drafts`` are the claims before it, with their dates.
    """
    if reading.language != "en" or draft.type not in SPEECH or has_dates(reading, draft):
        return None
    found = _TOLD.search(reading.text, draft.start, max(draft.end, draft.passage.end))
    if found is None:
        return None
    met = [d for d in drafts if d.type == "meeting" and d.chosen.status == "held" and d.date]
    days = {d.date.edtf: d.date for d in met if d.date and found[1] in reading.text[d.passage.start : d.passage.end]}
    if len(days) != 1:
        return None
    day = next(iter(days.values()))
    return replace(day, borrowed=True, inferred=True) if len(day.edtf) == _DAY else None
