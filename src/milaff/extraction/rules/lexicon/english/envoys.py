"""English words of envoys and breaches: posts taken up, missions shut, wars declared, relations begun anew."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_RELATIONS = r"(?:relations|ties|relationship|partnership)"
_QUALIFIED = r"(?:(?:the|their|its|our|full|formal|official|diplomatic|consular|normal|bilateral|political) )*"
_TURN = (
    r"(?:suspension|interruption|normali[sz]ation|re-?establishment|severance|severing|breaking off|elevation|"
    r"upgrading|upgrade|downgrading)"
)
_HOUSE = (
    r"(?:(?:diplomatic|consular|permanent|military|trade) (?:mission|agency|post)s?|liaison offices?|"
    r"interests sections?|vice-?consulates?|chancer(?:y|ies))"
)
_SHUT = r"(?:opened|reopened|closed|shut(?: down)?|established|re-?established|set up|inaugurated|withdrawn|moved)"

ENVOYS: tuple[Trigger, ...] = (
    Trigger(
        "agreed on relations",
        "milestone",
        english(
            r"(?:agreed|decided|resolved|moved|voted|(?:reached|came to) (?:an )?(?:agreement|"
            r"understanding)) (?:to|on) "
            rf"(?:(?:proceed with|the) )*(?:(?:establish|re-?establish|resume|restore|normali[sz]e|sever|break off|"
            rf"suspend) {_QUALIFIED}{_RELATIONS}|"
            rf"(?:reopen(?:ing)?|exchange) (?:of )?(?:their |its )?(?:embassies|ambassadors)|"
            rf"normali[sz]ation|resumption of {_QUALIFIED}{_RELATIONS})"
        ),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations begun anew",
        "milestone",
        english(
            rf"(?:beg[iau]ns?|suspend(?:ed|s)?|interrupted|broke|breaks?) {_QUALIFIED}(?:diplomatic|consular|official) "
            r"(?:relations|ties)|"
            rf"{_TURN} of {_QUALIFIED}(?:relations|ties|relationship(?= (?:to|into|between|with|on|in)\b))|"
            r"(?:would|will|to|shall) (?:open|reopen|exchange|establish) (?:their |its )?(?:embassies|ambassadors|"
            r"consulates)(?! (?:general )?in \d)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
        needs=("relation",),
    ),
    Trigger(
        "house of a mission",
        "milestone",
        english(rf"{_HOUSE}(?: [\w',-]+){{0,8}}? (?:was|were|has been|had been) {_SHUT}"),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "credentials",
        "milestone",
        english(
            r"present(?:ed|s) (?:his|her|their) (?:new|formal) credentials|"
            r"(?:was|were) (?:promoted|raised) to (?:the rank of )?(?:ambassador|minister)|"
            r"first (?:[\w'-]+ ){0,3}?(?:diplomatic (?:representative|agent)|minister resident|charg[eé] d'affaires)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "not welcome any more",
        "milestone",
        english(
            r"declared (?:[\w'-]+ ){0,5}?persona non grata|"
            r"(?:demanded|requested|ordered) (?:[\w'-]+ ){0,4}?(?:recall|expulsion|departure) of (?:[\w'-]+ ){0,4}?"
            r"(?:ambassador|minister|diplomats?|envoy|charg[eé]|attach[eé]s?)"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "war and peace",
        "milestone",
        english(
            r"declar(?:ed|es) war (?:on|upon|against)|(?:entered|went) (?:into )?(?:the )?war (?:with|against)|"
            r"declarations? of war (?:on|upon|against|by)|ended the state of war"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
        needs=("both",),
    ),
    Trigger(
        "relations brought low",
        "milestone",
        english(
            r"(?:brought|drove|plunged|sent|pushed|took|reduced) (?:the )?(?:[\w'-]+ ){0,3}?(?:relations|ties|"
            r"relationship)(?: [\w'-]+){0,6}? (?:to|into) (?:an?|the|their|its|new) (?:[\w-]+ )?(?:lows?|low point|"
            r"standstill|brink|deep freeze|crisis|nadir|heights?)|"
            r"relations(?: [\w'-]+){0,6}? (?:hit|reached|fell to|sank to) (?:an?|their|its) (?:[\w-]+ )?(?:lows?|"
            r"low point|nadir|lowest)"
        ),
        sure=0.65,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "long history",
        "milestone",
        english(
            r"(?:enjoy(?:s|ed)?|have|has|share[sd]?) (?:had |enjoyed |shared )?(?:an? )?(?:long|rich|proud|shared|"
            r"distinguished|deep)(?:,? (?:and )?[\w-]+)? (?:history|tradition|record) of|"
            r"co-?operation(?: [\w',-]+){0,8}? (?:boasts?|shows?|has shown|displays?|demonstrates?|gathers?|is "
            r"gathering|gained|continues to gain) (?:[\w-]+ ){0,3}?(?:momentum|dynamics|growth|progress)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
)
