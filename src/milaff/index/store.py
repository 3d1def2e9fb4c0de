"""The database, ``build/.milaff/index.sqlite``: its tables; made anew where it is damaged or of another program."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

from milaff.index.program import program_digest

PATH: Final = "build/.milaff/index.sqlite"
Connection = sqlite3.Connection
Say = Callable[[str], None]
Found = TypeVar("Found")

WAIT: Final = 60.0  # seconds, for another process that is bringing it up to date

SCHEMA: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  name TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL, inode INTEGER NOT NULL,
  seen INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, entry TEXT NOT NULL, sha256 TEXT NOT NULL, problems TEXT NOT NULL);
CREATE TABLE claims_files (
  name TEXT PRIMARY KEY, context TEXT NOT NULL, unread INTEGER NOT NULL, ids TEXT NOT NULL, events TEXT NOT NULL,
  kinds TEXT NOT NULL, problems TEXT NOT NULL);
CREATE TABLE claims (
  key TEXT PRIMARY KEY, file TEXT NOT NULL, document TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  type TEXT NOT NULL, first TEXT, last TEXT, rank INTEGER NOT NULL, linked INTEGER NOT NULL,
  digest TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE parties (country TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (country, key)) WITHOUT ROWID;
CREATE TABLE entities (entity TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (entity, key)) WITHOUT ROWID;
CREATE TABLE topics (topic TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (topic, key)) WITHOUT ROWID;
CREATE TABLE standing (report TEXT PRIMARY KEY, key TEXT NOT NULL, edition INTEGER NOT NULL, files TEXT NOT NULL);
CREATE INDEX claims_by_file ON claims (file);
CREATE INDEX claims_by_date ON claims (first, last);
CREATE INDEX claims_linked ON claims (linked) WHERE linked;
"""


@contextmanager
def opened(root: Path, bring_up: Callable[[Connection], Found], say: Say) -> Iterator[tuple[Connection, Found]]:
    """Open the database of the workspace at ``root`` and ``bring_up`` what it holds, within one transaction.

    It is made anew where it is missing, of another program or damaged, of which ``say`` is told. Where its folder
    cannot be written to, it lives in memory for this once.
    """
    path = root / PATH
    connection, found = _ready(path, bring_up, say)
    try:
        yield connection, found
    finally:
        connection.close()


def _ready(path: Path, bring_up: Callable[[Connection], Found], say: Say) -> tuple[Connection, Found]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _brought_up(str(path), bring_up)
    except (OSError, sqlite3.OperationalError) as error:
        if "locked" in str(error):
            raise
        return _brought_up(":memory:", bring_up)
    except sqlite3.DatabaseError:
        say(f"{PATH} was damaged; it is made again from the seeds.")
        for name in (path, path.with_name(f"{path.name}-journal")):
            with suppress(FileNotFoundError):
                name.unlink()
        return _brought_up(str(path), bring_up)


def _brought_up(name: str, bring_up: Callable[[Connection], Found]) -> tuple[Connection, Found]:
    connection = sqlite3.connect(name, timeout=WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")  # derived: after a loss of power it is made anew
        with transaction(connection):
            if not _fits(connection):
                _make(connection)
            return connection, bring_up(connection)
    except BaseException:
        connection.close()
        raise


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Change the database all at once or not at all, one process at a time."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _fits(connection: sqlite3.Connection) -> bool:
    """Tell whether the database was made by this very program, and is whole as far as its pages can tell."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").fetchone()[0]
    if not tables:
        return False
    made = connection.execute("SELECT value FROM meta WHERE key = 'program'").fetchone()
    return made is not None and made[0] == program_digest()


def _make(connection: sqlite3.Connection) -> None:
    found = connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    for kind, name in found:
        if kind == "table":
            connection.execute(f'DROP TABLE "{name}"')
    for statement in filter(str.strip, SCHEMA.split(";")):
        connection.execute(statement)
    connection.execute("INSERT INTO meta VALUES ('program', ?)", (program_digest(),))
