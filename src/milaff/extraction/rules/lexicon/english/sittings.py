"""English words of talks and sessions told by their body: it sat, met again, met so often."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BODY = r"(?:commission|committee|council|working group|joint group|dialogue|consultations|forum|mechanism)"
_AGAIN = r"(?:again|next|for the (?:first|second|third|fourth|fifth|next|last) time)"
_OFFICE = (
    r"(?:the )?(?:[\w'-]+ ){0,3}?(?:president|minister|premier|vice premier|speaker|king|emir|amir|chancellor|"
    r"secretary|"
    r"ambassador|counterpart|chairman|leader)"
)

SITTINGS: tuple[Trigger, ...] = (
    Trigger(
        "talks he held",
        "meeting",
        english(
            rf"(?:said|told (?:reporters|journalists|a (?:joint )?(?:news|press) conference|the press|the media)|"
            rf"added|noted|stated|stressed|announced|declared)(?: [\w',-]+){{0,7}}? (?:after|following|during|at|in) "
            rf"(?:(?:an?|the|his|her|their|today's|yesterday's|[a-z]+day's|these|official|bilateral|working|two-hour|"
            rf"[\w-]+-hour|closed-door|one-on-one|joint) )*(?:(?:meeting|talks|discussions|conversation|negotiations)"
            rf"(?: (?:here|today|held|earlier|on [a-z]+day|in [a-z]+))* with|meeting(?: with)?) (?:(?:his|her) |"
            rf"{_OFFICE})"
        ),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "talks"},
        needs=("person",),
    ),
    Trigger(
        "body sat",
        "mechanism",
        english(rf"{_BODY}(?: (?:of|on|for) [\w ,'-]{{3,60}}?)?,? (?:has )?(?:(?:last|first|most recently) )?sat"),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "meets again",
        "mechanism",
        english(
            rf"(?:(?:is|are|was|were) (?:slated|due|scheduled|expected|set|planned|to) (?:to )?(?:meet|convene|sit)|"
            rf"(?:will|would|shall) (?:meet|convene|sit)) {_AGAIN}"
        ),
        sure=0.7,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "met so often",
        "mechanism",
        english(
            r"(?:has|have|had) (?:up to now |so far |to date |since |thus far )?(?:met|convened|sat) (?:in )?(?:only )?"
            r"(?:once|twice|(?:\w+|\d+) (?:times|sessions|rounds))"
        ),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "session by its number",
        "mechanism",
        english(
            r"(?:hold|held|have|host|hosted|convene|convened) the (?:first|second|third|fourth|fifth|sixth|seventh|"
            r"eighth|"
            r"ninth|tenth|eleventh|twelfth|next|\d+(?:st|nd|rd|th))(?:,| (?:here|in|one|of them)\b)(?! half| quarter)"
        ),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
)
