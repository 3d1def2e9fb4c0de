"""English words of support and honours between the two, and of how relations are called."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

SUPPORT: tuple[Trigger, ...] = (
    Trigger(
        "supported",
        "milestone",
        english(
            r"stood by(?= [a-z]+ (?:during|in|after|when|at))|(?:came|went) to the (?:aid|help|assistance|rescue) of|"
            r"(?:rushed|airlifted|flew in|flew|offered|granted|lent|pledged and sent)~~(?:aid|relief|assistance"
            r"|doses|"
            r"vaccines?|tonnes|tents|teams?|supplies|help)|gifted|donat(?:ed|es)(?! by)"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "honoured",
        "milestone",
        english(
            r"(?:was|were|has been|being) (?:also )?(?:conferred|awarded|decorated|invested|presented|made|named"
            r"|honoured)"
            r"~~(?:order|star|medal|cross|collar|doctorate|freedom of|key to|honorary|knight|citizen)"
        ),
        sure=0.65,
        fields={"milestone": "honour"},
    ),
    Trigger(
        "relations assessed",
        "milestone",
        english(
            r"(?:maintained|kept up|developed|built up|cultivated) (?:[\w-]+ ){0,3}?(?:contacts|ties|links|relations|"
            r"friendship)|(?:contacts|ties|relations|links) (?:became|intensified|cooled|warmed|soured|deteriorated|"
            r"improved|flourished|suffered|declined)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
    ),
)
