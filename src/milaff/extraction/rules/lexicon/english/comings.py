"""English words of journeys: hosts that are countries, arrivals, stopovers, visits foreseen and put off."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_GUEST = (
    r"(?:presidents?|(?:prime |foreign )?ministers?|secretar(?:y|ies)|speakers?|king|queen|prince|princess|emir|amir|"
    r"delegations?|missions?|group of|mps|parliamentarians|lawmakers|businessmen|entrepreneurs|chancellor|chairman|"
    r"commander|chief|governor|mayor|officials|undersecretary|under-secretary|premier|leader|head of (?:state|"
    r"government))"
)

COMINGS: tuple[Trigger, ...] = (
    Trigger(
        "hosted by a country",
        "visit",
        english(rf"(?:hosted|welcomed|received|played host to) (?:the |an? |its )?(?:[\w'-]+ ){{0,4}}?{_GUEST}"),
        sure=0.65,
        status="held",
        needs=("host",),
    ),
    Trigger(
        "arrived",
        "visit",
        english(
            r"(?:flew (?:in)?to|touched down (?:in|at)|arrived (?:on|here)|reached(?= [a-z]+ (?:on|for|today|"
            r"yesterday)\b)|"
            r"came to(?= [a-z]+ (?:on an?|for|in|as|at)\b)|paid (?:[\w-]+ )?visits to)"
        ),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "is to arrive",
        "visit",
        english(
            r"(?:(?:is|are|was|were) (?:also )?(?:set|due|expected|scheduled|to)(?: to)? (?:arrive|land|"
            r"leave for|depart for|fly to|"
            r"pay|make|undertake|embark on|begin|start|travel|visit|tour)|(?:will|"
            r"would) (?:be )?(?:also )?(?:travel(?:l?ing)?|visiting|"
            r"arrive|arriving|fly|flying|leave|leaving|head|heading|embark|be in|begin|start|kick off))"
            r"(?= (?:to|in|at|for|on|an?|his|her|their|the)\b[^.;]{0,60}\b(?:visit|trip|tour|to|in|for|at|on)\b|"
            r" (?:to|in|for) )"
        ),
        sure=0.55,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "visit foreseen",
        "visit",
        english(
            r"(?:visit|trip|tour)(?: [\w'-]+){0,14}? (?:is|are|was|has been|had been) (?:also )?(?:foreseen|"
            r"envisaged|anticipated|"
            r"in preparation|on the cards|being arranged|being finali[sz]ed|arranged|pencilled in|confirmed|"
            r"announced for|"
            r"set for|slated for|scheduled|due)"
        ),
        sure=0.75,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "prepares a visit",
        "visit",
        english(
            r"(?:preparations?|prepares?|preparing|arrangements|ground)(?: [\w'-]+){0,6}? for (?:the|an?|his|her|"
            r"their) "
            r"(?:[\w'-]+ ){0,5}?(?:visit|trip)"
        ),
        sure=0.65,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "visit to come",
        "visit",
        english(
            r"(?:upcoming|forthcoming|planned|scheduled|impending) (?:[\w'-]+ ){0,4}?(?:visit|trip)(?: [\w'-]+){0,10}? "
            r"(?:will|would|is expected|is to|should)"
        ),
        sure=0.7,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "trip put off",
        "visit",
        english(
            r"(?:trip|tour|journey|state visit)(?: [\w'-]+){0,12}? (?:was|were|has been|have been|had been|had to be) "
            r"(?:postponed|put off|put back|deferred|cancelled|called off|rescheduled|delayed)"
        ),
        sure=0.75,
        status="postponed",
        needs=("guest",),
    ),
    Trigger(
        "stop of a tour",
        "visit",
        english(
            r"(?:first|second|third|last|final|next|latest) (?:stop|leg|station|destination) (?:of|on|"
            r"in) (?:the |his |her |their |an? )?"
            r"(?:[\w'-]+ ){0,5}?(?:tour|trip|journey|visit|swing)|(?:made|"
            r"makes) (?:an? )?(?:[\w-]+ )?(?:stopover|stop|transit stop|"
            r"technical stop|refuelling stop) (?:in|at)|(?:on|during|as part of) (?:a|his|her|their|"
            r"the) (?:[\w-]+ ){0,3}?tour (?:of|to|that)"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "ship called",
        "visit",
        english(
            r"(?:ships?|frigates?|vessels?|destroyers?|corvettes?|submarines?|warships?|squadron|flotilla|"
            r"esmeralda|navy)"
            r"(?: [\w'\"-]+){0,6}? (?:called at|docked (?:in|at)|made (?:an? )?(?:[\w-]+ )?(?:port call|"
            r"port visit|call)|"
            r"paid (?:an? )?(?:[\w-]+ )?(?:port call|port visit|visit)|berthed|anchored|put in at|visited)"
        ),
        sure=0.6,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "is there on a mission",
        "visit",
        english(
            r"(?:is|are|was|were|been) (?:currently |now |also )?in (?:the )?[a-z' -]{3,30} (?:on|for) (?:an?|"
            r"his|her|their|the) (?:[\w'-]+ ){0,5}?"
            r"(?:mission|trip|tour|visit)|(?:left|departed|returned(?: home)?|"
            r"ended)(?: [\w'-]+){0,6}? after (?:an?|his|her|their|the) "
            r"(?:[\w'-]+ ){0,5}?(?:visit|trip|tour|stay)|stay in(?= [a-z]+ (?:lasted|was|included))"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "guest of honour",
        "visit",
        english(
            r"(?:was|were) (?:the |a |an )?(?:chief guest|guests? of honou?r|special guest|official guest|"
            r"state guest|guest)"
            r"(?= (?:at|of|in))|(?:graced|honou?red) [\w' -]{2,30} with (?:a|his|her) visit"
        ),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "bound for",
        "visit",
        english(
            rf"(?:(?<=: )|(?<![\w ]))(?:[\w'.-]+ ){{0,4}}?{_GUEST}(?: (?!inviting|invites|been |had |has |have |"
            rf"was |were |is |are |will |visited |invited |appointed |named )[\w'-]+|"
            rf", (?!who |which )[\w'.-]+){{0,10}}?"
            r"(?<!minister)(?<!ambassador)(?<!envoy)(?<!representative)(?<!consul)(?<!high commissioner) to"
            r"(?= (?!visit |be |pay |set )[a-z' ]{3,24}(?:,? [(\d]|,? (?:january|february|march|april|may|june|july|"
            r"august|september|october|november|december)\b|\W*$))"
        ),
        force="noun",
        sure=0.45,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "saw the visit",
        "visit",
        english(
            r"(?:saw|witnessed|brought|marked|followed by|preceded by|included|include|includes) (?:the |an? |"
            r"those of )?(?:[\w'-]+ ){0,5}?visits? (?:of|by|to|from)"
        ),
        sure=0.65,
        status="held",
        needs=("guest",),
    ),
)
