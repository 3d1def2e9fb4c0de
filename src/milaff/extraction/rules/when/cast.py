"""Who acts in a report's story: after words on another time, a sentence in which they act again is of the story.

A reader knows that a report has come back to its own day when one of those who act in it does something, whom the
words on the other time had not named; or when both of them do, where those words had told of no meeting or signature.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache

from milaff.extraction.reading import Reading
from milaff.extraction.rules.folded import fold
from milaff.sources.text import Span

_TITLES_AR = (
    r"(?:(?:السيدة?|معالي|معاليه|سعادة|سمو|فخامة|دولة|الدكتورة?|المهندسة?|الوزيرة?|الرئيسة?|السفيرة?|الشيخة?|الأميرة?|"
    r"الملك|رئيس الوزراء|رئيسة الوزراء|وزير الخارجية|وزيرة الخارجية) )*"
)
_TITLES_EN = (
    r"(?:(?:mr|mrs|ms|dr|sir|sheikh|prince|princess|the|\w+ minister|minister|president|prime minister|premier|king|"
    r"chancellor|ambassador)\.? )*"
)
_IN_TURN = re.compile(
    fold(r"^\W*[وف]?(?:من (?:جانبه|جهته|ناحيته)ا?|بدوره?ا?|بدورها)(?!\w)")
    + r"|^\W*(?:for (?:his|her|its) part|in turn)\b"
)
"""How the other of two speakers is brought in, who answers the first."""
_GOES_ON = re.compile(
    fold(r"^\W*[وف]?(?:أضاف|تابع|استطرد|أردف|زاد)(?:ت|ا)?(?!\w)")
    + fold(r"|^\W*[وف]?[^\W\d]{3,} (?:فخامت|سمو|معالي|سعادت|دولت|جلالت|عطوفت)(?:ه|ها)(?!\w)")
    + r"|^\W*(?:[\w.'-]+ ){1,4}(?:added|went on|continued)\b"
)
"""How a report goes on with what its speaker says."""
_SPOKEN = frozenset({"position", "commitment"})
_MET = frozenset({"meeting", "mechanism"})
_LETTERS = r"[\u0621-\u064a]"
_INTO = fold(r"(?:كما|ثم|فيما|حيث|من جانبه|من جانبها|من جهته|من جهتها|بدوره|بدورها)")
_ACTS = re.compile(
    rf"^\W*(?:[^،.a-z]{{3,60}}، ?)?(?:{_INTO}[ ،]+)?{_LETTERS}{{3,}} {fold(_TITLES_AR)}"
    rf"(?P<ar>{_LETTERS}+)(?:[ ،]+و(?P<and>{_LETTERS}+))?"
    r"|^\W*(?:(?:for (?:his|her|its) part|in turn|in (?:his|her) (?:speech|remarks|address)|also|speaking[^,.]{0,60}|"
    r"(?:during|at|after|following) [^,.]{3,60}), )?"
    rf"{_TITLES_EN}(?:[ae]l[- ])?(?P<en>[a-z][^\W\d]+)(?!'s\b)"
)
"""How a sentence begins that tells who acts in it."""
_BOTH = re.compile(
    fold(
        r"^\W*(?:[^،.]{3,60}، ?)?(?:كما |ثم |وقد |حيث )?[وف]?[^\W\d]{3,} (?:الوزيران|الرئيسان|الزعيمان|القائدان|"
        r"الجانبان|الطرفان|المسؤولان)(?!\w)"
    )
    + r"|^\W*(?:the (?:two|both) (?:foreign |prime |\w+ )?(?:leaders|ministers|presidents|sides|officials|premiers)|"
    r"both (?:leaders|ministers|presidents|sides)|the (?:leaders|ministers|presidents|sides))\b"
)
_ALSO = re.compile(r"\balso\b" + fold(r"|^\W*كما(?!\w)|(?<!\w)(?:أيضا|كذلك)(?!\w)"))
_TOGETHER = frozenset({"meeting", "mechanism", "agreement"})
"""What both of them may have done at the other time."""
_AFTER_OFFICE = re.compile(r"\W{0,3}((?:[^\W\d]+[ -]){0,2}[^\W\d]+)")
_WORD = re.compile(r"[^\W\d]{3,}")
_ARTICLE = fold("ال")


@dataclass
class Cast:
    """The words of names that a report's story has told so far, and of those that words on another time have."""

    story: set[str] = field(default_factory=set)
    elsewhere: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)

    def of_the_day(self, names: Collection[str]) -> None:
        """Take in the names of a sentence of the story."""
        self.story |= set(names)
        self.elsewhere.clear()
        self.events.clear()

    def of_another(self, low: str, names: Collection[str], events: Collection[str]) -> None:
        """Take in the words, the names and the types of events of a sentence on another time."""
        self.elsewhere |= set(names) | (self.story & set(_WORD.findall(low)))
        self.events |= set(events)

    def met_then(self) -> bool:
        """Tell whether the words on another time have told of a meeting or session."""
        return bool(self.events & _MET)

    def speaks_up(self, low: str, names: Collection[str], people: list[int], sentence: Span) -> bool:
        """Tell whether someone who was not named before says something: to the report itself, on its own day."""
        found = _SPEAKS.match(low)
        fresh = any(sentence.start <= at < sentence.end for at in people)
        return bool(found) and fresh and not set(names) & (self.story | self.elsewhere)

    def acts_again(self, low: str) -> bool:
        """Tell whether a folded sentence begins with someone of the story who acts, not one of the other time."""
        found = _ACTS.match(low)
        acting = {one for one in found.groups() if one} & self.story if found else set[str]()
        happened = self.events - _SPOKEN
        if acting - self.elsewhere or (acting and not happened):
            return True
        named = self.elsewhere & self.story
        if _IN_TURN.match(low) or _GOES_ON.match(low):
            return not named and not self.events & (_SPOKEN | _MET)
        if len(named) > 1 or not _BOTH.match(low):
            return False
        return not happened & _TOGETHER or (not named and happened == {"agreement"} and bool(_ALSO.search(low)))


_SPEAKS = re.compile(
    fold(r"^\W*[وف]?(?:قال|أكد|أوضح|صرح|أفاد|ذكر|اعتبر|أشار|شدد|نفى|فند|أعلن)ت?(?!\w)")
    + r"|^\W*[^.;]{3,120}?\b(?:said|told|stressed|stated|denied|added|noted|described)\b"
)


def names_in(reading: Reading, sentence: Span) -> frozenset[str]:
    """Give the words of the names in a sentence, folded: those of people, and those that follow an office.

    What follows an office is a name only if it is written again.
    """
    found: set[str] = set()
    for person in reading.within(reading.people, sentence.start, sentence.end):
        found.update(_words(reading.text, person.start, person.end))
    for office in reading.within(reading.offices, sentence.start, sentence.end):
        if after := _AFTER_OFFICE.match(reading.text, office.end, sentence.end):
            words = _words(reading.text, after.start(1), after.end(1))
            found.update(word for word in words if not word.startswith(_ARTICLE))
    if found:
        for kind in (reading.parties, reading.places, reading.organisations):
            for named in reading.within(kind, sentence.start, sentence.end):
                found.difference_update(_words(reading.text, named.start, named.end))
    return frozenset(found)


def _words(text: str, start: int, end: int) -> list[str]:
    """Give the words that may be names and are written again, folded: in English those with a capital."""
    found = (word.group() for word in _WORD.finditer(text, start, end))
    return [_folded(word) for word in found if not word.islower() and text.count(word) > 1]


@lru_cache(maxsize=2048)
def _folded(word: str) -> str:
    return fold(word)
