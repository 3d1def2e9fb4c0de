"""English words of negotiations, drafts and texts on their way to signature."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_NEGOTIATIONS = r"(?:negotiations?|talks)"
_INSTRUMENT = (
    r"(?:agreements?|treat(?:y|ies)|conventions?|protocols?|memorand\w+|mous?|accords?|pacts?|partnership|fta|cepa|pta)"
)

DRAFTS: tuple[Trigger, ...] = (
    Trigger(
        "negotiations on",
        "agreement",
        english(
            rf"{_NEGOTIATIONS} (?:on|for|towards?|about) (?:its|their|the) (?:expansion|revision|renewal|update|"
            rf"upgrade|"
            rf"extension|moderni[sz]ation)|{_NEGOTIATIONS} (?:on|for|towards?|"
            rf"about)[^.;]{{0,80}}?{_INSTRUMENT}[^.;]{{0,60}}? "
            rf"(?:launched|opened|begun|began|started|resumed|suspended|paused|stalled|concluded|continue|continued|"
            rf"advanced)|"
            rf"{_INSTRUMENT}[^.;]{{0,60}}? on which (?:[\w'-]+ ){{0,4}}?(?:have held|held) [^.;]{{0,30}}?"
            rf"{_NEGOTIATIONS}|(?:we|they|sides|countries|governments) are (?:still |now |currently )?negotiating "
            rf"[^.;]{{0,60}}?{_INSTRUMENT}|"
            rf"(?:launch(?:ed)?|open(?:ed)?|beg[au]n|start(?:ed)?|resumed?|suspended|"
            rf"concluded) {_NEGOTIATIONS}[^.;]{{0,60}}?{_INSTRUMENT}"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "negotiations resumed",
        "agreement",
        english(
            rf"(?:they|(?:the )?{_NEGOTIATIONS}|these) (?:were |have |have been |had )?(?:since )?(?:resumed|"
            rf"suspended|stalled|"
            rf"relaunched|broke down|restarted)"
        ),
        sure=0.6,
        status="negotiating",
        needs=("negotiated",),
    ),
    Trigger(
        "not agreed on",
        "agreement",
        english(
            rf"no (?:agreement|accord|consensus) (?:was|has been|had been|could be) (?:yet )?(?:reached|found) "
            rf"(?:yet )?on"
            rf"[^.;]{{0,60}}?{_INSTRUMENT}|(?:failed to agree|could not agree|did not agree|have not (?:yet )?agreed|"
            rf"have yet to agree) on[^.;]{{0,60}}?{_INSTRUMENT}"
        ),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "put to signature",
        "agreement",
        english(
            r"(?:instruments?|documents?|texts?|agreements?|accords?|memorand\w+|mous?|protocols?|"
            r"contracts?)(?: [\w'-]+){0,6}? (?:was|were|have been|"
            r"has been|being) (?:put to signature|sealed|initialled|finali[sz]ed|formali[sz]ed|exchanged)"
        ),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "agreements listed",
        "agreement",
        english(
            r"(?:agreements?|treaties|memoranda|mous|instruments)(?: [\w'-]+){0,8}:(?= [\w ]{3,60}\([^)]{0,12}\d{4})"
        ),
        force="noun",
        sure=0.6,
        status="signed",
    ),
    Trigger(
        "still being drawn up",
        "agreement",
        english(
            r"(?:texts?|drafts?|documents?|instruments?|agreements?|accords?|treat(?:y|ies)|protocols?|memorand\w+|"
            r"mous?|conventions?|renewals?|revisions?)"
            r"(?:(?! and (?:an?|the) | lapsed\b| expired\b| signed\b)[^.;]){0,90}? (?:is|are|has been|have been|"
            r"remains?) (?:still |currently |now |"
            r"also )?(?:being (?:agreed upon|coordinated|worked on|finali[sz]ed|drafted|negotiated|"
            r"prepared|drawn up|considered|examined|discussed by experts)|under (?:negotiation|preparation|"
            r"consideration|"
            r"study|examination|review)|in preparation|on the table|in the pipeline|awaiting signature|"
            r"pending signature|ready for "
            r"signature|close to (?:signature|conclusion|completion))"
        ),
        sure=0.6,
        status="negotiating",
    ),
)
