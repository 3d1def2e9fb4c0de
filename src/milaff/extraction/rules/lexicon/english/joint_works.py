"""English words of works done together: scholarships, what one built in the other, nationals trained, links."""

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

JOINT_WORKS: tuple[Trigger, ...] = (
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
)
