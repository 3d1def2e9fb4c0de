"""Direction: which characters are invisible controls, and isolates around what must keep its own order (UAX #9)."""

import re

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e" + LRI + RLI + FSI + PDI)

# What Arabic text around it would print reversed: telephone numbers, ISO dates, ranges, times, signed numbers. A
# conjunction or preposition may be written together with it (و2016-11-03); the full stop or comma after it is not part
# of it.
_NUMBER = r"\d+(?:[.,]\d+)*"
_FRAGILE = re.compile(
    r"(?<!\w)\+(?=(?:[ \u00a0]?\d){7,15}(?!\d))\d+(?:[ \u00a0]\d+)+(?![-–−:/.,\u00a0 ]?\d)|"
    rf"(?<![\dA-Za-z_])(?<![\dA-Za-z][-–−+.,:/])(?:(?<!\w)[-+−])?{_NUMBER}(?:[-–−:/]{_NUMBER})+%?"
    rf"|(?<!\w)[-+−]{_NUMBER}%?"
    rf"|{LRI}[^{PDI}]*{PDI}"
)
_CONTROL = re.compile(f"[{''.join(sorted(CONTROLS))}]")
_SAFE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")


def isolate_ltr(text: str) -> str:
    """Wrap text in LRI…PDI so that it keeps left-to-right order inside Arabic."""
    return f"{LRI}{text}{PDI}"


def isolate_numbers(text: str) -> str:
    """Isolate the numeric groups of an Arabic text that would be reordered: 2016-11-03, 10-20, -3.2%."""
    return _FRAGILE.sub(_isolated, text)


def _isolated(match: re.Match[str]) -> str:
    """Isolate what is neither isolated yet nor a date such as 30/9/2010, which keeps its order."""
    found = match[0]
    return found if found.startswith(LRI) or _SAFE.fullmatch(found) else isolate_ltr(found)


def contained(text: str) -> str:
    """Leave a text no means to turn around what stands beside it: only isolates that it closes itself are kept.

    Embeddings, overrides and direction marks go, as do an isolate that is not closed and a close that nothing opened:
    direction is set where a text is printed, never in the data.
    """
    if not _CONTROL.search(text):
        return text
    letters, opened = list(text), list[int]()
    for place, letter in enumerate(text):
        if letter in (LRI, RLI, FSI):
            opened.append(place)
        elif letter == PDI and opened:
            opened.pop()
        elif letter in CONTROLS:
            letters[place] = ""
    for place in opened:
        letters[place] = ""
    return "".join(letters)
