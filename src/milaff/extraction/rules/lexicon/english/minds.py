"""English words of shared views, confidence, and what is backed or not recognised."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english


def _mind(name: str, pattern: str, act: str, sure: float = 0.6) -> Trigger:
    return Trigger(name, "position", english(pattern), sure=sure, fields={"act": act}, needs=("speaker",))


MINDS: tuple[Trigger, ...] = (
    _mind(
        "of one mind",
        r"(?:were|was|are|is) (?:both |also )?(?:of (?:one|the same) mind|unanimous|at one|agreed|"
        r"in (?:full )?agreement|ad idem) (?:on|that|in|about)|"
        r"(?:took|take|takes|held|hold|holds) the (?:view|position|opinion) that|"
        r"(?:hold|holds|held|share|shares|have|had|take) (?:similar|identical|close|common|the same|convergent|"
        r"coinciding|like-minded|like) "
        r"(?:[\w-]+ )?(?:positions?|views?|approach(?:es)?|stances?|interests?|opinions)|"
        r"(?:positions|views) (?:of (?:the )?[\w ,]+ )?(?:coincide|converge|are (?:close|identical|similar))",
        "stated",
    ),
    _mind(
        "confident",
        r"(?:was|were|is|are|am|remains?|remained) (?:also )?(?:fully |very |deeply |particularly |"
        r"firmly )?(?:confident|convinced|certain|optimistic|hopeful|"
        r"pleased|delighted|satisfied|grateful|concerned|worried|proud|adamant|appreciative|thankful|honou?red|"
        r"glad|encouraged|gratified|supportive|sure) "
        r"(?:that|of|to|with|at|about|by|for)",
        "expressed",
    ),
    _mind(
        "sees as",
        r"(?:sees?|saw|regards?|regarded|views?|viewed|considered|treats?|perceives?|looks? (?:on|upon)|"
        r"characteri[sz]ed|qualified|termed|labelled|hailed|praised|"
        r"recogni[sz]es?) (?:the |his |her |its |their )?[\w' -]{2,40}? (?:as|to be)(?= )|"
        r"would (?:also )?(?:like|wish|prefer) to see|would welcome|spoke (?:highly|warmly|positively|"
        r"favou?rably|well|fondly|appreciatively) of|shar(?:e|ed|es) (?:the |their |a )?(?:[\w-]+ )?(?:concerns?|"
        r"interests?|hopes?|belief|conviction|commitment|desire|"
        r"assessment)|exchanged (?:assurances|compliments|pledges)|opined|acknowledg(?:ed|es) (?:the|that|"
        r"[\w-]+'s)|took pride|paid homage|drew attention|"
        r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )admitted|"
        r"acclaimed|extolled|credited|complimented|cautioned|remarked|reasoned|gave assurances?|"
        r"rendered thanks|wished success",
        "stated",
    ),
    _mind(
        "common ground",
        r"(?:there (?:was|is|were)|found|noted) (?:also )?(?:an? )?(?:[\w-]+ ){0,2}?(?:agreement|convergence|"
        r"consensus|common ground|unanimity|understanding|"
        r"similarity of views|identity of views|coincidence of views)(?= (?:between|on|that|about|of)\b)",
        "stated",
    ),
    _mind(
        "agreed on the importance",
        r"agreed (?:on|upon|about) (?:the )?(?:importance|need|necessity|desirability|urgency|value|significance|"
        r"usefulness)|"
        r"agreed (?:[\w]+ )?on the (?:need|importance)",
        "stated",
    ),
    Trigger(
        "joint statement says",
        "position",
        english(
            r"(?:joint|final|closing) (?:statement|communiqu[eé]|declaration)(?: [\w',-]+){0,8}? (?:called for|"
            r"calls for|stressed|stresses|affirmed|"
            r"condemned|welcomed|noted|reaffirmed|expressed|underlined|underscored|emphasi[sz]ed|urged|said that|"
            r"says that|states|reads?)"
        ),
        sure=0.65,
        fields={"act": "stated"},
    ),
    _mind(
        "does not recognise",
        r"(?:does|do|will|would|could|cannot|can) not (?:recogni[sz]e|accept|support|rule out|intend|share|agree|"
        r"consider|see|believe|want|tolerate)|"
        r"(?:did not rule|ruled|rules|not ruling) out|stopped short of",
        "stated",
    ),
    _mind(
        "backed",
        r"(?:has|have) (?:always |consistently |repeatedly |long |also |firmly |strongly |"
        r"steadfastly )+(?:backed|supported|stood by|defended|upheld|advocated|"
        r"favou?red|opposed|condemned|rejected|voiced|championed|maintained|urged|called)|stands? (?:firmly |"
        r"fully )?(?:by|with|behind|for)(?= )|"
        r"(?:lent|lends|gave|offered|extends?|extended) (?:its|their|his|her) (?:full |strong |firm )?(?:support|"
        r"backing) to|"
        r"(?:is|are) (?:strongly |firmly |resolutely )?(?:in favou?r of|against|opposed to)|favou?rs (?:the|an?|"
        r"closer|stronger|peaceful)",
        "supported",
    ),
    _mind(
        "according to",
        r"according to (?:the |h\.?e\.? |his |her )?(?:[\w'.-]+ ){0,4}?(?:ambassador|minister|president|premier|"
        r"spokes(?:man|woman|person)|chairman)|"
        r"in the (?:words|view|opinion) of (?:the )?(?:[\w'-]+ ){0,4}?(?:ambassador|minister|president|spokes\w+)|"
        r"(?:minister|ambassador|president|embassy|ministry|spokes\w+) (?:wrote|tweeted|posted|commented|"
        r"indicated|mentioned|disclosed|revealed|conceded|admitted|"
        r"acknowledged|cautioned|warned|signal(?:led|ed)|reported(?! to))",
        "stated",
    ),
    Trigger(
        "interlocutors stressed",
        "position",
        english(
            r"(?:interlocutors|parties to the talks|participants|both|two of them|co-chairs|co-chairmen|"
            r"counterparts|parliamentarians|diplomats|experts)"
            r" (?:also |then |further )?(?:stressed|emphasi[sz]ed|underlined|noted|agreed that|highlighted|"
            r"pointed out|underscored|expressed|welcomed|called|reaffirmed|"
            r"condemned|hailed|praised|shared)"
        ),
        sure=0.6,
        fields={"act": "stressed"},
    ),
)
