"""English words of ties begun and rated, credentials, support given; and of what is only noted."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

MARKS: tuple[Trigger, ...] = (
    Trigger(
        "no comment",
        None,
        english(
            r"(?:neither side|both sides|the ministry|officials) (?:declined to comment|refused to comment|commented)"
        ),
    ),
    Trigger(
        "what is only noted", None, english(r"it (?:should|must|is to|may|can) be (?:noted|recalled|mentioned|added)")
    ),
    Trigger(
        "largest partner",
        "milestone",
        english(
            r"(?:was|is|are|were|became|becomes|remains?|remained|has been|making|"
            r"has become)(?![^.;]*\d[\d.,]* (?:million|"
            r"billion|per|%|percent|barrels))[\w' ]{0,60}? (?:[\w-]+ )?(?:largest|biggest|closest|oldest|"
            r"most important|main|"
            r"leading|top|"
            r"number one|first|one of the (?:most important|main|largest|biggest|major|leading|top)) (?:[\w-]+ ){0,3}?"
            r"(?:trading partners?|trade partners?|export markets?|markets?|economic partners?|partners?|"
            r"destinations?|donors?|investors?)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("both",),
    ),
    Trigger(
        "relations begun",
        "milestone",
        english(
            r"(?:relations|ties),? (?:[\w',-]+ ){0,8}?(?:(?:were|was|had been|have been) )?(?:initiated|formali[sz]ed|"
            r"normali[sz]ed|inaugurated|started|launched|suspended|cut|frozen|broken off|downgraded)(?= (?:in|on|"
            r"since|at|from|with|by))|"
            r"(?:diplomatic )?(?:relations|ties)(?: (?:between|of|with) [\w' -]{3,60}?)? (?:dates?|dated|dating|"
            r"go(?:es)?|"
            r"went) (?:back )?(?:from|to)(?= (?:[\w ]{0,14})?(?:1[5-9]|20)\d\d)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "contributed to",
        "milestone",
        english(
            r"(?:made|makes|has made|have made) (?:an? |the )?(?:[\w-]+ ){0,2}?contributions? to|"
            r"(?:has |have )?played (?:an? |the )?(?:[\w-]+ ){0,3}?(?:role|part) in"
        ),
        sure=0.55,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "central to relations",
        "milestone",
        english(
            r"(?:is|are|remains?|forms?|lies?|constitutes?) (?:an? |the |at the )?(?:central|key|vital|core|"
            r"fundamental|heart"
            r"|cornerstone|backbone|pillar|mainstay|foundation|important (?:part|element|component|pillar))"
            r"(?: (?:to|of|in|for)) (?:the |our |their )?(?:[\w-]+ ){0,3}?(?:relationship|relations|ties|partnership|"
            r"cooperation)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "donated",
        "milestone",
        english(r"(?:also )?donat(?:ed|es)(?! by)~~(?:for|to)"),
        sure=0.55,
        fields={"milestone": "support"},
        needs=("partner",),
    ),
    Trigger(
        "backed a candidate",
        "milestone",
        english(
            r"(?:supported|backed|endorsed) (?:[\w'-]+ ){0,5}?(?:candidates?|nominees?|"
            r"candidac(?:y|ies)|membership|accession)"
        ),
        sure=0.6,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "backs a candidate",
        "position",
        english(
            r"(?:supports|backs|endorses) (?:[\w'-]+ ){0,5}?(?:candidates?|nominees?|"
            r"candidac(?:y|ies)|membership|accession)"
        ),
        sure=0.6,
        fields={"act": "supported"},
        needs=("party",),
    ),
)
