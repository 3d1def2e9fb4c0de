"""English words of agreements: signed, initialled, negotiated, proposed, ratified, in force."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_INSTRUMENT = (
    r"(?:agreements?|memorandums?|memoranda|mo[cu]s?|frameworks? (?:on|of|for) co-?operation|framework "
    r"agreements?|protocols?|treaty|treaties|conventions?|accords?|"
    r"pacts?|declarations?|"
    r"roadmap|road map|action plans?|plans? of action|work(?:ing)? programme|executive programmes?|programmes?|"
    r"joint statement|communiqu[eé]|instruments?|documents?|contracts?|"
    r"letters? of intent|joint vision|vision statement|arrangements?|minutes|deals?|charter|twinning)"
)

BONDS: tuple[Trigger, ...] = (
    Trigger(
        "ratified",
        "agreement",
        english(
            rf"(?:ratified|ratification of|ratifies|approved|endorsed)…{_INSTRUMENT}|"
            rf"{_INSTRUMENT}…(?:was|were|been) ratified|instruments of ratification"
        ),
        sure=0.85,
        status="ratified",
    ),
    Trigger(
        "in force",
        "agreement",
        english(
            rf"{_INSTRUMENT}…(?:entered into force|came into force|enters into force|(?:is|are|been|remains?|"
            rf"currently) in force|"
            rf"in force since|took effect|came into effect)|(?:entry|coming) into force of…{_INSTRUMENT}"
        ),
        sure=0.85,
        status="in-force",
    ),
    Trigger(
        "signed",
        "agreement",
        english(
            rf"(?:signed(?! on to)|signs(?! on to)|sign(?! on to)|inked|penned|"
            rf"(?:signing(?: ceremony)?|signature)(?:, [^,;]{{4,45}},| (?:on|in) \w+)? of|"
            rf"signing ceremony for|exchange of (?=(?:(?:the|an?|two|three|several) )?{_INSTRUMENT})|"
            r"(?<!the )concluded|conclusion of|exchanged(?! (?:\w+ )?(?:views|opinions|ideas))|"
            rf"adopted|issued)…{_INSTRUMENT}"
        ),
        sure=0.9,
        status="signed",
    ),
    Trigger(
        "instrument signed",
        "agreement",
        english(
            rf"(?<!\bno ){_INSTRUMENT}…(?:(?:was|were|been|is|are|being)? ?(?:also )?(?:signed|inked|concluded|reached|"
            rf"adopted))"
        ),
        sure=0.85,
        status="signed",
    ),
    Trigger(
        "initialled",
        "agreement",
        english(rf"(?:{_INSTRUMENT}…)?(?:was |were )?initiall?ed(?:…{_INSTRUMENT})?"),
        sure=0.8,
        status="negotiating",
    ),
    Trigger(
        "negotiating",
        "agreement",
        english(
            rf"(?:negotiat\w+(?! (?:this|the said)\b)|under negotiation|talks on|finali[sz]\w+|draft)"
            rf"(?![^.;]{{0,60}} (?:signed|concluded) )…{_INSTRUMENT}|"
            rf"negotiating (?:one|another) (?:on|for)|"
            rf"(?:negotiate|renegotiate) (?:its|their|the) (?:renewal|extension|revision|successor)|"
            rf"{_INSTRUMENT}…(?:stages? of negotiat\w+|under negotiation|being negotiated|under discussion|is under)"
        ),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "proposed instrument",
        "agreement",
        english(
            rf"(?:proposed?|proposal for|possibility of|considering|plans? for)~~(?:sign\w* |"
            rf"conclud\w+ )?(?:an? |the )?(?:[\w-]+ ){{0,4}}{_INSTRUMENT}"
        ),
        sure=0.7,
        status="proposed",
    ),
    Trigger(
        "have agreements",
        "agreement",
        english(
            r"(?:have|has) (?:also )?(?:concluded |signed )?(?:\d+|several|a number of|numerous|"
            r"many) (?:[\w-]+ ){0,3}?(?:agreements|memoranda|mous|treaties)"
        ),
        sure=0.6,
        status="in-force",
        needs=("partner",),
    ),
    Trigger(
        "twinned",
        "agreement",
        english(r"(?:twinned|sister[- ]cit(?:y|ies)|twin(?:ning)? (?:towns?|cities|agreement))"),
        sure=0.8,
        status="signed",
        fields={"instrument": "twinning"},
    ),
)
