"""A word of secrecy that a document bears: who takes it in must then say its marking."""

import re
from collections.abc import Sequence
from typing import Final

_HEAD: Final = 8
_FOOT: Final = 3
_LISTED: Final = (
    "top secret|secret|confidential|restricted|official-sensitive|official sensitive|for official use only"
    "|internal use only|not for distribution|eyes only|سري للغاية|سري جدا|سري|سرية|خاص وسري|سري وشخصي|محدود"
    "|محدود التداول|مقيد|مقيد التداول|كتمان|مكتوم"
    "|للاستخدام الرسمي فقط|للاستعمال الرسمي فقط|غير قابل للتداول|ليس للنشر"
)
_WORDS: Final = frozenset(_LISTED.split("|"))
_MARKS = re.compile(r"[\u064b-\u0652\u0640\u200e\u200f]")
_LEAD = re.compile(r"^(?:classification|marking|درجة السرية|التصنيف|درجة التصنيف)\s*[:：]\s*", re.I)


def stamp(text: str, markings: Sequence[str]) -> str | None:
    """Find a line at the head or foot of a text that is a word of secrecy and nothing else.

    ``markings`` are the workspace's own, from the lowest; those above the lowest count besides the usual words.
    """
    wanted = _WORDS | {marking.casefold() for marking in markings[1:]}
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in (*lines[:_HEAD], *lines[_HEAD:][-_FOOT:]):
        bare = _LEAD.sub("", _MARKS.sub("", line)).strip(" -–—*/[]()«»\"'.:!")
        if " ".join(bare.casefold().split()) in wanted:
            return bare
    return None
