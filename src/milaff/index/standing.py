"""What each report's last edition was made from, and its files as they were left: derived, and kept in the index."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

Stamp = tuple[int, int]  # size in bytes, time of change in nanoseconds


@dataclass(frozen=True)
class Standing:
    """An edition that stands: the pair, a digest for each thing that it was made from, and its files' stamps."""

    edition: int
    pair: tuple[str, str]
    made_from: Mapping[str, str]
    files: Mapping[str, Stamp | None]


def read_standing(connection: sqlite3.Connection, report: str) -> Standing | None:
    """Give what is known of a report's last edition; None where nothing is."""
    row = connection.execute("SELECT key, edition, files FROM standing WHERE report = ?", (report,)).fetchone()
    if row is None:
        return None
    made, files = json.loads(row[0]), json.loads(row[2])
    first, second = made["pair"]
    stamps = {name: (stamp[0], stamp[1]) if stamp else None for name, stamp in files.items()}
    return Standing(int(row[1]), (first, second), made["from"], stamps)


def write_standing(connection: sqlite3.Connection, report: str, standing: Standing) -> None:
    """Keep what a report's last edition was made from."""
    made = json.dumps({"pair": standing.pair, "from": dict(standing.made_from)}, sort_keys=True)
    row = (report, made, standing.edition, json.dumps(dict(standing.files)))
    connection.execute("INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?)", row)
