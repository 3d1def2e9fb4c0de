"""The index of a workspace's seeds, as it is asked."""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from milaff.facts.placed import Claims, PlacedClaim
from milaff.facts.registry import Registry
from milaff.facts.seeds import Seeds
from milaff.index.gather import Gathering
from milaff.index.rows import COLUMNS, placed_claim, problems_of, registry_of
from milaff.index.store import opened
from milaff.problems import Problem
from milaff.sources.read import Sources

Pair = tuple[str, str]


@contextmanager
def open_index(root: Path, say: Callable[[str], None] = lambda _: None) -> Iterator["Index"]:
    """Open the index of the workspace at ``root``, brought up to its seeds; ``say`` is told where it was damaged."""
    with opened(root, lambda connection: Gathering(root, connection).run(), say) as (connection, read):
        yield Index(root, connection, read)


class Index:
    """The seeds of a workspace, of which no more is read than is asked for; ``files_read`` counts the files read."""

    def __init__(self, root: Path, connection: sqlite3.Connection, files_read: int) -> None:
        self.root, self.connection, self.files_read = root, connection, files_read

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with the seeds, in the order of files and lines."""
        return tuple(problems_of(self._meta("problems") or "[]"))

    @cached_property
    def registry(self) -> Registry:
        """The entities."""
        return registry_of(self._meta("registry"))

    @cached_property
    def sources(self) -> Sources:
        """The catalogue; a text is read when it is asked for."""
        return Gathering(self.root, self.connection).sources()

    @property
    def markings(self) -> tuple[str, ...]:
        """The markings, from the lowest to the highest."""
        return self.sources.markings

    @property
    def claims_count(self) -> int:
        """How many claims there are."""
        return int(self.connection.execute("SELECT count(*) FROM claims").fetchone()[0])

    def seeds_of(self, pair: Pair) -> Seeds:
        """Give the seeds of one pair: its claims, those from which one of them is inferred, and their documents."""
        return self._seeds(self._with_grounds(self.find(parties=pair)))

    def seeds(self, keys: Iterable[str]) -> Seeds:
        """Give the seeds of these claims."""
        return self._seeds(set(keys))

    def digest_of(self, pair: Pair) -> str:
        """Return one digest of all that the seeds hold about a pair: claims, documents, entities and markings."""
        total = hashlib.sha256(f"{self._meta('entities')} {self._meta('markings')}\n".encode())
        keys = self._with_grounds(self.find(parties=pair))
        documents = sorted({key.partition("/")[0] for key in keys})
        for row in self._rows("SELECT key, digest FROM claims WHERE key IN ({}) ORDER BY key", sorted(keys)):
            total.update(f"{row}\n".encode())
        for row in self._rows("SELECT id, entry, sha256 FROM documents WHERE id IN ({}) ORDER BY position", documents):
            total.update(f"{row}\n".encode())
        return total.hexdigest()

    def find(
        self,
        *,
        parties: Collection[str] = (),
        entities: Collection[str] = (),
        topics: Collection[str] = (),
        since: str = "",
        until: str = "",
    ) -> set[str]:
        """Name the claims that are about all of these, and may be of a day between two (ISO 8601)."""
        asked: list[tuple[str, tuple[str, ...]]] = [
            *(("SELECT key FROM parties WHERE country = ?", (one,)) for one in parties),
            *(("SELECT key FROM entities WHERE entity = ?", (one,)) for one in entities),
            *(("SELECT key FROM topics WHERE topic = ?", (one,)) for one in topics),
        ]
        if since:
            asked.append(("SELECT key FROM claims WHERE last >= ?", (since,)))
        if until:
            asked.append(("SELECT key FROM claims WHERE first <= ?", (until,)))
        if not asked:
            asked.append(("SELECT key FROM claims", ()))
        found = [{row[0] for row in self.connection.execute(query, values)} for query, values in asked]
        return set.intersection(*found)

    def pairs_of(self, keys: Iterable[str]) -> set[tuple[str, ...]]:
        """Name the sets of parties, in the order of their codes, that these claims are about."""
        by_key: dict[str, list[str]] = {}
        for key, country in self._rows("SELECT key, country FROM parties WHERE key IN ({})", sorted(set(keys))):
            by_key.setdefault(key, []).append(country)
        return {tuple(sorted(countries)) for countries in by_key.values()}

    def _with_grounds(self, keys: set[str]) -> set[str]:
        """Add the claims from which others are inferred, and so on."""
        new = keys
        while new:
            texts = self._rows("SELECT data FROM claims WHERE linked AND key IN ({})", sorted(new))
            grounds = {
                key for (text,) in texts for key in (json.loads(text)["claim"].get("inferred") or {}).get("from", ())
            }
            new = grounds - keys
            keys = keys | new
        return keys

    def _seeds(self, keys: set[str]) -> Seeds:
        rows = self._rows(f"SELECT {COLUMNS} FROM claims WHERE key IN ({{}})", sorted(keys))  # noqa: S608 -- our columns
        claims = [placed_claim(row) for row in rows]
        named = {claim.document for claim in claims}
        documents = {name: one for name, one in self.sources.documents.items() if name in named}
        order = {name: n for n, name in enumerate(documents)}
        claims.sort(key=lambda c: _place(order, c))
        return Seeds(Sources(documents, self.sources.markings), self.registry, Claims(tuple(claims), (), {}))

    def _rows(self, query: str, values: list[str]) -> Iterator[tuple[str, ...]]:
        """Ask for some keys, a few hundred at a time, as SQLite bounds the number of parameters."""
        for first in range(0, len(values), 500):
            some = values[first : first + 500]
            yield from self.connection.execute(query.format(", ".join("?" * len(some))), some).fetchall()

    def _meta(self, key: str) -> str:
        found = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""


def _place(order: dict[str, int], placed: PlacedClaim) -> tuple[int, int, int, str]:
    return order[placed.document], placed.span.start, placed.span.end, placed.claim.id
