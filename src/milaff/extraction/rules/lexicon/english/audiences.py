"""English words of receptions, calls paid, tables shared and contacts made."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_TALKS = (
    r"(?:talks|discussions?|meetings?|conversations?|summit|consultations|deliberations|contacts?|exchanges?|"
    r"dialogue)"
)
_OFFICE = (
    r"(?:ambassador|president|minister|king|queen|emir|amir|sultan|counterpart|delegation|premier|speaker|"
    r"chancellor|guest|guests|"
    r"secretary|envoy|leader|visitor|visitors)"
)

AUDIENCES: tuple[Trigger, ...] = (
    Trigger(
        "paid a call",
        "meeting",
        english(
            r"(?:paid|pays|made|makes|paying) (?:an? |his |her |their )?(?:(?:farewell|introductory|courtesy|"
            r"protocol|official|maiden|"
            r"formal|initial|first|working|and|brief) )*(?:calls?) (?:on|to|at)"
        ),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "received a call",
        "meeting",
        english(
            r"(?:received|receives) (?:an? )?(?:(?:farewell|introductory|courtesy|protocol|official|"
            r"first) )+(?:call|visit) (?:from|by|of)|"
            r"(?:received|welcomed|hosted) (?:the )?(?:visiting|newly appointed|outgoing|incoming)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "meeting to come",
        "meeting",
        english(
            r"(?:meeting|summit|talks|call) (?:of|between) [\w',.& -]{3,90}? (?:is|are|was|"
            r"were) (?:also )?(?:planned|scheduled|expected|set|due|foreseen|being arranged)"
        ),
        sure=0.65,
        status="planned",
        fields={"format": "meeting"},
    ),
    Trigger(
        "gave an audience",
        "meeting",
        english(
            r"(?:granted|gave|grants|gives|accorded) (?:an? )?(?:[\w-]+ )?audience to|(?:had|held|"
            r"has had) (?:an? )?(?:[\w-]+ )?audience with|"
            r"(?:was|were) (?:also )?(?:received|welcomed|greeted|hosted|met)(?: "
            r"[\w'-]+){0,8}? by(?! the (?:public|people|crowd)| (?:many|all|some|both))|"
            r"(?:was|were) (?:also )?(?:given|accorded|offered) (?:an? )?(?:[\w-]+ ){0,3}?(?:welcome|reception|"
            r"audience|guard of honou?r)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "shared a table",
        "meeting",
        english(
            r"(?:hosted|gave|held|had|offered|gives|hosts|attended|shared) (?:an? |"
            r"the )?(?:[\w-]+ ){0,3}?(?:dinner|lunch|luncheon|breakfast|"
            r"banquet|iftar)(?= (?:in|for|with|at|to|by|on)\b|\W*$)|(?:hosted|gave|held) (?:an? |"
            r"the )?(?:[\w-]+ ){0,3}?reception(?= (?:for|in honou?r))(?! (?:to mark|for the (?:diplomatic|"
            r"press)))|(?:had|held|shared) (?:an? )?working (?:breakfast|lunch|dinner)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "huddled",
        "meeting",
        english(
            r"(?:huddled|sat down|conferred|closeted|parleyed|dined|lunched|breakfasted|caught up|touched base|"
            r"consulted) with|conferred(?= (?:in|on|at)\b)|"
            r"(?:met|meets|talked|spoke) (?:face[- ]to[- ]face|one[- ]on[- ]one|in private|behind closed doors)|"
            r"(?:spoke|talked|conversed)(?: (?:on|last|this) \w+)? (?:about|regarding|concerning)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "talks"},
        needs=("person",),
    ),
    Trigger(
        "talks were held",
        "meeting",
        english(
            rf"{_TALKS},?(?: [\w',-]+){{0,14}}? (?:was|were|has been|have been) (?:also |then |later |"
            rf"subsequently |again |first )?"
            rf"(?:held|conducted|convened|organi[sz]ed|arranged|hosted)|"
            rf"{_TALKS} (?:also |then )?(?:followed|ensued|took place|were made|were established)(?= |$|\.)|"
            rf"contacts were (?:made|held)|"
            rf"(?:followed by|led to|culminated in|opened with|concluded with|there (?:was|were)) (?:an? |"
            rf"the )?(?:[\w-]+ ){{0,4}}?"
            rf"(?:talks|discussions|meetings?|summit)(?= (?:between|with|of))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "talks"},
        needs=("partner",),
    ),
    Trigger(
        "business gathering",
        "meeting",
        english(
            r"(?:business|investment|economic|trade|investors?|entrepreneurs?) (?:and [\w]+ )?(?:forums?|"
            r"conferences?|seminars?|round ?tables?|"
            r"round-tables?|meetings?|summit|days?|workshops?)(?: [\w'-]+){0,8}? (?:was|were) (?:also )?"
            r"(?:organi[sz]ed|hosted|arranged|staged|inaugurated|opened|held)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("relation",),
    ),
)
