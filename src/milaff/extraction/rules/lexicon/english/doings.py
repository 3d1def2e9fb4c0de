"""English words of work done together, matters gone over, and sums told without a verb of amount."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_MATTER = (
    r"(?:co-?operation|relations|negotiations|situation|issues?|presidency|possibilit(?:y|ies)|opportunit(?:y|ies)|"
    r"prospects|openings|ways)"
)

DOINGS: tuple[Trigger, ...] = (
    Trigger(
        "agreed to develop",
        "cooperation",
        english(
            r"(?:two|both|they|sides|countries|leaders|ministers|presidents|parties|governments|officials) (?:also |"
            r"further |have |had )*"
            r"agreed to (?:further |jointly |actively |continue to )*(?:encourage|promote|pursue|develop|strengthen|"
            r"expand|deepen|enhance|boost|"
            r"intensify|broaden|facilitate|coordinate|cooperate|collaborate|work (?:together|closely))"
        ),
        sure=0.55,
        status="proposed",
    ),
    Trigger(
        "went over",
        "cooperation",
        english(
            rf"(?:went over|looked (?:into|at)|took up|touched (?:up)?on|turned to|tackled|deliberated(?: on)?|"
            rf"compared notes on|talked (?:about|over)) "
            rf"(?:the |their |how |[\w-]+ ){{0,6}}?{_MATTER}|(?:was|were) (?:also )?(?:on the (?:table|agenda)|"
            rf"taken up|gone over|looked into|raised|"
            rf"examined|discussed|reviewed|considered|covered|addressed)(?: (?:in depth|as well|too|by|at|during))?|"
            rf"on the agenda (?:of|for)"
        ),
        sure=0.55,
        status="discussed",
        needs=("relation",),
    ),
    Trigger(
        "work revolves around",
        "cooperation",
        english(
            r"co-?operation (?:in [\w -]{3,40} )?(?:revolves?|cent(?:re|er)s|concentrates?|rests?|spans?|"
            r"encompass(?:es)?|ranges?|takes? place|goes|"
            r"is (?:being )?(?:developed|carried out|actively|active|conducted|concentrated|focused)|comprises?|"
            r"involves?|concerns?)|"
            r"it also (?:covers|includes|extends to|takes in|involves)|(?:two|both|countries|"
            r"they) (?:[\w-]+ )?(?:belong|are (?:both )?members|are party)"
            r"(?: to| of)"
        ),
        sure=0.55,
        status="existing",
    ),
    Trigger(
        "done together",
        "cooperation",
        english(
            r"(?:joint (?:military )?(?:exercises?|patrols?|training|research|projects?|ventures?|operations|"
            r"excavations)(?: [\w'-]+){0,4}? "
            r"(?:have been|has been|were|was|are|is) (?:also )?(?:carried out|held|conducted|undertaken|launched|"
            r"under way|organi[sz]ed|run|planned))|"
            r"(?:have|has) been (?:excavating|working|cooperating|digging|building|running|training|developing|"
            r"conducting|operating)(?: [\w'-]+){0,3}? "
            r"(?:together|jointly|in|at|since)|(?:direct |scheduled |regular )?(?:flights|services|sailings|"
            r"air links?)(?: [\w'-]+){0,6}? (?:were|was|have "
            r"been|has been) (?:begun|started|launched|opened|introduced|resumed|suspended|inaugurated|operated)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "what one sells the other",
        "figure",
        english(
            r"(?:what|goods (?:that|which)|main (?:goods|products|items)) [\w' ]{2,30} (?:mainly |chiefly |"
            r"mostly )?(?:sells?|buys?|exports?|imports?)"
            r"|(?:mainly|chiefly|mostly|primarily) (?:exports?|imports?|sells?|buys?)"
        ),
        sure=0.4,
        needs=("both", "number"),
    ),
    Trigger(
        "figure",
        "figure",
        english(
            r"traded (?:goods )?(?:to|in|for|with)|to the (?:amount|value|tune) of|add(?:s|ed) up to|adding up to|"
            r"puts? (?:the |it |them |its )|"
            r"it (?:exceed(?:s|ed)|reach(?:es|ed)|stood|stands|amount(?:s|ed)|total(?:s|led))|having brought in|"
            r"brought in|is a (?:growth|rise|"
            r"drop|fall|increase|decrease|decline) of|providing (?:jobs|work) "
            r"(?:for|to)|(?:are|is) in (?:commercial )?operation"
        ),
        sure=0.55,
        needs=("number",),
    ),
)
