"""English words of cooperation: under way, discussed, proposed, possible."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

COOPERATION: tuple[Trigger, ...] = (
    Trigger(
        "cooperates",
        "cooperation",
        english(
            r"(?:cooperat(?:e|es|ed|ing)|co-operat(?:e|es|ed|ing)|collaborat(?:e|es|ed)|work(?:s|"
            r"ed)? (?:closely )?together|coordinat(?:e|es|ed)|defended each other|jointly|participat(?:e|"
            r"es|ed) in|conduct(?:s|ed)? (?:joint|the biennial|the annual|biennial|annual|regular)|"
            r"trains?|trained|exchanges? (?:students|experts))"
        ),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "cooperation includes",
        "cooperation",
        english(
            r"(?:co-?operation|collaboration|partnership|coordination)(?! (?:[\w-]+ ){0,2}?(?:agreements?|"
            r"arrangements?|council|"
            r"committee|treat(?:y|ies)|protocol|memorand\w+|programme|commission|fund|group|"
            r"forum))(?: [\w',-]+){0,12}? (?:includes?|"
            r"covers?|extends?|began|started|focus(?:es|ed)|has|have|is|was|dates)"
        ),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "being explored",
        "cooperation",
        english(
            r"(?:is|are|was|were) (?:also )?(?:being (?:explored|considered|studied|examined|discussed|weighed)|"
            r"under (?:consideration|study|discussion|examination))"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "discussed",
        "cooperation",
        english(
            r"(?:(?:talks|meetings?|discussions|conversation|consultations|agenda)(?: [\w'-]+){0,6}? (?:focus(?:ed|"
            r"ing)|centred|"
            r"centered|cover(?:ed|ing)|dealt|touched|address(?:ed|ing)|revolved|included(?= (?:the )?(?:[\w-]+ "
            r")?co-?operation))|discuss(?:ed|es|ing)|review(?:ed|s)|"
            r"(?<!with )reviewing|explor(?:ed|es|ing)|consider(?:ed|ing) (?:ways|"
            r"means|how|the possibility)|examin(?:ed|ing)|on the agenda|focus(?:ed|ing) on|"
            r"(?<!be )dealt with(?! firmly| reciprocal)|"
            r"(?<!be )covered(?! by)|exchanged views|shared (?:our |their )?(?:[\w-]+ )?views on|"
            r"(?:undertook|conducted|carried out|made|held) (?:an? )?(?:[\w-]+ ){0,2}review of|touched (?:on|"
            r"upon)|talks (?:covered|focused))"
        ),
        sure=0.65,
        status="discussed",
    ),
    Trigger(
        "member of",
        "cooperation",
        english(r"(?:are|is) (?:both |also |a )?members? of"),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "agreed to cooperate",
        "cooperation",
        english(r"agreed to co-?operate"),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "event held",
        "cooperation",
        english(
            r"(?:organi[sz]ed|held|hosted|staged|opened)(?: [\w'-]+){0,8}? (?:exhibition|festival|"
            r"(?:cultural|film|food) (?:week|days?|season)|concert|workshop|seminar|trade fair|"
            r"training course|naval exercise|exercises?)|"
            r"(?:exhibition|festival|(?:cultural|film|food) (?:week|days?|season)|concert|workshop|"
            r"seminar|trade fair|training course|exercises?|days of [\w-]+ culture)(?: [\w'-]+){0,8}? "
            r"(?:was|were|took|takes|is to be|are to be|will be) (?:held|place|organi[sz]ed|staged|hosted|opened)|"
            r"carried out (?:[\w'-]+ ){0,3}?(?:exercises?|manoeuvres|drills?)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "granted",
        "cooperation",
        english(r"(?:has|have) (?:granted|provided|offered|trained|financed|funded)"),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "proposed",
        "cooperation",
        english(
            r"(?:propos(?:ed|es)|upcoming goals?|aims? to|seek(?:s)? to|plans? (?:for|to)|under (?:study|"
            r"consideration|discussion)|is (?:being )?(?:studying|considering|studied))"
        ),
        sure=0.5,
        status="proposed",
        needs=("relation",),
    ),
    Trigger(
        "possible",
        "cooperation",
        english(
            r"(?:(?:potential|opportunit(?:y|ies)|scope|room|prospects?|possibilit(?:y|"
            r"ies)) (?:[\w'-]+ ){0,3}?(?:for|of|to|in|exists?)|could (?:[\w'-]+ ){0,3}?(?:cooperate|"
            r"expand|extend|benefit|be (?:expanded|developed|extended)))"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "cooperation in",
        "cooperation",
        english(
            r"(?:joint (?:projects?|ventures?|programmes?|exercises?|research)|scholarships?|"
            r"co-?operation (?:in|on|between|with|within)|exchange programmes?|direct flights?)"
        ),
        force="noun",
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
)
