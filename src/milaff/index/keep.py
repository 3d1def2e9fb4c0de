"""One claims file in the database: kept as it was read, and forgotten."""

import json
import sqlite3
from collections.abc import Iterator

from milaff.facts.check import check_claim, rank, told
from milaff.facts.placed import Claims, PlacedClaim
from milaff.facts.read import ClaimsFile
from milaff.facts.registry import Registry
from milaff.index.rows import claim_row, problems_text
from milaff.problems import Problem
from milaff.sources.read import Sources

_LISTS = ("parties", "entities", "topics")


def forget(connection: sqlite3.Connection, file: str) -> None:
    """Forget a claims file and its claims."""
    for table in _LISTS:
        chosen = "SELECT key FROM claims WHERE file = ?"
        connection.execute(f"DELETE FROM {table} WHERE key IN ({chosen})", (file,))  # noqa: S608 -- our tables
    connection.execute("DELETE FROM claims WHERE file = ?", (file,))
    connection.execute("DELETE FROM claims_files WHERE name = ?", (file,))


def keep(connection: sqlite3.Connection, read: ClaimsFile, context: str, sources: Sources, registry: Registry) -> None:
    """Keep a claims file as read, with its problems, what it names, and the ``context`` that it was read in."""
    claims = Claims(read.claims, read.passed_over, {read.file.name: read.file})
    named = {entity for placed in read.claims for _, entity in placed.claim.entity_ids()}
    row = (
        read.file.name,
        context,
        bool(claims.unread),
        json.dumps(sorted(claims.written("id"))),
        json.dumps(sorted(claims.written("event")), ensure_ascii=False),
        json.dumps({entity: registry.kinds.get(entity) for entity in sorted(named)}),
        problems_text(_own_problems(read, sources)),
    )
    connection.execute("INSERT INTO claims_files VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    for placed in {placed.key: placed for placed in read.claims}.values():
        _keep_claim(connection, placed, rank(placed, sources))


def _keep_claim(connection: sqlite3.Connection, placed: PlacedClaim, ranked: int) -> None:
    row, claim = claim_row(placed, ranked), placed.claim
    connection.execute(f"INSERT OR REPLACE INTO claims VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
    values = (claim.parties, {entity for _, entity in claim.entity_ids()}, claim.topics)
    for table, some in zip(_LISTS, values, strict=True):
        rows = [(value, placed.key) for value in sorted(some)]
        connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", rows)  # noqa: S608 -- our tables


def _own_problems(read: ClaimsFile, sources: Sources) -> Iterator[Problem]:
    yield from read.problems
    for placed in read.claims:
        yield from told(placed, check_claim(placed, sources), read.file)
