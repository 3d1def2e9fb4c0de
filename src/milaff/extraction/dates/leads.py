"""At which words and numbers of a text a date may begin: a quick look that spares the parsers the rest."""

from milaff.extraction.dates import words
from milaff.extraction.dates.relative_words import AGO_UNITS, HALF, MONTHS_COUNTED, UNITS
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.vocabulary import vocabulary

# Words without one of which, or a year, a number is no day; and within how many tokens they stand.
_ANCHORS = frozenset(words.MONTHS) | words.TWO_WORD_MONTHS.keys() | words.HIJRI_MONTHS.keys()
_ANCHORS |= words.HIJRI_TWO_WORDS.keys() | AGO_UNITS.keys() | UNITS.keys()
_ANCHORS |= words.HIJRI_OPENINGS | MONTHS_COUNTED | HALF.keys()
_ANCHORS |= {"s", "century", "منه", "الجاري"}
_FAR = 24


def leads(tokens: Tokens) -> list[bool]:
    """Tell of each token whether a date may begin with it.

    A number of one or two digits needs a month, a year or the like soon after, or a slash: tables of figures are passed
    over at the cost of reading them once.
    """
    known, found, near = vocabulary(), [False] * len(tokens), len(tokens) + _FAR
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.kind == "word":
            found[at] = token.word in known
            near = at if token.word in _ANCHORS else near
        elif token.kind == "number":
            short = len(token.word) <= 2
            found[at] = (short and (near - at <= _FAR or tokens[at + 1].word == "/")) or len(token.word) == 4
            near = near if short else at
    return found
