"""English words of positions, undertakings, cooperation and figures."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english


def _said(name: str, pattern: str, act: str, sure: float = 0.75) -> Trigger:
    return Trigger(name, "position", english(pattern), sure=sure, fields={"act": act}, needs=("speaker",))


def _saying(name: str, pattern: str, act: str) -> Trigger:
    return Trigger(name, "position", english(pattern), force="side", sure=0.75, fields={"act": act})


POSITIONS: tuple[Trigger, ...] = (
    _said(
        "affirmed",
        r"(?:affirm(?:ed|s)?|reaffirm(?:ed|s)?|reiterat(?:ed|es)|confirm(?:ed|s)|assured|"
        r"acknowledged that|agreed that|renewed (?:his|her|its|their)|attach(?:ed|es)? (?:great |particular |"
        r"special |high |utmost )?(?:importance|significance|value|priority)|insist(?:ed|s)|declared (?:his|her|its|"
        r"their)|vowed that|stood by|pledged (?:its|their|his|her) support)",
        "affirmed",
    ),
    _said(
        "stressed",
        r"(?:stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|highlight(?:ed|"
        r"s)?|would like to (?:highlight|emphasi[sz]e|note|stress))",
        "stressed",
    ),
    _said(
        "expressed",
        r"(?:express(?:ed|es)|voic(?:ed|es)|convey(?:ed|s) (?:his|her|their|its) (?:appreciation|"
        r"gratitude|thanks|condolences)|thank(?:ed|s)|condemn(?:ed|s)|congratulat(?:ed|es)|"
        r"appreciat(?:ed|es)|regret(?:ted|s)|deplor(?:ed|es)|denounc(?:ed|es)|mourn(?:ed|s)|convey(?:ed|s) "
        r"condolences|"
        r"extended (?:his|her|its|their) (?:condolences|congratulations|thanks|gratitude)|took issue with|"
        r"protest(?:ed|s)|"
        r"we are confident|i am confident)",
        "expressed",
    ),
    _said(
        "praised",
        r"(?:prais(?:ed|es)|laud(?:ed|s)|commend(?:ed|s)|hail(?:ed|s)|welcom(?:ed|es) (?:the|its|this|"
        r"his|her|their|an?\b|[\w-]+'s?|efforts|progress|with satisfaction)|salut(?:ed|es)|applaud(?:ed|s)|"
        r"paid tribute)",
        "praised",
    ),
    _said(
        "called for",
        r"(?:call(?:ed|s) (?:for|upon|on [\w ]{0,40} to)|request(?:ed|s)(?! by)|ask(?:ed|s) (?:for|that)|press(?:ed|"
        r"es) for|"
        r"appealed|solicit(?:ed|s)|invited attention|drew attention|sought support|urg(?:ed|es)|appeal(?:ed|s)|"
        r"demand(?:ed|s)|advocat(?:e|ed|es))",
        "called-for",
    ),
    _said(
        "said",
        r"(?:said|says|stat(?:ed|es)(?! (?:in|of))|not(?:ed|es)(?: that| the|,| with| its| their| [\w-]+'s)|"
        r"took note|took stock|"
        r"(?:shar(?:ed|es)|held|hold|expressed|reached|had) (?:the|a|an|similar|identical|common|convergent) "
        r"(?:[\w-]+ ){0,2}?(?:views?|positions?|opinion|understanding|vision|concerns?)|"
        r"(?:were|was|are|is) (?:both )?(?:of the (?:same )?(?:view|opinion)|in agreement)|concur(?:red|s)|"
        r"agreed on the (?:need|importance|necessity)|reviewed with satisfaction|disput(?:ed|es)|point(?:ed|"
        r"s) (?:out|to)|"
        r"declared|describ(?:ed|es)|announced(?! (?:for|by|as))|explained|told|recall(?:ed|s)|remarked"
        r"|observed|argued|"
        r"considers?|added(?: that|,)|according to (?:him|her|the (?:minister|president|ambassador))|"
        r"made clear|maintains that|believes?)",
        "stated",
        0.7,
    ),
    _said(
        "we",
        r"we (?:aim|want|seek|intend|plan|attach|see|consider|support|believe|expect|call|reject|condemn|wish|are "
        r"(?:determined|ready|committed|grateful|convinced|pleased|proud|interested))",
        "stated",
        0.65,
    ),
    _said(
        "hoped",
        r"(?:hop(?:ed|es)|look(?:ed|s|ing)? forward|(?<!is )(?<!are )(?<!was )(?<!were )expect(?:ed|"
        r"s) (?:that|the|to)|wish(?:ed|es))",
        "hoped",
    ),
    _said(
        "supported",
        r"(?:support(?:s)? (?:the|its|a|an|[\w'-]+'s)|back(?:s)? (?:the|its)|oppos(?:ed|es)|reject(?:ed|s))",
        "supported",
        0.6,
    ),
    _said("denied", r"(?<!been )(?<!was )(?<!were )(?:den(?:ied|ies)|dismiss(?:ed|es)|refuted)", "denied", 0.6),
    _saying("affirming", r"(?:affirming|reaffirming|reiterating|confirming)", "affirmed"),
    _saying("stressing", r"(?:stressing|emphasi[sz]ing|underlining|underscoring|highlighting)", "stressed"),
    _saying("expressing", r"(?:expressing|voicing|thanking|condemning|congratulating)", "expressed"),
    _saying("praising", r"(?:praising|lauding|commending|hailing|welcoming|applauding)", "praised"),
    _saying("calling for", r"(?:calling (?:for|on)|urging)", "called-for"),
    _saying("saying", r"(?:noting|adding|pointing out|saying|stating|recalling|explaining|describing)", "stated"),
    _saying("hoping", r"(?:hoping|looking forward)", "hoped"),
)

WORDS: tuple[Trigger, ...] = (
    Trigger(
        "invited",
        "commitment",
        english(
            r"(?:invit(?:ed|es|ing)|(?:extend|issu|convey|deliver|accept|receiv|renew)(?:ed|s|es|"
            r"ing)? (?:[\w'-]+ ){0,6}?invitation)"
        ),
        sure=0.85,
        fields={"kind": "invitation"},
        needs=("partner",),
    ),
    Trigger(
        "at the invitation",
        "commitment",
        english(r"at the (?:kind |official )?invitation of"),
        force="noun",
        sure=0.6,
        fields={"kind": "invitation"},
        needs=("person",),
    ),
    Trigger(
        "invitation",
        "commitment",
        english(r"invitation (?:to|for|from)"),
        force="noun",
        sure=0.7,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "pledged",
        "commitment",
        english(
            r"(?:pledg(?:ed|es|ing)|undert(?:ook|akes|aken) to|(?<!been )offer(?:ed|s) to|"
            r"gave (?:an )?(?:assurances?|undertaking)|committed (?:itself|himself|herself|themselves|"
            r"to|us\$|\d)|vowed|pledge of)"
        ),
        sure=0.85,
        fields={"kind": "pledge"},
    ),
    Trigger("promised", "commitment", english(r"promis(?:ed|es|ing)"), sure=0.8, fields={"kind": "promise"}),
    Trigger(
        "agreed to",
        "commitment",
        english(
            r"(?:(?:have |had )?agreed (?:to(?! co-?operate)|on|upon)|decided to|it was agreed (?:to|that)"
            r"|resolved to)"
        ),
        sure=0.7,
        fields={"kind": "plan"},
    ),
    Trigger(
        "will provide",
        "commitment",
        english(
            r"(?:(?:will|would|is to|are to|plans? to|intends? to) (?:also )?(?:provide|contribute|grant|"
            r"finance|fund|build|invest|open|donate|supply|train|offer|send|allocate|increase|double|"
            r"launch|establish|host|construct|start|resume))"
        ),
        sure=0.65,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
    Trigger(
        "cooperates",
        "cooperation",
        english(
            r"(?:cooperat(?:e|es|ed|ing)|co-operat(?:e|es|ed|ing)|collaborat(?:e|es|ed)|work(?:s|"
            r"ed)? (?:closely )?together|coordinat(?:e|es|ed)|defended each other|jointly|participat(?:e|"
            r"es|ed) in|conduct(?:s|ed)? (?:joint|the biennial|the annual|biennial|annual|regular)|"
            r"trains?|trained|exchanges? (?:students|experts))"
        ),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "cooperation includes",
        "cooperation",
        english(
            r"(?:co-?operation|collaboration|partnership|coordination)(?: [\w',-]+){0,12}? (?:includes?|"
            r"covers?|extends?|began|started|focus(?:es|ed)|has|have|is|was|dates)"
        ),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "being explored",
        "cooperation",
        english(
            r"(?:is|are|was|were) (?:also )?(?:being (?:explored|considered|studied|examined|discussed|weighed)|"
            r"under (?:consideration|study|discussion|examination))"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "discussed",
        "cooperation",
        english(
            r"(?:(?:talks|meeting|discussions|conversation|consultations|agenda)(?: [\w'-]+){0,6}? (?:focus(?:ed|"
            r"ing)|centred|"
            r"centered|cover(?:ed|ing)|dealt|touched|address(?:ed|ing)|revolved)|discuss(?:ed|es|ing)|review(?:ed|s|"
            r"ing)|explor(?:ed|es|ing)|consider(?:ed|ing) (?:ways|"
            r"means|how|the possibility)|examin(?:ed|ing)|on the agenda|focus(?:ed|ing) on|dealt with|"
            r"covered|exchanged views|touched (?:on|upon)|talks (?:covered|focused))"
        ),
        sure=0.65,
        status="discussed",
    ),
    Trigger(
        "member of",
        "cooperation",
        english(r"(?:are|is) (?:both |also |a )?members? of"),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "agreed to cooperate",
        "cooperation",
        english(r"agreed to co-?operate"),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "event held",
        "cooperation",
        english(
            r"(?:organi[sz]ed|held|hosted|staged|opened)(?: [\w'-]+){0,8}? (?:exhibition|festival|"
            r"(?:cultural|film|food) (?:week|days?|season)|concert|workshop|seminar|trade fair|"
            r"training course|naval exercise|exercises?)|"
            r"(?:exhibition|festival|(?:cultural|film|food) (?:week|days?|season)|concert|workshop|"
            r"seminar|trade fair|training course|exercises?|days of [\w-]+ culture)(?: [\w'-]+){0,8}? "
            r"(?:was|were|took|takes|is to be|are to be|will be) (?:held|place|organi[sz]ed|staged|hosted|opened)|"
            r"carried out (?:[\w'-]+ ){0,3}?(?:exercises?|manoeuvres|drills?)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "granted",
        "cooperation",
        english(r"(?:has|have) (?:granted|provided|offered|trained|financed|funded)"),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "proposed",
        "cooperation",
        english(
            r"(?:propos(?:ed|es)|upcoming goals?|aims? to|seek(?:s)? to|plans? (?:for|to)|under (?:study|"
            r"consideration|discussion)|is (?:being )?(?:studying|considering|studied))"
        ),
        sure=0.5,
        status="proposed",
        needs=("relation",),
    ),
    Trigger(
        "possible",
        "cooperation",
        english(
            r"(?:(?:potential|opportunit(?:y|ies)|scope|room|prospects?|possibilit(?:y|"
            r"ies)) (?:[\w'-]+ ){0,3}?(?:for|of|to|in|exists?)|could (?:[\w'-]+ ){0,3}?(?:cooperate|"
            r"expand|extend|benefit|be (?:expanded|developed|extended)))"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "cooperation in",
        "cooperation",
        english(
            r"(?:joint (?:projects?|ventures?|programmes?|exercises?|research)|scholarships?|"
            r"co-?operation (?:in|on|between|with|within)|exchange programmes?|direct flights?)"
        ),
        force="noun",
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "figure",
        "figure",
        english(
            r"(?:reach(?:ed|es|ing)|to reach|(?:was|were|is|are) put at|made up|makes? up|represent(?:ed|s)|"
            r"generat(?:ed|es)|"
            r"doubled to|tripled to|soared|surged|jumped|plunged|plummeted|dipped|edged up|slipped|shrank|"
            r"expanded by|stood at|stands at|amount(?:ed|s|ing) to|total(?:led|ed|s|ling|ing)?|rose|"
            r"rises|risen|fell|increased|decreased|declined|exceed(?:ed|s|ing)?|was (?:worth|valued|"
            r"estimated)|were (?:worth|valued|estimated)|(?:is|are) (?:worth|valued|estimated)|worth|valued at|"
            r"grew|climbed|dropped|surpassed|hit|came to|accounted for|averag(?:ed|es)|recorded|"
            r"export(?:ed|s)|import(?:ed|s)|invested|(?:were|was|is|are)(?= (?:about |around |some |"
            r"nearly |over |more than |approximately |only )?(?:us\$|\$|€|£|usd|\d))|"
            r"with an? (?:estimated|total))"
        ),
        sure=0.7,
        needs=("number", "measure"),
    ),
    Trigger(
        "count",
        "figure",
        english(
            r"(?:there are|are (?:studying|enrolled|registered|living|working)|stud(?:y|ied|ying)|"
            r"work(?:s)?(?= in)|liv(?:e|es|ed|ing)|resid(?:e|es|ing)|operat(?:e|es|ed|ing)|employ(?:s|ed|"
            r"ing)?|hosts?|home to|received|welcomed|visited|fl(?:y|ies|ew)|numbered|numbers?|numbering|graduated|"
            r"trained|enrolled|carried|runs?|(?:is|are|was|were) (?:granted|issued|awarded|allocated|settled|based|"
            r"employed)|"
            r"(?:community|diaspora)(?: [\w'-]+){0,6}? (?:is|are|was|numbers?|numbered|counts?|consists?)|"
            r"(?:is|are|was|were) (?:estimated|put) at)"
        ),
        sure=0.65,
        needs=("number", "counted"),
    ),
    Trigger(
        "counted",
        "figure",
        english(
            r"(?<!representatives of )(?<!delegates of )(?:(?:more than|over|about|some|around|nearly|almost|"
            r"an estimated|"
            r"the estimated) )?\d[\d,.]*(?: (?:thousand|million))? (?!(?:about|some|around|over|nearly) "
            r")(?:[\w'-]+ ){0,3}?"
            r"(?:students|"
            r"companies|firms|enterprises|joint ventures|flights|licen[cs]es|tourists|visitors|nationals|citizens|"
            r"workers|experts|doctors|scholarships|projects|jobs|migrants|refugees|investors|visas|"
            r"[a-z]{4,}s(?= (?:live|lives|reside|resides|are (?:living|resident|settled)))|\w+(?:ans|ians|ese|"
            r"is)(?= (?:live|work|in|who|cross|visit|reside|study|are)))"
        ),
        force="noun",
        sure=0.55,
        needs=("counted",),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:trade|exports|imports|turnover|investment)(?: [\w'-]+){0,8}? (?:has|have|"
            r"had)? ?(?:risen|grown|fallen|increased|declined|doubled|tripled|remains? (?:modest|below|"
            r"low|small))"
        ),
        sure=0.6,
    ),
)
