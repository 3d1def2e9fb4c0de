"""Digits: a last step over finished text, because Babel prints Western digits whatever the locale."""

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def arabic_indic(text: str) -> str:
    """Write the digits of an Arabic text as ٠١٢٣٤٥٦٧٨٩."""
    return text.translate(_ARABIC_INDIC)


def western(text: str) -> str:
    """Write Arabic-Indic and Persian digits as 0–9."""
    return text.translate(_WESTERN)
