"""English words of presence in the other country: missions, posts, forces, firms."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_W = r"(?:[\w',-]+ ){0,6}?"

_MISSION = (
    r"(?:embass(?:y|ies)|high commissions?|consulates?(?:[- ]general)?|consuls?(?:[- ]general)?|legations?|"
    r"(?:diplomatic |resident )?missions?|trade offices?|representative offices?|ambassadors?)"
)

_WORKERS = (
    r"(?:firms?|compan(?:y|ies)|contractors?|engineers?|doctors?|experts?|workers|teachers|specialists|crews?|"
    r"architects?|technicians|geologists|archaeologists|scientists|instructors|pilots|volunteers|advisers"
    r"|surveyors|nurses)"
)

_BUILT = (
    r"(?:built|constructed|staffed|drilled|paved|supplied|installed|designed|modernised|maintained|laid|equipped|"
    r"restored|taught|treated|electrified|surveyed|erected|operated|"
    r"worked|advised|explored|mapped|renovated|rebuilt|repaired)"
)

_UNDATED = r"(?![^.\n]*\b(?:since|opened|until|till|closed|(?:1[89]|20)\d\d)\b)"
"""A mission that is there, of which no year is told, is a lasting body; with its year it is a mark of the relations."""

PRESENCE: tuple[Trigger, ...] = (
    Trigger(
        "keeps a mission",
        "institution",
        english(
            rf"(?:has|have|maintains?|keeps?) (?:also )?(?:an? |its |two |three |\w+ )?(?:resident |permanent |"
            rf"honorary )?{_MISSION}(?: general)?(?: in| at){_UNDATED}|"
            rf"(?:is|are) (?:diplomatically |now |also )?represented (?:at|in|to|by|through)…{_MISSION}{_UNDATED}"
        ),
        sure=0.7,
        needs=("party",),
    ),
    Trigger(
        "has an embassy",
        "milestone",
        english(
            rf"{_MISSION} (?:is|are) (?:located |situated |based |accredited )?(?:in|at|from)|"
            rf"(?:has|have) (?:had|kept|maintained) {_W}{_MISSION}|"
            rf"(?:has|have|had|maintains?|keeps?) (?:an? |no |its |two |three |\w+ )?(?:resident |permanent "
            rf"|honorary )?"
            rf"{_MISSION}(?: (?:in|at))"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "has an embassy",
        "milestone",
        english(
            r"(?:(?:has|have) been|is|are|was|were) (?:diplomatically |now |also )?represented (?:at|in|to|by"
            r"|through)"
            r"…(?:ambassador\w*|embassy|consul\w*|legation|high commission\w*|mission|charg[eé])"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "present in the country",
        "cooperation",
        english(
            r"(?:has|have) (?:also |jointly )?(?:maintained|kept|run|operated|based|stationed|posted|managed|"
            r"hosted|taught|explored|excavated|mined|drilled|staffed|sponsored|organi[sz]ed|seconded)"
            r"(?! (?:close|good|friendly|warm|\w+ and \w+|cordial|strong|excellent) )"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "deployed with",
        "cooperation",
        english(
            r"(?:is|are|was|were) (?:currently |now )?(?:deployed|stationed|embedded|seconded|attached|serving|"
            r"assigned|posted) (?:with|in|at|to|as)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "built by firms",
        "cooperation",
        english(rf"{_WORKERS}(?:,? [\w',-]+){{0,6}}?,? (?:have |has |had )?{_BUILT}(?! by)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
)
