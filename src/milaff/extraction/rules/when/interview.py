"""Interviews and speeches printed in their own words: what is hoped or held in them is of the day of speaking."""

import re
from itertools import pairwise

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon.arabic.interviews import SAID_NOW
from milaff.extraction.rules.lexicon.english.first_person import FIRST_PERSON
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import NOW
from milaff.extraction.rules.when.owned import SPEECH

_QUESTIONS = 3
"""The fewest lines that ask something."""
_CALLED = re.compile(fold(r"(?<!\w)(?:(?:ال)?(?:حوار|مقابلة)|حاور\w*)(?!\w)") + r"|\binterview(?:ed)?\b")
"""How a text says above its first question that it is an interview."""
_YOU = re.compile(r"\byour?\b" + fold(r"|(?<!\w)ت[^\W\d]{2,}[وي]ن(?!\w)|[^\W\d]{2,}كم(?!\w)"))
_SAYS = re.compile(
    fold(
        r"^\W*[وف]?(?:(?:آمل|أتمنى|أتطلع|أؤكد|أرى|أعتقد|أثمن|أشكر|أرحب|أود|أقدر|أدعو|أنفي)(?!\w)|"
        r"ن(?!فى|فت|فا|قل|اقش|وه|جح|ال|ظم|شر|ص)[^\W\d]{2,}|"
        r"[تي](?:دعم|ؤيد|عتبر|ثمن|رى|قدر|رحب|نظر|ولي|سعى|رفض|طالب|تطلع|أمل|حرص|عارض|ساند|شيد|جدد|ؤكد|دين|هنئ|"
        r"شكر|دعو)(?!\w))"
    )
    + r"|^\W*(?:(?:i|we) )?would (?:like|love|welcome|be (?:glad|happy|pleased))\b"
    + r"|^\W*(?:hopes?|supports?|welcomes?|values?|believes?|sees?|attach(?:es)?|appreciates?|looks? forward|wants?|"
    r"thanks?|regards?|considers?|expects?|wish(?:es)?|opposes?|rejects?|urges?|salutes?|"
    r"commends?|condemns?|congratulates?|remains?|shares?|oppose|call for|calls for|"
    r"(?:am|is|are) (?:also |very |most |highly |greatly |deeply |truly )*"
    r"(?:appreciated|valued|grateful|hopeful|ready|pleased|proud|committed|convinced|confident|sure|certain))\b"
)
"""How a speaker says in the present what is held."""


INTERVIEWED = re.compile(
    fold(r"(?<!\w)(?:ال)?(?:حوار|لقاء|مقابلة|حديث)(?!\w)[^.]{0,30}(?:أجري|أجرت|أجراه|خص|جرى|أدلى)[^.؛]{0,60}$")
    + fold(r"|(?<!\w)[وف]?(?:التقينا|التقيناه|التقت|التقته|حاورنا|حاورته|حاورت|جلسنا إلى|استقبلنا)(?!\w)[^.؛]{0,80}$")
    + r"|\bwe (?:met|caught up with|called on|visited|talked to) [^.;]{0,60}$|"
    r"\binterview (?:held|conducted|given|that took place|which took place)\b[^.;]{0,60}$|"
    r"\b(?:granted|gave|gives) (?:us )?(?:an? |this )(?:[\w-]+ ){0,2}interview\b[^.;]{0,60}$|"
    r"\b(?:spoke (?:to|with)|talked to|received|met|sat down with|answered the questions of) (?:us|this "
    r"(?:newspaper|paper|magazine|agency|website)|our (?:correspondent|reporter|newspaper|editor)s?)\b[^.;]{0,60}$"
)
"""What stands before the day of an interview, in the sentence that tells of it."""
_DELIVERED = re.compile(
    r"\b(?:address|speech|remarks|statement|toast)\b[^.;]{0,60}\b(?:given|delivered|made|spoken)\b[^.;]{0,300}$"
    + fold(r"|(?<!\w)(?:ال)?(?:كلمة|خطاب)(?!\w)[^.؛]{0,60}(?:ألقاها|ألقتها|ألقاه|ألقته|ألقيت|ألقي)[^.؛]{0,200}$")
)
"""The same before the day on which a speech was given."""
_SPEECH = re.compile(
    r"\b(?:speech|address|remarks|keynote|toast|statement) (?:by|of|delivered)\b"
    + fold(r"|(?<!\w)(?:كلمة|خطاب) (?:معالي|سعادة|فخامة|دولة|السيدة?|وزير\w*|سفير\w*|رئيس\w*|صاحب)(?!\w)")
)
"""How the title of a speech names whose it is."""
_BY_ITS_SPEAKER = re.compile(
    r"^\W*(?:by|author:?) [\w .'’-]{4,60}[,–—-] ?(?:the )?(?:[\w-]+ ){0,2}(?:ambassador|minister|president|consul|"
    r"high commissioner|chargé|secretary)\b|\b(?:repl(?:y|ies)|answer) to (?:an? |the )?(?:written|oral|parliamentary) "
    + r"question\b"
    + fold(r"|^\W*(?:بقلم|كتب)\s*:?\s*(?:(?:معالي|سعادة|السيدة?|السفيرة?|الوزيرة?) |[^،,.]{4,50}[،,–-] ?(?:سفير|وزير))")
    + fold(r"|(?<!\w)(?:جواب|رد) (?:عن|على) (?:ال)?سؤال (?:ال)?(?:كتابي|شفوي|برلماني)")
)
"""How the head of an article or answer names the envoy or minister whose own words it prints."""
_ADDRESSES = re.compile(
    r"^\W*(?:(?:your )?excellenc\w+|dear|ladies and|honourable|distinguished|mr\.? (?:president|chair\w*|speaker))\b"
    + fold(r"|^\W*(?:أصحاب|أيها|أيتها|السيدات|السادة|الحضور|معالي|سعادة|صاحب|الأخوات|الإخوة)(?!\w)[^.]*[،,:]\s*$")
)
"""How the line begins by which a speaker turns to those who listen."""
_BYLINED = re.compile(r"\W*by [\w .'’-]{4,60}" + fold(r"|\W*بقلم\s*:?\s*\D{4,60}"))
_ENVOY = re.compile(
    r"\W*(?:the )?(?:ambassador|consul|high commissioner|minister)\b" + fold(r"|\W*(?:ال)?(?:سفير|وزير|قنصل)")
)
"""A writer's name in a line of its own, and his office in the next."""
_MYSELF = re.compile(fold(r"(?<!\w)[وفأ]?(?:يشرفني|أتمنى|آمل|أعرف|أعتقد|أشكر|أود|مهمتي|بلدي|نحن)(?!\w)"))
_BYLINE = 10
"""Among how many lines the head of an article or answer names who wrote it."""
_OF_ONESELF = frozenset({"we"})
"""The names of English words by which someone says what he and his own want, think or are ready for."""
_HEAD = 3
"""Among how many lines the title of a speech stands."""
_TITLE = 250
"""The most characters of a title."""
_WORD_FOR_WORD = re.compile(
    r"\b(?:(?:press|media|news) conference|doorstop|transcript|remarks|toast|speech|address)\b"
    + fold(r"|(?<!\w)(?:كلمة|خطاب|(?:ال)?مؤتمر (?:ال)?صحفي)(?!\w)")
)
"""What a title calls a text that may be printed as it was spoken."""
_ONESELF = re.compile(
    r"\b(?:i|i'm|i've|we|we've|our|my)\b"
    + fold(r"|(?<!\w)[وف]?(?:إنني|إننا|نحن|أنا|بلدينا|شعبينا|علاقاتنا|أود|يسرني|يسعدني|نتطلع|نأمل|لدينا)(?!\w)")
)
_WE_DID = re.compile(fold(r"(?<!\w)[وف]?[^\W\d]{3,}نا(?!\w)"))
"""An Arabic verb of "we" in the past, or a noun of ours: «عقدنا», «وزارتنا»."""
_HELD_OR_SIGNED = frozenset({"meeting", "mechanism", "agreement"})
_AFTER_TALKS = re.compile(
    r"\b(?:joint|(?:press|media|news) conference|(?:following|after) (?:\w+ )*(?:meeting|talks|visit))\b"
    + fold(r"|(?<!\w)(?:مشترك|(?:ال)?مؤتمر|عقب|بعد|إثر)(?!\w)")
)
"""How the title of such a text says that it was spoken when talks had been held."""
_QUOTED = re.compile(r"[“«][^”»]*[”»]|\"[^\"\n]*\"")
_I = re.compile(r"\b(?:i|i'm|i've)\b" + fold(r"|(?<!\w)[وف]?(?:إنني|أنا|أود|يسرني|يسعدني|أعرب|أشكر)(?!\w)"))
_MOSTLY = 3
"""One in so many of the sentences of what is printed as it was spoken speaks of the speaker."""
_OF_ONE = 2
"""The fewest sentences in which the speaker of a text without title speaks of himself alone."""
_PROMISES = re.compile(r"(?:(?:we|i) )?(?:shall|will)\b|" + fold(r"[وف]?س(?:ن|ت|ي|وف)\w{2,}"))
"""What is promised in a speech, be the promise named or not."""
_PLEASED_TO_SAY = re.compile(
    r"\b(?:i|we) (?:can|(?:am|are) (?:pleased|happy|glad|delighted|proud|able) to|have the (?:honour|pleasure) (?:to|"
    r"of)) $" + fold(r"|(?<!\w)[وف]?(?:يسرني|يسعدني|يشرفني|يطيب لي|يسرنا|يسعدنا) أن $")
)
"""What stands before the words by which a speaker makes a promise known: "I am pleased to announce that …"."""

_PAST_PLEDGE = re.compile(fold(r"[وف]?(?!س)[ء-ي]{3,}(?!\w)"))
_FIRST = tuple(map(fold, ("أعد", "نعد", "أتعهد", "نتعهد", "نلتزم", "نعتزم", "ننوي", "نخطط", "أدعو", "ندعو")))
"""How someone promises or invites in the present, in Arabic; any other verb of it tells of what was."""


def is_speech(reading: Reading) -> bool:
    """Tell whether a text is a speech as it was held: a title that says whose, and a line that turns to who listens."""
    lines = [folded(reading.text, line.start, line.end).text for line in reading.lines]
    turned = any(_SPEECH.search(line) for line in lines[:_HEAD]) and any(_ADDRESSES.match(line) for line in lines[1:])
    return turned or is_word_for_word(reading) or _of_an_envoy(reading)


def _of_an_envoy(reading: Reading) -> bool:
    """Tell whether an envoy or minister wrote a text himself, as its head says, who speaks of himself in it."""
    head = [folded(reading.text, line.start, line.end).text for line in reading.lines[:_BYLINE]]
    named = any(_BY_ITS_SPEAKER.search(line) for line in head) or any(
        _BYLINED.fullmatch(line) and _ENVOY.match(below) for line, below in pairwise(head)
    )
    told = (_QUOTED.sub("", folded(reading.text, one.start, one.end).text) for one in reading.sentences)
    return named and any(_I.search(one) or _MYSELF.search(one) for one in told)


def is_word_for_word(reading: Reading, *, after_talks: bool = False) -> bool:
    """Tell whether a text is printed as it was spoken: remarks or a press conference by its title, and it says "I".

    One without such a title says "I" more than once. ``after_talks`` asks for those held when there had been talks,
    which are told with the words of a report.
    """
    titles = [folded(reading.text, line.start, line.end).text for line in reading.lines[:_HEAD]]
    titles = [title for title in titles if len(title) < _TITLE and _WORD_FOR_WORD.search(title)]
    if after_talks and not any(_AFTER_TALKS.search(title) for title in titles):
        return False
    told = [_QUOTED.sub("", folded(reading.text, one.start, one.end).text) for one in reading.sentences]
    if not titles and sum(bool(_I.search(one)) for one in told) < _OF_ONE:
        return False
    return len(told) < _MOSTLY * sum(bool(_ONESELF.search(one)) for one in told)


def day_of_speaking(reading: Reading) -> Dated | None:
    """Give the day of an interview or speech that is printed in its own words; None of what is neither, or undated."""
    if (interview := day_of_the_interview(reading)) or not is_speech(reading):
        return interview
    told = _held(reading, _DELIVERED) or _at_its_head(reading)
    in_own_words = is_word_for_word(reading) or _of_an_envoy(reading)
    return told or (_of_the_catalogue(reading) if in_own_words else None)


def is_interview(reading: Reading) -> bool:
    """Tell whether a text is printed as questions and answers."""
    lines = (reading.text[line.start : line.end].rstrip(' »"”') for line in reading.lines)
    asked = [line for line in lines if line.endswith(("?", "؟"))]
    if len(asked) < _QUESTIONS:
        return False
    head = folded(reading.text, reading.start, max(reading.start, reading.text.find(asked[0]))).text
    return bool(_CALLED.search(head)) or any(_YOU.search(folded(line, 0, len(line)).text) for line in asked)


def day_of_the_interview(reading: Reading) -> Dated | None:
    """Give the day of an interview: that at its head, else the document's; None where there is none or it is none."""
    if not is_interview(reading):
        return None
    return _held(reading) or _at_its_head(reading) or _of_the_catalogue(reading)


def _at_its_head(reading: Reading) -> Dated | None:
    """Give the day that a text bears at its head."""
    mention = reading.dateline.mention if reading.dateline else None
    return Dated(mention.edtf, mention.text, borrowed=True, inferred=True) if mention and mention.edtf else None


def _of_the_catalogue(reading: Reading) -> Dated | None:
    """Give the day on which a text was written, where that is known to the day."""
    written = reading.document_date
    known = written is not None and len(written) == len("YYYY-MM-DD")
    return Dated(written, written, borrowed=True, inferred=True) if known and written else None


def _held(reading: Reading, told: re.Pattern[str] = INTERVIEWED) -> Dated | None:
    """Give the day on which an interview or speech is said to have been held, before its first question, if any.

    ``told`` is what stands before that day, which is none after the text's own.
    """
    written = (reading.dateline.mention.edtf if reading.dateline else None) or reading.document_date or "9999"
    for sentence in reading.sentences:
        if reading.text[sentence.start : sentence.end].rstrip().endswith(("?", "؟")):
            return None
        for mention in reading.within(reading.dates, sentence.start, sentence.end):
            before = folded(reading.text, sentence.start, mention.start).text
            if mention.kind == "day" and mention.edtf and mention.edtf <= written and told.search(before):
                return Dated(mention.edtf, mention.text, borrowed=True, inferred=True)
    return None


def said_in_it(reading: Reading, draft: Draft, *, speech: bool) -> bool:
    """Tell whether a claim is what the one interviewed holds or hopes, not what is remembered or told of others.

    In a ``speech`` so is what is promised.
    """
    hit = draft.chosen.hit
    if draft.type == "commitment":
        if draft.date is not None or not speech:
            return False
        pleased = _PLEASED_TO_SAY.search(folded(reading.text, draft.passage.start, hit.start).text)
        return bool(pleased or _PROMISES.match(folded(reading.text, hit.start, hit.end).text))
    of_oneself = hit.trigger in FIRST_PERSON or hit.trigger.name in SAID_NOW | _OF_ONESELF
    return draft.type == "position" and (
        of_oneself or bool(_SAYS.search(folded(reading.text, hit.start, hit.end).text))
    )


def is_address(reading: Reading) -> bool:
    """Tell whether a text is a speech to an audience, and none that was made after talks, which tells of these."""
    return is_speech(reading) and not is_word_for_word(reading, after_talks=True)


def of_others_than_here(reading: Reading, draft: Draft) -> bool:
    """Tell whether a speaker tells of what others held or signed, and neither of "us" nor of today.

    Who speaks at a reception or to parliament tells so of what the visit that is under way has seen.
    """
    if draft.type not in _HELD_OR_SIGNED:
        return False
    told = folded(reading.text, draft.passage.start, draft.passage.end).text
    return not (_ONESELF.search(told) or _WE_DID.search(told) or NOW.search(told))


def remembered(draft: Draft) -> bool:
    """Tell whether what an answer tells is an event, which is none of the day on which it is told.

    So is a promise or invitation told in the past («وعدت الوكالة …»).
    """
    hit, low = draft.chosen.hit, draft.clause.low
    if draft.type == "commitment" and (said := _PAST_PLEDGE.match(low.text, low.index(hit.start))):
        return not said.group().startswith(_FIRST)
    return draft.type not in SPEECH
