"""English words of amounts, counts and tendencies."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

FIGURES: tuple[Trigger, ...] = (
    Trigger(
        "figure",
        "figure",
        english(
            r"(?:reach(?:ed|es|ing)|to reach|(?:was|were|is|are) put at|made up|makes? up|represent(?:ed|s)|"
            r"generat(?:ed|es)|"
            r"doubled to|tripled to|soared|surged|jumped|plunged|plummeted|dipped|edged up|slipped|shrank|"
            r"expanded by|stood at|stands at|amount(?:ed|s|ing) to|total(?:led|ed|s|ling|ing)?|rose|"
            r"rises|risen|fell|increased|decreased|declined|exceed(?:ed|s|ing)?|was (?:worth|valued|"
            r"estimated)|were (?:worth|valued|estimated)|(?:is|are) (?:worth|valued|estimated)|worth|valued at|"
            r"grew|climbed|dropped|surpassed|hit|came to|accounted for|averag(?:ed|es)|recorded|"
            r"export(?:ed|s)|import(?:ed|s)|invested|(?:were|was|is|are)(?= (?:about |around |some |"
            r"nearly |over |more than |approximately |only )?(?:us\$|\$|€|£|usd|\d|(?!the|for|and|all|but|now|not|"
            r"out|set|due)[a-z]{3} \d))|"
            r"with an? (?:estimated|total))"
        ),
        sure=0.7,
        needs=("number", "measure"),
    ),
    Trigger(
        "count",
        "figure",
        english(
            r"(?:there are|are (?:studying|enrolled|registered|living(?: and working)?|working)|stud(?:y|ied|ying)|"
            r"(?:live and )?(?<!living and )work(?:s|ing)?(?= (?:in|on|aboard|at)\b)|liv(?:e|es|ed|ing)(?! and work)|"
            r"spent|"
            r"(?:were|was) born|identified(?= (?:as|themselves))|serv(?:e|ed|ing)(?= (?:in|on|aboard|there|with)\b)|"
            r"resid(?:e|es|ing)|operat(?:e|es|ed|ing)|employ(?:s|ed|"
            r"ing)?|hosts?|home to|received|welcomed|visited|fl(?:y|ies|ew)|numbered|numbers?|numbering|graduated|"
            r"trained|enrolled|carried|runs?|(?:is|are|was|were) (?:granted|issued|awarded|allocated|settled|based|"
            r"employed)|"
            r"(?:community|diaspora)(?: [\w'-]+){0,6}? (?:is|are|was|numbers?|numbered|counts?|consists?)|"
            r"(?:is|are|was|were) (?:estimated|put) at)"
        ),
        sure=0.65,
        needs=("number", "counted"),
    ),
    Trigger(
        "counted",
        "figure",
        english(
            r"(?<!representatives of )(?<!delegates of )(?:(?:more than|over|about|some|around|nearly|almost|"
            r"an estimated|"
            r"the estimated) )?(?<![\d.,])\d+(?:[.,]\d+)*(?: (?:thousand|million))? (?!(?:about|some|around|over|"
            r"nearly) "
            r")(?:[\w'-]+ ){0,3}?"
            r"(?:students|"
            r"companies|firms|enterprises|joint ventures|flights|licen[cs]es|tourists|visitors|nationals|citizens|"
            r"workers|experts|doctors|scholarships|projects|jobs|migrants|refugees|investors|visas|"
            r"[a-z]{4,}s(?= (?:live|lives|reside|resides|are (?:living|resident|settled)))|\w+(?:ans|ians|ese|"
            r"is)(?= (?:live|work|in|who|cross|visit|reside|study|are)))"
        ),
        force="noun",
        sure=0.55,
        needs=("counted",),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:trade|exports|imports|turnover|investment)(?: [\w'-]+){0,8}? (?:has|have|"
            r"had)? ?(?:risen|grown|fallen|increased|declined|doubled|tripled|remains? (?:modest|below|"
            r"low|small))"
        ),
        sure=0.6,
    ),
)
