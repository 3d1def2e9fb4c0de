"""Measuring proposals against claims made by hand: what is found, what is missed, what is made up."""

from milaff.extraction.evaluate.another import another_reader
from milaff.extraction.evaluate.gold import Gold, GoldClaim, GoldDocument, read_gold
from milaff.extraction.evaluate.match import Pairing, paired
from milaff.extraction.evaluate.score import Count, Scores, score

__all__ = [
    "Count",
    "Gold",
    "GoldClaim",
    "GoldDocument",
    "Pairing",
    "Scores",
    "another_reader",
    "paired",
    "read_gold",
    "score",
]
