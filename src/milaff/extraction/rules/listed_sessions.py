"""Lines of a list of sessions that hold no verb: "12th round: Tokyo, February 2023"."""

import re
from collections.abc import Sequence

from milaff.extraction.proposals.model import Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.signs import CANCELLED, DENIED, ORDINAL_AR, ORDINAL_EN, PLANNED, POSTPONED
from milaff.extraction.rules.standing import FUTURE_WORDS
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated

_SESSION = Trigger("listed session", "mechanism", "", sure=0.7, status="held")
_ITEM = re.compile(
    rf"\W*(?:the )?(?:{ORDINAL_EN}) "
    r"(?:round|session|meeting)\b(?: of [^:,\n]{3,60})?(?:\s*[:,|(–—\n-]|\s{2,})"
    + fold(rf"|\W*(?:ال)?(?:دورة|جولة|اجتماع) {ORDINAL_AR}(?: عشرة?)?\s*[:،|(–—\n-]")
)
_TO_COME = re.compile(r"\bto be held\b" + fold(r"|(?<!\w)(?:من )?(?:المؤمل|المقرر|المزمع|المنتظر|المرتقب)"))
_REST = re.compile(r"\W*(?:\([^()]{0,60}\)\W*)?")
_LONGEST = 140


def listed_session(reading: Reading, passage: Passage, pair: Pair, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the session that a line of a list of sessions is, with the one date that closes it; else none."""
    low = folded(reading.text, passage.start, passage.end)
    item = _ITEM.match(low.text)
    if drafts or not passage.first or passage.topic != "mechanisms" or item is None or len(low.text) > _LONGEST:
        return []
    found = reading.within(reading.dates, passage.start, passage.end)
    if len(found) != 1 or not found[0].edtf or not _REST.fullmatch(reading.text, found[0].end, passage.end):
        return []
    unsure = any(sign[reading.language].search(low.text) for sign in (CANCELLED, DENIED, POSTPONED))
    ahead = _TO_COME.search(low.text) or FUTURE_WORDS.search(low.text) or PLANNED[reading.language].search(low.text)
    status: Status = "planned" if ahead else "held"
    named_to = low.end_place(item.end())
    draft = drafted(reading, passage, pair, _SESSION, passage.start, passage.end, words_end=named_to, status=status)
    own = Dated(found[0].edtf, found[0].text, inferred=found[0].inferred)
    return [] if unsure or draft.between.foreign else [draft.dated(own)]
