"""English for phrase templates: numbers, ordinals, joining, capitals, as the British foreign service writes them."""

from collections.abc import Sequence

from milaff.language.digits import in_units, plain

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = (
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_SIZES = ((10**9, "billion"), (10**6, "million"))


def counted(number: int, singular: str, plural: str = "") -> str:
    """Count a noun, in words up to ten: "one visit", "three visits", "11 visits"."""
    word = _WORDS[number] if 0 <= number <= 10 else f"{number:,}"
    return f"{word} {singular if number == 1 else plural or singular + 's'}"


def ordinal(number: int) -> str:
    """Write an ordinal: "fourth", "11th", "22nd"."""
    if 0 < number <= 10:
        return _ORDINALS[number]
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def joined(items: Sequence[str]) -> str:
    """Join names: "A, B and C"; with semicolons where a name holds a comma itself."""
    if len(items) < 2:
        return "".join(items)
    mark = ";" if any("," in item for item in items) else ","
    return f"{f'{mark} '.join(items[:-1])}{';' if mark == ';' else ''} and {items[-1]}"


def amount(value: float, unit: str) -> str:
    """Write an amount: "2 million dollars", "1,500 dollars", "1 dollar"."""
    for size, word in _SIZES:
        if count := in_units(value, size):
            return f"{count} {word} {unit}s"
    whole, point, fraction = plain(value).partition(".")
    return f"{int(whole):,}{point}{fraction} {unit if value == 1 else unit + 's'}"


def sentence_case(text: str) -> str:
    """Give the first letter as a capital, past a quotation mark or isolate; a number begins a sentence as it is."""
    for n, char in enumerate(text):
        if char.isdigit():
            return text
        if char.isalpha():
            return text[:n] + char.upper() + text[n + 1 :]
    return text
