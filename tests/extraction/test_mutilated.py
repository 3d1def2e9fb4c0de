"""Documents as bad pages give them: lines joined, spaces and marks lost, pieces shuffled. All are read to the end."""

import re
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.extraction.evaluate import read_gold
from milaff.extraction.evaluate.gold import GoldDocument
from milaff.extraction.extract import proposals_of
from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import read_document
from milaff.facts.registry import Registry

GOLD = Path(__file__).parent / "gold"
PIECES = re.compile(r"(?<=[.،,؛;:!?\n])")
HARMS = ("join the lines", "part at full stops", "lose spaces", "shuffle", "lose letters", "lose marks", "close up")


@cache
def documents() -> tuple[GoldDocument, ...]:
    return tuple(read_gold(GOLD).documents)


def harmed(text: str, harm: str, random: Random) -> str:
    """Do a harm to a text, the same for the same state of ``random``."""
    match harm:
        case "join the lines":
            return text.replace("\n", " ")
        case "part at full stops":
            return text.replace(". ", "\n")
        case "lose spaces":
            return re.sub(" ", lambda _: "" if random.random() < 0.1 else " ", text)
        case "shuffle":
            pieces = PIECES.split(text)
            return "".join(random.sample(pieces, len(pieces)))
        case "lose letters":
            return "".join(letter for letter in text if random.random() > 0.03)
        case "lose marks":
            return re.sub(r"[.،,؛;]", "", text)
        case _:
            return re.sub(r"([،,.؛;]) ", r"\1", text)


@settings(max_examples=80, deadline=None)
@given(
    which=st.integers(0, 10_000),
    harms=st.lists(st.sampled_from(HARMS), min_size=1, max_size=3),
    seed=st.integers(0, 1_000_000),
)
def test_a_document_however_harmed_is_read_and_quoted_verbatim(which: int, harms: list[str], seed: int) -> None:
    document, random = documents()[which % len(documents())], Random(seed)
    text = document.text
    for harm in harms:
        text = harmed(text, harm, random)
    reading = read_document(
        text,
        language=document.language,
        registry=Registry({}, {}, {}),
        document_id=document.id,
        document_date=document.date,
    )
    for proposal in proposals_of(reading):
        assert reading.text[proposal.start : proposal.end] == proposal.quote
        assert 0 < len(proposal.quote.strip()) <= LONGEST_QUOTE


def test_a_comma_without_a_space_parts_clauses_without_losing_what_stands_behind_it() -> None:
    text = (
        "العلاقات الجزائرية التونسية\n\nوأوضح المصدر أن اللقاء شكل سانحة لبحث آفاق تطوير العلاقات بين الجزائر وتونس،"
        "وفي ندوة صحفية نشطها مناصفة مع ضيفه، دعا المتعاملين الاقتصاديين في البلدين إلى اغتنام الفرص."
    )
    reading = read_document(
        text, language="ar", registry=Registry({}, {}, {}), document_id="page", document_date="2024-01-01"
    )
    assert any("دعا المتعاملين" in proposal.quote for proposal in proposals_of(reading))
