"""English words of the footing of relations: their turns and beginnings, missions at work, firsts, names and orders."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_TIES = r"(?:relations|relationship|ties|links|bonds|friendship|contacts|partnership)"
_MISSION = (
    r"(?:embass(?:y|ies)|high commissions?|consulates?(?:[- ]general)?|legations?|(?:diplomatic|permanent|resident) "
    r"missions?|missions? in)"
)
_RAISED = r"(?:upgraded|converted|elevated|raised|promoted|downgraded|reduced|transformed)"

FOOTING: tuple[Trigger, ...] = (
    Trigger(
        "relations kept up",
        "milestone",
        english(
            rf"(?:have|has|had|having) (?:\w+ )?(?:maintained|enjoyed|had|shared|kept|kept up|cultivated|nurtured|"
            rf"forged) (?:[\w'-]+ ){{0,6}}?{_TIES}"
        ),
        sure=0.65,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "first country to",
        "milestone",
        english(
            r"(?:was|is|were|became|being|as) (?:also )?(?:one of |among )?(?:the )?(?:very )?first (?:[\w-]+ ){0,5}?"
            r"(?:countr(?:y|ies)|states?|nations?|power)(?: [\w'-]+){0,4}? (?:to|with which|with whom|that|which)"
            r"…(?:recogni\w+|establish\w*|open\w*|exchang\w+|relations|ties|partnership|treaty|embassy|sign\w*|"
            r"conclud\w+|accord\w*|send|offer)"
        ),
        sure=0.7,
        fields={"milestone": "recognition"},
        needs=("party",),
    ),
    Trigger(
        "first contact made",
        "milestone",
        english(
            r"(?:first|earliest|initial) (?:[\w-]+ ){0,2}?(?:contacts?|encounters?|links|exchanges|envoys?|"
            r"settlers|missionaries)"
            r"(?: [\w'-]+){0,6}? (?:were|was|took|goes|go|dates?|came|began|arrived|reached)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "among the first",
        "milestone",
        english(
            r"(?:was|were|is|are) (?:also )?among the (?:very )?first to…(?:recogni\w+|establish|open|"
            r"congratulate|offer|send|join)"
        ),
        sure=0.65,
        fields={"milestone": "recognition"},
        needs=("party",),
    ),
    Trigger(
        "help after a disaster",
        "milestone",
        english(
            r"(?:set up|deployed|established|ran|sent|flew|dispatched|despatched|rushed|airlifted|mobili[sz]ed|"
            r"contributed|donated)~~(?:field hospital|rescue|search[- ]and[- ]rescue|medical team|relief|emergency|"
            r"troops|aftermath|earthquake|floods?|cyclone|hurricane|tsunami|typhoon|drought|wildfires|forest fires)"
        ),
        sure=0.7,
        fields={"milestone": "support"},
        needs=("party",),
    ),
)
"""What wins over general words of founding, keeping and giving."""

TURNS: tuple[Trigger, ...] = (
    Trigger(
        "relations took a turn",
        "milestone",
        english(
            rf"{_TIES},?(?: [\w',-]+){{0,10}}? (?:grown|grew|developed|declined|gained|cooled|warmed|soured|"
            rf"deteriorated|worsened|improved|intensified|"
            rf"deepened|strengthened|flourished|evolved|expanded|thrived|blossomed|matured|reached (?:their|its|a|new)|"
            rf"entered|took (?:a|on|off|shape)|suffered|became|turned|froze|thawed|acquired|received (?:a|new|fresh)|"
            rf"witnessed|saw|underwent|experienced|progressed|advanced|moved|dated?|dating|(?:go|goes|went) back|"
            rf"stretch(?:es)?|hark back|trace|span|began|started|commenced|came into being)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "bears the name",
        "milestone",
        english(r"(?:bears?|carries|carrying|bearing|borne|given|takes|took) (?:the|his|her|its) names?"),
        sure=0.6,
        fields={"milestone": "honour"},
        needs=("party",),
    ),
    Trigger(
        "mission at work",
        "milestone",
        english(
            rf"{_MISSION}(?: [\w',-]+){{0,8}}? (?:operates?|operated|functions?|functioned|operating|operational|"
            rf"came into "
            rf"operation|came into being|became (?:fully )?operational|dates from|was moved|was relocated|"
            rf"relocated|was "
            rf"downgraded|was elevated)|{_RAISED} (?:[\w'-]+ ){{0,7}}?(?:to|"
            rf"into) (?:[\w'-]+ ){{0,5}}?(?:embass(?:y|ies)|"
            rf"consulates?[- ]general|high commissions?|ambassadorial|the rank|the level)|(?:serves?|acts?|"
            rf"doubles) as (?:[\w'-]+ ){{0,3}}?{_MISSION}"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "envoy sent home",
        "milestone",
        english(
            r"(?:recalled|withdrew|expelled|summoned home) (?:[\w'-]+ ){0,5}?(?:ambassadors?|diplomats?|envoys?|"
            r"charg[eé]|attach[eé]s?)|"
            r"(?:ambassadors?|diplomats?|envoys?)(?: [\w'-]+){0,6}? (?:was|were) (?:recalled|withdrawn|expelled|"
            r"declared persona|"
            r"given \d+ hours)|(?:troops|paratroopers|soldiers|forces)(?: [\w'-]+){0,5}? (?:were|"
            r"was) (?:withdrawn|stationed|sent|"
            r"deployed|evacuated)"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "voted for the other",
        "milestone",
        english(
            r"(?:voted|votes|voting) (?:[\w'-]+ ){0,3}?(?:in favou?r of|for|against|with|alongside)|"
            r"(?:refused|declined) to recogni[sz]e|supported (?:[\w'-]+ ){1,4}(?:application|accession|membership|"
            r"independence|position|claim|election)"
        ),
        sure=0.6,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "order conferred",
        "milestone",
        english(
            r"(?:conferred|bestowed|awarded|decorated|presented|invested|received)~~(?:order|medal|cross|grand cordon|"
            r"insignia|honorary (?:doctorate|degree|citizen\w*|consul)|freedom of|keys? (?:to|of) the city)"
        ),
        sure=0.7,
        fields={"milestone": "honour"},
        needs=("party",),
    ),
    Trigger(
        "foundation laid",
        "milestone",
        english(
            rf"(?:laid|lays|laying|formed|provided|set|created) (?:the |a )?(?:[\w-]+ )?(?:foundations?|groundwork|"
            rf"basis|"
            rf"cornerstones?|tone)~~(?:{_TIES}|co-?operation)|(?:paved|paves|paving|opened|cleared) the way (?:for|to)"
            rf"~~(?:{_TIES}|co-?operation|rapprochement|normali[sz]ation)|"
            rf"(?:opened|opens|began|begins|turned|marked|marks|wrote|ushered in) (?:up )?(?:an? )?(?:new|fresh) "
            rf"(?:chapter|page|phase|era|stage|period)"
        ),
        sure=0.65,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "years were marked",
        "milestone",
        english(
            r"(?:anniversary|jubilee|centenary|\d+ years) (?:of|since) (?:[\w'-]+ ){0,10}?(?:was|were|is|has been|"
            r"have been|will "
            r"be) (?:also |duly |jointly )?(?:celebrated|marked|commemorated|observed)"
        ),
        sure=0.7,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "years to be marked",
        "milestone",
        english(
            r"(?:will|to|would|shall) (?:mark|celebrate|commemorate|observe)…(?:anniversary|years? (?:of|since)|"
            r"jubilee|"
            r"centenary|bicentenary)|(?:mark|celebrate|commemorate)(?:s|d|ed)?…(?:centenary|bicentenary|\d+ years|"
            r"half a century|decades of)"
        ),
        sure=0.7,
        fields={"milestone": "commemoration"},
    ),
)
