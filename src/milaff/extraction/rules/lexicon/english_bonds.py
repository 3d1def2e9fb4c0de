"""English words of agreements, milestones and lasting bodies."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_INSTRUMENT = (
    r"(?:agreements?|memorandums?|memoranda|mou|mous|protocols?|treaty|treaties|conventions?|accords?|"
    r"pacts?|declarations?|"
    r"roadmap|road map|action plans?|plans? of action|work(?:ing)? programme|executive programmes?|programmes?|"
    r"joint statement|communiqu[eé]|instruments?|documents?|contracts?|"
    r"letters? of intent|joint vision|vision statement|arrangements?|minutes|deals?|charter|twinning)"
)
_BODY = (
    r"(?:association|society|chamber|council|centre|center|institute|chair|school|hospital|university|"
    r"museum|garden|group|"
    r"committee|(?<!high )commission|fund|bank branch|branch|office|house|library|mosque|trade office|"
    r"academy|campus|plant|factory|forum|league|joint (?:venture|company)(?: [\w-]+){0,2})"
)

BONDS: tuple[Trigger, ...] = (
    Trigger(
        "ratified",
        "agreement",
        english(
            rf"(?:ratified|ratification of|ratifies|approved|endorsed)…{_INSTRUMENT}|"
            rf"{_INSTRUMENT}…(?:was|were|been) ratified|instruments of ratification"
        ),
        sure=0.85,
        status="ratified",
    ),
    Trigger(
        "in force",
        "agreement",
        english(
            rf"{_INSTRUMENT}…(?:entered into force|came into force|enters into force|(?:is|are|been|remains?|"
            rf"currently) in force|"
            rf"in force since|took effect|came into effect)|(?:entry|coming) into force of…{_INSTRUMENT}"
        ),
        sure=0.85,
        status="in-force",
    ),
    Trigger(
        "signed",
        "agreement",
        english(
            rf"(?:signed(?! on to)|signs(?! on to)|sign(?! on to)|inked|penned|"
            rf"(?:signing(?: ceremony)?|signature)(?:, [^,;]{{4,45}},| (?:on|in) \w+)? of|"
            rf"signing ceremony for|(?<!the )concluded|conclusion of|exchanged|adopted|issued)…{_INSTRUMENT}"
        ),
        sure=0.9,
        status="signed",
    ),
    Trigger(
        "instrument signed",
        "agreement",
        english(
            rf"{_INSTRUMENT}…(?:(?:was|were|been|is|are|being)? ?(?:also )?(?:signed|inked|concluded|reached|adopted))"
        ),
        sure=0.85,
        status="signed",
    ),
    Trigger(
        "initialled",
        "agreement",
        english(rf"(?:{_INSTRUMENT}…)?(?:was |were )?initiall?ed(?:…{_INSTRUMENT})?"),
        sure=0.8,
        status="negotiating",
    ),
    Trigger(
        "negotiating",
        "agreement",
        english(
            rf"(?:negotiat\w+(?! (?:this|the said)\b)|under negotiation|talks on|finali[sz]\w+|draft)"
            rf"(?![^.;]{{0,60}} (?:signed|concluded) )…{_INSTRUMENT}|"
            rf"negotiating (?:one|another) (?:on|for)|"
            rf"(?:negotiate|renegotiate) (?:its|their|the) (?:renewal|extension|revision|successor)|"
            rf"{_INSTRUMENT}…(?:stages? of negotiat\w+|under negotiation|being negotiated|under discussion|is under)"
        ),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "proposed instrument",
        "agreement",
        english(
            rf"(?:proposed?|proposal for|possibility of|considering|plans? for)~~(?:sign\w* |"
            rf"conclud\w+ )?(?:an? |the )?(?:[\w-]+ ){{0,4}}{_INSTRUMENT}"
        ),
        sure=0.7,
        status="proposed",
    ),
    Trigger(
        "have agreements",
        "agreement",
        english(
            r"(?:have|has) (?:also )?(?:concluded |signed )?(?:\d+|several|a number of|numerous|"
            r"many) (?:[\w-]+ ){0,3}?(?:agreements|memoranda|mous|treaties)"
        ),
        sure=0.6,
        status="in-force",
        needs=("partner",),
    ),
    Trigger(
        "twinned",
        "agreement",
        english(r"(?:twinned|sister[- ]cit(?:y|ies)|twin(?:ning)? (?:towns?|cities|agreement))"),
        sure=0.8,
        status="signed",
        fields={"instrument": "twinning"},
    ),
    Trigger(
        "recognised",
        "milestone",
        english(
            r"(?:recogni[sz]ed?|recognition of|recogni[sz]ing|recogni[sz]e)~~(?:independence|"
            r"the (?:new )?(?:republic|state)|sovereign\w*)|"
            r"(?<!internationally )(?:recogni[sz]ed(?! by the (?:un|united))|first (?:countries|"
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
            r"upgraded|elevated|raised|set up|accorded) (?:[\w'-]+ ){0,7}?(?:relations|ties|representation|"
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
    Trigger(
        "body founded",
        "institution",
        english(
            rf"(?:established|founded|opened|inaugurated|set up|launched|created|formed|built)(?: (?:in|"
            rf"on|by|at|its|a|an|the|first|new|of)| [\w'&-]+){{0,12}}? {_BODY}|"
            rf"{_BODY}(?: [\w'&,-]+){{0,14}}? (?:(?:was|were|has been|have been) )?(?:established|"
            rf"founded|opened|inaugurated|set up|launched|created|formed|built)|founding of…{_BODY}"
        ),
        sure=0.75,
        needs=("partner",),
    ),
    Trigger(
        "friendship body",
        "institution",
        english(
            r"(?:friendship|parliamentary friendship|business|cultural) (?:association|society|group|"
            r"council|league|centre|center|institute|committee)"
        ),
        force="noun",
        sure=0.5,
        needs=("partner",),
    ),
)
