"""English words of guests awaited: in vain, with honour, in time to come."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

GUESTS_AWAITED: tuple[Trigger, ...] = (
    Trigger(
        "awaited in vain",
        "visit",
        english(
            r"(?:was|were) (?:supposed|meant|to have)(?: to)? (?:come|visit(?:ed)?|travel(?:led)?|fl(?:y|own)|lead|led|"
            r"arrived?|paid|been)(?= )"
        ),
        sure=0.65,
        status="postponed",
        needs=("person",),
    ),
    Trigger(
        "mission put off",
        "visit",
        english(
            r"(?:trips?|tours?|journeys?|missions?|roadshows?)(?! to the un)…(?:was|were|has been|have been|had been|"
            r"had to "
            r"be|has had to be) (?:postponed|put off|put back|deferred|cancelled|called off|rescheduled|delayed)"
        ),
        sure=0.7,
        status="postponed",
        needs=("guest",),
    ),
    Trigger(
        "honour of welcoming",
        "visit",
        english(
            r"(?:had|have|has) (?:had )?the (?:honou?r|pleasure|privilege|joy) (?:of|to) (?:receiv|welcom|"
            r"host)(?:ing|e)|"
            r"(?:is|are) (?:the )?(?:chief guest|guests? of honou?r)(?= (?:at|of|in)\b)|"
            r"(?:is|are|was|were) staying in"
        ),
        sure=0.65,
        status="held",
        needs=("person",),
    ),
    Trigger(
        "will be here",
        "visit",
        english(
            r"(?:will|shall) be (?:here|in [a-z]{4,})(?= (?:in|on|next|this|for|from)\b)|look forward to "
            r"welcoming"
        ),
        sure=0.6,
        status="planned",
        needs=("person",),
    ),
)
