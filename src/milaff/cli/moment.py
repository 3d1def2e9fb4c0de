"""Days and instants given on the command line."""

import re
from datetime import UTC, date, datetime

import click


class Moment(click.ParamType[datetime]):
    """An instant in ISO 8601 with its offset, such as 2027-04-30T06:00:00+03:00 or 2027-04-30T03:00Z."""

    name = "moment"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> datetime:
        """Read it; gives UTC."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
            if moment.tzinfo is None:
                raise ValueError
            return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            self.fail(f"«{value}» is no moment; write it as 2027-04-30T06:00+03:00", param, context)


class Day(click.ParamType[date]):
    """A calendar day in ISO 8601."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> date:
        """Read YYYY-MM-DD."""
        if isinstance(value, date):
            return value
        try:
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
                raise ValueError
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"«{value}» is no day; write it as 2026-03-01", param, context)
