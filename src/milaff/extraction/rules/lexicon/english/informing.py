"""English words of officials informed, readiness told, courses attended and flights announced."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

INFORMING: tuple[Trigger, ...] = (
    Trigger(
        "encouraged",
        "position",
        english(r"encourag(?:ed|es)(?= [\w' -]{3,50} to )|conveyed (?:[\w-]+ ){0,2}?(?:wishes|greetings) (?:to|from)"),
        sure=0.55,
        fields={"act": "called-for"},
        needs=("speaker",),
    ),
    Trigger(
        "exercise together",
        "cooperation",
        english(
            r"(?:exercise|train|patrol|work|serve|study|teach|research)s? (?:together|jointly|side by side)(?! (?:to|"
            r"towards|for peace))"
        ),
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "informed of",
        "position",
        english(
            r"(?:was|were|been) (?:also )?(?:informed|apprised|notified|reminded) (?:of|that|about)|inform(?:ed|"
            r"s) (?:the |his |her |"
            r"its )?[\w' -]{2,40}? that|(?:side|delegation|party) informed (?:[\w'-]+ ){0,4}?(?:of|about)(?! (?:its|"
            r"their) (?:decision|plans?|intention))|shar(?:ed|"
            r"es) (?:our|his|her|its|their) (?:[\w-]+ ){0,3}?(?:concerns?|views?(?! on)|"
            r"vision|position|"
            r"conviction|belief|hope)|(?:stood|stands|is|are|was|were) (?:fully |always )?(?:ready|prepared|keen|"
            r"willing|eager|"
            r"determined|interested) (?:to|in|on)(?! (?:be held|take place))|"
            r"(?:made|makes) (?:it )?clear|called attention|showed interest|"
            r"attribut(?:ed|es) great importance|gave (?:his|her|its|their) (?:assurance|support|backing)"
        ),
        sure=0.6,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "performed there",
        "cooperation",
        english(
            r"(?:troupe|orchestra|ensemble|choir|dancers|musicians|artists|theatre company|delegation of (?:artists|"
            r"writers))"
            r"(?: [\w'-]+){0,10}? (?:performed|played|gave|toured|took part|appeared|exhibited)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "attended a course",
        "cooperation",
        english(
            r"(?:attend(?:ed|s)?|took part in|completed|underwent|received|undergo) (?:an? |the )?(?:[\w'-]+ ){0,4}?"
            r"(?:training|courses?|workshops?|seminars?|exchange programmes?|study tour)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "flights announced",
        "cooperation",
        english(
            r"(?:said|says|announced|confirmed)[^.;]{0,40}?(?:would|will|plans? to|is to) (?:resume|launch|start|"
            r"begin|open|introduce|"
            r"operate)[^.;]{0,50}?(?:flights?|services?|routes?)"
        ),
        sure=0.6,
        status="proposed",
    ),
)
