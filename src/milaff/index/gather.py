"""Bringing the database up to the seeds: only files that changed, and what depends on them, are read.

A claims file is read again when it, its document, the document's entry in the catalogue, the markings, or the kind of
an entity that it names has changed.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from milaff.facts.check import Others, check_entities, check_references, told
from milaff.facts.read import FOLDER as FACTS
from milaff.facts.read import misnamed, read_claims_file
from milaff.facts.registry import FOLDER as ENTITIES
from milaff.facts.registry import Registry, read_registry
from milaff.index.keep import forget, keep
from milaff.index.lazytext import LazyText
from milaff.index.rows import COLUMNS, placed_claim, problems_of, problems_text, registry_of, registry_text
from milaff.index.stamps import Stamps
from milaff.problems import Problem
from milaff.sources.catalogue import Source
from milaff.sources.read import CATALOGUE, Document, Sources, read_catalogue, read_document
from milaff.sources.yamlfile import read_yaml


@dataclass
class Gathering:
    """One look at the seeds, within a transaction."""

    root: Path
    connection: sqlite3.Connection

    def __post_init__(self) -> None:
        self.stamps = Stamps(self.root, self.connection)

    def run(self) -> int:
        """Bring the database up to the seeds; returns how many files were read."""
        catalogue, entities = self._catalogue(), self._entities()
        claims = self._claims()
        if catalogue or entities or claims:
            self._meta("problems", problems_text(sorted(set(self._problems()))))
        return self.stamps.read

    def _get(self, key: str) -> str:
        found = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    def _meta(self, key: str, value: str) -> None:
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def _changed(self, key: str, digest: str) -> bool:
        """Tell whether something is not as it was when last seen, and note how it is."""
        if self._get(key) == digest:
            return False
        self._meta(key, digest)
        return True

    def _catalogue(self) -> bool:
        """Read the catalogue, where it or one of its documents changed."""
        known = self.connection.execute("SELECT id, json_extract(entry, '$.file'), sha256 FROM documents").fetchall()
        same = all(self.stamps.digest(f"seeds/documents/{file}") == digest for _, file, digest in known)
        if not self._changed("catalogue", self.stamps.digest(CATALOGUE)) and same:
            return False
        listed = read_catalogue(self.root)
        self.connection.execute("DELETE FROM documents")
        self._meta("catalogue.problems", problems_text(listed.problems))
        self._meta("markings", json.dumps(listed.catalogue.markings if listed.catalogue else ()))
        seen: set[str] = set()
        for number, source in enumerate(listed.catalogue.documents if listed.catalogue else ()):
            _, problems = read_document(self.root, listed, number, known=source.id in seen)
            digest = self.stamps.digest(f"seeds/documents/{source.file}")
            row = (source.id, number, source.model_dump_json(exclude_defaults=True), digest, problems_text(problems))
            if source.id in seen:
                self._meta("catalogue.problems", problems_text([*listed.problems, *problems]))
            else:
                self.connection.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?)", row)
            seen.add(source.id)
        return True

    def _entities(self) -> bool:
        """Read the entities, where one of their files changed."""
        names = [f"{ENTITIES}/{path.name}" for path in sorted((self.root / ENTITIES).glob("*.y*ml"))]
        total = hashlib.sha256("\n".join(f"{name} {self.stamps.digest(name)}" for name in names).encode()).hexdigest()
        if not self._changed("entities", total):
            return False
        registry = read_registry(self.root)
        self._meta("registry", registry_text(registry))
        self._meta("registry.problems", problems_text([*registry.problems, *check_entities(registry)]))
        return True

    def _claims(self) -> bool:
        """Read the claims files that changed, or what they depend on; forget those that are gone."""
        folder = self.root / FACTS
        wrong = problems_text(misnamed(folder))
        changed = self._changed("misnamed", wrong)
        names = [path.name for path in sorted(folder.glob("*.yaml"))]
        known = {
            name: (context, json.loads(kinds), problems != "[]")
            for name, context, kinds, problems in self.connection.execute(
                "SELECT name, context, kinds, problems FROM claims_files"
            )
        }
        for gone in known.keys() - {f"{FACTS}/{name}" for name in names}:
            forget(self.connection, gone)
            changed = True
        sources, registry = self.sources(), registry_of(self._get("registry"))
        contexts = self._contexts()
        for name in names:
            file = f"{FACTS}/{name}"
            context = f"{self.stamps.digest(file)} {contexts.get(name[:-5], '')}"
            before = known.get(file)
            if before and before[0] == context and _stands(before[1], registry, doubtful=before[2]):
                continue
            self._read(folder / name, context, sources, registry)
            changed = True
        used = {CATALOGUE, *(f"{FACTS}/{name}" for name in names)}
        used |= {f"{ENTITIES}/{path.name}" for path in (self.root / ENTITIES).glob("*.y*ml")}
        used |= {f"seeds/documents/{document.source.file}" for document in sources.documents.values()}
        self.stamps.keep_only(used)
        return changed

    def _contexts(self) -> dict[str, str]:
        """Say by document what its claims file depends on beside itself and the entities."""
        markings = self._get("markings")
        rows = self.connection.execute("SELECT id, entry, sha256 FROM documents")
        return {row[0]: hashlib.sha256("\0".join((*row[1:], markings)).encode()).hexdigest() for row in rows}

    def sources(self) -> Sources:
        """Give the catalogue; the documents' texts are read where they are asked for."""
        rows = self.connection.execute("SELECT entry FROM documents ORDER BY position")
        entries = [Source.model_validate_json(row[0]) for row in rows]
        folder = self.root / "seeds" / "documents"
        documents = {entry.id: Document(entry, LazyText("", folder / entry.file)) for entry in entries}
        return Sources(documents, tuple(json.loads(self._get("markings") or "[]")))

    def _read(self, path: Path, context: str, sources: Sources, registry: Registry) -> None:
        read = read_claims_file(path, sources, registry)
        forget(self.connection, read.file.name)
        keep(self.connection, read, context, sources, registry)

    def _problems(self) -> Iterator[Problem]:
        """Give all that is wrong with the seeds."""
        for key in ("catalogue.problems", "registry.problems", "misnamed"):
            yield from problems_of(self._get(key) or "[]")
        for table in ("documents", "claims_files"):
            for (text,) in self.connection.execute(f"SELECT problems FROM {table}"):  # noqa: S608 -- our table
                yield from problems_of(text)
        yield from self._wrong_references()

    def _wrong_references(self) -> Iterator[Problem]:
        written = self.connection.execute("SELECT name, unread, ids, events FROM claims_files").fetchall()
        ranks: dict[str, int | None] = {key: None for row in written for key in json.loads(row[2])}
        ranks |= dict(self.connection.execute("SELECT key, rank FROM claims"))
        events = {event for row in written for event in json.loads(row[3])}
        others = Others(ranks, events, {Path(row[0]).stem for row in written if row[1]})
        rows = self.connection.execute(f"SELECT {COLUMNS} FROM claims WHERE linked")  # noqa: S608 -- our columns
        for placed in map(placed_claim, rows.fetchall()):
            if flaws := list(check_references(placed, others)):
                yield from told(placed, flaws, read_yaml(self.root / placed.file, placed.file))


def _stands(kinds: dict[str, str | None], registry: Registry, *, doubtful: bool) -> bool:
    """Tell whether a claims file that did not change still means the same; one with problems is read again."""
    return not doubtful and all(registry.kinds.get(entity) == kind for entity, kind in kinds.items())
