"""What is remembered of each report between two runs: ``build/.milaff/schedule.json``.

It can always be lost: then each report with a schedule is made once more, and where nothing has changed its edition
stands.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from milaff.storage.write import write_over

FILE = "build/.milaff/schedule.json"
TRIES = 5
CLOCK_ERROR = timedelta(days=1)


class Attempt(BaseModel):
    """A due moment that has been begun and not completed: by failure, or because the process was killed.

    ``standing`` is the number of the last edition before the first try (0: none), so that an edition issued by a run
    that was killed before it could tell of it is told of by the next.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    due: AwareDatetime
    tries: int
    standing: int

    @property
    def given_up(self) -> bool:
        """Whether it has been tried as often as it will be."""
        return self.tries >= TRIES


class Remembered(BaseModel):
    """One report: the last due moment covered, when a run of it completed, what came out, and what is under way."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    covered: AwareDatetime | None = None
    completed: AwareDatetime | None = None
    kind: str | None = None
    number: int | None = None
    attempt: Attempt | None = None
    unreadable: str | None = None


class _File(BaseModel):
    reports: dict[str, Remembered] = {}


State = Mapping[str, Remembered]


def read_state(root: Path) -> State:
    """Read what is remembered of a workspace; nothing where the file is missing, damaged or unreadable."""
    try:
        return _File.model_validate_json((root / FILE).read_bytes()).reports
    except (OSError, ValidationError):
        return {}


def write_state(root: Path, state: State) -> None:
    """Remember, in one step; raise :class:`OSError` with what was remembered before untouched."""
    text = _File(reports=dict(sorted(state.items()))).model_dump_json(indent=1, exclude_none=True)
    write_over(root / FILE, text.encode() + b"\n")


def pending(remembered: Remembered, due: datetime, now: datetime) -> int | None:
    """Tell how often a due moment has been tried; ``None`` where nothing is to be done any more.

    A moment covered that lies more than :data:`CLOCK_ERROR` after ``now`` was so while the clock was wrong, and counts
    for nothing: better one run too many than none until then.
    """
    if remembered.covered and due <= remembered.covered <= now + CLOCK_ERROR:
        return None
    attempt = remembered.attempt
    if attempt is None or attempt.due != due:
        return 0
    return None if attempt.given_up else attempt.tries
