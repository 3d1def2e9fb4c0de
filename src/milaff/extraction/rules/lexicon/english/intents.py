"""English words of undertakings in the present, as treaties and releases word them, and of intents announced."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_OWN = r"(?:its|their|his|her|our|my|a|the)"
_DO = (
    r"(?:contribute|participat(?:e|ing)|invest|provide|buy|purchase|pay|fund|financ(?:e|ing)|deliver|send|host|open|"
    r"build|establish|supply|train|expand|reduce|remove|eliminate|lower|withdraw|implement(?:ing)?|ratify|"
    r"complete|rapidly implement|fully implement|take|deploy|increase|double|support)"
)

INTENTS: tuple[Trigger, ...] = (
    Trigger(
        "commitment restated",
        "commitment",
        english(
            rf"(?:reaffirm|reiterat|affirm|renew|restat|underlin|underscor|stress|outlin|announc)(?:ed|es|s|ing|e)? "
            rf"{_OWN} (?:[\w-]+ )?(?:commitment|pledge|intent(?:ion)?|readiness|plans?)(?:, [^,;]{{5,120}},)? to "
            rf"(?:[a-z]+ly )?{_DO}"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("partner",),
    ),
    Trigger(
        "intent announced",
        "commitment",
        english(
            rf"announc(?:ed|es|ing) {_OWN} (?:[\w-]+ )?(?:intent(?:ion)?|plans?) to|"
            rf"(?:'s|s') (?:commitment|pledge|undertaking|decision) to {_DO}|"
            r"(?:pledge|undertaking|commitment) by (?:the )?(?:[\w'.-]+ ){1,6}?to (?:buy|purchase|invest|provide|"
            r"build|open|supply|pay|reduce)|"
            r"consent(?:ed|s)? to (?=(?:continue|provide|host|allow|extend|increase|open|support|pay)\b)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("partner",),
    ),
    Trigger(
        "binds itself",
        "commitment",
        english(
            r"(?:agrees|undertakes?|engages?|obligates?|binds?|commits?|pledges) (?:mutually |themselves |itself )*to"
            r"(?! (?:that|this|the|a|an)\b)|(?:both |the two |two )?(?:countries|governments|parties|sides|states) "
            r"(?:also |further |mutually )*(?:agree|undertake|obligate themselves|commit themselves|bind themselves) to"
            r"(?! (?:that|this|the|a|an|co-?operate)\b)|"
            r"agree(?:s|d)? that (?=[^.;]{0,110}\b(?:shall|will be (?:built|paid|returned|transferred|opened|"
            r"lifted))\b)"
        ),
        sure=0.6,
        fields={"kind": "undertaking"},
        needs=("partner",),
    ),
    Trigger(
        "we will",
        "commitment",
        english(
            r"(?:we|i) (?:will|shall) (?:also |now |further |therefore )*(?:continue to (?:provide|fund|train|"
            r"build|open|"
            r"contribute|invest)|downgrade|ban|close|expel|suspend|stop|lift|abolish|waive|remove|cut|reduce|halve)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "will do for",
        "commitment",
        english(
            r"(?:will|plans? to|intends? to|are to|is to) (?:also |further |jointly |now |continue to )*(?:coordinate|"
            r"deliver|deploy|use(?= [\w .]*(?:fund|financ|invest))|commit|pay for|cover the costs? of|facilitate|"
            r"work with (?:the )?[\w'-]+ to|transfer|lift|waive|exempt|eliminate|remove (?:its |all |the )?(?:tariffs|"
            r"restrictions|sanctions|duties))"
        ),
        sure=0.55,
        fields={"kind": "plan"},
        needs=("both",),
    ),
)
