"""Arabic speech and talks: a clause that only leads to what is said after it; the fields that talks dealt with."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Hit
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger

_THAT = re.compile(fold(r"(?<!\w)[بل]?(?:أن|إن|أنه|أنها|إنه|إنها|أنهما|قائلا|قائلة)(?!\w)"))
_CONTENT_WORDS = 2
"""The most words that stand after «أن» where the verb of what is said opens the next clause."""
_RELATIVE = re.compile(fold(r"(?:و?الذي|و?التي|حيث|كما|فيما|بينما) "))
_NEAR = 6
_FIELDS = Trigger("fields of talks", "cooperation", "", sure=0.6, status="discussed")
_ON = re.compile(
    fold(
        r"(?<!\w)[وب]?(?:سبل|آفاق|أوجه|فرص|آليات|إمكاني\w+|إمكانات|مجالات) (?:\w+ ){0,4}?[^.؛]{0,25}?(?:في|"
        r"لا سيما في|خاصة في|بما في ذلك) "
        r"(?:مجالات|مجالي|مجال|ميادين|ميداني|قطاعات|قطاعي|قطاع) "
    )
)
_TALKS = frozenset({"held", "planned"})


def leading_left_out(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out a verb of speech whose content is the claim after it: «وصرح المتحدث بأن الوزيرين | أعربا عن …»."""
    if reading.language != "ar":
        return list(drafts)
    return [draft for n, draft in enumerate(drafts) if not _leads_on(draft, drafts[n + 1 :])]


def _leads_on(draft: Draft, after: Sequence[Draft]) -> bool:
    """Tell whether a draft leads to the next, an occasion named within its own words passed over."""
    beyond = [other for other in after if not (other.chosen.nested and other.end <= draft.end)]
    return bool(beyond) and _only_leads(draft, beyond[0])


def _only_leads(draft: Draft, following: Draft) -> bool:
    if draft.type != "position" or not 0 <= following.start - draft.end < _NEAR or following.chosen.nested:
        return False
    if _RELATIVE.match(following.clause.low.text):
        return False
    low = draft.clause.low
    said = low.text[low.index(draft.chosen.hit.end) : low.index(draft.end)]
    that = list(_THAT.finditer(said))
    if not that:  # «وصرح السفير …، المتحدث الرسمي |»: what he said opens with «بأن»
        return bool(_THAT.match(following.clause.low.text))
    return len(said[that[0].end() :].split()) <= _CONTENT_WORDS


def with_fields(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Add the cooperation that talks dealt with, where they name its fields: «… وسبل تعزيزها في مجالات الطاقة»."""
    found: list[Draft] = []
    for draft in drafts:
        found.append(draft)
        general = draft.type == "meeting" or (draft.type == "cooperation" and draft.chosen.status == "discussed")
        if reading.language != "ar" or not general or draft.chosen.status not in (*_TALKS, "discussed"):
            continue
        low = folded(reading.text, draft.start, draft.end)
        on = _ON.search(low.text)
        if on is None or on.start() < 30:
            continue
        start = low.place(on.start())
        hit = Hit(_FIELDS, start, start + 1)
        chosen = replace(draft.chosen, hit=hit, status="discussed", start=start, nested=True)
        found.append(replace(draft, chosen=chosen, start=start, end=min(draft.end, start + LONGEST_QUOTE)))
    return found
