"""How far a name goes on from where it begins, in Arabic without capitals and in English with them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from milaff.extraction.names.fold import folded
from milaff.extraction.names.mentions import OfficeMention
from milaff.extraction.names.name_words import GIVEN, JOINERS, JOINERS_EN, NOT_NAMES, NOT_NAMES_EN
from milaff.extraction.names.spans import Spans

CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:[\w.]*(?:['’ʼ-]\w+)*)"
JOINER_EN = rf"(?:{'|'.join(JOINERS_EN)})"
_WORD = re.compile(r"[^\W\d_]+")
_PARTICLED = re.compile(r"(?:وال|بال|لل|فال|كال|ست|سي)")
_NAME_EN = re.compile(rf"(?:{JOINER_EN}[ -])?{CAPITAL}(?: (?:{JOINER_EN}[ -]?){{0,2}}{CAPITAL}){{0,4}}")


@dataclass(frozen=True)
class Around:
    """What a name must not run into, by place in the text as stored: what is ``taken`` by other names, and offices.

    ``adjectives`` are the places of definite adjectives of countries, which can be surnames (محمد شياع السوداني).
    """

    taken: Sequence[tuple[int, int]]
    offices: Sequence[OfficeMention]
    adjectives: frozenset[int] = frozenset()

    @cached_property
    def _spans(self) -> Spans:
        return Spans([*self.taken, *((office.start, office.end) for office in self.offices)])

    def free(self, start: int, end: int) -> bool:
        """Tell whether nothing else stands there."""
        return not self._spans.touches(start, end)


def name_end(source: str, start: int, around: Around) -> int | None:
    """Give where the name that begins at ``start`` ends, None where none does: what stands there is no name."""
    return (_english_end if source[start] < "\u0250" else _arabic_end)(source, start, around)


def _english_end(source: str, start: int, around: Around) -> int | None:
    match = _NAME_EN.match(source, start)
    if not match:
        return None
    end = start
    for word in re.finditer(r"[^ ]+", match[0]):
        s, e = start + word.start(), start + word.end()
        if word[0].rstrip(".") in NOT_NAMES_EN or not around.free(s, e):
            break
        end = e
    for ending in ("'s", "’s", ".", "'", "’"):
        if source[start:end].endswith(ending) and end - start > len(ending) + 1:
            end -= len(ending)
    return end if end > start and source[start:end].split()[-1].lower() not in JOINERS_EN else None


def _arabic_end(source: str, start: int, around: Around) -> int | None:
    """Follow an Arabic name: two words, more where a joiner (بن, عبد), a given name or a surname with ال follows."""
    end, count, owed = start, 0, False
    here = start
    for _ in range(7):
        word = _WORD.match(source, here)
        if word is None:
            break
        key = folded(word[0])
        if not around.free(word.start(), word.end()):
            if count >= 2 and not owed and word.start() in around.adjectives:
                end = word.end()
            break
        if key in NOT_NAMES or (_PARTICLED.match(key) and not owed):
            break
        if not (owed or key in JOINERS or _continues(key, count, source, word.end())):
            break
        owed = key in JOINERS
        count += 0 if owed else 1
        end = word.end()
        here = end + 1
        if source[end : end + 1] not in (" ", "\u00a0"):
            break
    return end if count and not owed else None


def _continues(key: str, count: int, source: str, end: int) -> bool:
    """Tell whether a word goes on with a name of ``count`` words so far."""
    if count == 0:
        particled = key.startswith("و") and len(key) > 4
        return key in GIVEN or not (
            len(key) < 2 or particled or key.startswith(("ال", "ل", "ي")) or key[1:] in NOT_NAMES
        )
    if count == 1:
        return key in GIVEN or not (key.startswith(("و", "ل", "ب", "ك", "ي", "ت", "ف")) and _is_verbal(key))
    return count < 5 and (key in GIVEN or (key.startswith("ال") and count < 4) or (count == 2 and _closed(source, end)))


def _is_verbal(key: str) -> bool:
    """Tell whether a word with a particle's or verb's first letter is longer than such surnames usually are."""
    return key.startswith(("وا", "وم", "لت", "لم", "وت", "وي", "تنا", "تهد", "تتع", "يتع"))


def _closed(source: str, end: int) -> bool:
    return (
        source[end : end + 1] in ("،", ",", ")", ".", "»", '"', "”", "", "\n", "؛", "-", "–")
        or source[end : end + 2] == " -"
    )
