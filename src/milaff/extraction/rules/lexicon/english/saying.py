"""English words of saying that any speaker uses: said, called for, warned, expressed."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

SAYING: tuple[Trigger, ...] = (
    Trigger(
        "called for",
        "position",
        english(
            r"asks? (?:the |its |his |her )?[\w' -]{2,30} to|asked (?!not )(?:the |its |his |her )?[\w' -]{2,30} to|"
            r"(?:continue[sd]?|wants?|wanted|would like|is|are|remains?) to (?:urge|press|call|advocate|insist|see|"
            r"encourage|seek|oppose|stand)|sought (?:[\w'-]+ ){1,2}(?:support|help|assistance|backing|cooperation)|"
            r"encourag(?:ed|es)(?= [\w'-]+ (?:compan|invest|firms|business|authorit|government))|plead(?:ed|s)|"
            r"press(?:ed|es)(?= (?:the|its|his|her))"
        ),
        sure=0.7,
        fields={"act": "called-for"},
        needs=("speaker",),
    ),
    Trigger(
        "warned",
        "position",
        english(
            r"(?:warn(?:ed|s)|caution(?:ed|s)|criticis(?:ed|es)|rebuk(?:ed|es)|object(?:ed|s) to|lament(?:ed|s)|"
            r"voic(?:ed|es) (?:alarm|concern)|complain(?:ed|s)|accus(?:ed|es)|took exception to)"
        ),
        sure=0.7,
        fields={"act": "expressed"},
        needs=("speaker",),
    ),
    Trigger(
        "expressed",
        "position",
        english(
            r"offer(?:ed|s) (?:(?:its|his|her|their) )?(?:condolences|sympathy|apologies)|convey(?:ed|s) "
            r"(?:[\w'-]+ ){1,4}?(?:regrets?|concerns?|dismay|satisfaction|greetings|gratitude|thanks|"
            r"appreciation|sympathy|condolences|displeasure)|(?:was|were|is|are) (?:[\w]+ly |much )?(?:appreciated|"
            r"welcomed|rejected|condemned|denied|praised|dismissed|criticised|denounced|regretted) (?:by|in)"
        ),
        sure=0.7,
        fields={"act": "expressed"},
        needs=("speaker",),
    ),
    Trigger(
        "said",
        "position",
        english(
            r"(?:assert(?:ed|s)|contend(?:ed|s)|conced(?:ed|es)|clarif(?:ied|ies)|signall?(?:ed|s)|indicat(?:ed"
            r"|es) that|"
            r"reassur(?:ed|es)|admit(?:ted|s) that|propos(?:ed|es) that|recommended that|remind(?:ed|s)|saw in|"
            r"question(?:ed|s) (?:the|why|whether)|ruled out|differ(?:ed)? (?:over|on|about)|disagreed?|were at odds|"
            r"failed to agree)"
        ),
        sure=0.65,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
)
