"""English words of further sessions, notes exchanged, guests awaited in vain, and turns told in the present tense."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BODY = r"(?:commission|committee|council|working group|joint group|dialogue|consultations|forum|mechanism)"
_AGAIN = r"(?:again|next|for the (?:first|second|third|fourth|fifth|next|last) time)"
_INSTRUMENT = (
    r"(?:agreements?|memorandums?|memoranda|mous?|protocols?|treaty|treaties|conventions?|accords?|pacts?|"
    r"declarations?|contracts?|letters? of intent|programmes? of cooperation|road ?maps?|action plans?|arrangements?)"
)
_OFFICE = (
    r"(?:the )?(?:[\w'-]+ ){0,3}?(?:president|minister|premier|vice premier|speaker|king|emir|amir|chancellor|"
    r"secretary|"
    r"ambassador|counterpart|chairman|leader)"
)
_MISSION = r"(?:embass(?:y|ies)|consulates?(?:[- ]general)?|high commissions?|legations?|missions?)"
_RELIEF = (
    r"(?:food|rice|wheat|grain|maize|flour|relief|aid|medicines?|medical|vaccines?|doses|blankets|tents|"
    r"fertili[sz]ers?|"
    r"humanitarian|supplies|equipment)"
)

FURTHER: tuple[Trigger, ...] = (
    Trigger(
        "talks he held",
        "meeting",
        english(
            rf"(?:said|told (?:reporters|journalists|a (?:joint )?(?:news|press) conference|the press|the media)|"
            rf"added|noted|stated|stressed|announced|declared)(?: [\w',-]+){{0,7}}? (?:after|following|during|at|in) "
            rf"(?:(?:an?|the|his|her|their|today's|yesterday's|[a-z]+day's|these|official|bilateral|working|two-hour|"
            rf"[\w-]+-hour|closed-door|one-on-one|joint) )*(?:(?:meeting|talks|discussions|conversation|negotiations)"
            rf"(?: (?:here|today|held|earlier|on [a-z]+day|in [a-z]+))* with|meeting(?: with)?) (?:(?:his|her) |"
            rf"{_OFFICE})"
        ),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "talks"},
        needs=("person",),
    ),
    Trigger(
        "body sat",
        "mechanism",
        english(rf"{_BODY}(?: (?:of|on|for) [\w ,'-]{{3,60}}?)?,? (?:has )?(?:(?:last|first|most recently) )?sat"),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "meets again",
        "mechanism",
        english(
            rf"(?:(?:is|are|was|were) (?:slated|due|scheduled|expected|set|planned|to) (?:to )?(?:meet|convene|sit)|"
            rf"(?:will|would|shall) (?:meet|convene|sit)) {_AGAIN}"
        ),
        sure=0.7,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "met so often",
        "mechanism",
        english(
            r"(?:has|have|had) (?:up to now |so far |to date |since |thus far )?(?:met|convened|sat) (?:in )?(?:only )?"
            r"(?:once|twice|(?:\w+|\d+) (?:times|sessions|rounds))"
        ),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "session by its number",
        "mechanism",
        english(
            r"(?:hold|held|have|host|hosted|convene|convened) the (?:first|second|third|fourth|fifth|sixth|seventh|"
            r"eighth|"
            r"ninth|tenth|eleventh|twelfth|next|\d+(?:st|nd|rd|th))(?:,| (?:here|in|one|of them)\b)(?! half| quarter)"
        ),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "notes exchanged",
        "agreement",
        english(
            r"(?:diplomatic )?notes (?:on [\w' -]{3,50} )?(?:were|was) exchanged|exchanged (?:diplomatic )?notes "
            r"(?:on|for|"
            r"concerning|regarding)|"
            r"exchanges? of (?:diplomatic )?(?:notes|letters)(?: [\w',-]+){0,10}? (?:was|were) (?:also )?(?:signed|"
            r"concluded|effected)|(?:sign(?:ed|ing)(?: of)?) (?:an |the )?exchanges? of (?:notes|letters)"
        ),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "instruments exchanged",
        "agreement",
        english(
            rf"(?:witness(?:ed|es)|oversaw|attended|presided over|watched) (?:the )?exchange of…{_INSTRUMENT}|"
            rf"(?<!to )concludes? (?:an?|the|two|three|\w+) (?:[\w-]+ ){{0,3}}?{_INSTRUMENT}|"
            rf"{_INSTRUMENT} (?:on|of|for|concerning) [\w' -]{{3,60}}? followed(?= (?:in|on|the|a|\w+ (?:years?|"
            rf"months?))\b)"
        ),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "being worked on",
        "agreement",
        english(
            rf"(?:is|are|was|were|been) working on (?:an?|the|two|\w+) (?:[\w-]+ ){{0,3}}?{_INSTRUMENT}|"
            r"(?:negotiations|talks) (?:on|for|about) (?:an? |the )?(?:[\w'-]+ ){1,6}?(?:exemption|partnership|"
            r"arrangement|waiver|agreement|treaty)(?: [\w'-]+){0,6}? (?:began|started|opened|were (?:taken up|opened|"
            r"launched|begun|resumed)|have (?:begun|started|been)|are|is|continue)"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "awaited in vain",
        "visit",
        english(
            r"(?:was|were) (?:supposed|meant|to have)(?: to)? (?:come|visit(?:ed)?|travel(?:led)?|fl(?:y|own)|lead|led|"
            r"arrived?|paid|been)(?= )"
        ),
        sure=0.65,
        status="postponed",
        needs=("person",),
    ),
    Trigger(
        "mission put off",
        "visit",
        english(
            r"(?:trips?|tours?|journeys?|missions?|roadshows?)(?! to the un)…(?:was|were|has been|have been|had been|"
            r"had to "
            r"be|has had to be) (?:postponed|put off|put back|deferred|cancelled|called off|rescheduled|delayed)"
        ),
        sure=0.7,
        status="postponed",
        needs=("guest",),
    ),
    Trigger(
        "honour of welcoming",
        "visit",
        english(
            r"(?:had|have|has) (?:had )?the (?:honou?r|pleasure|privilege|joy) (?:of|to) (?:receiv|welcom|"
            r"host)(?:ing|e)|"
            r"(?:is|are) (?:the )?(?:chief guest|guests? of honou?r)(?= (?:at|of|in)\b)|"
            r"(?:is|are|was|were) staying in"
        ),
        sure=0.65,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "will be here",
        "visit",
        english(
            r"(?:will|shall) be (?:here|in [a-z]{4,})(?= (?:in|on|next|this|for|from)\b)|look forward to "
            r"welcoming"
        ),
        sure=0.6,
        status="planned",
        needs=("person",),
    ),
    Trigger(
        "turn told in the present",
        "milestone",
        english(
            rf"(?:breaks? off|severs?|resumes?|restores?) (?:diplomatic )?(?:relations|ties) with|"
            r"recogni[sz]es (?:the )?(?:newly )?(?:independen(?:t|ce)|sovereign)|"
            rf"{_MISSION}…(?:resumed|resumes|restarted) (?:its )?(?:work|operations|activities)|"
            rf"(?:became|becomes|was (?:upgraded|raised|elevated|turned) (?:to|into)) (?:an? )?(?:full )?{_MISSION}|"
            r"established its diplomatic presence"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "we will",
        "commitment",
        english(
            r"(?:we|i) (?:will|shall|are going to) (?:also |now |further |soon )?(?:provide|contribute|grant|finance|"
            r"fund|"
            r"build|double|triple|increase|raise|open|donate|supply|train|offer|send|launch|establish|construct|extend|"
            r"invest|reopen|introduce)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "let me invite",
        "commitment",
        english(r"(?:let me|allow me to|i (?:would like|want|wish) to)(?: also| again)? invite"),
        sure=0.7,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "listed sum",
        "figure",
        english(
            r"(?:loans?(?: aid)?|grants?(?: aid)?|technical cooperation|development assistance|oda)"
            r"(?: \([^()]{3,40}\))?:(?= (?:about |some |approximately )?(?:[a-z]{2,3} |[$€£¥])?\d)"
        ),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "relief sent",
        "milestone",
        english(
            rf"(?:sends?|sent|provides?|provided|brought|brings|donates?|gave|gifts?|dispatch(?:es|ed)|flew in|"
            rf"airlifted|"
            rf"delivered|presented|extended) (?:[\w,.$-]+ ){{0,4}}?(?:tonnes?|tons|doses|consignments?|shipments?|"
            rf"worth|"
            rf"planeloads?) of (?:[\w-]+ ){{0,3}}?{_RELIEF}|"
            rf"(?:sent|provided|donated|gave|delivered) {_RELIEF} (?:supplies |items |aid |goods )?worth"
        ),
        sure=0.65,
        fields={"milestone": "solidarity"},
        needs=("party",),
    ),
)
