"""Sentences of a text, Arabic and English: they end with a full stop, a question mark or the end of a line."""

import re
from collections.abc import Iterator

from milaff.sources.text import Span

_END = re.compile(
    r"[.!?؟…]+[\"'”’»)\]]*(?:\[[^\]\n]{1,20}\])*[،,]?(?=\s|$)|(?<=[a-z)\"”]{2})[.](?=[\"“]?[A-Z][a-z])|\n+"
)
# Words after which a full stop ends no sentence; a single letter (J. Smith, د. أحمد, U.S.) never does.
_ABBREVIATED = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Gen|Col|Lt|Sen|Rep|Rev|Hon|Amb|Eng|Rs|Rt|Mme|Smt|Messrs|Maj|Brig|Adm|"
    r"Capt|Jr|Sr|vs|etc|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Art|cf|pp?|al)|(?<![^\W_])(?<!['’ʼ])[^\W\d_])$"
)
_BEGINS = re.compile(r"\s+(?:It|He|She|They|This|These|Both) [a-z]")
"""What no name goes on with, so that an abbreviation before it ended the sentence: "in Washington, D.C. It took …"."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def find_sentences(text: str) -> tuple[Span, ...]:
    """Give the sentences in order, without the white space around them; headings and list items are sentences too."""
    return tuple(_trimmed(text, _cuts(text)))


def find_lines(text: str) -> tuple[Span, ...]:
    """Give the non-blank lines in order, without the white space around them."""
    return tuple(_trimmed(text, ((m.start(), m.end()) for m in _LINE.finditer(text))))


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _END.finditer(text):
        if end[0] == "." and _ABBREVIATED.search(text[max(start, end.start() - 8) : end.start()]):
            following = text[end.end() : end.end() + 2].strip()
            if following and not _closes(text, end.end()) and not _BEGINS.match(text, end.end()):
                continue
        yield start, end.end()
        start = end.end()
    yield start, len(text)


def _closes(text: str, at: int) -> bool:
    """Tell whether the line ends here, so that the full stop ends the sentence after all."""
    return text[at : at + 1] in ("", "\n", "\r")


def _trimmed(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[Span]:
    for start, end in spans:
        piece = text[start:end]
        left, right = len(piece) - len(piece.lstrip()), len(piece.rstrip())
        if right > left:
            yield Span(start + left, start + right)
