"""Weeks and other parts of a month in Arabic: «الأسبوع الأول من ديسمبر», «الأيام الأولى من الشهر المقبل»."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_WEEKS = 4  # that are counted in a month
_LAST = words.one_of("الاخير الاخيره اخر")
_SOME = words.one_of("الايام العشريه العشر")
_WHICH = words.one_of("الاولي الثانيه الثالثه الاخيره الاوائل الاواخر")
_OF = words.one_of("من في")


def month_part(tokens: Tokens, at: int) -> Reading | None:
    """Read a week of a month as its seven days, any other part as the month, approximately."""
    found = _week(tokens, at) or _days(tokens, at)
    if found is None:
        return None
    week, end = found
    whole = month_after(tokens, end)
    if whole is None or whole.finish or not whole.settled:
        return whole
    if week:
        return replace(whole, begin=replace(whole.begin, week=week), kind="week")
    return replace(whole, begin=replace(whole.begin, approximate=True))


def month_after(tokens: Tokens, at: int) -> Reading | None:
    """Read the month of which the words before name a part: «من مايو 2016», «لشهر مايو», «من الشهر الجاري»."""
    place = at + (tokens[at].word in _OF)
    whole = tokens[place].word in words.MONTH_WORDS
    if place == at and not whole and not tokens[place].prefix.endswith("ل"):
        return None
    if related := phrase(tokens, place):
        return Reading(Partial(reference=related[0]), related[1], "month") if related[0].unit == "month" else None
    named = named_month(tokens, place + whole)
    return dated(tokens, at, None, named) if named else None


def _week(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read which week: «الأسبوع الثالث», «الأسبوع الأخير», «أول أسبوع»; −1 is the last."""
    word, after = tokens[at].word, tokens[at + 1].word
    if after == "اسبوع" and word in ("اول", "اخر"):
        return (1 if word == "اول" else -1), at + 2
    if word != "الاسبوع":
        return None
    number = -1 if after in _LAST else words.ORDINALS.get(after, 0)
    return (number, at + 2) if number and number <= _WEEKS else None


def _days(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read «الأيام الأولى», «الأيام العشرة الأخيرة», «العشر الأواخر», which are no exact days."""
    if tokens[at].word not in _SOME:
        return None
    place = at + 1 + (tokens[at + 1].word in words.COUNTS or tokens[at + 1].kind == "number")
    return (0, place + 1) if tokens[place].word in _WHICH or tokens[place].word in more.PARTS_OF else None
