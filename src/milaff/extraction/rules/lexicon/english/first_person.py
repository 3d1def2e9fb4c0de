"""English words of those who speak for themselves: what an ambassador or minister hopes, thanks for or denies."""

from milaff.extraction.rules.lexicon.trigger import Need, Trigger, english

_ONE = (
    r"(?:i|we)(?: (?:very much|sincerely|really|also|still|all|only|do|certainly|earnestly|both|too|would|"
    r"can only))*"
)
_LET = (
    r"(?:(?:let|allow|permit) (?:me|us)(?: (?:also|again|therefore|first|here))?(?: to)?|"
    r"(?:i|we) (?:wish|want|would like) to|(?:i|we)'d like to)"
)
_DEEP = r"(?:greatly|highly|deeply|very much|warmly|sincerely|particularly|especially|truly)"


def _spoken(name: str, pattern: str, act: str, sure: float = 0.7, needs: tuple[Need, ...] = ()) -> Trigger:
    return Trigger(name, "position", english(pattern), sure=sure, fields={"act": act}, needs=needs)


FIRST_PERSON: tuple[Trigger, ...] = (
    _spoken("we hope", rf"{_ONE} (?:hope|trust|look forward)(?= (?:that|to|the|it|this|for|we|your|our)\b)", "hoped"),
    _spoken(
        "we appreciate",
        rf"{_ONE} {_DEEP} (?:appreciate|value|welcome|thank)|"
        rf"{_ONE} (?:appreciate|value|welcome|thank|salute|applaud|commend|praise|admire)(?= (?:the|your|its|this|"
        r"that|their|his|her|all|you|[\w'-]+'s)\b)|thank you (?:so much |very much |both |all |again )*for"
        r"(?! (?:your |the )?(?:[\w-]+ )?(?:presence|attention|attendance|coming|being here))|"
        rf"{_ONE} (?:acknowledge|recall|remember|recogni[sz]e)"
        r"(?= (?:with|the|your|its|this|that|their|his|her)\b)(?! the (?:[\w-]+ )*?(?:visit|meeting|talks)\b)|"
        rf"{_LET} (?:thank|commend|salute|pay tribute|express|convey|congratulate|applaud|reiterate|repeat|reaffirm|"
        r"assure|stress|underline|emphasi[sz]e)",
        "expressed",
    ),
    _spoken(
        "never closer",
        r"(?:have|has) never been (?:as |so )?(?:closer|better|stronger|warmer|close|good|strong|substantive|intense|"
        r"in better (?:shape|health)|at a (?:higher|better))|"
        r"they are (?:truly |really |in )?(?:excellent|outstanding|exemplary|very (?:good|close|warm|strong)|in very "
        r"good)",
        "stated",
        0.65,
    ),
    _spoken(
        "not true",
        r"(?:it|that|this) is (?:simply |just |quite |absolutely |completely )?(?:not true|untrue|false)|"
        r"(?:(?<!you that )(?<!, )they|reports?(?: [\w'-]+){0,8}?|rumou?rs(?: [\w'-]+){0,8}?) (?:are|is) (?:simply |"
        r"just |quite |absolutely |"
        r"completely )?(?:not true|untrue|false|groundless|unfounded|baseless)|"
        r"(?:have|has) nothing to do with reality|"
        r"there (?:is|are) no (?:such )?(?:plans?|visits?|decisions?|intention|talks)(?= (?:to|on|of|for)\b)|"
        r"(?:has|have) no (?:intention|plans?) (?:of|to)|(?:has|have) taken no such decision|"
        r"nothing of the (?:kind|sort) (?:has|have|was|is)",
        "denied",
        0.7,
    ),
)
