"""English words of dialogues, rounds and bodies that are named in other ways than as commissions in session."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_TALK = (
    r"(?:(?:high[- ]level|strategic|political|military|security|defence|economic|annual|bilateral|consular|"
    r"policy|staff|human rights|"
    r"migration|energy|cyber|counter-terrorism|disarmament|intergovernmental|trade|ministerial|joint|2\+2|"
    r"foreign office)"
    r"[\w' -]{0,40}?(?:dialogue|consultations?|consultation mechanism|mechanism|staff talks|defence talks|"
    r"negotiations|committee|commission|"
    r"group|conference)|consultation mechanism)"
)
_NTH = (
    r"(?:\w+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|last|new|"
    r"inaugural)"
)

ROUNDS: tuple[Trigger, ...] = (
    Trigger(
        "preparing a session",
        "mechanism",
        english(
            r"(?:is|are|was|were|began|started|have begun) (?:now |currently |actively )?(?:preparing|"
            r"preparations)(?: for)? "
            r"(?:the|its|their) (?:[\w-]+ ){0,3}?(?:session|round|meeting)(?= of)"
        ),
        sure=0.75,
        status="preparing",
    ),
    Trigger(
        "dialogue held",
        "mechanism",
        english(
            rf"(?:sessions?|rounds?|meetings?|edition|iteration) of (?:the |their |"
            rf"its )?(?:annual )?{_TALK}(?: [\w',-]+){{0,14}}? "
            rf"(?:took place|concluded|opened|began|(?:was|were|has been) (?:also )?(?:held|convened|co-chaired|"
            rf"hosted|conducted|completed))|"
            rf"(?:led|co-led|chaired|co-chaired|opened) the {_NTH} (?:[\w.'-]+ ){{0,3}}?{_TALK}|"
            rf"{_TALK}(?: [\w',-]+){{0,12}}? (?:held|holds|convened|concluded|entered|completed|began|"
            rf"opened) (?:its|their) {_NTH}|"
            rf"{_TALK}(?: [\w',-]+){{0,14}}? (?:was|were) (?:also |last |first )?(?:held|convened|conducted|"
            rf"co-chaired|hosted)"
        ),
        sure=0.7,
        status="held",
        needs=("partner",),
    ),
    Trigger(
        "body at work",
        "mechanism",
        english(
            r"(?:joint|intergovernmental|inter-governmental|mixed|bilateral|business|consular|"
            r"economic)(?: [\w-]+){0,3} (?:commission|committee|council|working group|"
            r"sub-committee|dialogue|consultations)(?: [\w',-]+){0,12}? (?:wrapped up|gathered|kicked off|"
            r"finished|ended|got under way|started|assembled|"
            r"convened|operates?|functions|came to an end|closed) ?(?:its|their|in|on|with|today|yesterday)?|"
            r"(?:concluded|held|opened|began|completed|hosted|conducted|started|chaired) (?:the |an? |their |"
            r"its )?(?:[\w-]+ ){0,3}?rounds? of "
            r"(?:consular|political|security|defence|economic|staff|strategic|military|human rights|migration|"
            r"disarmament) (?:and [\w]+ )?(?:talks|dialogue|consultations)"
        ),
        sure=0.65,
        status="held",
    ),
    Trigger(
        "consultations held at a level",
        "mechanism",
        english(
            r"consultations (?:between|of|among) (?:the )?(?:[\w-]+ ){0,8}?(?:ministries|departments|services|advisers|"
            r"directorates|staffs)(?: [\w',-]+){0,6}? (?:was|were|took place|have been)|"
            r"consultations,? (?:which were |that were )?(?:held|co-chaired|led|conducted|chaired) (?:at|by|in|on)|"
            r"(?:launched|started|initiated|inaugurated|instituted) (?:an? |the |their |annual |"
            r"regular )+(?:[\w-]+ ){0,3}?(?:dialogue|consultations?|consultation mechanism)|"
            r"(?:last|first|latest|most recent|previous) (?:session|round|"
            r"meeting)(?: of [\w ]{3,40})?: [\w ]{3,30},? \d|"
            r"(?:regular|annual|periodic) (?:[\w-]+ ){0,2}?consultations (?:are|have been|"
            r"were) (?:also )?(?:held|conducted|organi[sz]ed)|"
            r"(?:have|has|share|maintain) (?:an? |also )?(?:[\w-]+ )?(?:joint|intergovernmental|"
            r"inter-governmental|mixed) (?:[\w-]+ ){0,3}?(?:commission|committee)"
        ),
        sure=0.6,
        status="held",
    ),
    Trigger(
        "round held",
        "mechanism",
        english(
            rf"(?:{_NTH} )?(?:round|session|edition|iteration) of (?:the )?(?:[\w-]+ ){{0,3}}?(?:consultations|"
            rf"dialogue|talks between the foreign "
            rf"ministries|negotiations on development)(?: [\w',-]+){{0,10}}? (?:was|were|took place|concluded|"
            rf"opened|began)|"
            rf"entered (?:its|their) {_NTH} (?:round|session|phase|cycle)"
        ),
        sure=0.65,
        status="held",
    ),
    Trigger(
        "mechanism exists",
        "mechanism",
        english(
            r"(?:mechanism|framework|format|system) (?:of|for) (?:[\w-]+ ){0,4}?(?:consultations?|dialogue|"
            r"talks)(?: [\w',-]+){0,10}? "
            r"(?:exists?|operates?|functions?|is in place|was (?:set up|established|created|introduced)|"
            r"has been (?:set up|established|in place))|"
            r"(?:regular|annual|periodic|biannual|yearly) (?:political |consular |bilateral |foreign office |"
            r"security )*(?:consultations|dialogue|"
            r"staff talks|joint meetings) (?:are|is|between|take|takes|have|at)"
        ),
        sure=0.6,
        status="held",
        needs=("relation",),
    ),
    Trigger(
        "met every year",
        "mechanism",
        english(
            r"(?:(?:joint|intergovernmental|mixed|bilateral|political|consular|foreign office|high-level|"
            r"business)(?: [\w-]+){0,4} |the )(?:commission|committee|council|working group|"
            r"dialogue|consultations|forum|mechanism)(?:(?<=the commission)|(?<=the committee)|(?<=the council)|"
            r"(?: (?!on )[\w',-]+){0,8}?) "
            r"(?:meets?|convenes?|(?:is|are) (?:held|convened)|takes? place|has met|have met|had met|"
            r"has convened|has held)"
            r"(?: [\w-]+){0,4}? (?:every|annually|alternat\w+|yearly|once|twice|regularly|\w+ times|so far|"
            r"to date|\w+ (?:sessions|meetings|rounds))"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "preparatory meeting",
        "mechanism",
        english(
            r"(?:preparatory|experts'?|expert-level|senior officials'?|technical)(?: [\w-]+)? (?:meetings?|"
            r"session|talks)(?: [\w',-]+){0,6}? "
            r"(?:commission|committee|council|joint session)"
        ),
        sure=0.6,
        status="held",
    ),
)
