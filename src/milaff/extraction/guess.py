"""The language that a text is in, told by its letters."""

from milaff.language.text import Language


def language_of(text: str) -> Language:
    """Give "ar" where most of the letters (of the first 20 000 characters) are Arabic, else "en"."""
    letters = [character for character in text[:20_000] if character.isalpha()]
    arabic = sum("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufeff" for letter in letters)
    return "ar" if arabic * 2 > len(letters) else "en"
