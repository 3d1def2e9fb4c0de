"""English words of journeys, gatherings, sessions and openings beyond the usual verbs."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

OCCASIONS: tuple[Trigger, ...] = (
    Trigger(
        "port call",
        "visit",
        english(
            r"(?:made|paid|makes|concluded|completed|began) (?:[\w'-]+ ){0,4}?port calls?|(?:docked|berthed"
            r"|anchored) "
            r"(?:in (?!people|an? |the |shared|common|history|mutual|our|their)|at|off)|called at (?:the port of )?"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "had been to",
        "visit",
        english(
            r"(?:has|have|had) (?:also |earlier |already )?been (?:to|in)"
            r"(?! (?:force|effect|place|operation|contact|talks|use|service|existence|line)\b)(?= [a-z])"
        ),
        sure=0.65,
        status="held",
        needs=("guest", "party"),
    ),
    Trigger(
        "will be in",
        "visit",
        english(r"(?:will|is to|is due to|are to) (?:be|arrive) in(?= [a-z])"),
        sure=0.65,
        status="planned",
        needs=("person", "party"),
    ),
    Trigger(
        "received",
        "meeting",
        english(
            r"received (?:an? |the )(?:[\w-]+ ){0,4}?(?:mission|group|team|party|envoy|visitors|businessmen)"
            r"(?= (?:from|of|led))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "gathering",
        "meeting",
        english(
            r"(?:event|ceremony|reception|gathering|round ?table|symposium|evening|press conference)…(?:has been"
            r"|was|were|"
            r"is being) (?:held|organi[sz]ed|hosted)|(?:held|hosted|organi[sz]ed) (?:[\w'-]+ "
            r"){0,4}?(?:reception|round "
            r"?table|gathering|iftar|luncheon|banquet)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("party",),
    ),
    Trigger(
        "event held",
        "cooperation",
        english(
            r"(?:exhibition|festival|concert|film week|cultural (?:week|days?)|fashion show|book fair|language "
            r"course)…"
            r"(?:has been|was|were|is being) (?:held|organi[sz]ed|hosted|staged|opened)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "session of the body",
        "mechanism",
        english(r"which (?:last |first |most recently |usually )?(?:met|meets|convened|sat)"),
        sure=0.65,
        status="held",
        needs=("session",),
    ),
    Trigger(
        "session of the body",
        "mechanism",
        english(r"(?:will|is to|is due to|is expected to) (?:next )?(?:meet|convene|reconvene|sit)"),
        force="side",
        sure=0.65,
        status="planned",
        needs=("session",),
    ),
    Trigger(
        "body founded before",
        "institution",
        english(
            r"(?:society|association|chamber(?: of commerce)?|council|centre|center|institute|school|hospital"
            r"|university|"
            r"mosque|base|plant|academy|museum|college|factory|library|club|fund)(?: (?:of|for|at|in|on) "
            r"[\w' -]{2,40}?)?"
            r",? (?:(?:which|that) (?:was|had been|has been|had) )?(?:founded|opened|established|inaugurated|set "
            r"up|created)"
            r" (?:there )?in(?= [a-z ]{0,12}\d{4})"
        ),
        force="noun",
        sure=0.6,
    ),
    Trigger(
        "works opened",
        "institution",
        english(
            r"the (?:new )?(?:plant|hospital|school|bridge|factory|terminal|mosque|centre|refinery|dam|museum"
            r"|college|"
            r"clinic|mill|station) (?:was|were) (?:officially |formally )?(?:inaugurated|opened"
            r"|commissioned|completed) "
            r"(?:on|in)(?= [a-z ]{0,14}\d)"
        ),
        sure=0.55,
    ),
    Trigger(
        "compared", None, english(r"(?:is|was|are|were) (?:about |some )?\d[\d.]* times (?:more|less|higher|lower)")
    ),
)
