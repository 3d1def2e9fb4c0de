"""Where two engines disagree on the numbers and dates of a page."""

import re
from collections import Counter
from functools import cache
from typing import Final

from milaff.intake.letters import folded
from milaff.language.digits import western
from milaff.language.months import all_month_names

_NUMBER = re.compile(r"\d+(?:[./,:-]\d+)*")
_SIGNS: Final = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "٫": ".", "٬": ","})
_HAMZA: Final = str.maketrans("أإآ", "ااا")
_FUTURE: Final = 2150


def disagreement(one: str, other: str) -> str:
    """Say where two readings of a page differ in numbers or dates; "" where they agree.

    Numbers are compared with their inner signs, so that 3/11 is not 11/3, as many times as they stand; days with the
    month and year that they stand beside. The order of a page's lines, in which engines differ, is no matter.
    """
    first, second = _numbers(one), _numbers(other)
    if first != second:
        return f"the two readings differ in numbers: {_shown(first - second)} against {_shown(second - first)}"
    days, others = _days(one), _days(other)
    for month in sorted(days.keys() & others.keys()):
        mine, theirs = days[month] - others[month], others[month] - days[month]
        if mine and theirs:
            return f"the two readings differ in dates: {', '.join(sorted(mine | theirs))} {' '.join(month)}"
    return ""


def backward_years(text: str) -> tuple[str, ...]:
    """Give four-digit numbers that are years only when read backwards, where no year read forwards stands beside them.

    Both engines give ٣٢٠٢ for ٢٠٢٣ where the file itself stores its digits in the order of paper turned around.
    """
    numbers = re.findall(r"(?<![\d.,/])\d{4}(?![\d.,/])", western(text))
    turned = tuple(n for n in numbers if int(n) > _FUTURE and 1900 <= int(n[::-1]) <= 2100)
    forward = [n for n in numbers if 1900 <= int(n) <= 2100]
    return turned if len(turned) > len(forward) else ()


def _numbers(text: str) -> Counter[str]:
    return Counter(_NUMBER.findall(western(text).translate(_SIGNS)))


def _days(text: str) -> dict[tuple[str, str], set[str]]:
    """Give the days that stand beside each month and year, line by line; white space, which engines put in, is nothing.

    A month and year without a day says nothing: engines break lines at different places.
    """
    found: dict[tuple[str, str], set[str]] = {}
    for line in text.split("\n"):
        bare = re.sub(r"[\W_\u064b-\u065f]+", "", western(folded(line)).translate(_HAMZA)).casefold()
        for date in _day_month_year().finditer(bare):
            found.setdefault((date[2], date[3]), set()).add(date[1])
    return found


@cache
def _day_month_year() -> re.Pattern[str]:
    names = {re.sub(r"\W", "", name.translate(_HAMZA)) for name in all_month_names()}
    months = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\d)(\d{{1,2}})({months})(\d{{4}})(?!\d)")


def _shown(numbers: Counter[str]) -> str:
    return ", ".join(sorted(numbers)[:5]) or "none"
