"""English words of plans signed, first journeys, messages handed over, invitations taken up."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

TURNS: tuple[Trigger, ...] = (
    Trigger(
        "agreement of a date",
        "agreement",
        english(
            r"(?:agreements?|treat(?:y|ies)|conventions?|protocols?|memorandum(?: of understanding)?|mou|accords?|"
            r"pact) (?:on [\w' ,-]{3,50}? )?"
            r"(?:of|dated|dating from|from|concluded in|signed in|signed on|"
            r"in force since) (?:\d{1,2} )?(?:[a-z]+ )?(?:1[6-9]|20)\d\d"
        ),
        force="noun",
        sure=0.6,
        status="signed",
    ),
    Trigger(
        "plan signed",
        "agreement",
        english(
            r"(?:signed|inked|adopted|approved|exchanged|released|issued) (?:an? |the |"
            r"their )(?:[\w'-]+ ){0,3}?(?:plan|programme|roadmap|statement|"
            r"declaration|schedule|work plan|notes|letters|minutes)(?= (?:of|on|for|in|between|to|at))"
        ),
        sure=0.65,
        status="signed",
    ),
    Trigger(
        "was the first to travel",
        "visit",
        english(
            r"(?:was|became|is) the first (?:[\w'-]+ ){0,8}?(?:to (?:visit|travel|go|come|set foot)|(?:visit|"
            r"trip) (?:to|by|of))|"
            r"(?:his|her|their) (?:first|second|third|last|latest|previous|maiden) (?:official |state |"
            r"foreign )?(?:trip|visit|journey|stay) (?:to|in|since)|"
            r"came to(?! (?:some|about|nearly|almost|around|over|more|just|only|an?|the|be)\b)"
            r"(?= [\w' ]{3,30} in (?:[a-z]+ )?\d{4})|(?:went|travelled|journeyed|sailed|"
            r"returned) to(?= [\w' ]{3,30} (?:in|on) )"
        ),
        sure=0.6,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "being there",
        "visit",
        english(
            r"(?:when|while) (?:he|she|they) (?:was|were) in(?= [a-z]+)|(?:was|were) in(?= [a-z' ]{3,24} (?:in|on|"
            r"last|this|from|for|recently|between)\b)|"
            r"return(?:ed|ing) the visit|paid (?:a )?return visit|reciprocated the visit"
        ),
        sure=0.5,
        status="held",
        needs=("person", "party"),
    ),
    Trigger(
        "handed a message",
        "meeting",
        english(
            r"hand(?:ed|ing)(?: over)? (?:him|her|them|[\w'-]+|to [\w'-]+)? ?(?:an? |"
            r"the )?(?:[\w-]+ ){0,2}?(?:message|letter|note|invitation)|"
            r"(?:spoke|talked|conversed) with (?:the |his |her |[\w'-]+ ){0,5}?(?:head|chief|minister|president|"
            r"counterpart|director|king|emir|premier|"
            r"speaker|chairman|ambassador|secretary|commander)|met (?:[\w.'-]+ ){1,5}(?:twice|two times|three times|"
            r"several times)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "on the invitation",
        "commitment",
        english(
            r"(?:on|upon|at|in response to) (?:the |an )?(?:kind |official )?invitation (?:extended|addressed|issued|"
            r"from|by)"
        ),
        force="noun",
        sure=0.6,
        fields={"kind": "invitation"},
    ),
)
