"""English words of visits, meetings and sessions; patterns are matched against text in lower case."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BODY = (
    r"(?:(?:joint|intergovernmental|inter-governmental|mixed|bilateral|high|higher|supreme)(?: [\w-]+){0,6}? "
    r"(?:committee|commission|council|working group|group|forum|board|mechanism)|"
    r"(?:political|foreign office|foreign ministry|bilateral|consular|policy)(?: (?:and|political|"
    r"bilateral) \w+)? (?:consultations?|dialogue)|"
    r"(?:strategic|economic|security|defence|energy) dialogue|business (?:council|forum)|"
    r"joint commission|joint committee|foc|jec|jwg|jcm|"
    r"(?:working|steering|coordination|follow-up) (?:group|committee|council)|commission|"
    r"senior officials|consultations between the (?:two )?(?:foreign )?ministries(?: of foreign affairs)?|"
    r"(?:strategic|joint|consultative|military|coordination) (?:[\w-]+ ){0,2}group)"
)
_SESSION = r"(?:sessions?|rounds?|meetings?|sittings?|edition|consultations|talks|plenary)"
_CONVENE = (
    r"(?:held|holds?|convened?s?|meets?|met|met again|took place|takes place|take place|concluded?|"
    r"opened|began|co-chaired|chaired|hosted|hosts?|"
    r"was launched|reconvened?|completed|has held|have held|resumed?)"
)
_KIND = r"(?:[\w'-]+ ){0,6}?"

CONTACTS: tuple[Trigger, ...] = (
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
    Trigger("convened a committee", "mechanism", english(rf"{_CONVENE}~~{_BODY}"), sure=0.75, status="held"),
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
            r"following) (?:session|round|meeting)"
        ),
        sure=0.7,
        status="planned",
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
    Trigger(
        "paid a visit",
        "visit",
        english(
            rf"(?:paid|pays|pay|paying|made|makes|make|making|undertook|undertakes|undertake|undertaken|"
            rf"conducted|began|begins|concluded|concludes|completed|wrapped up|started|"
            rf"commenced) {_KIND}(?:visits?|trip|tour)"
        ),
        sure=0.9,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visited",
        "visit",
        english(
            r"(?:visited|visits(?= [a-z])|toured|spent (?:\w+ )?(?:days|a day|a week|weeks) in|"
            r"travelled to|traveled to|flew to|journeyed to)"
        ),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "will visit",
        "visit",
        english(
            r"(?:(?:(?:is|are|was|were) (?:also )?(?:expected|due|scheduled|planned|set|slated) to|will|"
            r"would|shall|may|could|plans? to|intends? to) (?:also |then )?(?:visit|travel to|"
            r"pay {0}visit|make {0}visit|undertake {0}visit))".replace("{0}", _KIND)
        ),
        sure=0.8,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "arrived",
        "visit",
        english(r"(?:arrived|arrives|landed) (?:[\w'-]+ ){0,4}?(?:in|at)|(?:left|departed|leaves) for"),
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "led a delegation",
        "visit",
        english(r"(?:led|headed|leads|leading|heading) (?:[\w'-]+ ){0,6}?(?:delegation|mission)[^.;]{0,40}? (?:to|in)"),
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "delegation came",
        "visit",
        english(
            r"(?:delegation|mission)(?: [\w'-]+){0,12}? (?:visited|travelled to|traveled to|came to|"
            r"went to|toured|was in|attended)"
        ),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "on a visit",
        "visit",
        english(
            rf"(?:on|during|for|in the course of|within the framework of|as part of) (?:an?|his|her|"
            rf"their|this|the) {_KIND}visit"
        ),
        force="noun",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "attended",
        "visit",
        english(
            r"(?:(?<!was )(?<!were )attended(?! by)|took part in(?! the founding)|participated in|represented {0}at|"
            r"was among|led {0}at)".replace("{0}", _KIND)
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visit put off",
        "visit",
        english(r"visits?…(?:postponed|put off|put back|deferred|cancelled|called off|rescheduled|delayed)"),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "postponed a visit",
        "visit",
        english(r"(?:postponed|put off|deferred|cancelled|called off|rescheduled)~~(?:visit|trip)"),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "visit due",
        "visit",
        english(
            r"visits?(?: [\w'-]+){0,14}? (?:is|are|was) (?:expected|scheduled|planned|due|"
            r"being (?:prepared|planned)|under (?:discussion|preparation))"
        ),
        sure=0.8,
        status="planned",
    ),
    Trigger(
        "planned visit",
        "visit",
        english(rf"(?:upcoming|forthcoming|planned|proposed) {_KIND}visits?"),
        force="noun",
        sure=0.7,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "visit of",
        "visit",
        english(r"visits?(?: (?:of|by|to|from|in|was|took|came))"),
        force="noun",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
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
            r"challenges?|conditions?)| (?:every|each|regularly|twice a|once a))(?: (?:with|again|briefly|privately))?"
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
            r"exchanged) (?:[\w'-]+ ){0,6}?(?:talks|discussions?|meetings?|conversations?|summit|views|"
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
            r"(?:was|were) (?:also )?received (?:by|in)|(?:received|greeted|"
            r"hosted)(?: an? (?:[\w-]+ ){0,4}?delegation| (?!a |an |"
            r"the award|more|some|support|us\$|\d)[\w'-]+)|welcomed (?!the (?:official |state )?visit|"
            r"[\w'-]+ visit)(?:[\w'-]+ ){0,4}?(?:counterpart|"
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
            r"chancellor)|phone call|telephone (?:call|conversation)|by (?:tele)?phone|video ?conference)"
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
