"""English words of what was said, in the passive or as a wish: "was stressed by", "was the wish of"."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BE = r"(?:was|were|has been|have been|had been|is|are|being)"
_ADVERBS = r"(?:(?:also|again|once more|particularly|strongly|duly|highly|specially|especially|further|likewise) )*"

PASSIVES: tuple[Trigger, ...] = (
    Trigger(
        "was stressed",
        "position",
        english(
            rf"{_BE} {_ADVERBS}(?:stressed|underlined|underscored|pointed out|emphasi[sz]ed|highlighted|affirmed|"
            rf"reaffirmed|"
            rf"reiterated|voiced|expressed|hailed|praised|commended|lauded|urged|called for|advocated|condemned|"
            rf"deplored|regretted|"
            rf"rejected|dismissed|refuted|appreciated|conveyed|recalled|requested)(?! in force)(?= by|\W| and|,| as|"
            rf" at| in| during| to| on)|"
            rf"{_BE} {_ADVERBS}(?:noted|announced|mentioned|described|called|welcomed|stated|proposed|supported|"
            rf"demanded)(?: [\w-]+){{0,6}}? by"
            rf"(?! the end)"
        ),
        sure=0.55,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "was the wish of",
        "position",
        english(
            rf"{_BE} (?:the |an? )?(?:great |particular )?(?:wish|hope|view|conviction|desire|source of (?:pride|"
            rf"satisfaction|concern)|"
            rf"intention|position|belief|opinion)(?: of| that)?|"
            r"(?:offered|extended|conveyed|passed on|addressed) (?:[\w-]+ ){0,6}?(?:congratulations|condolences|"
            r"thanks|gratitude|sympathy|"
            r"greetings|wishes|apologies|appreciation)|"
            rf"{_BE} {_ADVERBS}(?:hopeful|confident|optimistic|convinced|grateful|thankful|pleased|delighted|glad|"
            rf"honoured|proud|concerned|"
            rf"worried|satisfied|alarmed)(?: that| to| for| about| with| at| of)|"
            r"(?:took|takes) (?:pride|satisfaction|note with satisfaction)|(?:gave|gives) (?:an? )?(?:high|"
            r"positive) (?:assessment|appraisal)"
        ),
        sure=0.55,
        fields={"act": "expressed"},
        needs=("speaker",),
    ),
    Trigger(
        "wants",
        "position",
        english(
            r"(?:wants?|wanted|wish(?:es|ed)?|desires?|desired|seeks|sought|favou?rs?|favou?red|"
            r"prefers?) (?:to (?:see|deepen|strengthen|expand|"
            r"broaden|develop|diversify|learn|benefit|attract|step up|boost)|them|the [\w -]{3,40}? to|[\w'-]+ to)"
        ),
        sure=0.5,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
)
