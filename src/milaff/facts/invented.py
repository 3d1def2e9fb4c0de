"""Numbers and months in our own texts that the claim does not hold. Numbers written as words are not looked at."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milaff.facts.claim import Claim
from milaff.facts.texts import own_texts
from milaff.language.digits import western
from milaff.language.months import months_in
from milaff.sources.yamlfile import Place

_SCALES = {
    10**3: r"thousand|ألف[اًيٌ]*|[آا]لاف",
    10**6: r"million|مليون[اًيٌ]*|ملايين",
    10**9: r"billion|مليار[اًيٌ]*|مليارات|بليون",
    10**12: r"trillion|تريليون",
}
_SCALED = "|".join(rf"(?P<s{size}>(?:{words})\b)" for size, words in _SCALES.items())
_NUMBER = re.compile(rf"(?P<number>\d+(?:[.,]\d+)*)(?:\s*(?:{_SCALED}))?", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_MARKS = str.maketrans("٫٬", ".,")

_DAY_MONTH_YEAR = re.compile(r"(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{4}(?!\d)")
_YEAR_MONTH = re.compile(r"(?<!\d)\d{4}\s*[/.-]\s*(\d{1,2})(?!\d)")

# Texts of ours that speak of more than the claim's own quotation.
_REMARKS = frozenset({"note", "currency_note", "inferred"})
_DATES = ("date", "due", "since", "as_of")
_COUNTS = ("session", "rounds", "count", "value")


def invented(claim: Claim) -> Iterator[tuple[Place, str, str]]:
    """Find numbers and month names of our texts that stand neither in the claim's fields nor in its quotation."""
    numbers, months = _known_numbers(claim), _known_months(claim)
    for place, text in (*own_texts(claim), (("translation",), claim.translation or "")):
        if place[0] in _REMARKS:
            continue
        for written, readings, scale in _numbers(text):
            if not {reading * scale for reading in readings} & numbers:
                message = f"the number {written} stands neither in the claim's fields nor in its quotation"
                yield place, message, "Take it out, or give the claim the number and the quotation that says it"
        for name, meant in months_in(text):
            if not meant & months:
                message = f"the month «{name}» is in neither the claim's date nor its quotation"
                yield place, message, "Take it out, or correct the date"


def _numbers(text: str) -> Iterator[tuple[str, set[Decimal], int]]:
    """Give each number as written, the values it may have, and the scale of the word after it (million …)."""
    for match in _NUMBER.finditer(western(text).translate(_MARKS)):
        scale = next((size for size in _SCALES if match[f"s{size}"]), 1)
        yield match[0].strip(), _readings(match["number"]), scale


def _readings(number: str) -> set[Decimal]:
    """Read 1500, 12.7, 12,7, 1,500 and 1.500; a dot or comma before three digits may part thousands or decimals."""
    found = set()
    if _GROUPED.fullmatch(number):
        whole = number.replace(",", "") if "," in number else number.replace(".", "")
        found.add(Decimal(whole))
    if _DECIMAL.fullmatch(number):
        found.add(Decimal(number.replace(",", ".")))
    return found or {Decimal(part) for part in re.split(r"[.,]", number)}


def _known_numbers(claim: Claim) -> set[Decimal]:
    known = set()
    for _, readings, scale in _numbers(claim.quote.exact):
        known |= readings | {reading * scale for reading in readings}
    for name in _COUNTS:
        if (value := getattr(claim, name, None)) is not None:
            known.add(Decimal(str(value)))
    for date in _dates(claim):
        known |= {Decimal(part) for part in re.findall(r"\d+", date)}
    return known


def _known_months(claim: Claim) -> set[int]:
    quote = western(claim.quote.exact)
    months = {month for _, meant in months_in(quote, strict=False) for month in meant}
    months |= {int(part) for parts in _DAY_MONTH_YEAR.findall(quote) for part in parts}
    return months | {int(part) for text in (quote, *_dates(claim)) for part in _YEAR_MONTH.findall(text)}


def _dates(claim: Claim) -> Iterator[str]:
    for name in _DATES:
        if date := getattr(claim, name, None):
            yield date
    if ratification := getattr(claim, "ratification", None):
        yield ratification.date
