"""An instant given on the command line."""

from datetime import UTC, datetime

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
