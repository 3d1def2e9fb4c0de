"""English words beyond the usual verbs: presence, ranks, aid in money, lists of help, visas, lines of credit."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_W = r"(?:[\w',-]+ ){0,6}?"
_MONEY = (
    r"(?:(?:more than|over|about|nearly|some|around|almost|up to|approximately|an? (?:estimated|additional|further|"
    r"total of)|a) )?(?:[a-z]{1,3} ?)?[$€£¥] ?\d[\d.,]*(?: ?(?:thousand|million|billion|m|bn))?"
)
_MISSION = (
    r"(?:embass(?:y|ies)|high commissions?|consulates?(?:[- ]general)?|consuls?(?:[- ]general)?|legations?|"
    r"(?:diplomatic |resident )?missions?|trade offices?|representative offices?|ambassadors?)"
)
_WORKERS = (
    r"(?:firms?|compan(?:y|ies)|contractors?|engineers?|doctors?|experts?|workers|teachers|specialists|crews?|"
    r"architects?|technicians|geologists|archaeologists|scientists|instructors|pilots|volunteers|advisers"
    r"|surveyors|nurses)"
)
_BUILT = (
    r"(?:built|constructed|staffed|drilled|paved|supplied|installed|designed|modernised|maintained|laid|equipped|"
    r"restored|taught|treated|electrified|surveyed|erected|operated|"
    r"worked|advised|explored|mapped|renovated|rebuilt|repaired)"
)

PRESENCE: tuple[Trigger, ...] = (
    Trigger(
        "has an embassy",
        "milestone",
        english(
            rf"{_MISSION} (?:is|are) (?:located |situated |based |accredited )?(?:in|at|from)|"
            rf"(?:has|have) (?:had|kept|maintained) {_W}{_MISSION}|"
            rf"(?:has|have|had|maintains?|keeps?) (?:an? |no |its |two |three |\w+ )?(?:resident |permanent "
            rf"|honorary )?"
            rf"{_MISSION}(?: (?:in|at))"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "has an embassy",
        "milestone",
        english(
            r"(?:(?:has|have) been|is|are|was|were) (?:diplomatically |now |also )?represented (?:at|in|to|by"
            r"|through)"
            r"…(?:ambassador\w*|embassy|consul\w*|legation|high commission\w*|mission|charg[eé])"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "present in the country",
        "cooperation",
        english(
            r"(?:has|have) (?:also |jointly )?(?:maintained|kept|run|operated|based|stationed|posted|managed|"
            r"hosted|taught|explored|excavated|mined|drilled|staffed|sponsored|organi[sz]ed|seconded)"
            r"(?! (?:close|good|friendly|warm|\w+ and \w+|cordial|strong|excellent) )"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "deployed with",
        "cooperation",
        english(
            r"(?:is|are|was|were) (?:currently |now )?(?:deployed|stationed|embedded|seconded|attached|serving|"
            r"assigned|posted) (?:with|in|at|to|as)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "built by firms",
        "cooperation",
        english(rf"{_WORKERS}(?:,? [\w',-]+){{0,6}}?,? (?:have |has |had )?{_BUILT}(?! by)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "line of credit",
        "cooperation",
        english(
            r"(?:extended|granted|provided|offered|approved|opened|gave|allocated)~~(?:lines? of credit|credit "
            r"lines?|"
            r"locs?|soft loans?|concessional loans?|buyers?'? credits?|export credits?)|(?:lines? of credit|"
            r"credit lines?|locs?|soft loans?|concessional loans?)~~(?:was|were|has been) (?:extended"
            r"|granted|approved|"
            r"provided|opened|utili[sz]ed)"
        ),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "request under study",
        "cooperation",
        english(
            r"(?:requests?|proposals?|applications?) (?:for|to|by|from|of)…(?:under (?:active )?(?:consideration"
            r"|study|"
            r"examination|review)|pending|being (?:considered|examined|studied|processed))"
        ),
        sure=0.6,
        status="proposed",
    ),
    Trigger(
        "suggested by",
        "cooperation",
        english(
            r"(?:was|were|has been|have been) (?:also )?(?:suggested|proposed|mooted|floated|put forward|tabled) "
            r"(?:by|in|at)"
        ),
        sure=0.6,
        status="proposed",
        needs=("party",),
    ),
    Trigger(
        "agreed to explore",
        "cooperation",
        english(
            r"(?:agreed|decided|resolved|undertook) to (?:jointly )?(?:explore|study|examine|consider|revive|look "
            r"into|"
            r"work towards|look at|reopen discussions)"
        ),
        sure=0.65,
        status="proposed",
        needs=("partner",),
    ),
    Trigger(
        "visas eased",
        "cooperation",
        english(
            r"(?:abolish(?:ed|es)|waived?s?|lifted|scrapped|eased|exempted|relaxed|introduced|reintroduced|"
            r"simplified)~~visas?(?![^.]*\bagreement)|visas? (?:requirements?|regime|fees) (?:[\w'-]+ "
            r"){0,6}?(?:abolished|waived|lifted|"
            r"scrapped|eased|removed)|(?:can|may) (?:enter|travel|stay)~~(?:without (?:a )?visas?|visa[- ]free)"
        ),
        sure=0.65,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "plans flights",
        "cooperation",
        english(
            r"(?:plans? to|intends? to|will|is to|hopes to|is due to) (?:introduce|launch|resume|start|begin|open|"
            r"operate) (?:[\w'-]+ ){0,4}?(?:flights?|services?|routes?|air link|ferry|shipping line)"
        ),
        sure=0.65,
        status="proposed",
        needs=("party",),
    ),
    Trigger(
        "flights begun",
        "cooperation",
        english(
            r"(?:resumed|launched|began|started|introduced|suspended|inaugurated|operated|flew) (?:[\w'-]+ ){0,5}?"
            r"(?:flights?|air services?|routes?|air link|ferry service|shipping line)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "handed over",
        "cooperation",
        english(
            r"(?:books|volumes|copies|equipment|computers|ambulances|buses|instruments|laborator\w+|vehicles"
            r"|tractors|"
            r"microscopes|manuscripts|uniforms|textbooks)(?:,? [\w',-]+){0,10}? (?:was|were) (?:presented|donated|"
            r"handed over|given|delivered) (?:to|by|on)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "exercised together",
        "cooperation",
        english(
            r"(?:conducted|staged|ran|held|carried out|completed|concluded) (?:[\w'-]+ ){0,5}?(?:exercises?|patrols?|"
            r"manoeuvres|drills?|dig|excavations?|training (?:course|session|programme))"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "port call",
        "visit",
        english(
            r"(?:made|paid|makes|concluded|completed|began) (?:[\w'-]+ ){0,4}?port calls?|(?:docked|berthed"
            r"|anchored) "
            r"(?:in|at|off)|called at (?:the port of )?"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "had been to",
        "visit",
        english(r"(?:has|have|had) (?:also |earlier |already )?been (?:to|in)(?= [a-z])"),
        sure=0.65,
        status="held",
        needs=("guest", "party"),
    ),
    Trigger(
        "will be in",
        "visit",
        english(r"(?:will|is to|is due to|are to) (?:be|arrive) in(?= [a-z])"),
        sure=0.65,
        status="planned",
        needs=("person", "party"),
    ),
    Trigger(
        "received",
        "meeting",
        english(
            r"received (?:an? |the )(?:[\w-]+ ){0,4}?(?:mission|group|team|party|envoy|visitors|businessmen)"
            r"(?= (?:from|of|led))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "gathering",
        "meeting",
        english(
            r"(?:event|ceremony|reception|gathering|round ?table|symposium|evening|press conference)…(?:has been"
            r"|was|were|"
            r"is being) (?:held|organi[sz]ed|hosted)|(?:held|hosted|organi[sz]ed) (?:[\w'-]+ "
            r"){0,4}?(?:reception|round "
            r"?table|gathering|iftar|luncheon|banquet)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("party",),
    ),
    Trigger(
        "event held",
        "cooperation",
        english(
            r"(?:exhibition|festival|concert|film week|cultural (?:week|days?)|fashion show|book fair|language "
            r"course)…"
            r"(?:has been|was|were|is being) (?:held|organi[sz]ed|hosted|staged|opened)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "session of the body",
        "mechanism",
        english(r"which (?:last |first |most recently |usually )?(?:met|meets|convened|sat)"),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "session of the body",
        "mechanism",
        english(r"(?:will|is to|is due to|is expected to) (?:next )?(?:meet|convene|reconvene|sit)"),
        force="side",
        sure=0.65,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "body founded before",
        "institution",
        english(
            r"(?:society|association|chamber(?: of commerce)?|council|centre|center|institute|school|hospital"
            r"|university|"
            r"mosque|base|plant|academy|museum|college|factory|library|club|fund)(?: (?:of|for|at|in|on) "
            r"[\w' -]{2,40}?)?"
            r",? (?:(?:which|that) (?:was|had been|has been|had) )?(?:founded|opened|established|inaugurated|set "
            r"up|created)"
            r" (?:there )?in(?= [a-z ]{0,12}\d{4})"
        ),
        force="noun",
        sure=0.6,
    ),
    Trigger(
        "works opened",
        "institution",
        english(
            r"the (?:new )?(?:plant|hospital|school|bridge|factory|terminal|mosque|centre|refinery|dam|museum"
            r"|college|"
            r"clinic|mill|station) (?:was|were) (?:officially |formally )?(?:inaugurated|opened"
            r"|commissioned|completed) "
            r"(?:on|in)(?= [a-z ]{0,14}\d)"
        ),
        sure=0.55,
    ),
    Trigger(
        "compared", None, english(r"(?:is|was|are|were) (?:about |some )?\d[\d.]* times (?:more|less|higher|lower)")
    ),
    Trigger(
        "message",
        "meeting",
        english(
            r"(?:letters?|messages?|notes?)(?: [\w'-]+){0,10}? (?:was|were) (?:handed|delivered|conveyed|transmitted)"
            r"(?: over)? (?:to|by|on)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "message"},
        needs=("partner",),
    ),
    Trigger(
        "sat down with",
        "meeting",
        english(
            r"(?:sat down with|conferred with|had an audience with|was granted an audience|had (?:an? )?(?:[\w-]+ )?"
            r"(?:lunch|dinner|breakfast) with|held (?:an? )?working (?:lunch|dinner|breakfast)|gave "
            r"(?:an? )?(?:banquet|"
            r"dinner|luncheon|reception) (?:for|in honour of))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "passed through",
        "visit",
        english(r"(?:stopped (?:over|off) in|transited (?:through )?|passed through|was the guest of|stayed in)"),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "expected in",
        "visit",
        english(r"(?:is|are) (?:expected|due|awaited|to arrive) (?:back )?in(?= [a-z])"),
        sure=0.65,
        status="planned",
        needs=("person", "party"),
    ),
    Trigger(
        "credentials",
        "milestone",
        english(
            r"(?:handed|delivered|submitted) (?:over )?(?:his|her|their) (?:credentials|letters? of (?:credence|"
            r"accreditation))"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "took up a post",
        "milestone",
        english(
            r"took up (?:his|her|their) (?:posts?|duties|mission)|(?:was|were) (?:appointed|named|accredited"
            r"|nominated) "
            r"(?:as )?(?:[\w'-]+ ){0,4}?(?:ambassador|consul|charg[eé])|(?:was|became) the first (?:[\w'-]+ ){0,3}?"
            r"(?:ambassador|consul|envoy)"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("person",),
    ),
    Trigger(
        "put their signatures to",
        "agreement",
        english(
            r"(?:put (?:his|her|their) (?:signatures?|names?) to|sealed|clinched|struck|renewed"
            r"|prolonged)…(?:agreements?|"
            r"accords?|pacts?|treat(?:y|ies)|protocols?|conventions?|memorand\w+|contracts?|deals?)"
        ),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "lapsed",
        "agreement",
        english(
            r"(?:agreements?|accords?|pacts?|treat(?:y|ies)|protocols?|conventions?|memorandum) (?:on|of|for"
            r"|between|concluded|signed)…(?:lapsed|expired|"
            r"was terminated|was denounced|was abrogated)"
        ),
        sure=0.75,
        status="lapsed",
    ),
    Trigger(
        "bound by",
        "agreement",
        english(
            r"(?:bound|linked|covered|governed|connected) by (?:an? |the )?(?:[\w-]+ ){0,4}?(?:agreements?"
            r"|treat(?:y|ies)|"
            r"conventions?|pacts?|protocols?)"
        ),
        sure=0.65,
        status="in-force",
        needs=("party",),
    ),
)
