"""Proposals: the claims that a document seems to make, and the files that keep them until a person decides."""

from milaff.extraction.proposals.decide import kept, same
from milaff.extraction.proposals.file import (
    FOLDER,
    Proposals,
    digest,
    proposals_path,
    read_proposals,
    to_json,
    to_yaml,
)
from milaff.extraction.proposals.model import LONGEST_QUOTE, NewEntity, Proposal, ProposedParticipant
from milaff.extraction.proposals.number import numbered

__all__ = [
    "FOLDER",
    "LONGEST_QUOTE",
    "NewEntity",
    "Proposal",
    "Proposals",
    "ProposedParticipant",
    "digest",
    "kept",
    "numbered",
    "proposals_path",
    "read_proposals",
    "same",
    "to_json",
    "to_yaml",
]
