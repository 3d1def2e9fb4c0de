"""A register to take numbers from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from milaff.correspondence.register import Entry, Party, Taken, complete, take
from milaff.language.text import Text

SENDER, PATTERN, DAY = "egypt-embassy-baku", "BAK/{year}/{sequence:03}", date(2026, 3, 1)
MINISTRY = Party(id="azerbaijan-mfa", name=Text(ar="وزارة خارجية جمهورية أذربيجان", en="the Ministry"))
WHAT = Taken(kind="note-verbale", report="egypt-azerbaijan", addressee=MINISTRY)

Change = Callable[[Path], None]


@dataclass(frozen=True)
class Desk:
    """A workspace whose register one sender writes to."""

    root: Path

    def take(
        self, wanted: str | None = None, *, day: date = DAY, sender: str = SENDER, pattern: str = PATTERN
    ) -> Entry:
        return take(self.root, sender, pattern, day, WHAT, wanted)

    def issue(self, wanted: str | None = None) -> Entry:
        entry = self.take(wanted)
        files = {f"{entry.sequence}.pdf": f"letter {entry.reference}".encode()}
        return complete(self.root, entry, files=files, day=DAY, subject=Text(ar="موضوع", en="A subject"))

    def path(self, name: str) -> Path:
        return self.root / "reports/register" / SENDER / "2026" / name


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
