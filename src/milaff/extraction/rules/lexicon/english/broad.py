"""English words asked only of sentences in which nothing else was found: head nouns and finite verbs, less sure."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_VERB = (
    r"(?:is|are|was|were|has|have|had|will|took|takes?|brought|brings?|ran|runs?|began|begins?|gave|gives?|sent|"
    r"became|won|built|led|grew|made|makes?|\w{3,}ed|\w{3,}(?<!s)s)"
)
_WORK = (
    r"(?:projects?|programmes?|schemes?|initiatives?|partnerships?|exchanges?|scholarships?|fellowships?|pipelines?|"
    r"training|courses?|expeditions?|exercises?|patrols?|air links?|shipping line|ferry|"
    r"excavations?|research|studies|orchestra|exhibitions?|festivals?|lectureships?|convoys?|power (?:plant|station)|"
    r"complex|dams?|bridges?|roads?|wells|stadiums?|refinery|railway|hospital|clinics?|joint ventures?"
    r"|technology|equipment|arms|helicopters|ships|satellites?)"
)
_ACTORS = (
    r"(?:forces|army|navy|air force|coast ?guard|police|flights|airlines?|airways|companies|firms|banks|"
    r"universit(?:y|ies)|"
    r"institutions?|students|teachers|doctors|experts|engineers|scientists|researchers|artists|volunteers|workers|"
    r"officers|"
    r"investors|businesses|entrepreneurs|farmers|museums?|facilities|assistance|aid|help|support|loans?|grants?|"
    r"credits?|funds?|"
    r"know-how|supplies|goods|gas|oil|electricity|wheat|vaccines?|weapons|aircraft|vessels|visas?|tourism|culture|"
    r"education|"
    r"energy|agriculture|defence|defense|security|health|transport|tourists)"
)
_HOUSE = (
    r"(?:councils?|chambers?|centres?|centers?|institutes?|schools?|colleges?|mosques?|churches|hospitals?|academy|"
    r"associations?|societ(?:y|ies)|foundations?|funds?|forums?|leagues?|bases?|branch(?:es)?|offices?"
    r"|librar(?:y|ies))"
)
_MARK = (
    r"(?:embass(?:y|ies)|ambassadors?|high commissions?|anniversary|recognition|independence|refugees|solidarity|"
    r"relief|humanitarian aid|rescue teams?|monuments?|statues?|streets?|squares?|stamps?|credentials|treaty ports?|"
    r"allies|alliance|emigrants?|diplomatic (?:ties|relations)|evacuat\w+|peacekeepers)"
)

BROAD: tuple[Trigger, ...] = (
    Trigger(
        "reported speech",
        "position",
        english(
            r"(?<!be )(?!report)\w{3,}(?:ed|s) (?:that|the need|the importance|confidence|concern|hope|interest|"
            r"readiness"
            r"|support)"
        ),
        sure=0.42,
        fields={"act": "stated"},
        needs=("speaker", "party"),
    ),
    Trigger(
        "journey",
        "visit",
        english(
            r"(?:went|came|sailed|returned|travelled|headed|set off|crossed|drove|proceeded|accompanied~~) "
            r"(?:to|from|for)"
        ),
        sure=0.42,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "house",
        "institution",
        english(
            rf"{_HOUSE}(?:,? [\w'-]+){{0,8}}?,? (?:opened|operates?|operated|exists|moved|began|serves|teaches|works)"
        ),
        sure=0.42,
        needs=("both",),
    ),
    Trigger(
        "sum",
        "figure",
        english(
            r"(?:[a-z]{3} \d[\d.,]* (?:million|billion)|(?:us|a|c|nz|s|hk)?[$€£¥] ?\d[\d.,]*(?: (?:thousand|million|"
            r"billion|m|bn))?|\d[\d.,]*(?: "
            r"(?:thousand|million|billion|m|bn))? ?(?:us dollars?|"
            r"dollars?|euros?|pounds|tonnes|barrels|per ?cent|%|cubic metres|megawatts|flights|passengers|tourists|"
            r"visitors|students|companies|projects|residents|scholarships|vehicles|containers|head of cattle))"
        ),
        sure=0.42,
        needs=("number", "measure", "both"),
    ),
    Trigger(
        "mark of relations",
        "milestone",
        english(
            rf"{_MARK}(?:,? [\w'-]+){{0,8}}?,? {_VERB}|"
            rf"{_VERB}(?:(?<!,) [\w',-]+|(?<=,) (?!and\b)[\w',-]+){{0,6}}? {_MARK}"
        ),
        sure=0.42,
        fields={"milestone": "diplomatic-relations"},
        needs=("both",),
    ),
    Trigger(
        "work together",
        "cooperation",
        english(rf"{_WORK}(?:,? [\w'-]+){{0,8}}?,? {_VERB}|{_VERB}(?: [\w',-]+){{0,6}}? {_WORK}"),
        sure=0.42,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "dealings",
        "cooperation",
        english(rf"{_ACTORS}(?:,? [\w'-]+){{0,6}}?,? {_VERB}|{_VERB}(?: [\w',-]+){{0,6}}? {_ACTORS}"),
        sure=0.4,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "the two together",
        "cooperation",
        english(
            r"(?:the )?(?:two|both) (?:countries|sides|nations|states|governments|peoples) (?:also |have |"
            r"constantly |actively |"
            r"continue to |are |regularly )*(?:promot\w+|strengthen\w*|develop\w*|maintain\w*|share[sd]?|work\w*|"
            r"expand\w*|deepen\w*|"
            r"engage\w*|support\w*|interact\w*|exchang\w+|committed|active|involved|bound|participat\w+)"
        ),
        sure=0.4,
        status="existing",
    ),
    Trigger(
        "built for the other",
        "cooperation",
        english(
            rf"(?:built|constructed|financed|funded|equipped|restored|rehabilitated|paved|dug|electrified|designed|"
            rf"is (?:building|financing|funding|equipping|restoring|implementing|supplying|training|constructing)|"
            rf"are (?:building|financing|funding|equipping|restoring|implementing|supplying|training|constructing))"
            rf"~~{_WORK}"
        ),
        sure=0.4,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "handed to the other",
        "cooperation",
        english(
            r"(?:handed over|transferred|delivered|leased|supplied|sold|lent|shipped|returned|repatriated|pays? for)"
            r"~~(?:to|from|for|in)"
        ),
        sure=0.4,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "partner country",
        "cooperation",
        english(
            r"(?:is|are|was|remains?|became|has been|have been) (?:one of |among )?(?:the |its |an? )?(?:[\w'-]+ "
            r"){0,4}?(?:priority|partner|"
            r"focus|target|beneficiary|recipient) ?(?:countr(?:y|ies)|partners?|of)?"
        ),
        sure=0.4,
        status="existing",
        needs=("both",),
    ),
)
