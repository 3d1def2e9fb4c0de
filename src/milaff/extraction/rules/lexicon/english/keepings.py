"""English words of offices kept, ventures founded, places granted and presence counted."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_HOUSE = (
    r"(?:cent(?:re|er)s?|schools?|institutes?|hospitals?|clinics?|chambers?|councils?|colleges?|academ(?:y|ies)|"
    r"universit(?:y|ies)|associations?|societ(?:y|ies)|offices?|branch(?:es)?|librar(?:y|ies)|campus(?:es)?|chairs?|"
    r"funds?)"
)

KEEPINGS: tuple[Trigger, ...] = (
    Trigger(
        "house at work",
        "institution",
        english(
            rf"{_HOUSE}(?: [\w'&-]+){{0,8}}? (?:functioning|operating|working|existing|active)(?= (?:at|in|since|"
            rf"under|there))|"
            rf"{_HOUSE}(?:,? [\w'&-]+){{0,8}}?,? (?:which |that )?(?:has|have) (?:been )?(?:functioned|operated|"
            rf"existed|worked|"
            rf"functioning|operating|active|open|running)"
        ),
        sure=0.55,
        needs=("partner",),
    ),
    Trigger(
        "keeps an office",
        "institution",
        english(
            r"(?<!not )(?:has|have|maintains?|runs?|operates?|keeps?|opened|opens|set up|established) (?:an? |its |"
            r"their )(?:[\w-]+ ){0,3}?"
            r"(?:office|branch|school|campus|cent(?:re|er)|institute|bureau|representation)"
            r"(?= (?:in|at|there))|(?:has|have) been present in(?= [\w' ]{3,24}? since)"
        ),
        sure=0.55,
        needs=("party",),
    ),
    Trigger(
        "venture founded",
        "institution",
        english(
            r"(?:an? )?(?:jv|joint venture|company|bank|university|consortium|fund|enterprise)(?: \([\w' -]+\))?,? "
            r"(?:which was |was |were )?(?:set up|established|founded|created|formed)"
        ),
        sure=0.55,
        needs=("partner",),
    ),
    Trigger(
        "places granted",
        "figure",
        english(
            r"(?:(?:is|are|was|were|been|have been|has been) (?:also )?(?:offered|granted|allocated|given|awarded|"
            r"allotted|provided)"
            r"(?: with)?|(?:utili[sz]ed|availed(?: of)?)) (?:about |some |over |around |"
            r"a total of )?\d[\d,]* (?:[\w'-]+ ){0,4}?"
            r"(?:slots|places|scholarships?|seats|fellowships?|visas)|"
            r"\d[\d,]* (?:[\w'-]+ ){0,4}?(?:slots|scholarships?|fellowships?|visas|places)(?: [\w'-]+){0,6}? "
            r"(?:was|were|have been|had been) (?:offered|granted|allocated|awarded|issued|given|utili[sz]ed)"
        ),
        sure=0.65,
        needs=("party",),
    ),
    Trigger(
        "figure",
        "figure",
        english(
            r"(?:grows?|increases?|decreases?|declines?|falls?|exceeds?|averages?) (?:by|at|to)(?= [\w ]{0,20}\d)|"
            r"(?:is|are|was|were) (?:expected|projected|forecast|estimated|set|likely) to (?:reach|exceed|hit|top|"
            r"surpass|total|grow to)|"
            r"will (?:reach|exceed|hit|surpass|amount to)"
        ),
        sure=0.6,
        needs=("number", "measure"),
    ),
    Trigger(
        "count",
        "figure",
        english(
            r"(?:have|has|had) (?:an? |their )?(?:presence|operations|offices|subsidiaries|branches)"
            r"(?= (?:there|in|here|or|and))|"
            r"(?:services?|flights?|frequencies) (?:a|per|each|every) (?:week|day|month)"
        ),
        sure=0.6,
        needs=("number", "counted"),
    ),
)
