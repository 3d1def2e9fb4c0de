"""Interviews printed as question and answer: what is hoped or held in an answer is of the interview's day."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.owned import SPEECH

_QUESTIONS = 3
"""The fewest lines that ask something."""
_YOU = re.compile(r"\byour?\b" + fold(r"|(?<!\w)ت[^\W\d]{2,}ون(?!\w)|[^\W\d]{2,}كم(?!\w)"))
_SAYS = re.compile(
    fold(
        r"^\W*[وف]?(?:(?:آمل|أتمنى|أتطلع|أؤكد|أرى|أعتقد|أثمن|أشكر|أرحب|أود|أقدر|أدعو|أنفي)(?!\w)|"
        r"ن(?!فى|فت|فا|قل|اقش|وه|جح|ال|ظم|شر|ص)[^\W\d]{2,}|"
        r"[تي](?:دعم|ؤيد|عتبر|ثمن|رى|قدر|رحب|نظر|ولي|سعى|رفض|طالب|تطلع|أمل|حرص|عارض|ساند)(?!\w))"
    )
    + r"|^\W*(?:hopes?|supports?|welcomes?|values?|believes?|sees?|attach(?:es)?|appreciates?|looks? forward|wants?|"
    r"thanks?|regards?|considers?|expects?|wish(?:es)?|opposes?|rejects?|urges?|oppose|call for|calls for)\b"
)
"""How a speaker says in the present what is held."""


def is_interview(reading: Reading) -> bool:
    """Tell whether a text is printed as questions and answers."""
    lines = (reading.text[line.start : line.end].rstrip(' »"”') for line in reading.lines)
    asked = [line for line in lines if line.endswith(("?", "؟"))]
    return len(asked) >= _QUESTIONS and any(_YOU.search(folded(line, 0, len(line)).text) for line in asked)


def day_of_the_interview(reading: Reading) -> Dated | None:
    """Give the day of an interview: that at its head, else the document's; None where there is none or it is none."""
    if not is_interview(reading):
        return None
    if reading.dateline and reading.dateline.mention.edtf:
        return Dated(reading.dateline.mention.edtf, reading.dateline.mention.text, borrowed=True, inferred=True)
    written = reading.document_date
    return Dated(written, written, borrowed=True, inferred=True) if written and len(written) == 10 else None


def said_in_it(reading: Reading, draft: Draft) -> bool:
    """Tell whether a claim is what the one interviewed holds or hopes, not what is remembered or told of others."""
    hit = draft.chosen.hit
    return draft.type == "position" and bool(_SAYS.search(folded(reading.text, hit.start, hit.end).text))


def remembered(draft: Draft) -> bool:
    """Tell whether what an answer tells is an event, which is none of the day on which it is told."""
    return draft.type not in SPEECH
