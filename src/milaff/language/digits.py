"""Digits: numbers written out exactly, and the script of digits as a last step over finished text.

That step is ours because Babel prints Western digits whatever the locale.
"""

from decimal import Decimal

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def arabic_indic(text: str) -> str:
    """Write the digits of an Arabic text as ٠١٢٣٤٥٦٧٨٩."""
    return text.translate(_ARABIC_INDIC)


def western(text: str) -> str:
    """Write Arabic-Indic and Persian digits as 0–9."""
    return text.translate(_WESTERN)


def plain(value: float) -> str:
    """Write a number with every digit it has, without exponent or empty fraction: 12345678, 12.7."""
    text = f"{Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_units(value: float, size: int) -> str:
    """Write a value in thousands or millions where that loses no digit and reads well, else give "".

    Millions and above take up to three decimals (12.345 million), thousands none: 1500 is not "1.5 thousand".
    """
    count = Decimal(str(value)) / size
    decimals = 3 if size >= 10**6 else 0
    return plain(value / size) if count >= 1 and count == round(count, decimals) else ""
