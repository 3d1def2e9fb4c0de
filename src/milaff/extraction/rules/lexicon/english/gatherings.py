"""English words of audiences, forums, counted sessions and journeys to them."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

GATHERINGS: tuple[Trigger, ...] = (
    Trigger(
        "credentials accepted",
        "meeting",
        english(
            r"credentials of (?:[\w',.-]+ ){1,24}?(?:were|was|have been|has been) (?:accepted|received)|"
            r"(?:received|accepted|accepts|receives) (?:the |diplomatic |copies of )*(?:credentials|"
            r"letters? of credence)|"
            r"(?:presented|presents|handed|delivered|submitted) (?:over )?(?:a copy of |copies of |the )*(?:his|her|"
            r"their) (?:[\w-]+ )?"
            r"(?:credentials|letters? of credence) to"
        ),
        sure=0.6,
        status="held",
        fields={"format": "audience"},
    ),
    Trigger(
        "business forum",
        "meeting",
        english(
            r"(?:business|economic|investment|trade|investors'?) forum(?: [\w'&-]+){0,12}? (?:(?:was|is|were|will be|"
            r"is to be|has been) (?:also )?"
            r"(?:held|opened|organi[sz]ed|scheduled|convened|hosted|inaugurated|staged|planned|due)|took place|"
            r"takes place|will take place|opened|"
            r"brought together|attracted|gathered)|(?:held|organi[sz]ed|hosted|"
            r"convened) (?:[\w'-]+ ){0,6}?(?:business|economic|investment|trade) forum"
        ),
        sure=0.7,
        status="held",
        fields={"format": "forum"},
        needs=("partner",),
    ),
    Trigger(
        "sessions counted",
        "mechanism",
        english(
            r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:sessions|rounds|"
            r"meetings) (?:of [\w' -]{3,60}? )?"
            r"(?:(?:have|had) (?:so far |already )?(?:been held|taken place|met)|were held|took place)"
        ),
        sure=0.6,
        status="held",
    ),
    Trigger(
        "came there",
        "visit",
        english(
            r"(?:had|has|have) come to(?= [a-z' ]{3,24} (?:in|on|for|last|from|at|to)\b)|(?:went|"
            r"came) to(?= [a-z' ]{3,24} (?:in|on) [\w ]{0,12}\d)"
        ),
        sure=0.55,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "held a bilateral",
        "meeting",
        english(
            r"(?:had|held) (?:an? |several |separate )?(?:[\w-]+ ){0,2}?(?:bilaterals?|one-on-one|tete-a-tete|"
            r"t[eê]te-[aà]-t[eê]te|"
            r"audience|private discussion)(?: (?:meeting|talks|discussion))?"
        ),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
        needs=("partner",),
    ),
    Trigger(
        "the body met",
        "mechanism",
        english(
            r"the (?:council|commission|committee|dialogue|working group|joint commission|mechanism|consultations) "
            r"(?:last |next |first |most recently |also |has )?(?:met|meets|convened|convenes|sat|reconvened)"
        ),
        sure=0.65,
        status="held",
    ),
    Trigger(
        "session of a body",
        "mechanism",
        english(
            r"(?:\w+(?:st|nd|rd|th)|[ivxlc]+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
            r"inaugural|latest) "
            r"(?:[\w-]+ )?(?:session|meeting|round|edition|sitting) of (?:the )?[\w' ,&/–-]{0,90}?"
            r"(?:commission|committee|council|dialogue|consultations|working group|planning group|joint group)"
        ),
        force="noun",
        sure=0.6,
        status="held",
    ),
)
