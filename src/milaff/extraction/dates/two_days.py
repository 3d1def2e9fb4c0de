"""Two days in a row that only the day of writing can tell: "yesterday and today", «أمس الأربعاء واليوم الخميس»."""

from milaff.extraction.dates import words
from milaff.extraction.dates.connectives import AND
from milaff.extraction.dates.days import weekday
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.tokens import Tokens

_AFTER_DAYS = words.one_of("in at for on with by to under between during في مع بين خلال علي برئاسه بحضور لدي")
# What follows two days of which the second is not the next clause's: "yesterday and today he flew home".


def and_the_next(tokens: Tokens, at: int, first: Reference) -> Reading | None:
    """Read two days in a row as one period: "yesterday and today", «أمس الأربعاء واليوم الخميس»."""
    begin, place = _with_weekday(tokens, at, first)
    joint = tokens[place].word in AND or tokens[place].prefix.startswith("و")
    after = place + (tokens[place].word in AND)
    last = phrase(tokens, after) if joint else None
    if last is None or (last[0].unit, last[0].base, last[0].offset) != ("day", "document", first.offset + 1):
        return None
    finish, end = _with_weekday(tokens, after, last[0])
    following = tokens[end]
    closed = following.kind != "word" or following.word in _AFTER_DAYS or following.word.startswith(("بال", "لل"))
    return Reading(begin, end, "range", finish) if closed else None


def _with_weekday(tokens: Tokens, at: int, day: Reference) -> tuple[Partial, int]:
    """Give a day known by its relation with the weekday that may stand right after it, and the token after both."""
    found = phrase(tokens, at)
    end = found[1] if found else at
    named = weekday(tokens, end)
    return (Partial(reference=day, weekday=named[0]), named[1]) if named else (Partial(reference=day), end)
