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

from milaff.facts.check import Others, check_claim, check_entities, check_references, rank
from milaff.facts.placed import Claims
from milaff.facts.read import FOLDER as FACTS
from milaff.facts.read import ClaimsFile, misnamed, read_claims_file
from milaff.facts.registry import FOLDER as ENTITIES
from milaff.facts.registry import Registry, read_registry
from milaff.index.rows import COLUMNS, claim_row, placed_claim, problems_of, problems_text, registry_of, registry_text
from milaff.index.stamps import Stamps
from milaff.problems import Problem
from milaff.sources.catalogue import Source
from milaff.sources.read import CATALOGUE, Document, Sources, read_catalogue, read_document
from milaff.sources.text import DocumentText


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
            self._forget(gone)
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

    def _forget(self, file: str) -> None:
        for table in ("parties", "entities", "topics"):
            self.connection.execute(
                f"DELETE FROM {table} WHERE key IN (SELECT key FROM claims WHERE file = ?)",  # noqa: S608 -- our table
                (file,),
            )
        self.connection.execute("DELETE FROM claims WHERE file = ?", (file,))
        self.connection.execute("DELETE FROM claims_files WHERE name = ?", (file,))

    def _read(self, path: Path, context: str, sources: Sources, registry: Registry) -> None:
        read = read_claims_file(path, sources, registry)
        self._forget(read.file.name)
        own = list(self._own_problems(read, sources))
        claims = Claims(read.claims, read.passed_over, {read.file.name: read.file})
        named = {entity for placed in read.claims for _, entity in placed.claim.entity_ids()}
        self.connection.execute(
            "INSERT INTO claims_files VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                read.file.name,
                context,
                bool(claims.unread),
                json.dumps(sorted(claims.written("id"))),
                json.dumps(sorted(claims.written("event")), ensure_ascii=False),
                json.dumps({entity: registry.kinds.get(entity) for entity in sorted(named)}),
                json.dumps([[p.span.start, p.span.end, p.reason] for p in read.passed_over], ensure_ascii=False),
                problems_text(own),
            ),
        )
        for placed in {placed.key: placed for placed in read.claims}.values():
            row = claim_row(placed, rank(placed, sources))
            self.connection.execute(f"INSERT OR REPLACE INTO claims VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
            claim = placed.claim
            for table, values in (
                ("parties", claim.parties),
                ("entities", {entity for _, entity in claim.entity_ids()}),
                ("topics", claim.topics),
            ):
                self.connection.executemany(
                    f"INSERT OR IGNORE INTO {table} VALUES (?, ?)",  # noqa: S608 -- our table
                    [(value, placed.key) for value in sorted(values)],
                )

    def _own_problems(self, read: ClaimsFile, sources: Sources) -> Iterator[Problem]:
        yield from read.problems
        for placed in read.claims:
            for place, message, remedy in check_claim(placed, sources):
                line = read.file.line(("claims", placed.number, *place))
                name = ".".join(str(part) for part in place if isinstance(part, str))
                yield Problem(placed.file, line, f"{name}: {message}", remedy, placed.claim.id)

    def _problems(self) -> Iterator[Problem]:
        """Give all that is wrong with the seeds."""
        for key in ("catalogue.problems", "registry.problems", "misnamed"):
            yield from problems_of(self._get(key) or "[]")
        for table in ("documents", "claims_files"):
            for (text,) in self.connection.execute(f"SELECT problems FROM {table}"):  # noqa: S608 -- our table
                yield from problems_of(text)
        yield from self._wrong_references()

    def _wrong_references(self) -> Iterator[Problem]:
        from milaff.sources.yamlfile import read_yaml

        written = self.connection.execute("SELECT name, unread, ids, events FROM claims_files").fetchall()
        ranks: dict[str, int | None] = {key: None for row in written for key in json.loads(row[2])}
        ranks |= dict(self.connection.execute("SELECT key, rank FROM claims"))
        events = {event for row in written for event in json.loads(row[3])}
        others = Others(ranks, events, {Path(row[0]).stem for row in written if row[1]})
        rows = self.connection.execute(f"SELECT {COLUMNS} FROM claims WHERE linked")  # noqa: S608 -- our columns
        for placed in map(placed_claim, rows.fetchall()):
            for place, message, remedy in check_references(placed, others):
                line = read_yaml(self.root / placed.file, placed.file).line(("claims", placed.number, *place))
                name = ".".join(str(part) for part in place if isinstance(part, str))
                yield Problem(placed.file, line, f"{name}: {message}", remedy, placed.claim.id)


def _stands(kinds: dict[str, str | None], registry: Registry, *, doubtful: bool) -> bool:
    """Tell whether a claims file that did not change still means the same; one with problems is read again."""
    return not doubtful and all(registry.kinds.get(entity) == kind for entity, kind in kinds.items())


class LazyText(DocumentText):
    """A document's text that is read from its file when it is asked for."""

    def __init__(self, text: str, path: Path) -> None:
        del text
        object.__setattr__(self, "_path", path)

    def __getattr__(self, name: str) -> str:
        if name != "text":
            raise AttributeError(name)
        path: Path = self.__dict__["_path"]
        try:
            text = path.read_bytes().decode("utf-8", errors="replace")
        except OSError:
            text = ""
        object.__setattr__(self, "text", text)
        return text
