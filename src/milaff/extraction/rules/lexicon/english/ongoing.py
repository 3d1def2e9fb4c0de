"""English words of work that has gone on since some day, and of matters that two sides took up with each other."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_DOING = (
    r"(?:building|constructing|financing|co-financing|funding|supplying|exporting|training|teaching|mounting|"
    r"conducting|carrying out|implementing|developing|patrolling|providing|sending|helping|restoring|rebuilding|"
    r"excavating|exploring|drilling|equipping|sponsoring|advising|assisting|cooperating|co-operating|collaborating|"
    r"working (?:alongside|with|together|side by side)|engaged in the)"
)
_SCHEME = (
    r"(?:schemes?|programmes?|programs?|arrangements?|services?|flights?|links?|lines?|patrols?|partnerships?|"
    r"exchanges?|twinning|projects?|courses?|systems?|corridors?|ferr(?:y|ies)|training|plants?|mines?|refiner(?:y|"
    r"ies)|fields?|factor(?:y|ies))"
)
_MADE = (
    r"(?:built|constructed|carried out|implemented|restored|drilled|equipped|rehabilitated|completed|modernised|"
    r"modernized|renovated|electrified|designed|laid|developed|executed)"
)
_HELP = r"(?:assistance|support|help|aid|funding|financing|participation|involvement|backing|expertise|credits?|loans?)"

ONGOING: tuple[Trigger, ...] = (
    Trigger(
        "has been at it",
        "cooperation",
        english(
            rf"(?:has|have|had) (?:also |both |together |jointly |long )?been (?:also |jointly |together "
            rf")?{_DOING}"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "has run since",
        "cooperation",
        english(
            rf"{_SCHEME}(?:,? [\w'-]+){{0,10}}?,? (?:(?:has|have) been (?:in (?:operation|place|service)|running|"
            rf"under way|going on)|in (?:operation|place|service) since)"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "language taught",
        "cooperation",
        english(r"(?:is|are|has been|have been|was|were) (?:also |still |now )?taught (?:at|in|to|by)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "made with the other's help",
        "cooperation",
        english(
            rf"{_MADE}(?: [\w'-]+){{0,4}}? with (?:the )?(?:[\w'-]+ ){{1,4}}?{_HELP}|"
            r"work is (?:also |now |still )?(?:under way|in progress|proceeding) on"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "slots offered",
        "cooperation",
        english(
            r"(?:slots|training places|seats) (?:are|is|have been|were) (?:also )?(?:offered|allotted|allocated|"
            r"reserved|"
            r"earmarked|made available)|(?:is|are|was|were|has been|have been) (?:offered|allotted|allocated) \d+ "
            r"(?:[\w-]+ ){0,3}?(?:slots|training places|seats)"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "views exchanged",
        "cooperation",
        english(
            r"views were (?:also )?exchanged(?: as well)? (?:on|about|regarding)|"
            r"(?:talked over|talked through|went through|went over|turned (?:also )?to)(?= (?:the|ways|issues|matters|"
            r"cooperation|bilateral|[\w-]+ing|[\w-]+ relations))|"
            r"(?:particular|special|specific|much) (?:attention|emphasis) (?:was|were|being|is)?(?: also)? ?(?:paid|"
            r"given|"
            r"devoted|placed|laid) (?:to|on)(?! the implementation)|"
            r"(?:sides|parties|commission|delegations|ministers|officials|they) (?:also |then |further )?considered "
            r"(?:issues|questions|matters|using|ways|co-?operation|prospects|steps|measures)|"
            r"(?:issues|questions|matters|prospects)(?: [\w',-]+){0,14}? (?:was|were) (?:also )?(?:considered|"
            r"discussed|"
            r"reviewed|examined|touched upon|addressed)"
        ),
        sure=0.6,
        status="discussed",
    ),
)
