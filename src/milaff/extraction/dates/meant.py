"""What had been meant for a date and may never have been: "was to have met on Friday", «كان مقررا أن تعقد»."""

from milaff.extraction.dates import words
from milaff.extraction.dates.tense import in_future
from milaff.extraction.dates.tense_words import FORESEEN
from milaff.extraction.dates.tokens import Tokens

_REACH = 26  # tokens back to the words of a plan that has gone by
_NEAR = 16  # tokens between «كان» and «المقرر» or a verb of the future
_TELLS = words.one_of("ان انه انها بان قد الذي ، ,")
_PARTED = words.one_of("but then later which who instead لكن لكنها لكنه غير ثم قبل الا")
_ENDS = frozenset({".", ";", "؛", "؟", "!"})
_WAS = words.one_of("كان كانت كانا كانتا وكان وكانت")
_PLANNED = words.one_of("due planned scheduled expected set slated foreseen envisaged meant supposed to")
_ONCE = words.one_of("initially originally previously first")


def had_been_meant(tokens: Tokens, at: int) -> bool:
    """Tell whether the sentence says of a date that something had been planned for it, not that it came to pass."""
    for place in range(at - 1, max(at - _REACH, 3), -1):
        token = tokens[place]
        if token.kind == "break" or token.word in _ENDS or token.word in _PARTED:
            return False
        if token.word == "and" and not tokens[place + 1].capital:
            return False
        if _in_english(tokens, place) or _in_arabic(tokens, place):
            return True
    return False


def _in_english(tokens: Tokens, at: int) -> bool:
    """Tell whether "was to have" or "had been due" ends here, or "originally planned"."""
    word, before, first = tokens[at].word, tokens[at - 1].word, tokens[at - 2].word
    if word == "have":
        return before == "to" and first in ("was", "were")
    if word not in _PLANNED:
        return False
    return (before == "been" and first == "had") or (word != "to" and before in _ONCE)


def _in_arabic(tokens: Tokens, at: int) -> bool:
    """Tell whether «كان من المقرر», «كانت مقررة», «كان سيزور» ends here."""
    if tokens[at].word not in FORESEEN and not in_future(tokens[at].word):
        return False
    for place in range(at - 1, max(at - _NEAR, 3), -1):
        if tokens[place].kind == "break" or tokens[place].word in _ENDS or tokens[place].word in _TELLS:
            return False
        if tokens[place].word in _WAS:
            return True
    return False
