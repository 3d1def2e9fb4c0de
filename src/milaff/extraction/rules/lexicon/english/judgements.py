"""English words of what a side thinks: acknowledged, refused, threatened, proposed, found strange or hopeful."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_I = r"(?:i|we)(?:'ve|'d| have| had| do)?(?: (?:also|therefore|further|always|both|all))*"
_LIKE = r"(?:would|should) (?:(?:also|again|once again|once more|further|especially|just) )*like (?:also )?to"

JUDGEMENTS: tuple[Trigger, ...] = (
    Trigger(
        "refused",
        "position",
        english(
            r"(?<!having )(?:refus(?:ed|es)|declin(?:ed|es))(?= to (?:allow|accept|establish|recogni[sz]e|join|"
            r"support|discuss|"
            r"negotiate|sign|take part|let|grant|give|back|rule out|withdraw|agree|condemn|talk|meet|"
            r"acknowledge|yield)\b)|"
            r"(?:has |have |had )?threaten(?:ed|s)(?: to(?= [a-z])(?! (?:become|turn|escalate|spill|derail|"
            r"undo))|(?= (?:retaliation|sanctions|reprisals|action|war|"
            r"military|tariffs)))|"
            r"(?:tried|attempted|sought|moved)(?: \w+ly)? to (?:persuade|dissuade|convince|reassure|mediate|isolate|"
            r"play down|defuse|ease|calm|head off)"
        ),
        sure=0.6,
        fields={"act": "rejected"},
        needs=("speaker", "party"),
    ),
    Trigger(
        "acknowledged",
        "position",
        english(
            r"acknowledg(?:ed|es)(?= (?:the|that|its|his|her|their|\"))(?! (?:the|its|his|her|their) (?:fall|"
            r"receipt|responsibility|debt|guilt))|"
            r"(?:called|calls|branded|labelled|termed|deemed) (?:the|it|this|that|these|them|such|[\w'-]+'s) "
            r"(?:[\w'-]+ ){0,5}?\"|"
            r"(?:blam(?:ed|es)|fault(?:ed|s)) (?:the |its |his )?[\w'-]+|(?:was|were|is|are) to blame for"
        ),
        sure=0.6,
        fields={"act": "stated"},
        needs=("speaker", "party"),
    ),
    Trigger(
        "we",
        "position",
        english(
            r"(?:i|we) (?:also |therefore |further |again |strongly |earnestly )*(?:recommend|propose|urge|ask|request|"
            r"suggest|submit|appeal|protest)(?= (?:that|to|the|your|all|for|both|our|it|against)\b)|"
            r"(?:would|should) (?:also )?like to (?:make|issue|renew) (?:an? |my |our )?(?:[\w-]+ )?appeal"
        ),
        sure=0.7,
        fields={"act": "called-for"},
    ),
    Trigger(
        "we",
        "position",
        english(
            rf"(?:i|we) {_LIKE} (?:note|mention|recall(?! the (?:[\w-]+ )*?(?:visit|meeting|talks)\b)|"
            rf"acknowledge|draw (?:your )?attention|point out|underscore|"
            rf"highlight|place on record|record|express|thank|convey|extend|reiterate|reaffirm|stress|emphasi[sz]e|"
            rf"congratulate|commend)|"
            rf"{_I} (?:operate|proceed|start) (?:on|from) the (?:premise|assumption|understanding|fact)|"
            rf"{_I} acknowledged? (?:to|with|the|that)|"
            r"(?:it is|it's|we find it|i find it) (?:[\w-]+ )?(?:puzzling|regrettable|encouraging|gratifying|"
            r"heartening|surprising|strange|unfortunate)(?: (?:for|to) (?:us|me))? (?:to|that)|"
            r"we (?:will|shall) (?:always|never) (?!be able)[a-z]+|"
            r"thank you(?: (?:so much|very much|both|all|again|once again))*, (?:[\w.' -]{3,40}, )?for"
        ),
        sure=0.65,
        fields={"act": "expressed"},
    ),
    Trigger(
        "occasion for ties",
        "position",
        english(
            r"(?:visits?|meetings?|talks|summit|trip|dialogue|accords?|agreement) (?:is|are|was|will be|represents?|"
            r"provides?|offers?|marks?|presents?|gives?) (?:us )?(?:an? )?(?:(?:good|excellent|important|historic|"
            r"timely|valuable|unique|great|further|real) )*(?:opportunity|occasion|chance)(?= (?:to|for))"
        ),
        sure=0.6,
        fields={"act": "stated"},
        needs=("relation",),
    ),
    Trigger(
        "was happy",
        "position",
        english(
            r"(?:was|were|is|are) (?:also |very |most |deeply |truly )*(?:happy|gratified|heartened|encouraged|"
            r"dismayed|disappointed|honoured|thrilled|saddened)(?= (?:to|that|by|with|at|about)\b)"
        ),
        sure=0.6,
        fields={"act": "expressed"},
        needs=("speaker", "relation"),
    ),
)
