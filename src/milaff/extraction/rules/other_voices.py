"""Whose words an Arabic report tells: a third country's official or capital, an analyst, and how they went on."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.scope_words import BYSTANDERS, THEY_BOTH

_END = r"(?:ت|ا|تا|وا)?"
_SPEAKS = re.compile(
    fold(
        rf"(?<!\w)[وف]?(?:قال{_END}|[يت]قول|أكد{_END}|[يت]ؤكد|أعلن{_END}|صرح{_END}|اعتبر{_END}|أوضح{_END}|ذكر{_END}|"
        rf"رأى|رأت|[يت]رى|أفاد{_END}|شدد{_END}|دعا|دعت|وصف{_END}|أعرب{_END}|كشف{_END}|حذر{_END}|طالب{_END}|رحب{_END}|"
        rf"أشار{_END}|لفت{_END}|اتهم{_END}|أضاف{_END}|تابع{_END})(?= )"
    )
)
_ELIDED = re.compile(fold(r" ?(?:[\"«“]|(?:أن|إن|بأن)\w{0,3}(?!\w)|قائل[اة]ه?|إلى أن\w{0,2}(?!\w))"))
"""What follows a verb of speech at once whose speaker was named before: «وأضافت أنها», «وتابع قائلا»."""
_GOES_ON = re.compile(fold(r"[وف]?(?:أضاف|تابع|أوضح|أكد|أشار|لفت|اعتبر|قال|ختم|استطرد|زاد)(?:ت|ا|وا)?"))
_SUBJECT_ENDS = re.compile(
    fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إنه|إنها|إلى|على|عن|في|خلال|حول|أمام|من|ب\w{3,})(?!\w)|[\"«“]")
)
_SUBJECT = 90
"""How far after its verb a speaker is named at most, in characters."""
_BACK = 500
"""How far back the speaker is looked for who goes on, in characters."""


def other_speaks(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    """Tell whether who says something is of a third country, or goes on who spoke before and is of one."""
    if THEY_BOTH.match(clause.low.text, clause.low.index(hit.start)):
        return False
    if _third(reading, hit.end, clause.end, between):
        return True
    low, at = clause.low.text, clause.low.index(hit.start)
    told_on = _GOES_ON.match(low, at) and _ELIDED.match(low, clause.low.index(hit.end))
    return bool(told_on) and _third_before(reading, hit.start, between)


def _third(reading: Reading, start: int, end: int, between: Between) -> bool:
    """Tell whether the subject that follows a verb is of a third country, by its adjective, name or capital."""
    end = min(end, start + _SUBJECT)
    low = folded(reading.text, start, end)
    over = _SUBJECT_ENDS.search(low.text)
    until = low.place(over.start()) if over else end
    named = [(p.start, p.country) for p in reading.within(reading.parties, start, until)]
    named += [(p.start, p.country) for p in reading.within(reading.places, start, until) if p.capital and p.country]
    return bool(named) and min(named)[1] not in between.codes


def _third_before(reading: Reading, start: int, between: Between) -> bool:
    """Tell whether the last one named as speaking before is of a third country or speaks for no state."""
    low = folded(reading.text, max(0, start - _BACK), start)
    spoken = [verb for verb in _SPEAKS.finditer(low.text) if not _ELIDED.match(low.text, verb.end())]
    if not spoken:
        return False
    at = spoken[-1].end()
    if BYSTANDERS.match(low.text, at):
        return True
    return _third(reading, low.place(at), start, between)
