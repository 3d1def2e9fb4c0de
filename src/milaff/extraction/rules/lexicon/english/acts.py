"""English words of messages, credentials, posts taken up, and what became of instruments."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

ACTS: tuple[Trigger, ...] = (
    Trigger(
        "message",
        "meeting",
        english(
            r"(?:letters?|messages?|notes?)(?: [\w'-]+){0,10}? (?:was|were) (?:handed|delivered|conveyed|transmitted)"
            r"(?: over)? (?:to|by|on)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "message"},
        needs=("partner",),
    ),
    Trigger(
        "sat down with",
        "meeting",
        english(
            r"(?:sat down with|conferred with|had an audience with|was granted an audience|had (?:an? )?(?:[\w-]+ )?"
            r"(?:lunch|dinner|breakfast) with|held (?:an? )?working (?:lunch|dinner|breakfast)|gave "
            r"(?:an? )?(?:banquet|"
            r"dinner|luncheon|reception) (?:for|in honour of))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "passed through",
        "visit",
        english(r"(?:stopped (?:over|off) in|transited (?:through )?|passed through|was the guest of|stayed in)"),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "expected in",
        "visit",
        english(r"(?:is|are) (?:expected|due|awaited|to arrive) (?:back )?in(?= [a-z])"),
        sure=0.65,
        status="planned",
        needs=("person", "party"),
    ),
    Trigger(
        "credentials",
        "milestone",
        english(
            r"(?:handed|delivered|submitted) (?:over )?(?:his|her|their) (?:credentials|letters? of (?:credence|"
            r"accreditation))"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "took up a post",
        "milestone",
        english(
            r"took up (?:his|her|their) (?:posts?|duties|mission)|(?:was|were) (?:appointed|named|accredited"
            r"|nominated) "
            r"(?:as )?(?:[\w'-]+ ){0,4}?(?:ambassador|consul|charg[eé])|(?:was|became) the first (?:[\w'-]+ ){0,3}?"
            r"(?:ambassador|consul|envoy)"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("person",),
    ),
    Trigger(
        "put their signatures to",
        "agreement",
        english(
            r"(?:put (?:his|her|their) (?:signatures?|names?) to|sealed|clinched|struck|renewed"
            r"|prolonged)…(?:agreements?|"
            r"accords?|pacts?|treat(?:y|ies)|protocols?|conventions?|memorand\w+|contracts?|deals?)"
        ),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "lapsed",
        "agreement",
        english(
            r"(?:agreements?|accords?|pacts?|treat(?:y|ies)|protocols?|conventions?|memorandum) (?:on|of|for"
            r"|between|concluded|signed)…(?:lapsed|expired|"
            r"was terminated|was denounced|was abrogated)"
        ),
        sure=0.75,
        status="lapsed",
    ),
    Trigger(
        "bound by",
        "agreement",
        english(
            r"(?:bound|linked|covered|governed|connected) by (?:an? |the )?(?:[\w-]+ ){0,4}?(?:agreements?"
            r"|treat(?:y|ies)|"
            r"conventions?|pacts?|protocols?)"
        ),
        sure=0.65,
        status="in-force",
        needs=("party",),
    ),
)
