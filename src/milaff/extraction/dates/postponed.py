"""The date to which something is put off: "postponed to September", «أُجلت إلى شهر تشرين الأول»."""

from milaff.extraction.dates import words
from milaff.extraction.dates.tense_words import POSTPONED, PUT_OFF
from milaff.extraction.dates.tokens import Tokens

_TO = words.one_of("to until till الي حتي")
_PARTICLES = words.one_of("off back forward over")
_MOVED = words.one_of("put pushed held called moved brought carried")
_REACH = 20  # tokens back to the verb
_ENDS = frozenset({".", ";", "؛", "!", "؟"})


def put_off_to(tokens: Tokens, at: int) -> bool:
    """Tell whether the date that begins at a token is the new one of what the sentence says was put off."""
    if tokens[at - 1].word not in _TO:
        return False
    for place in range(at - 2, max(at - _REACH, -1), -1):
        token = tokens[place]
        if token.kind == "break" or token.word in _ENDS:
            return False
        if token.word in POSTPONED or token.word in PUT_OFF:
            return True
        if token.word in _PARTICLES and tokens[place - 1].word in _MOVED:
            return True
    return False
