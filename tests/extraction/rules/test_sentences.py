"""Sentences of the language of diplomacy on many pairs of countries, each with what it claims, or with nothing."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from milaff.extraction.proposals import Proposal
from milaff.language.text import Language
from tests.extraction.rules.support import proposed_on, titled

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Entry:
    """One row of the tables: a sentence, the pair its page is about, and the claims as "type status date"."""

    language: Language
    pair: str
    says: str
    claims: tuple[str, ...]
    instead: tuple[str, ...]
    at_least: int
    parties: frozenset[str]


def entries(language: Language) -> list[Entry]:
    tables = sorted(HERE.glob(f"sentences_{language}*.yaml"))
    rows = [row for table in tables for row in YAML(typ="safe").load(table.read_text(encoding="utf-8"))]
    return [
        Entry(
            language,
            row["pair"],
            row["says"],
            tuple(row["claims"]),
            tuple(row.get("or", ())),
            row.get("at_least", len(row["claims"])),
            frozenset(row.get("parties", row["pair"].split("-"))),
        )
        for row in rows
    ]


ROWS = [*entries("en"), *entries("ar")]


def agrees(claim: str, proposal: Proposal, instead: tuple[str, ...]) -> bool:
    kind, status, date = claim.split()
    if date not in ("*", proposal.date or "-"):
        return False
    return proposal.type in instead or (proposal.type == kind and status in ("*", proposal.status or "-"))


@pytest.mark.parametrize("entry", ROWS, ids=lambda entry: entry.says[:60])
def test_a_sentence_proposes_what_it_claims_and_nothing_else(entry: Entry) -> None:
    found = list(proposed_on(entry.pair, entry.says, entry.language))
    left, met = list(found), 0
    for claim in entry.claims:
        match = next((proposal for proposal in left if agrees(claim, proposal, entry.instead)), None)
        if match:
            left.remove(match)
            met += 1
    assert met >= entry.at_least, [(p.type, p.status, p.date, p.quote) for p in found]
    assert not left, [(p.type, p.status, p.date, p.quote, p.reason) for p in left]
    assert all(frozenset(proposal.parties) == entry.parties for proposal in found)


@pytest.mark.parametrize("entry", ROWS, ids=lambda entry: entry.says[:60])
def test_every_quotation_stands_in_the_sentence_word_for_word(entry: Entry) -> None:
    text = titled(entry.pair, entry.language) + entry.says
    for proposal in proposed_on(entry.pair, entry.says, entry.language):
        assert text[proposal.start : proposal.end] == proposal.quote
        assert proposal.quote in entry.says


def test_the_tables_are_wide() -> None:
    assert len(ROWS) >= 150
    assert len({entry.pair for entry in ROWS}) >= 12
    assert sum(not entry.claims for entry in ROWS) >= 20
