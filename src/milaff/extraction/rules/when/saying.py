"""Where a sentence says when something was said, outside the clause that tells it, and where it says about what.

"In a statement issued on 5 May, the minister denied …" and "…, he said in an interview on Sunday" date what was said;
"Asked about the closure of 2019, …" dates only what it was about.
"""

import re
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.speaking import asked_then, of_the_topic

_SPOKEN = (
    r"(?:statements?|interviews?|remarks|speech|address|message|letter|tweet|post|press conference|news conference|"
    r"briefing|comments)"
)
_SPOKEN_AR = fold(
    r"(?:تصريح\w*|بيان|بلاغ|كلمة|كلمته|كلمتها|خطاب|حديث|مقابلة|حوار|رسالة|برقية|تغريدة|تدوينة|منشور|"
    r"مؤتمر صحفي|ندوة صحفية)"
)
_OPENING = re.compile(
    r"\W*(?:earlier,? )?(?:addressing|speaking|briefing|talking|testifying|during|at|in)\b[^,;.]*$"
    + fold(r"|\W*[وف]?(?:في|خلال|أثناء|لدى|على هامش)(?!\w)[^،؛.]*$")
)
"""How a sentence begins that first tells the occasion of what was said."""
_CLOSING = re.compile(
    rf"(?:, | (?<!made )(?<!given )(?<!issued )(?<!announced )(?<!expressed )(?<!contained )(?<!delivered ))"
    rf"(?:in|during|at) (?:(?:a|an|his|her|its|their|the|separate|joint) )*(?:[\w-]+ ){{0,2}}?{_SPOKEN}\b"
    r"[^,;.\"]{0,60}$"
    r"|, (?:in|during) (?:a|an|his|her|their) (?:[\w-]+ )?(?:call|conversation|meeting|talks)\b[^,;.\"]{0,40}$"
    r"|, (?:while )?speaking (?!of\b|about\b)[^,;.\"]{0,60}$"
    r"|,\"? (?:(?:he|she|they)|(?:the |mr |mrs |ms )?(?:[\w'’.-]+ ){1,7}?)"
    r" ?(?:said|told|added|stated|announced|wrote|explained)\b(?! that\b)[^,;.\"]{0,60}$"
    + rf"|[،,] (?:{fold('و?ذلك')} )?{fold('(?:في|خلال|عبر)')} (?:\w+ )?{_SPOKEN_AR}(?!\w)[^،؛.]{{0,60}}$"
    + fold(r"|[،,] (?:و?ذلك )(?:في|خلال|أثناء) (?:اتصال|مكالمة|لقاء|اجتماع|محادثة)(?!\w)[^،؛.]{0,60}$")
)
"""How a sentence ends that tells at last when and where something was said."""
_NOT_THEN = re.compile(
    r"\b(?:about|regarding|concerning|since|after|following|before|until|who|which|whose|that|next|signed|opened|"
    r"established|held to mark|of the (?:[\w-]+ ){1,4}(?:of|in))\b|"
    r"\b(?:for|to|by|(?<!statement )(?<!letter )(?<!message )of)(?: the(?: year)?)?\s*$"
    + fold(
        r"|(?<!\w)(?:حول|بشأن|بخصوص|عن|منذ|بعد|عقب|قبل|الذي|التي|ال(?:موقع|مبرم|منعقد|مقرر|مؤرخ)[ةه]?|ذكري|الذكري|"
        r"حصاد|أحداث|ضوء|إطار|ظل|حرب|مواجهة|مجال)(?!\w)"
    )
)
"""Words within such a phrase that make its date another thing's."""
_VERB = re.compile(
    r"\b(?:said|told|announced|stated|declared|confirmed|stressed|pledged|promised)\b(?![^.;]*\bthat\b)"
    + fold(
        r"|(?<!\w)[وف]?(?:أعلن|قال|صرح|أكد|أوضح|كشف|أفاد|ذكر|تعهد|وعد)ت?(?!\w)"
        r"(?![^.؛]* (?:أن|إن|بأن|أنه|أنها|إلى)(?!\w))"
    )
)
_REPORTED = re.compile(r"\W*that\b" + fold(r"|\W*(?:أن|إن|بأن|أنه|أنها)(?!\w)"))
_GOES_ON = re.compile(
    fold(
        r"\W*(?:نافي|معرب|مؤكد|داعي|مجدد|معلن|مشيد|منوه|شاكر|متعهد|مطالب|مثمن|مهنئ|مندد|مرحب|معبر|مضيف|واعد)(?:ا|ة|ين|تين)(?!\w)"
    )
)
"""How an Arabic clause begins that goes on with what was said: «…، نافيا ما تداولته بعض الصحف»."""
_SAYS_ON = re.compile(
    r"\W*(?:he|she|they) (?:also |further |however |then )?(?:added|denied|said|noted|stressed|called|expressed|"
    r"thanked|praised|regretted|hoped|urged|rejected|explained|recalled|pointed|warned|pledged|promised|welcomed)\b"
    + fold(r"|\W*[وف]?(?:أضاف|أضافت|تابع|تابعت|استطرد|استطردت|أردف|أردفت)(?!\w)")
)
"""How a sentence begins that goes on with what someone said in the one before it."""
_NEXT = 4
"""How far apart two sentences of a paragraph stand, in characters."""
_LONGEST = 110
_RESUMES = re.compile(r"\s*[,،:]\s*")
_OVER = re.compile(r"[^,;،؛.]{0,40}\W*$")
_OF_OTHERS = re.compile(
    r"\b(?:made|given|issued|announced|expressed|contained|delivered|published|reported|voiced|set out)\b"
    r"(?: by(?: [a-z'-]+){1,4}?)?\s*$"
    + fold(r"|(?<!\w)(?:الصادرة?|الواردة?|المعلنة?|المعبر|التي|الذي)(?!\w)[^،؛.]{0,30}$")
)
"""What stands before a statement that is spoken of, and is not that in which something was said."""


def of_its_occasion(reading: Reading, draft: Draft) -> Dated | None:
    """Give the date of the phrase that opens or closes a sentence and tells when its words were said; else None."""
    if draft.type not in SPEECH:
        return None
    mentions = [m for m in reading.within(reading.dates, draft.passage.start, draft.passage.end) if m.edtf]
    verb = _of_its_verb(reading, draft, mentions)
    for mention in mentions:
        if mention == verb or _opens_with(reading, draft, mention) or _closes_with(reading, draft, mention):
            return Dated(mention.edtf or "", mention.text, borrowed=True, inferred=mention.inferred)
    return None


def content_of(told: Draft | None, reading: Reading, draft: Draft) -> Dated | None:
    """Give the date of the verb of speech whose words a claim goes on: «وأعرب …، أمس، عن أمله في …»; else None."""
    if told is None or told.passage != draft.passage or not told.type == draft.type == "position":
        return None
    if told.date is None or told.date.borrowed:
        return None
    between = folded(reading.text, told.end, draft.start).text
    goes_on = _CONTENT.match(folded(reading.text, draft.start, draft.end).text)
    return replace(told.date, borrowed=True) if goes_on and re.fullmatch(r"[\s,،]*", between) else None


_CONTENT = re.compile(r"\b(?:that|for|about|over) " + fold(r"|(?:أن|أنه|أنها|بأن|عن|على|إلى) "))


def gone_on_saying(told: Draft | None, reading: Reading, draft: Draft) -> Dated | None:
    """Give the day on which someone spoke, for what the next sentence of the paragraph says he went on to say."""
    if told is None or told.date is None or not told.type == draft.type == "position":
        return None
    its_own = reading.within(reading.dates, told.passage.start, told.passage.end)
    if not any(m.edtf == told.date.edtf for m in its_own):
        return None
    near = told.passage.line == draft.passage.line and 0 <= draft.passage.start - told.passage.end < _NEXT
    opening = folded(reading.text, draft.passage.start, draft.passage.end).text
    dated = reading.within(reading.dates, draft.passage.start, draft.passage.end)
    if not near or dated or not _SAYS_ON.match(opening) or len(told.date.edtf) != len("YYYY-MM-DD"):
        return None
    return replace(told.date, borrowed=True, inferred=True)


def with_the_talks(told: Draft | None, draft: Draft) -> Dated | None:
    """Give the days of the talks that a sentence tells first, for what it goes on to tell was said at them; else None.

    The talks of a visit may have been on any of its days, though the statement on it was made on the last.
    """
    if told is None or told.passage != draft.passage or told.type != "meeting" or draft.type not in SPEECH:
        return None
    several = told.date is not None and told.date.borrowed and "/" in told.date.edtf
    return told.date if several and told.chosen.status == "held" else None


def _of_its_verb(reading: Reading, draft: Draft, mentions: list[DateMention]) -> DateMention | None:
    """Give the one date between a verb of speech and the "that" with which a clause goes on: «أعلن …، أمس، أن …»."""
    low = draft.clause.low.text
    found = [m for m in mentions if m.end <= draft.clause.start]
    if not found or not (_GOES_ON.match(low) or (len(found) == 1 and _REPORTED.match(low))):
        return None
    before = folded(reading.text, draft.passage.start, found[0].start).text
    verb = _VERB.search(before)
    return found[0] if verb and not _NOT_THEN.search(before[verb.end() :]) else None


def _opens_with(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date stands in the phrase before the first comma that tells the occasion of what was said."""
    start = max(draft.passage.start, reading.dateline.end if reading.dateline else 0)
    if mention.start < start or mention.end > draft.chosen.hit.start or mention.end - start > _LONGEST:
        return False
    before = folded(reading.text, start, mention.start).text
    if asked_then(before):
        return True
    if not _OPENING.match(before) or _NOT_THEN.search(before) or of_the_topic(before):
        return False
    return bool(_RESUMES.match(reading.text, mention.end))


def _closes_with(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date stands in the phrase at the end of a sentence that tells where its words were said."""
    if mention.start < draft.chosen.hit.end:
        return False
    between = folded(reading.text, draft.chosen.hit.end, mention.start).text
    closing = _CLOSING.search(between)
    if closing is None or _NOT_THEN.search(closing[0]):
        return False
    if closing[0][0] not in ",،" and _OF_OTHERS.search(between[: closing.start()]):
        return False
    return bool(_OVER.match(folded(reading.text, mention.end, draft.passage.end).text))
