"""Speech that only its attribution shows: "X is Y's gateway, the minister said"; "The aim, she noted, was …"."""

import re
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.scope import about_the_pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted

_SAID = (
    r"(?:said|added|noted|stated|stressed|explained|remarked|pointed out|observed|underlined|emphasi[sz]ed|affirmed|"
    r"declared|"
    r"continued|concluded|believes?|thinks|argued|recalled|told (?:reporters|journalists|the [\w ]{3,30}))"
)
_WHO = (
    r"(?:he|she|they|the (?:[\w-]+ ){0,3}?(?:minister|president|ambassador|envoy|official|diplomat|premier|king|emir|"
    r"speaker|"
    r"chancellor|secretary|spokes(?:man|woman|person)|leader|chairman|mp|statement|ministry|sides)|"
    r"[a-z][\w'.-]+(?: [a-z][\w'.-]+){0,2})"
)
_AFTER = re.compile(rf", ?\"? ?{_WHO} (?:also |further |then )?{_SAID}(?: (?!that)[^,;\"]{{0,70}})?\W*$")
_WITHIN = re.compile(rf", {_WHO} (?:also |further )?{_SAID}, ")
_AGENCY = re.compile(r"\b(?:news|agency|reports?|reported|source|sources|press service)\b[^,]*$")
_SUBJECT = re.compile(
    r"\b(?:relations|ties|co-?operation|countr(?:y|ies)|state|partner|visit|trade|region|peace|support|we|our|people|"
    r"security|"
    r"companies|investors?|government|market|conflict|dialogue|friends?|sides|issues?)\b"
)
_REPORTED = Trigger("reported", "position", "", sure=0.6, fields={"act": "stated"})
_FACTS = frozenset({"position", "figure", "visit", "meeting", "agreement", "mechanism", "institution"})
_LEAST = 24


def _a_fact(draft: Draft) -> bool:
    """Tell whether a draft is more than what a speaker thinks: an event, a figure, what was discussed."""
    fields = draft.chosen.hit.trigger.fields
    if draft.type == "milestone":
        return fields.get("milestone") != "assessment"
    if draft.type == "commitment":
        return fields.get("kind") == "invitation"
    return draft.type in _FACTS or draft.chosen.status == "discussed"


def reported(reading: Reading, passage: Passage, pair: Pair, drafts: list[Draft]) -> list[Draft]:
    """Make a position of an English sentence that is said to be someone's words, unless it tells a fact besides."""
    if reading.language != "en":
        return drafts
    low = folded(reading.text, passage.start, passage.end)
    after = _AFTER.search(low.text)
    found = after or _WITHIN.search(low.text)
    if found is None or _AGENCY.search(found.group()) or not _SUBJECT.search(low.text):
        return drafts
    if any(_a_fact(draft) and draft.start < low.place(found.start()) for draft in drafts):
        return drafts
    end = low.place(after.start()) if after else passage.end
    if end - passage.start < _LEAST:
        return drafts
    said = drafted(reading, passage, pair, _REPORTED, passage.start, passage.end)
    claim = replace(said.chosen, end=end)
    if not about_the_pair(reading, said.clause, claim, said.between, None):
        return drafts
    kept = [draft for draft in drafts if draft.start >= end]
    date = next((d.date for d in drafts if d.date and d.date.borrowed), None)
    return [replace(said, chosen=claim, end=min(end, said.end), date=date), *kept]
