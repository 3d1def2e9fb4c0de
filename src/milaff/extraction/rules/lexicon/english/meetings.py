"""English words of meetings, talks, calls and messages."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

MEETINGS: tuple[Trigger, ...] = (
    Trigger(
        "discussed with",
        "meeting",
        english(
            r"(?:discuss(?:ed|es)|review(?:ed|s)|"
            r"explored)[^.;\n]{0,160}?(?:(?:over the|by|in a) (?:tele)?phone|with (?:[\w'-]+ ){0,8}?(?:counterpart|"
            r"minister|president|"
            r"ambassador|delegation|king|emir|secretary)|(?:during|in|at) (?:a|their|"
            r"the) (?:[\w-]+ ){0,3}?(?:meeting|call|conversation|talks))"
        ),
        sure=0.8,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "meeting put off",
        "meeting",
        english(
            r"(?:forum|meeting|summit|talks|conference)(?: [\w'-]+){0,12}? (?:was|were|has been|"
            r"have been) (?:postponed|put off|deferred|cancelled|called off)"
        ),
        sure=0.75,
        status="postponed",
        needs=("partner",),
    ),
    Trigger(
        "met",
        "meeting",
        english(
            r"(?:met|meets|meet)(?! (?:the|its|all|their|our) (?:needs?|requirements?|targets?|demand|"
            r"challenges?|conditions?)| (?:formally |together )?(?:every|each|regularly|annually|twice a|"
            r"once a)| with (?:the )?\w+ (?:retribution|approval|success|resistance|opposition|"
            r"response))(?: (?:with|again|briefly|privately))?"
        ),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "held talks",
        "meeting",
        english(
            r"(?:held|holds?|had|began|hosted|concluded|resumed|conducted|"
            r"exchanged) (?:[\w'-]+ ){0,6}?(?:talks|discussions?|meetings?|working sessions?|conversations?|summit|"
            r"views(?= (?:[\w'-]+ ){0,8}?(?:with (?:his|her|its|their|the|[\w-]+ (?:foreign |prime )?(?:minister|"
            r"president))|"
            r"(?:over|by|on) (?:the )?(?:tele)?phone|by video|during (?:a|the|their) (?:call|meeting)))|"
            r"call|consultations with|press conference)"
        ),
        sure=0.85,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "talks took place",
        "meeting",
        english(
            r"(?:talks|meetings?|summit|conversation|call)(?: [\w'-]+){0,12}? (?:(?:was|were|took|"
            r"takes) (?:held|place))|(?:talks|meetings?|summit) (?:between|with)(?: [\w'-]+){0,12}? (?:focused on|"
            r"covered|dealt with|centred on|addressed)"
        ),
        sure=0.8,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "received",
        "meeting",
        english(
            r"(?:was|were|is|are|be) (?:also )?received (?:by|in)|(?:received|greeted|"
            r"hosted)(?: an? (?:[\w-]+ ){0,4}?delegation| (?!a |an |by |from |"
            r"the award|confirmation|word|news|permission|approval|credentials|recognition|more|some|support|us\$|"
            r"\d)[\w'-]+)|welcomed (?!the (?:official |state )?visit|[\w'-]+ visit)(?:[\w'-]+ ){0,4}?(?:counterpart|"
            r"president|minister|delegation|king|emir|amir|ambassador)(?!')"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "called on",
        "meeting",
        english(
            r"(?:paid (?:an? )?courtesy (?:call|visit)|called on (?:the |his |her )?(?:president|prime|"
            r"foreign|speaker|minister|emir|king|amir|sultan|crown|h\.?e|governor))"
        ),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "call",
        "meeting",
        english(
            r"(?:telephone[d]?|phone[d]?|spoke (?:by|on|over) (?:the )?(?:tele)?phone|spoke (?:to|"
            r"with) (?:[\w'-]+ ){0,3}?(?:president|prime minister|minister|king|emir|counterpart|"
            r"chancellor)|phone call|telephone (?:call|conversation)|by (?:tele)?phone|"
            r"(?<!place by )(?<!held by )(?<!place via )(?<!held via )(?<!them by )video ?conference)"
        ),
        sure=0.85,
        status="held",
        fields={"format": "call"},
    ),
    Trigger(
        "message",
        "meeting",
        english(
            r"(?:sent|delivered|conveyed|handed(?: over)?|received|"
            r"exchanged) (?:[\w'-]+ ){0,8}?(?:messages?|letters?|congratulat\w+|condolence\w*)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "message"},
        needs=("partner",),
    ),
    Trigger(
        "joint press conference",
        "meeting",
        english(r"joint (?:press|news) conference"),
        force="noun",
        sure=0.75,
        status="held",
        fields={"format": "press-conference"},
    ),
    Trigger(
        "meeting with",
        "meeting",
        english(r"(?:meetings?|talks|discussions|summit) (?:with|between)"),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "talks"},
        needs=("partner",),
    ),
)
