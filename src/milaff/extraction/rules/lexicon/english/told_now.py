"""English words of what is told in the present tense or promised in the first person, and of sums listed."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_MISSION = r"(?:embass(?:y|ies)|consulates?(?:[- ]general)?|high commissions?|legations?|missions?)"
_RELIEF = (
    r"(?:food|rice|wheat|grain|maize|flour|relief|aid|medicines?|medical|vaccines?|doses|blankets|tents|"
    r"fertili[sz]ers?|"
    r"humanitarian|supplies|equipment)"
)

TOLD_NOW: tuple[Trigger, ...] = (
    Trigger(
        "turn told in the present",
        "milestone",
        english(
            rf"(?:breaks? off|severs?|resumes?|restores?) (?:diplomatic )?(?:relations|ties) with|"
            r"recogni[sz]es (?:the )?(?:newly )?(?:independen(?:t|ce)|sovereign)|"
            rf"{_MISSION}…(?:resumed|resumes|restarted) (?:its )?(?:work|operations|activities)|"
            rf"(?:became|becomes|was (?:upgraded|raised|elevated|turned) (?:to|into)) (?:an? )?(?:full )?{_MISSION}|"
            r"established its diplomatic presence"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "we will",
        "commitment",
        english(
            r"(?:we|i) (?:will|shall|are going to) (?:also |now |further |soon )?(?:provide|contribute|grant|finance|"
            r"fund|"
            r"build|double|triple|increase|raise|open|donate|supply|train|offer|send|launch|establish|construct|extend|"
            r"invest|reopen|introduce)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "let me invite",
        "commitment",
        english(r"(?:let me|allow me to|i (?:would like|want|wish) to)(?: also| again)? invite"),
        sure=0.7,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "listed sum",
        "figure",
        english(
            r"(?:loans?(?: aid)?|grants?(?: aid)?|technical cooperation|development assistance|oda)"
            r"(?: \([^()]{3,40}\))?:(?= (?:about |some |approximately )?(?:[a-z]{2,3} |[$€£¥])?\d)"
        ),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "relief sent",
        "milestone",
        english(
            rf"(?:sends?|sent|provides?|provided|brought|brings|donates?|gave|gifts?|dispatch(?:es|ed)|flew in|"
            rf"airlifted|"
            rf"delivered|presented|extended) (?:[\w,.$-]+ ){{0,4}}?(?:tonnes?|tons|doses|consignments?|shipments?|"
            rf"worth|"
            rf"planeloads?) of (?:[\w-]+ ){{0,3}}?{_RELIEF}|"
            rf"(?:sent|provided|donated|gave|delivered) {_RELIEF} (?:supplies |items |aid |goods )?worth"
        ),
        sure=0.65,
        fields={"milestone": "solidarity"},
        needs=("party",),
    ),
)
