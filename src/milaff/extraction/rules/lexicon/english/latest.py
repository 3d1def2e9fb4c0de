"""English words of the latest or next session of a body told of before, and of guests by their stay."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|inaugural|latest|"
    r"next|\d+(?:st|nd|rd|th))"
)
_SITTING = (
    r"(?:(?:high[- ]level|policy|political|foreign (?:office|ministry)|annual|ministerial|consular|security|defen[cs]e|"
    r"economic|strategic|secretary-level|joint|official|senior officials'?|bilateral|commerce|trade|[\w–-]+-level) )+"
    r"(?:consultations?|dialogues?|meetings?|reviews?|talks|sessions?)"
)
_BODY = r"(?:council|commission|committee|dialogue|consultations|working group|mechanism|partnership forum|joint group)"
_TOOK_PLACE = r"(?:was|were|is|are|took|takes) (?:held|place|convened|conducted|hosted)"
_GUEST = (
    r"(?:president|premier|prime minister|minister|speaker|king|emir|amir|crown prince|chancellor|state secretary|"
    r"envoy|"
    r"delegation|mission|team|deputies|officials|experts)"
)
_TO_GO = r"(?:will|is to|are to|is due to|are due to|is set to) (?:also |then )?"

LATEST: tuple[Trigger, ...] = (
    Trigger(
        "latest of them",
        "mechanism",
        english(
            r"(?:the )?(?:latest|last|most recent|previous|first)(?: of (?:them|which|these|those)| being| one| round| "
            r"session| meeting)+(?:, the \w+,)? (?:(?:in|by|at|on|being in|being on)\b(?! (?:the|this|that|which)\b)|"
            r"was (?:held|conducted|hosted|convened)|took place|having been held)"
        ),
        sure=0.7,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "sitting by its number",
        "mechanism",
        english(
            rf"{_NTH} (?:[\w'–-]+ ){{0,3}}?{_SITTING} (?:(?:of|between|on) [\w' ,–-]{{3,60}}? )?{_TOOK_PLACE}|"
            rf"{_BODY} (?:[\w' ,–-]{{3,50}}? )?(?:held|holds|convened) (?:its|their) {_NTH} (?:meeting|session|round|"
            rf"sitting)|"
            rf"(?<=\d\d\d\d: ){_SITTING}(?= (?:at|in|of|between|\())|"
            rf"(?:met|meet|gathered|convened) in [^.;,]{{2,40}}? for the {_NTH} (?:[\w–-]+ ){{0,4}}?(?:dialogue|"
            rf"consultations|"
            rf"session|round|meeting of)"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "sitting by its number",
        "mechanism",
        english(
            rf"{_NTH} (?:[\w'–-]+ ){{0,3}}?{_SITTING} (?:(?:of|between|on) [\w' ,–-]{{3,60}}? )?(?:will|would|is to|"
            rf"are to|is due|"
            rf"are due|is scheduled|is expected|is foreseen)(?: (?:to )?(?:be held|take place|be convened|meet))"
        ),
        sure=0.75,
        status="planned",
    ),
    Trigger(
        "session by its number",
        "mechanism",
        english(
            rf"(?:will|would|is to|are to|is due to|is expected to|is scheduled to) (?:hold|host|convene) (?:the|its|"
            rf"their) {_NTH}"
            rf"(?: (?:in|one|here)\b|,| (?:session|round|meeting|sitting)\b)"
        ),
        sure=0.7,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "session in brackets",
        "mechanism",
        english(rf"{_NTH}(?: (?:session|round|meeting))? \((?=[^)]{{0,40}}\b(?:19|20)\d\d\b)"),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "meeting of a day",
        "meeting",
        english(
            rf"(?<=\d\d\d\d: )(?:[\w-]+ ){{0,2}}?(?:meetings?|talks|telephone (?:call|conversation)|"
            rf"video ?conference) (?:of|"
            rf"between|with) (?:the )?(?:[\w'-]+ ){{0,3}}?(?:presidents|ministers|{_GUEST})"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "visit returned",
        "visit",
        english(r"(?:returned|reciprocated|repaid) (?:the|his|her|this|that) visit"),
        sure=0.65,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "will come",
        "visit",
        english(
            rf"{_TO_GO}(?:come|travel|fly|head|journey|pay a (?:[\w-]+ )?call) to(?= [a-z])|"
            rf"{_TO_GO}lead an? (?:[\w-]+ ){{0,3}}?(?:delegation|mission) to|"
            rf"(?:delegation|mission)(?: [\w'-]+){{0,6}}? {_TO_GO}(?:take part in|participate in|attend|exhibit at)|"
            rf"(?:we )?looks? forward to (?:welcoming|receiving|hosting) (?:the |his |her |"
            rf"a )?(?:[\w'-]+ ){{0,3}}?{_GUEST}"
        ),
        sure=0.65,
        status="planned",
        needs=("guest", "party"),
    ),
    Trigger(
        "was in the country",
        "visit",
        english(
            rf"{_GUEST}(?:,? (?!said|was|had|told|met)[\w.'-]+){{0,7}}?,? (?:was|were) (?:also |already |recently |"
            rf"last )?in"
            r"(?= (?!(?:the|an?|favour|charge|talks|touch|contact|office|power|fact|agreement|attendance|line|no|his|"
            r"her|"
            r"their|turn|town|session|force|january|february|march|april|may|june|july|august|september|october|"
            r"november|"
            r"december)\b)[a-z])"
        ),
        sure=0.5,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "visiting guest",
        "visit",
        english(r"(?<=, )visiting(?= [a-z' ]{3,24}? (?:on|from|for|this|last|in) )"),
        force="noun",
        sure=0.55,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "met otherwise",
        "meeting",
        english(
            r"(?:addressed|addresses) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:sitting|session|houses|parliament|"
            r"national assembly|"
            r"congress|chamber)|"
            r"worked with (?:the )?(?:[\w-]+ )?(?:leaders|representatives|authorities|officials)|"
            r"(?:experts|officials|ministers|delegations|teams)(?: (?:of|from) [\w ]{3,30}?)? met (?:by (?:video\w*|"
            r"phone|"
            r"telephone)|online|virtually|via)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("person", "both"),
    ),
)
