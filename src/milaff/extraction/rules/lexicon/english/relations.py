"""English words of diplomatic relations: recognised, established, resumed, embassies, how they are called."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

RELATIONS: tuple[Trigger, ...] = (
    Trigger(
        "recognised",
        "milestone",
        english(
            r"(?:recogni[sz]ed?|recognition of|recogni[sz]ing|recogni[sz]e)~~(?:independence|"
            r"the (?:new )?(?:republic|state)|sovereign\w*)|"
            r"(?<!internationally )(?<!never )(?<!not )(?<!never publicly )(?:recogni[sz]ed(?! by the (?:un|"
            r"united))|first (?:countries|"
            r"states) to recogni[sz]e)"
        ),
        sure=0.8,
        fields={"milestone": "recognition"},
        needs=("party",),
    ),
    Trigger(
        "relations established",
        "milestone",
        english(
            r"(?:(?:(?:re-?)?establish(?:ed|es|ing)?|forged?|entered into|opened|normali[sz]ed?|establishment of|"
            r"restored?|resumed?|severed|broke off|"
            r"upgraded|elevated|raised|set up|accorded) (?:[\w'-]+ ){0,7}?(?:relations|(?:diplomatic|official|"
            r"formal) relationship|ties|representation|"
            r"partnership)|(?:relations|ties),? established (?:on|in)|(?:rupture|severance|restoration|"
            r"resumption) of (?:diplomatic )?(?:relations|"
            r"ties)|(?:relations|ties),? (?:[\w',()-]+ ){0,14}?(?:were |was |"
            r"have been )?(?:first )?(?:(?:re-?)?established|restored|resumed|severed|upgraded|elevated|raised)|"
            r"relations (?:[\w',()-]+ ){0,8}?(?:date|go) back)"
        ),
        sure=0.85,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations resumed",
        "milestone",
        english(r"(?:which )?(?:was|were) (?:later )?(?:restored|resumed|re-established|upgraded|raised)"),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("told",),
    ),
    Trigger(
        "embassy opened",
        "milestone",
        english(
            r"(?:opened|opens|opening of|reopening of|reopened|reopens|established|inaugurated|closed|maintains?|"
            r"set up) (?:[\w'-]+ ){0,6}?(?:embass(?:y|ies)|legation|consulate(?:[- ]general)?|"
            r"diplomatic mission|mission|high commission|consular)|(?:embass(?:y|ies)|legation|"
            r"consulate(?:[- ]general)?) (?:[\w',-]+ ){0,8}?(?:was |were |has been )?(?:opened|reopened|"
            r"established|inaugurated|closed)|exchanged ambassadors|(?:has|have|maintains?|"
            r"operates?) (?:[\w'-]+ ){0,3}?embass(?:y|ies)|(?:raised|upgraded|"
            r"elevated) to (?:the )?(?:[\w'-]+ ){0,4}?(?:embass(?:y|ies)|ambassador\w*)|"
            r"high commission (?:[\w',-]+ ){0,6}?(?:was |were |has been )?(?:opened|reopened|established|closed)|"
            r"represented (?:[\w',-]+ ){0,6}?(?:by|through) (?:an? |its |the )(?:[\w'-]+ ){0,2}?embassy|"
            r"(?:embass(?:y|ies)|legation|consulate(?:[- ]general)?) "
            r"(?:[\w',-]+ ){0,8}?(?:resumed|began|begun|started|commenced) (?:its |their )?(?:work|operations?|"
            r"activit\w+|functioning)"
        ),
        sure=0.85,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "credentials",
        "milestone",
        english(
            r"present(?:ed|s) (?:his|her|their) (?:credentials|letters of credence)|"
            r"appointed (?:[\w'-]+ ){0,4}?(?:ambassador|honorary consul)|"
            r"(?<!until then )(?<!previously )(?<!formerly )accredited (?:to|as)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "commemorated",
        "milestone",
        english(
            r"(?:celebrat\w+|commemorat\w+|marked|marking|marks)…(?:anniversary|years? (?:of|since)|"
            r"jubilee)|(?:issued|released) (?:[\w'-]+ ){0,5}?stamps?"
        ),
        sure=0.8,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "honoured",
        "milestone",
        english(
            r"(?:awarded|honoured|honored|gifted|conferred|decorated|presented|unveiled|named after|"
            r"bestowed)…(?:order of|medal|honorary|statue|bust|monument|plaque|street|"
            r"decoration|award)|received…(?:order of|medal|honorary (?:doctorate|citizen)|award)"
        ),
        sure=0.75,
        fields={"milestone": "honour"},
    ),
    Trigger(
        "supported",
        "milestone",
        english(
            r"(?:supported|backed|voted for|co-sponsored|endorsed|sent|dispatched|provided|donated|gifted|shipped|"
            r"supplied|"
            r"delivered|extended)…(?:candidacy|candidature|bid|humanitarian|relief|aid|assistance|"
            r"support|tonnes of|resolution|territorial integrity|vaccines?|doses|medical supplies|food parcels|"
            r"firefighters|rescue teams?|"
            r"medical teams?|field hospital)"
        ),
        sure=0.7,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "turning point",
        "milestone",
        english(r"(?:turning point|milestone|new (?:page|chapter|era|impetus|stage)|watershed|landmark in)"),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "relations assessed",
        "milestone",
        english(
            r"(?:relations|relationship|ties|bonds|"
            r"partnership)(?: [\w',-]+){0,14}? (?:are(?! the bilateral)|is|have|has|remain|remains|were|"
            r"was|enjoy|continue|rest|developed|grew|grown|go back|stretch|based)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "enjoy relations",
        "milestone",
        english(
            r"(?:enjoy|enjoys|share|shares|maintain|maintains|have|has|linked by|"
            r"bound by|attach(?:es)?) (?:[\w',-]+ ){0,8}?(?:relations|relationship|ties|links|bonds|friendship|"
            r"partnership)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
)
