"""The fields of cooperation that claims are filed under, and the part of a dossier that each belongs to."""

from typing import Literal, get_args

Topic = Literal[
    "diplomacy",
    "security",
    "regional",
    "economy",
    "trade",
    "investment",
    "energy",
    "industry",
    "pharmaceuticals",
    "agriculture",
    "transport",
    "tourism",
    "culture",
    "education",
    "science",
    "youth",
    "women",
    "media",
    "religion",
    "friendship",
    "consular",
    "humanitarian",
    "environment",
    "multilateral",
    "palestine",
]

TOPICS: tuple[str, ...] = get_args(Topic)

ECONOMIC: frozenset[str] = frozenset(
    {
        "economy",
        "trade",
        "investment",
        "energy",
        "industry",
        "pharmaceuticals",
        "agriculture",
        "transport",
        "tourism",
    }
)
CULTURAL: frozenset[str] = frozenset(
    {"culture", "education", "science", "youth", "women", "media", "religion", "friendship", "consular"}
)
MULTILATERAL: frozenset[str] = frozenset({"multilateral", "palestine", "regional", "humanitarian", "environment"})
