"""English words of visits told by what the visitor did: was in, opened an event, addressed a forum."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

APPEARANCES: tuple[Trigger, ...] = (
    Trigger(
        "was in",
        "visit",
        english(r"(?:was|were) in (?:[\w'-]+ ){1,3}?(?:in|on|from|between)(?= [\w ]*\d)"),
        sure=0.6,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "opened an event",
        "visit",
        english(
            r"(?:opened|inaugurated|closed|attended) (?:the |an? )(?:[\w'-]+ ){0,6}?(?:forum|conference|exhibition|"
            r"fair|summit|"
            r"expo|seminar|festival|pavilion)(?: [\w'-]+){0,4}? (?:in|at)"
        ),
        sure=0.6,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "forum addressed",
        "meeting",
        english(
            r"(?:addressed|spoke at|spoke to|delivered (?:[\w'-]+ ){0,4}?(?:speech|address) (?:at|to)) (?:the |an? )"
            r"(?:[\w'-]+ ){0,6}?(?:forum|conference|seminar|business council|chamber|parliament|gathering)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person", "both"),
    ),
    Trigger(
        "visitors included",
        "visit",
        english(
            r"visitors(?: [\w'-]+){0,8}? (?:include|included)|visits?(?: [\w'-]+){0,8}? includ(?:e|ed|ing) (?:those|"
            r"that)"
        ),
        sure=0.6,
        status="held",
        needs=("person",),
    ),
)
