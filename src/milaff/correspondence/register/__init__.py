"""The register of reference numbers: who wrote what to whom under which number, and what became of it."""

from milaff.correspondence.register.entry import Enclosed, Entry, Party, Sending, Signing, Taken
from milaff.correspondence.register.listing import (
    Listing,
    Match,
    find_by_digest,
    find_by_message_id,
    find_by_reference,
    read_register,
)
from milaff.correspondence.register.numbers import take
from milaff.correspondence.register.outcome import amend, complete, void
from milaff.correspondence.register.pattern import Pattern

__all__ = [
    "Enclosed",
    "Entry",
    "Listing",
    "Match",
    "Party",
    "Pattern",
    "Sending",
    "Signing",
    "Taken",
    "amend",
    "complete",
    "find_by_digest",
    "find_by_message_id",
    "find_by_reference",
    "read_register",
    "take",
    "void",
]
