"""English words of encounters told by those who had them: talks just had, dinners given, trips ahead."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_GUEST = (
    r"(?:president|prime minister|premier|(?:foreign )?minister|king|queen|emir|sultan|secretary|chancellor|speaker|"
    r"his excellency|her excellency|his majesty|delegation|guests?)"
)
_OFFICE = (
    r"(?:president|prime minister|premier|(?:[\w-]+ )?minister|king|emir|chancellor|secretary(?: of \w+)?|counterpart|"
    r"leader|governor-general)"
)

ENCOUNTERS: tuple[Trigger, ...] = (
    Trigger(
        "talks just had",
        "meeting",
        english(
            r"(?:we|i|we've|i've|(?:and|minister) (?:[\w'.-]+ ){1,7}?just|have been able to)(?: have|"
            r" had)? (?:just |also )?"
            r"(?:have|had) (?:an? |such )?(?:(?:very|most|extremely|really|quite) )?"
            r"(?:productive|substantive|fruitful|constructive|useful|excellent|cordial|frank|positive|extensive|"
            r"wide-ranging|in-depth) (?:bilateral )?(?:talks?|discussions|conversations?|meetings?)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "we met",
        "meeting",
        english(
            r"we (?:last |first )?met(?= (?:was|in|on|at|here|with|last|again|for|today|yesterday)\b)|"
            r"(?:talks|discussions?|conversations?|meetings?) (?:that |which )?(?:i|we|he|she|they) (?:have |had )?had "
            r"with"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "views exchanged",
        "meeting",
        english(
            r"(?:conducted|held|had|continued|undertook) (?:an? )?(?:(?:[\w-]+,? )(?:and )?){0,4}?exchange of views"
        ),
        sure=0.65,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "dinner given",
        "meeting",
        english(
            r"(?:dinner|banquet|luncheon|lunch|reception) (?:given|hosted|offered|held|tendered) (?:in (?:his|"
            r"her|their|"
            r"your|my|our) honou?r|in honou?r of|by|for) |"
            rf"(?:telephon(?:ed|ing)|rang|phoned|phoning|ringing) (?:me|(?:the |his |her )?{_OFFICE})"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "will talk over",
        "meeting",
        english(
            rf"{_OFFICE}(?: [\w'.-]+){{0,4}}? (?:and i|and (?:the |his |her )?(?:[\w'.-]+ ){{0,5}}?) ?(?:will|shall|"
            rf"are to) (?:also |then )?(?:discuss|meet|hold|have|confer|talk)"
        ),
        sure=0.65,
        status="planned",
        fields={"format": "talks"},
        needs=("partner",),
    ),
    Trigger(
        "trip ahead",
        "visit",
        english(
            r"(?:is|are) (?:expected|due|likely|set|planning|preparing) to send (?:an? |the |its )?(?:[\w-]+ ){0,4}?"
            r"(?:official|envoy|delegation|mission|team|minister|emissary)(?: [\w'-]+){0,2} to|"
            r"(?:is|am|are) (?:very much )?looking forward to (?:his|her|their|my|our|this|"
            r"the) (?:[\w-]+ ){0,3}?(?:visit|"
            r"trip)(?= (?:to|with|in|later|next|this)\b)"
        ),
        sure=0.65,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "host speaks",
        "visit",
        english(
            r"(?:(?:(?:i am|i'm|we are|we're|am|are|is) (?:very |so |most |deeply |truly )?)?(?:able|honou?red|"
            r"pleased|delighted|glad|happy|thrilled|privileged|proud|pleasure|honou?r|privilege) "
            rf"(?:for (?:me|us) )?(?:to be able )?to (?:receive|welcome|host) (?:you,? |the |to [\w ]{{3,20}}? )?"
            rf"(?:[\w'.-]+ ){{0,3}}?{_GUEST})|"
            r"(?:come|came|am|stand) here(?: [\w'-]+){0,5}? as the first (?:[\w'-]+ ){0,4}?to visit"
        ),
        sure=0.65,
        status="held",
    ),
)
