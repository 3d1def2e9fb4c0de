"""English words of aims set, sums announced and what is meant to be done."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_SUM = (
    r"(?:[a-z]{0,3} ?[$€£¥] ?\d|\d[\d.,]* (?:thousand|million|billion|m|bn)\b|"
    r"(?:[a-z]{3} )\d[\d.,]* (?:million|billion))"
)

AIMS: tuple[Trigger, ...] = (
    Trigger(
        "made available",
        "commitment",
        english(
            r"(?:will|would|is to|plans? to|pledged to|agreed to) (?:make available|extend|earmark|set aside|"
            r"disburse|release|put up|mobili[sz]e|(?:raise|increase) the (?:\w+ )?number of|"
            r"underwrite|waive|write off|cancel)|(?:confirmed|announced|indicated) that (?:it|he|she|they|"
            r"[a-z]+) (?:will|would) (?:fund|finance|"
            r"provide|build|open|send|grant|supply|contribute|train|offer|donate|launch|establish|support|host)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("partner",),
    ),
    Trigger(
        "aimed at a sum",
        "commitment",
        english(
            rf"(?:intend(?:s|ed)?|aim(?:s|ed|ing)?|plan(?:s|ned)?|wants?|seeks?|agreed|pledg(?:es|ed|ing)|vow(?:s|ed|"
            rf"ing)|"
            rf"undertook|committed|hop(?:es|ed|ing)|decided|target(?:ed|ing)?|set (?:an? |the )?(?:new )?(?:target|"
            rf"goal)s?)"
            rf"(?: to (?:jointly )?(?:lift|raise|bring|increase|boost|double|triple|expand|invest|reach|take|push|"
            rf"grow)|"
            rf" (?:of|at))[^.;]{{0,90}}?{_SUM}"
        ),
        sure=0.7,
        fields={"kind": "plan"},
    ),
    Trigger(
        "vowing",
        "commitment",
        english(r"(?:vowing|pledging|undertaking|promising|committing (?:itself|themselves|himself|herself)) to"),
        force="side",
        sure=0.75,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "announced a sum",
        "commitment",
        english(
            r"(?:announc(?:ed|es|ing)|unveil(?:ed|s)|approved|offer(?:ed|s)) (?:an? |the |"
            r"its )?(?:[\w-]+ ){0,3}?(?:package|grant|"
            r"loan|funding|fund|contribution|investment|programme|donation|allocation|aid|assistance|support|"
            r"credit)[^.;]{0,30}? "
            r"(?:of|worth|totalling)(?= (?:up to |about |over |more than |some )?[a-z]{0,3} ?[$€£¥\d])"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("partner",),
    ),
    Trigger(
        "means to do",
        "commitment",
        english(
            r"(?:(?:confirmed|announced|informed (?:of|about)|declared|stated|reiterated|affirmed|has) (?:its|their|"
            r"his|her|"
            r"the) (?:intention|plans?|decision) "
            r"to|announced (?:plans to|that (?:it|his country|her country|[a-z]+) (?:will|would)|it would)|"
            r"(?:intended|intends?|is planning|are planning|was ready|stood ready and) to) (?:[\w-]+ )?"
            r"(?:invest|open|build|provide|grant|finance|fund|send|supply|establish|launch|donate|allocate|reopen|"
            r"appoint|host|set up)"
        ),
        sure=0.65,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
    Trigger(
        "invited",
        "commitment",
        english(r"(?:reiterat|renew|repeat|confirm|reaffirm)(?:ed|s|es)? (?:[\w'-]+ ){0,3}?invitation"),
        sure=0.8,
        fields={"kind": "invitation"},
    ),
)
