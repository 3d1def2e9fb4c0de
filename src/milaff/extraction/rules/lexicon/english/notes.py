"""English words of notes and instruments exchanged, and of those that are being worked on."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_INSTRUMENT = (
    r"(?:agreements?|memorandums?|memoranda|mous?|protocols?|treaty|treaties|conventions?|accords?|pacts?|"
    r"declarations?|contracts?|letters? of intent|programmes? of cooperation|road ?maps?|action plans?|arrangements?)"
)

NOTES: tuple[Trigger, ...] = (
    Trigger(
        "notes exchanged",
        "agreement",
        english(
            r"(?:diplomatic )?notes (?:on [\w' -]{3,50} )?(?:were|was) exchanged|exchanged (?:diplomatic )?notes "
            r"(?:on|for|"
            r"concerning|regarding)|"
            r"exchanges? of (?:diplomatic )?(?:notes|letters)(?: [\w',-]+){0,10}? (?:was|were) (?:also )?(?:signed|"
            r"concluded|effected)|(?:sign(?:ed|ing)(?: of)?) (?:an |the )?exchanges? of (?:notes|letters)"
        ),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "instruments exchanged",
        "agreement",
        english(
            rf"(?:witness(?:ed|es)|oversaw|attended|presided over|watched) (?:the )?exchange of…{_INSTRUMENT}|"
            rf"(?<!to )concludes? (?:an?|the|two|three|\w+) (?:[\w-]+ ){{0,3}}?{_INSTRUMENT}|"
            rf"{_INSTRUMENT} (?:on|of|for|concerning) [\w' -]{{3,60}}? followed(?= (?:in|on|the|a|\w+ (?:years?|"
            rf"months?))\b)"
        ),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "being worked on",
        "agreement",
        english(
            rf"(?:is|are|was|were|been) working on (?:an?|the|two|\w+) (?:[\w-]+ ){{0,3}}?{_INSTRUMENT}|"
            r"(?:negotiations|talks) (?:on|for|about) (?:an? |the )?(?:[\w'-]+ ){1,6}?(?:exemption|partnership|"
            r"arrangement|waiver|agreement|treaty)(?: [\w'-]+){0,6}? (?:began|started|opened|were (?:taken up|opened|"
            r"launched|begun|resumed)|have (?:begun|started|been)|are|is|continue)"
        ),
        sure=0.7,
        status="negotiating",
    ),
)
