"""English words of country pages, minutes and trade notes: legal bases, joint works, links, support, later sessions."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_WORDS = r",?(?: [\w',-]+){0,12}?"
_WORK = (
    r"(?:wind farms?|solar (?:power )?(?:plants?|farms?|parks?)|power (?:plants?|stations?)|dams?|bridges?|roads?|"
    r"highways?|motorways?|railways?|metro|pipelines?|cables?|refiner(?:y|ies)|factor(?:y|ies)|plants?|terminals?|"
    r"ports?|airports?|hospitals?|clinics?|schools?|stadiums?|mines?|oil ?fields?|gas ?fields?|wells|"
    r"projects?|complex|bus lines?|ferr(?:y|ies)|housing)"
)
_DONE = (
    r"(?:inaugurated|completed|built|opened|commissioned|financed|funded|developed|implemented|carried out|"
    r"executed|handed over|laid|constructed|restored|rehabilitated|upgraded|under construction|under way|underway)"
)

PAGES: tuple[Trigger, ...] = (
    Trigger(
        "what the page is about",
        None,
        english(
            r"relations (?:are|is|refers? to) (?:the )?(?:bilateral|foreign|diplomatic|"
            r"international)? ?relations between"
        ),
    ),
    Trigger(
        "joins exercises",
        "cooperation",
        english(r"(?:takes? part|participates?) in~~(?:exercises?|drills|programmes?|missions?|projects?)"),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "legal basis",
        "agreement",
        english(
            r"(?:documents|agreements|instruments|treaties|memoranda)(?: [\w'-]+){0,6}? (?:form|constitute|make up|"
            r"underpin|govern)(?: [\w'-]+){0,6}? (?:basis|base|framework|relations|cooperation|relationship)|"
            r"(?:legal|contractual|treaty|treaty and legal)[- ](?:basis|base|framework)(?: [\w'-]+){0,8}? "
            r"(?:comprises?|consists? of|includes?|is made up of|encompass(?:es)?|contains?|numbers?|is based on) "
            r"(?:[\w'-]+ ){0,4}?\d+"
        ),
        sure=0.7,
        status="in-force",
    ),
    Trigger(
        "negotiating round",
        "meeting",
        english(
            r"(?:\w+ )?rounds? of (?:the )?(?:[\w-]+ ){0,3}?negotiations…(?:took place|held|concluded|opened|began|"
            r"completed)"
        ),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "further round of negotiations",
        "meeting",
        english(
            r"(?:\w+(?:st|nd|rd|th)|first|second|third|last|latest|final) (?:rounds?|meetings?)~~(?:took place|held|"
            r"followed|concluded|opened|began)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "talks"},
        needs=("negotiated",),
    ),
    Trigger(
        "further session",
        "mechanism",
        english(
            r"(?:the|its|their|an?) (?:\w+(?:st|nd|rd|th)|first|second|third|next|last|latest|following|previous)"
            r"(?: one| session| round| meeting| term meeting| consultations?| dialogue| edition| such [\w-]+)?"
            r"(?:, (?:which was |originally |initially )*(?:due|scheduled|planned|foreseen)|"
            r" (?:of them )?(?:is|was|will|has|had|took|met|having (?:taken place|been held|met))|"
            r" (?:of them )?in [\w' ]{3,30}? (?:before|on|in))"
        ),
        sure=0.75,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "friendship rooted",
        "milestone",
        english(
            r"(?:friendship|bonds?|links|fraternity|brotherhood|affinit(?:y|ies))(?: [\w',-]+){0,12}? (?:is|are|goes|"
            r"go|dates?|stretch(?:es)?|has|have|unites?) (?:[\w'-]+ ){0,3}?(?:rooted|based|founded|built|anchored|back|"
            r"grown|deepened|strong|deep)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "relations described",
        "milestone",
        english(
            r"relations (?:between them |between the two )?(?:are|were|remain(?:ed)?|(?:have|had) (?:always |long |"
            r"since )?been) "
            r"(?:[\w-]+ ){0,3}?(?:friendly|cordial|close|good|excellent|warm|strong|intensive|tense|strained|stable|"
            r"historic\w*|fraternal|brotherly|limited|long-?standing)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "gave refuge",
        "milestone",
        english(
            r"(?:opened (?:its|their) (?:doors|borders|arms) to|(?:gave|offered|granted) (?:[\w'-]+ ){0,3}?(?:refuge|"
            r"shelter|asylum|sanctuary)|took in (?:[\w',-]+ ){0,4}?(?:refugees|survivors|children|exiles))"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "sided with",
        "milestone",
        english(
            r"(?:(?:was|were) among the (?:first )?(?:countries|states|nations) (?:that|to|which) (?:supported?|"
            r"backed|back|help(?:ed)?|recogni[sz]ed?)|(?:supported|backed|helped)~~(?:liberation|independence|"
            r"accession|membership|struggle|reconstruction)|(?:contributed|sent|dispatched|despatched|flew)~~(?:naval "
            r"units|troops|soldiers|peacekeepers|aircraft|planes|doctors|tents|relief supplies|experts) (?:[\w'-]+ )?"
            r"(?:to|with|carrying))"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "parliament resolved",
        "milestone",
        english(
            r"(?:adopted|passed|approved)~~resolutions?(?= (?:recogni|of (?:friendship|solidarity|support)|"
            r"on (?:relations|"
            r"friendship)|condemning|supporting|in support))"
        ),
        sure=0.65,
        fields={"milestone": "recognition"},
        needs=("party",),
    ),
    Trigger(
        "monument unveiled",
        "milestone",
        english(
            r"(?:bust|statue|monument|memorial|plaque|street|square|park|avenue|stamp)(?: [\w',-]+){0,12}? (?:was|"
            r"were) "
            r"(?:unveiled|named|renamed|erected|dedicated|issued)"
        ),
        sure=0.65,
        fields={"milestone": "honour"},
        needs=("party",),
    ),
    Trigger(
        "anniversary",
        "milestone",
        english(r"\d+(?:st|nd|rd|th) anniversary of (?:the )?(?:establishment of )?(?:[\w-]+ )?(?:relations|ties)"),
        force="noun",
        sure=0.6,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "first ambassador",
        "milestone",
        english(r"first (?:resident |permanent )?(?:ambassador|envoy|minister plenipotentiary|consul)"),
        force="noun",
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "offers scholarships",
        "cooperation",
        english(
            r"(?:offers?|offered|grants?|granted|provides?|provided|awards?|awarded|allocates?|allocated|earmarks?|"
            r"reserves?)(?: [\w',-]+){0,10}? (?:scholarships?|fellowships?|bursaries|study places|training (?:slots|"
            r"places|courses)|(?:itec )?slots)|(?:scholarships?|fellowships?|bursaries)(?: [\w'-]+){0,6}? (?:is|are|"
            r"were|"
            r"was|have been) (?:offered|granted|awarded|provided|allocated)"
        ),
        sure=0.65,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "work done",
        "cooperation",
        english(rf"{_WORK}{_WORDS} (?:was|were|is|are|been|being|to be|will be)(?: being)? {_DONE}"),
        sure=0.6,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "joint work",
        "cooperation",
        english(
            rf"{_WORK}{_WORDS} (?:by|with) the two |{_WORK}{_WORDS} (?:developed|built|financed|funded|constructed|"
            rf"implemented|carried out|executed|operated) (?:jointly )?(?:by|with|through) (?:an? |the )?"
            rf"(?:[\w'-]+ ){{1,4}}?(?:company|companies|firms?|funds?|banks?|government|contractors?|consortium|group|"
            rf"agency|developer|developers|engineers)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "built by the other",
        "cooperation",
        english(
            r"(?:(?:is|are|was|were) )?(?:built|financed|funded|equipped|constructed|supplied|restored|rehabilitated)"
            r"(?: jointly)? (?:by|with (?:the )?(?:help|assistance|support|funding) (?:of|from))"
        ),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "companies engaged",
        "cooperation",
        english(
            r"(?:capital|investors?|compan(?:y|ies)|firms?|contractors?|enterprises|"
            r"banks?)(?: [\w'-]+){0,6}? (?:(?:took|"
            r"takes?) part in|participat(?:e|es|ed) in|(?:is|are|were|was|been) (?:also )?(?:involved|engaged|active|"
            r"present|building|carrying out|exploring)|(?:has|have) (?:built|won|constructed|modernised|supplied))"
        ),
        sure=0.6,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "nationals trained",
        "cooperation",
        english(
            r"(?:volunteers|officers|cadets|experts|doctors|teachers|diplomats|engineers|troops|servicemen|soldiers|"
            r"specialists|civil servants|archaeologists|mission)(?: [\w'-]+){0,5}? (?:served?|serves|attend(?:ed|s)?|"
            r"(?:been|are|were) trained|train|teach|taught|has (?:worked|excavated|dug)|dug|digs|excavated?s?)"
        ),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "linked by",
        "cooperation",
        english(
            r"(?:pipelines?|cables?|railway|bridge|ferr(?:y|ies)|road|air (?:route|link)|highway|corridor|flights?|"
            r"airlines?)(?: [\w'-]+){0,8}? (?:links?|linked|linking|connects?|connected|connecting|joins?)|"
            r"(?:are|is|were) (?:linked|connected) by (?:[\w'-]+ ){0,4}?(?:flights?|pipelines?|cables?|ferr(?:y|ies)|"
            r"railway|bridge|road|air)"
        ),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "was in",
        "visit",
        english(r"(?:was|were) in (?:[\w'-]+ ){1,3}?(?:in|on|from|between)(?= [\w ]*\d)"),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "opened an event",
        "visit",
        english(
            r"(?:opened|inaugurated|closed|attended) (?:the |an? )(?:[\w'-]+ ){0,6}?(?:forum|conference|exhibition|"
            r"fair|summit|"
            r"expo|seminar|festival|pavilion)(?: [\w'-]+){0,4}? (?:in|at)"
        ),
        sure=0.6,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "forum addressed",
        "meeting",
        english(
            r"(?:addressed|spoke at|spoke to|delivered (?:[\w'-]+ ){0,4}?(?:speech|address) (?:at|to)) (?:the |an? )"
            r"(?:[\w'-]+ ){0,6}?(?:forum|conference|seminar|business council|chamber|parliament|gathering)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person", "both"),
    ),
    Trigger(
        "visitors included",
        "visit",
        english(
            r"visitors(?: [\w'-]+){0,8}? (?:include|included)|visits?(?: [\w'-]+){0,8}? includ(?:e|ed|ing) (?:those|"
            r"that)"
        ),
        sure=0.6,
        status="held",
        needs=("person",),
    ),
)
