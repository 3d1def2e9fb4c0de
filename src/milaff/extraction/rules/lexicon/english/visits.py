"""English words of visits, paid, planned and put off."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_KIND = r"(?:[\w'-]+ ){0,6}?"

VISITS: tuple[Trigger, ...] = (
    Trigger(
        "paid a visit",
        "visit",
        english(
            rf"(?:paid|pays|pay|paying|made|makes|make|making|undertook|undertakes|undertake|undertaken|"
            rf"conducted|began|begins|concluded|concludes|completed|wrapped up|wound up|winds up|ended|ends|"
            rf"kicked off|embarked on|"
            rf"started|commenced) {_KIND}(?:visits?|trip|tour)"
        ),
        sure=0.9,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visited",
        "visit",
        english(
            r"(?:visited|(?<!exchanged )(?<!of )(?<!level )(?<!official )(?<!state )(?<!ministerial )(?<!s' )(?<!'s "
            r")(?<!high )"
            r"(?<!mutual )(?<!reciprocal )(?<!frequent )(?<!regular )(?<!bilateral )(?<!several )(?<!recent )(?<!the "
            r")visits(?= [a-z])"
            r"(?! (?:to|by|from|of|at|and|between|have|has|were|are|include|in|on) )|toured|spent (?:\w+ )?(?:days|"
            r"a day|a week|weeks) in|"
            r"travelled to|traveled to|flew to|journeyed to)"
        ),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visit that lasts",
        "visit",
        english(
            r"(?:the|this|his|her|their) (?:[\w-]+ )?visit,? which (?:will last|lasts?|lasted|runs?|ran|began|begins|"
            r"took place|takes place) (?:from|for|on|until|between)"
        ),
        sure=0.65,
        status="held",
    ),
    Trigger(
        "will visit",
        "visit",
        english(
            r"(?:(?:(?:is|are|was|were) (?:also )?(?:expected|due|scheduled|planned|set|slated) to|will|"
            r"would|shall|may|could|plans? to|intends? to) (?:also |then )?(?:visit|travel to|"
            r"pay {0}visit|make {0}visit|undertake {0}visit))".replace("{0}", _KIND)
        ),
        sure=0.8,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "arrived",
        "visit",
        english(
            r"(?:arrived|arrives|landed) (?:[\w'-]+ ){0,4}?(?:in|at|on an? (?:[\w-]+ ){0,4}?visit)|(?:left|departed|"
            r"leaves) for|"
            r"(?:is|was|are|were) (?:currently |now |also )?(?:visiting|on an? (?:[\w-]+ ){0,4}?visit (?:to|in))"
        ),
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "will lead a delegation",
        "visit",
        english(r"(?:will|is to|is due to) (?:lead|head) (?:[\w'-]+ ){0,8}?(?:delegation|mission)[^.;]{0,60}? to"),
        sure=0.7,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "led a delegation",
        "visit",
        english(r"(?:led|headed|leads|leading|heading) (?:[\w'-]+ ){0,6}?(?:delegation|mission)[^.;]{0,40}? (?:to|in)"),
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "delegation came",
        "visit",
        english(
            r"(?:delegation|mission)(?: [\w'-]+){0,12}? (?:visited|travelled to|traveled to|came to|"
            r"went to|toured|was in|attended)"
        ),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "was here",
        "visit",
        english(
            r"(?:president|minister|speaker|king|queen|delegation|secretary|chancellor|mission)(?: [\w'-]+){0,8}? "
            r"(?:was|were|came|has been) here(?= (?:in|on|last|this|for|from)\b)"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "on a visit",
        "visit",
        english(
            rf"(?:on|during|for|in the course of|within the framework of|as part of) (?:an?|his|her|"
            rf"their|this|the) {_KIND}visit(?!, of )"
        ),
        force="noun",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "attended",
        "visit",
        english(
            r"(?:(?<!was )(?<!were )attended(?! by)|took part in(?! the founding)|participated in|represented {0}at|"
            r"was among|led {0}at)".replace("{0}", _KIND)
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visit put off",
        "visit",
        english(
            r"(?:visits?|trips?|journeys?)…(?:postponed|put off|put back|deferred|cancelled|called off|rescheduled|"
            r"delayed)"
        ),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "postponed a visit",
        "visit",
        english(r"(?:postponed|put off|deferred|cancelled|called off|rescheduled)~~(?:visit|trip)"),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "visit due",
        "visit",
        english(
            r"visits?(?: [\w'-]+){0,14}? (?:is|are|was) (?:expected|scheduled|planned|due|"
            r"being (?:prepared|planned)|under (?:discussion|preparation))"
        ),
        sure=0.8,
        status="planned",
    ),
    Trigger(
        "planned visit",
        "visit",
        english(rf"(?:upcoming|forthcoming|planned|proposed) {_KIND}(?:visits?|trips?)"),
        force="noun",
        sure=0.7,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "visit of",
        "visit",
        english(r"visits?(?: (?:of|by|to|from|in|was|took|came))"),
        force="noun",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
)
