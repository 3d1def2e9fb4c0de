"""English words of sessions of joint bodies; patterns are matched against text in lower case."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BODY = (
    r"(?!high commissions?(?! (?:of|on|for) ))(?<!high )(?:(?:joint|intergovernmental|inter-governmental|mixed|"
    r"bilateral|high|higher|supreme)(?: [\w-]+){0,6}? "
    r"(?:committee|commission|council|working group|group|forum|board|mechanism)|"
    r"(?:political|foreign office|foreign ministry|bilateral|consular|policy)(?: (?:and|political|"
    r"bilateral) \w+)? (?:consultations?|dialogue)|"
    r"(?:strategic|economic|security|defence|energy) dialogue|business council|"
    r"joint commission|joint committee|foc|jec|jwg|jcm|"
    r"(?:working|steering|coordination|follow-up) (?:group|committee|council)|commission|"
    r"senior officials|consultations between the (?:two )?(?:foreign )?ministries(?: of foreign affairs)?|"
    r"(?:strategic|joint|consultative|military|coordination) (?:[\w-]+ ){0,2}group)"
)

_SESSION = r"(?:sessions?|rounds?|meetings?|sittings?|edition|consultations|talks|plenary)"

_CONVENE = (
    r"(?:held|holds?|convened?s?|meets?|met|met again|took place|takes place|take place|concluded?(?! that)|"
    r"opened|began|co-chaired|(?<!is )(?<!are )chaired|hosted|hosts?|"
    r"was launched|reconvened?|completed|has held|have held|resumed?(?! the (?:work|activit)))"
)

SESSIONS: tuple[Trigger, ...] = (
    Trigger(
        "session held", "mechanism", english(rf"{_SESSION} (?:of|for|on)…{_BODY}…{_CONVENE}"), sure=0.9, status="held"
    ),
    Trigger("held a session", "mechanism", english(rf"{_CONVENE}…{_SESSION} of…{_BODY}"), sure=0.9, status="held"),
    Trigger(
        "committee convened",
        "mechanism",
        english(rf"{_BODY}…(?:{_CONVENE}|hold)(?:…{_SESSION})?"),
        sure=0.8,
        status="held",
    ),
    Trigger(
        "looked forward to a session",
        "mechanism",
        english(
            rf"look(?:ed|s|ing)? forward to (?:the )?(?:(?:convening|holding|hosting|meeting)(?: of)? )?(?:the )?"
            rf"(?:[\w-]+ ){{0,3}}?(?:{_SESSION} of [^,.;]{{0,40}})?{_BODY}"
        ),
        sure=0.7,
        status="planned",
    ),
    Trigger(
        "convened a committee",
        "mechanism",
        english(rf"{_CONVENE}~~{_BODY}(?:(?: \([\w-]{{2,10}}\))? (?:meeting|session)\b)?"),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "numbered session",
        "mechanism",
        english(
            rf"(?:\w+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
            rf"next|last|latest|inaugural|previous|final) {_SESSION}(?! of (?:talks|"
            rf"negotiations))…(?:{_CONVENE}|held|scheduled|due|planned|expected|will|is to)"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "to convene a session",
        "mechanism",
        english(
            r"(?:convene|hold) (?:its|the|their) (?:next|first|second|third|fourth|fifth|\w+th|"
            r"following)(?:,? \(?\w+(?:st|nd|rd|th)\)?,?)? (?:session|round|meeting)"
        ),
        sure=0.7,
        status="planned",
    ),
    Trigger(
        "to host a session",
        "mechanism",
        english(
            rf"(?:will|would|shall|(?:is|are|was|were) (?:due |set |expected |scheduled )?to) (?:also )?host "
            rf"(?:the|its|their|a) (?:[\w-]+ ){{0,4}}?{_SESSION}(?! (?:the|with))"
        ),
        sure=0.7,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "its session was held",
        "mechanism",
        english(
            rf"the (?:committee|commission|council|working group|group)(?:, [\w' -]{{5,70}},)? "
            rf"(?:held|holds|convened|concluded|opened|completed) (?:its|their) (?:[\w-]+ ){{1,3}}?{_SESSION}"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "it met",
        "mechanism",
        english(
            r"it (?:has )?(?:first met|last met|most recently met|"
            r"met (?:for the (?:first|last|second) time|again|last)|"
            r"(?:held|holds|convened) its (?:[\w-]+ )?(?:session|round|meeting))"
        ),
        sure=0.7,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "rounds",
        "mechanism",
        english(rf"(?:\w+) (?:rounds?|sessions?) of…{_BODY}"),
        force="noun",
        sure=0.7,
        status="held",
    ),
    Trigger(
        "preparing a session",
        "mechanism",
        english(rf"(?:prepar\w+|arrangements) (?:for|to|are|is)…(?:{_SESSION}|{_BODY})"),
        sure=0.75,
        status="preparing",
    ),
    Trigger(
        "session postponed",
        "mechanism",
        english(rf"{_SESSION}…(?:postponed|deferred|put off|cancelled)"),
        sure=0.75,
        status="postponed",
    ),
)
