"""English words of invitations, pledges and promises."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

UNDERTAKINGS: tuple[Trigger, ...] = (
    Trigger(
        "invited",
        "commitment",
        english(
            r"(?:invit(?:ed|es)|inviting(?! (?:[\w'-]+ )?(?:workers|tenders|bids|companies|investors))|"
            r"(?:extend|issu|convey|deliver|accept|receiv|renew)(?:ed|s|es|"
            r"ing)? (?:[\w'-]+ ){0,6}?invitation)"
        ),
        sure=0.85,
        fields={"kind": "invitation"},
        needs=("partner",),
    ),
    Trigger(
        "at the invitation",
        "commitment",
        english(r"at the (?:kind |official )?invitation of"),
        force="noun",
        sure=0.6,
        fields={"kind": "invitation"},
        needs=("person",),
    ),
    Trigger(
        "invitation",
        "commitment",
        english(r"(?<!\byour )(?<!\byour kind )(?<!\byour gracious )invitation (?:to|for|from)"),
        force="noun",
        sure=0.7,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "pledged",
        "commitment",
        english(
            r"(?:pledg(?:ed|ing(?! (?:conference|summit|session|event|meeting)))|"
            r"(?<!our )(?<!their )(?<!its )(?<!the )(?<!these )(?<!of )pledges|undert(?:ook|"
            r"akes|aken) to|(?<!been )offer(?:ed|s) to(?= (?:train|provide|help|"
            r"host|mediate|send|share|build|assist|support|finance|fund|supply|contribute|open|grant|give|make|"
            r"increase|extend|facilitate|"
            r"organi[sz]e|continue|cooperate|sell|buy|lend|transfer|receive|set|establish|hold|act|take|pay|double|"
            r"teach)\b)|pledges? to|"
            r"gave (?:an )?(?:assurances?|undertaking)|committed (?:itself|himself|herself|themselves|"
            r"to|us\$|\d)|vowed|pledge of)"
        ),
        sure=0.85,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "promised",
        "commitment",
        english(r"promis(?:ed|es)|promising(?= (?:to|that|the|its|his)\b)"),
        sure=0.8,
        fields={"kind": "promise"},
    ),
    Trigger(
        "agreed to",
        "commitment",
        english(
            r"(?:(?:have |had )?agreed (?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day )?"
            r"(?:to(?! co-?operate)|on|upon)|decided to|"
            r"it was (?:also |further )?agreed (?:there |then )?(?:to|that)"
            r"|resolved to)"
        ),
        sure=0.7,
        fields={"kind": "plan"},
    ),
    Trigger(
        "will provide",
        "commitment",
        english(
            r"(?:(?:will|would|is to|are to|plans? to|intends? to) (?:also )?(?:provide|contribute|grant|"
            r"finance|fund|build|invest|open|donate|supply|train|offer|send|allocate|increase|double|"
            r"launch|establish|construct|start|resume|"
            r"host(?! (?:the|its|their) (?:\w+ ){0,3}?(?:round|session|meeting|edition))))"
        ),
        sure=0.65,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
)
