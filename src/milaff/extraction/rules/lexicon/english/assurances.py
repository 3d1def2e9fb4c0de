"""English words of what a side assures that it will do, and of texts that are proposed or negotiated."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_DO = (
    r"(?:also |now |soon |again |continue to )*(?:deliver|scrap|process|pay|keep|cut|send|regulari[sz]e|abolish|lift|"
    r"waive|"
    r"issue|introduce|extend|complete|appoint|reduce|simplify|exempt|buy|purchase|supply|set up|respond|dispatch|"
    r"transfer|"
    r"second|admit|reserve|raise|double|simplif|participate with|build|open|provide|offer|invest|make available|"
    r"be (?:regulari[sz]ed|sent|set up|disposed of|abolished|lifted|completed|issued|processed|opened|delivered|paid|"
    r"extended|reduced|exempted|accepted))"
)
_BY_WHEN = (
    r"[^.;]{0,120}? (?:by (?:the end of |mid-|early |late )?(?:\d{4}|(?:january|february|march|april|may|june|july|"
    r"august|"
    r"september|october|november|december|next|this)\b)|before (?:the end|\d{4})|within \S+|from (?:\d|january|"
    r"february|"
    r"march|april|may|june|july|august|september|october|november|december|next)|next (?:year|month|week|spring|autumn|"
    r"summer)|this year|every year|free of charge|with effect)"
)
_INSTRUMENT = (
    r"(?:agreements?|treat(?:y|ies)|conventions?|protocols?|memorand\w+|mous?|accords?|pacts?|partnership agreement|"
    r"fta|"
    r"cepa|pta|arrangements?|delimit\w+)"
)
_TALKS = r"(?:negotiations?|talks|consultations)"

ASSURANCES: tuple[Trigger, ...] = (
    Trigger(
        "assured of doing",
        "commitment",
        english(
            rf"(?:assured|promised|guaranteed|pledged)(?: [\w'-]+){{0,6}}?(?: that)? (?:[\w',-]+ ){{1,12}}?(?:would|"
            rf"will) {_DO}|"
            rf"(?:am|are|is|was) (?:glad|pleased|happy|proud|delighted|able) to (?:announce|tell you|inform you|say|"
            rf"confirm)"
            rf"(?: [\w']+)? that [^.;]{{2,60}}? (?:will|shall|would) {_DO}|"
            rf"(?:announced|announces) (?:an?|the) (?:[\w-]+ )?(?:increase|offer|doubling|extension|lifting|"
            rf"abolition|waiver|"
            rf"introduction|reduction|allocation|release|provision) (?:in|of)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("party",),
    ),
    Trigger(
        "will do",
        "commitment",
        english(rf"(?:would|will|shall) {_DO}(?={_BY_WHEN})"),
        sure=0.6,
        fields={"kind": "plan"},
        needs=("party",),
    ),
    Trigger(
        "negotiations told of",
        "agreement",
        english(
            rf"(?:progress|advances?|headway)(?: (?:made|achieved|reached|registered))? in (?:the )?{_TALKS} (?:on|for|"
            rf"towards?|about) (?:[\w',&-]+ ){{0,14}}?{_INSTRUMENT}|"
            rf"(?:launch|opening|start|beginning|resumption|continuation|conclusion) of {_TALKS} (?:on|for|towards?|"
            rf"about) "
            rf"(?:[\w',&-]+ ){{0,10}}?{_INSTRUMENT}|"
            rf"(?:accelerate|expedite|speed up|intensify|finalise|finalize|resume) (?:the )?{_TALKS} (?:on|for|"
            rf"towards?) "
            rf"(?:[\w',&-]+ ){{0,10}}?{_INSTRUMENT}"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "under negotiation",
        "agreement",
        english(
            rf"{_TALKS} (?:on|for|towards?|about) (?:[\w',&-]+ ){{0,14}}?{_INSTRUMENT}(?: [\w',&-]+){{0,12}}? "
            rf"(?:(?:are|were|is|"
            rf"was) (?:still |now |currently )?(?:progressing|advancing|under way|underway|ongoing|in progress|at an "
            rf"advanced)|would (?:resume|begin|start|be launched))|"
            r"(?:held|hold|completed) (?:\w+|\d+) rounds (?:of (?:talks|negotiations) )?on (?:an?|the)"
            rf"(?: [\w'-]+){{1,6}} {_INSTRUMENT}"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "text proposed",
        "agreement",
        english(
            rf"(?:(?:draft )?texts?|drafts?|{_INSTRUMENT})(?: [\w'-]+){{0,10}}? (?:was|were|has been|have been|"
            rf"had been) (?:also )?"
            rf"(?:proposed|suggested|tabled|submitted|put forward)(?! to parliament| for ratification)|"
            rf"(?:is|are|was|were) (?:currently |also |jointly )?(?:exploring|considering|weighing|mulling) (?:an?|"
            rf"the (?:idea|"
            rf"possibility|conclusion) of an?) (?:[\w-]+ ){{0,4}}?{_INSTRUMENT}|"
            rf"will (?:begin|open|start|launch) {_TALKS}[^.;,]{{0,40}}? (?:on|for|towards) (?:an?|"
            rf"the) (?:[\w-]+ ){{0,4}}?"
            rf"{_INSTRUMENT}"
        ),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "provided for",
        "cooperation",
        english(
            r"(?:it|memorand\w+|mou|agreement|protocol|programme|program|document|plan|accord)(?: (?:of|between|on|"
            r"for) "
            r"[\w' -]{3,50}?)? (?:also )?(?:provides for|envisages|foresees) (?:the |an? |joint |"
            r"regular )?(?:[\w-]+ ){0,2}?"
            r"(?:exchanges?|training|courses|research|projects|cooperation|promotion|establishment|visits)"
        ),
        sure=0.55,
        status="proposed",
    ),
    Trigger(
        "in force so long",
        "agreement",
        english(r"(?:which |that )?(?:has|have) been in force (?:between [\w ]{3,40}? )?since"),
        sure=0.75,
        status="in-force",
    ),
)
