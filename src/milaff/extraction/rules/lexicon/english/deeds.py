"""English words of single deeds between two countries: borders shut, relief landed, debts cancelled, offices opened."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_MISSION = r"(?:embass(?:y|ies)|consulates?(?:[- ]general)?|high commissions?|legations?|missions?|trade offices?)"
_BORDER = (
    r"(?:(?:land|common|shared|sea|air|northern|southern|eastern|western) )*(?:borders?|frontiers?|"
    r"border (?:crossings?|"
    r"posts?|gates?)|crossings?|airspace)"
)
_RELIEF = r"(?:relief|emergency|humanitarian|medical) (?:supplies|aid|goods|items|cargo|stores|kits|equipment)"
_RESCUERS = (
    r"(?:medics|rescuers|firefighters|rescue workers|rescue team|search and rescue teams?|medical team|field hospital|"
    r"sappers|divers|army engineers|military engineers)"
)
_CRAFT = (
    r"(?:patrol (?:boats?|vessels?|craft)|aircraft|helicopters?|ambulances?|fire engines?|buses|vehicles|tractors|"
    r"ships?|"
    r"vessels?|locomotives|generators|ventilators)"
)
_GIFT = (
    r"(?:rice|wheat|grain|maize|flour|fertili[sz]ers?|vaccines?|medicines?|medical (?:supplies|equipment)|food|relief "
    r"supplies|doses|tents|blankets)"
)
_STRATEGIC = r"(?:strategic|comprehensive|cooperative|special|digital|green|privileged)"

DEEDS: tuple[Trigger, ...] = (
    Trigger(
        "border shut",
        "milestone",
        english(
            rf"(?:closed|closes|shut|re-?opened|re-?opens|sealed) (?:its|their|the|all|both|our)? ?(?:[\w'-]+ ){{0,2}}?"
            rf"{_BORDER}|{_BORDER}(?: [\w'-]+){{0,5}}? (?:was|were) (?:closed|shut|sealed|re-?opened)|"
            r"(?:lifted|lifts|imposed|imposes) (?:an?|the|its) (?:[\w'-]+ ){0,3}?(?:ban|embargo|sanctions|blockade)"
        ),
        sure=0.6,
        fields={"milestone": "other"},
        needs=("party",),
    ),
    Trigger(
        "mission shut",
        "milestone",
        english(
            rf"(?:shut|wound up|vacated) (?:down )?(?:its|their|the|our) (?:[\w'-]+ ){{0,2}}?{_MISSION}|"
            rf"{_MISSION}(?:,? [\w'-]+){{0,6}}?,? (?:was|were) shut|"
            rf"own {_MISSION},? opened in|(?:did|does) not re-?open until|"
            r"(?:expel(?:s|led)|orders? out|ordered out) (?:the|its|two|three|four|all|"
            r"\w+) (?:[\w'-]+ ){0,3}?(?:head of "
            r"mission|ambassador|high commissioner|diplomats?|attach[eé]s?|liaison team|police|staff|charg[eé])"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "ambassador appointed",
        "milestone",
        english(
            r"(?:ambassador|high commissioner|consul general)(?: (?:of|to) [\w ]{3,30}?)?, [\w.' -]{4,40}, (?:was "
            r"appointed|took office|took up|assumed|has been in office)"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("person",),
    ),
    Trigger(
        "relief landed",
        "milestone",
        english(
            rf"(?:brought|landed|unloaded|carried|flew|flown|airlifted|"
            rf"delivered) (?:[\w'-]+ ){{0,3}}?{_RELIEF}|"
            rf"{_RESCUERS}(?: [\w'-]+){{0,5}}? (?:was|were) (?:in|on the ground|there|at work)|"
            rf"{_RESCUERS}(?: [\w'-]+){{0,5}}? (?:arrived|reached|landed|flew|repaired|repair|rebuilt|cleared|clear|"
            rf"pulled|"
            rf"rescued|searched|treated)"
        ),
        sure=0.6,
        fields={"milestone": "solidarity"},
        needs=("party",),
    ),
    Trigger(
        "gift made",
        "milestone",
        english(
            rf"(?:gave|gives|presented|presents|donated|donates|gifted|handed over|hands over) (?:[\w']+ )?(?:an?|"
            rf"the|two|"
            rf"three|four|five|six|ten|twelve|\d+) (?:[\w-]+ ){{0,3}}?{_CRAFT}|"
            rf"{_GIFT}(?: [\w'-]+){{0,3}}? (?:that|which) [\w' ]{{3,30}}? (?:presented|donated|gave|gifted|sent|"
            rf"delivered|had "
            rf"donated|had sent) to|"
            rf"(?:donation|gift|dispatch|delivery|shipment) of (?:[\w,.-]+ ){{1,6}}?{_GIFT}|"
            rf"{_GIFT}(?: [\w'-]+){{0,3}}? (?:delivered|sent|shipped|presented|gifted|"
            rf"donated) (?:[\w'-]+ ){{0,4}}?(?:free of "
            rf"charge|as a gift|as humanitarian aid|by|in|on)|"
            rf"delivered (?:[\w,.-]+ ){{1,8}}?free of charge"
        ),
        sure=0.65,
        fields={"milestone": "solidarity"},
        needs=("partner",),
    ),
    Trigger(
        "debt cancelled",
        "milestone",
        english(
            r"(?:wrote off|writes off|written off|cancel(?:s|led)|forgave|forgives|forgiven|waived|waives)"
            r"(?: [\w'.,$%-]+){0,8}? (?:debts?|arrears|loans?)"
        ),
        sure=0.65,
        fields={"milestone": "solidarity"},
        needs=("party",),
    ),
    Trigger(
        "partners by name",
        "milestone",
        english(
            rf"(?:became|become|have been|were declared) (?:[\w-]+ )?{_STRATEGIC} (?:[\w-]+ )?partners|"
            r"(?:became|is|was (?:chosen|named|designated)|has been) (?:one of )?(?:[\w']+(?:'s|s') )(?:[\w-]+ ){0,3}?"
            r"(?:partner|priority|focus|programme) countr(?:y|ies)|"
            r"(?:chose|selected|designated|named) [\w ]{3,24}? as (?:an?|the|its|one) (?:[\w-]+ ){0,4}?(?:country|"
            r"partner)|"
            rf"{_STRATEGIC} (?:[\w-]+ )?partnership,? (?:which )?(?:was |were |had been |has been )?(?:established|"
            rf"proclaimed|"
            r"launched|declared|formed|announced|inaugurated) (?:in|on|by)"
        ),
        sure=0.65,
        fields={"milestone": "upgrade"},
        needs=("partner",),
    ),
    Trigger(
        "relations to be raised",
        "milestone",
        english(
            rf"(?:agreed|decided|resolved) to (?:further )?(?:elevate|upgrade|raise|lift|promote) (?:the |their |"
            rf"its |our )?"
            rf"(?:[\w-]+ ){{0,4}}?(?:relations|ties|relationship|partnership|it|them) to (?:the (?:level|rank) of )?"
            rf"(?:an? |the )?(?:[\w-]+ )?{_STRATEGIC}"
        ),
        sure=0.7,
        fields={"milestone": "upgrade"},
    ),
    Trigger(
        "jointly marked",
        "milestone",
        english(
            r"(?:issues?|issued|released|releases) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:stamps?|coins?)(?: together|"
            r" jointly)?|"
            r"(?:declared|proclaimed|designated) (?:the year )?(?:19|20)\d\d (?:as )?(?:the )?(?:[\w-]+ )?year of"
        ),
        sure=0.6,
        fields={"milestone": "anniversary"},
        needs=("partner",),
    ),
    Trigger(
        "first of its kind",
        "milestone",
        english(
            r"first (?:commercial |direct |trial )?(?:shipments?|consignments?|cargo|container|train|flight|delivery)"
            r"(?: [\w'-]+){0,6}? (?:reached|arrived|landed|docked|left for|was delivered|were delivered|was shipped)|"
            r"(?:feasibility|joint) stud(?:y|ies)(?: [\w'-]+){0,5}? (?:was |were |has been |had been )?(?:completed|"
            r"concluded|"
            r"finished|finali[sz]ed)(?= (?:in|on|by))"
        ),
        sure=0.6,
        fields={"milestone": "other"},
        needs=("partner",),
    ),
    Trigger(
        "office opened",
        "institution",
        english(
            r"(?:commercial|trade|cultural|liaison|representative|information|tourism|regional|country) (?:offices?|"
            r"cent(?:re|"
            r"er)s?|bureaus?|sections?)(?: (?:in|of) [\w ]{3,24}?)?(?: \([\w ]+\))? (?:was |were |"
            r"has been )?(?:opened|opens|"
            r"inaugurated|set up|has been open)(?= )|"
            r"honorary consuls?(?: [\w'-]+){0,5}? (?:works?|operates?|serves?|(?:is|are) (?:based|active|"
            r"at work))(?= in)"
        ),
        sure=0.6,
        needs=("partner",),
    ),
)
