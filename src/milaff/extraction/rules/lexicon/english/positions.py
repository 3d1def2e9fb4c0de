"""English words of what somebody in office said, asked for, praised or denied."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english


def _said(name: str, pattern: str, act: str, sure: float = 0.75) -> Trigger:
    return Trigger(name, "position", english(pattern), sure=sure, fields={"act": act}, needs=("speaker",))


def _saying(name: str, pattern: str, act: str) -> Trigger:
    return Trigger(name, "position", english(pattern), force="side", sure=0.75, fields={"act": act})


POSITIONS: tuple[Trigger, ...] = (
    _said(
        "affirmed",
        r"(?:affirm(?:ed|s)?|reaffirm(?:ed|s)?|reiterat(?:ed|es)|confirm(?:ed|s)|assured|"
        r"acknowledged that|agreed that|renewed (?:his|her|its|their)(?! (?:diplomatic )?(?:ties|relations|contacts|"
        r"links|friendship|treaty|"
        r"agreement|membership))|attach(?:ed|es)? (?:great |particular |"
        r"special |high |utmost )?(?:importance|significance|value|priority)|insist(?:ed|s)|declared (?:his|her|its|"
        r"their)(?! independence)|vowed that|stood by|pledged (?:its|their|his|her) support)",
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
        r"(?:express(?:ed|es)(?! in (?:my|his|her|the|our|your)\b)|voic(?:ed|es)|convey(?:ed|s) (?:his|her|"
        r"their|its) (?:appreciation|"
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
        r"(?:prais(?:ed|es)|laud(?:ed|s)|commend(?:ed|s)|hail(?:ed|s)(?! from)|welcom(?:ed|es) (?:the|its|this|"
        r"his|her|their|an?\b|[\w-]+'s?|efforts|progress|with satisfaction|(?:[\w-]+ )?(?:co-?operation|"
        r"areas)\b)|salut(?:ed|es)|applaud(?:ed|s)|"
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
        r"(?<!\bthe )(?<!\bas i )(?<!\bas we )(?:said|says|stated(?! (?:in|of))|states(?= (?:that|his|her|its|"
        r"their|in)\b|[:,] [\"“])|not(?:ed|es)(?: that|"
        r" the|,| with| its| their| [\w-]+'s)|"
        r"took note|took stock|"
        r"(?!held the position (?!that\b))(?:shar(?:ed|es)|held|hold|expressed|reached|had) "
        r"(?:the|a|an|similar|identical|common|convergent) "
        r"(?:[\w-]+ ){0,2}?(?:views?|positions?|opinion|understanding|vision|concerns?)|"
        r"(?:were|was|are|is) (?:both )?(?:of the (?:same )?(?:view|opinion)|in agreement)|concur(?:red|s)|"
        r"agreed on the (?:need|importance|necessity)|reviewed with satisfaction|"
        r"disput(?:ed|es)(?= (?:that|whether|the|this|any|these|his|her|its|their)\b)|point(?:ed|s) (?:out|to)|"
        r"declared(?! (?:(?:its |their )?(?:independence|war)|(?:him|her|them|the \w+) persona)\b)|describ(?:ed|es)|"
        r"announced(?! (?:for|by|as))|explained|told|recall(?:ed|s)|remarked|observed|argued|"
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
        r"(?:(?<!it is )(?<!it was )hop(?:ed|es)|look(?:ed|s|ing)? forward|"
        r"(?<!is )(?<!are )(?<!was )(?<!were )expect(?:ed|"
        r"s) (?:that|the|to)|wished|(?<!best )(?<!good )(?<!warm )(?<!sincere )(?<!their )(?<!our )(?<!the )wishes)",
        "hoped",
    ),
    _said(
        "supported",
        r"(?:(?:(?<!to )|(?<=continue to ))support(?:s)? (?:the|its|a|an|[\w'-]+'s)|back(?:s)? (?:the|its)|"
        r"oppos(?:ed|es)|reject(?:ed|s))",
        "supported",
        0.6,
    ),
    _said(
        "was denied",
        r"(?:was|were|has been|have been|had been) (?:also |firmly |strongly |categorically |promptly )?(?:rejected|"
        r"dismissed|denied|refuted)"
        r"(?= (?:by|as|in)\b)",
        "denied",
        0.6,
    ),
    _said(
        "called untrue",
        r"(?:reports?|rumou?rs|claims|stories|talk) (?:that|of|about)\b"
        r"(?=[^.;\n]{0,90}?\b(?:visits?|trips?|summit|embassy|ambassador|relations|ties|agreement|talks|session|"
        r"consulate|office)\b)[^.;\n]{5,140}? (?:are|is|was|were)"
        r"(?: simply| quite| completely| entirely)? (?:not true|untrue|false|unfounded|baseless|incorrect|"
        r"without (?:any )?foundation)",
        "denied",
        0.85,
    ),
    _said("denied", r"(?<!been )(?<!was )(?<!were )(?:den(?:ied|ies)|dismiss(?:ed|es)|refuted)", "denied", 0.6),
    _saying("affirming", r"(?:affirming|reaffirming|reiterating|confirming)", "affirmed"),
    _saying("stressing", r"(?:stressing|emphasi[sz]ing|underlining|underscoring|highlighting)", "stressed"),
    _saying("expressing", r"(?:expressing|voicing|thanking|condemning|congratulating)", "expressed"),
    _saying(
        "praising",
        r"(?:praising|lauding|commending|hailing|applauding|(?<!when )welcoming(?= (?:the|its|this|that|efforts)))",
        "praised",
    ),
    _saying("calling for", r"(?:calling (?:for|on)|urging)", "called-for"),
    _saying("saying", r"(?:noting|adding|pointing out|saying|stating|recalling|explaining|describing)", "stated"),
    _saying("hoping", r"(?:hoping|looking forward)", "hoped"),
)
