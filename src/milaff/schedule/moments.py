"""The moments that a rule means, as instants.

A rule speaks of local time. Each local moment comes once, whatever the clocks do: one that is skipped when they go
forward comes at the instant they have done so (together with others that are skipped), one that they show twice comes
the first time. Expressions are read by cronsim in plain local time, so that this holds for all of them alike;
crontab(5) treats those with a «*» for the hour otherwise.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from cronsim import CronSim

SECOND = timedelta(seconds=1)


class Rule(Protocol):
    """One rule of a report; ``name`` is what people and the log call it. Instants are aware, in UTC."""

    @property
    def name(self) -> str:
        """What the rule is called."""

    def latest(self, now: datetime) -> datetime | None:
        """The last moment that is not after ``now``."""

    def following(self, now: datetime) -> datetime | None:
        """The first moment after ``now``."""


def instant(local: datetime, zone: ZoneInfo) -> datetime:
    """Give the instant of a naive local time: after a gap if it is in one, the first of two."""
    early = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == local:
        return early
    late = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _change(min(early, late), max(early, late), zone)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Find the second, of those between two instants, at which the clocks go forward."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // (2 * SECOND) * SECOND
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after


@dataclass(frozen=True)
class CronRule:
    """A cron expression in the local time of a zone."""

    expression: str
    zone: ZoneInfo

    @property
    def name(self) -> str:
        """The expression."""
        return self.expression

    def latest(self, now: datetime) -> datetime | None:
        """The last moment that is not after ``now``."""
        local = now.astimezone(self.zone)
        shown = local.replace(microsecond=0, tzinfo=None) + _set_back(local) + SECOND
        moments = (instant(moment, self.zone) for moment in CronSim(self.expression, shown, reverse=True))
        return next((moment for moment in moments if moment <= now), None)

    def following(self, now: datetime) -> datetime | None:
        """The first moment after ``now``."""
        return next(self.moments(now), None)

    def moments(self, after: datetime) -> Iterator[datetime]:
        """Give every moment after an instant, in order, each once."""
        last = after
        for local in CronSim(self.expression, after.astimezone(self.zone).replace(tzinfo=None, fold=0)):
            moment = instant(local, self.zone)
            if moment > last:
                yield moment
                last = moment


def _set_back(local: datetime) -> timedelta:
    """How far the clocks have been set back while they show an hour for the second time; otherwise nothing."""
    first, second = local.replace(fold=0).utcoffset(), local.utcoffset()
    if first is None or second is None or not local.fold:
        return timedelta()
    return first - second


@dataclass(frozen=True)
class OnceRule:
    """A rule that means one moment, such as the seventh day before a visit."""

    name: str
    moment: datetime

    def latest(self, now: datetime) -> datetime | None:
        """The moment, once it has come."""
        return self.moment if self.moment <= now else None

    def following(self, now: datetime) -> datetime | None:
        """The moment, until it has come."""
        return self.moment if self.moment > now else None
