"""When a report is to be made again: ``schedule:`` of a report."""

from datetime import datetime, time
from difflib import get_close_matches
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from cronsim import CronSim, CronSimError
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

FIELDS = "minute hour day-of-month month day-of-week"


def refused(message: str, remedy: str) -> PydanticCustomError:
    """Refuse a value with a remedy of its own. Braces would be taken for placeholders of pydantic's."""
    return PydanticCustomError("refused", "{message}", {"message": message, "remedy": remedy})


def _cron(expression: str) -> str:
    """Check an expression by the library that will follow it, and that there is a moment it means."""
    remedy = f'Write the five fields «{FIELDS}», such as "0 6 * * 0-4"'
    if len(expression.split()) != 5:
        raise refused(f"«{expression}» is no cron expression: it has not five fields", remedy)
    try:
        found = next(CronSim(expression, datetime(2000, 1, 1)), None)
    except CronSimError as error:
        raise refused(f"«{expression}» is no cron expression: {str(error).lower()}", remedy) from error
    if found is None:
        raise refused(f"«{expression}» means no day of the calendar", remedy)
    return " ".join(expression.split())


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        near = get_close_matches(name, sorted(available_timezones()), 1, cutoff=0.8)
        remedy = f"Perhaps «{near[0]}» is meant" if near else "Use a name of the IANA data base such as Africa/Cairo"
        raise refused(f"there is no time zone «{name}»", remedy) from error
    return name


def _time_of_day(value: object) -> object:
    if isinstance(value, str) and len(value) == 5 and value[2] == ":":
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    if isinstance(value, time):
        return value
    raise refused(f"«{value}» is no time of day", 'Write hours and minutes in quotation marks, such as "06:00"')


Cron = Annotated[str, AfterValidator(_cron)]
Zone = Annotated[str, AfterValidator(_zone)]
TimeOfDay = Annotated[time, BeforeValidator(_time_of_day)]
Days = Annotated[int, Field(ge=0, le=3660)]


class Timetable(BaseModel):
    """The rules by which a report falls due, all in the local time of ``timezone`` (a name of the IANA data base).

    ``cron`` are expressions of five fields as crontab(5) has them; ``before_visits`` are days before the first day of
    each visit, at the time of day ``at``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    timezone: Zone
    cron: tuple[Cron, ...] = ()
    before_visits: tuple[Days, ...] = ()
    at: TimeOfDay = time(6)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.timezone)
