"""English words of instruments as pages list them: dated from a year, in place, renewed, ended, awarded."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_PAPER = (
    r"(?:agreements?|treat(?:y|ies)|conventions?|protocols?|memorand\w+|mous?|accords?|pacts?|arrangements?|charter|"
    r"(?:work and )?(?:working )?holiday (?:visa )?schemes?|letters? of intent|action plan|plan of action|"
    r"road ?map|work plan)"
)
_BY = r"(?:was|were|has been|have been|had been|is|are)"

PAPERS: tuple[Trigger, ...] = (
    Trigger(
        "to conclude",
        "agreement",
        english(
            rf"(?:(?:propos|suggest|request|offer)(?:ed|es|s|ing)) (?:an? |the )?(?:[\w-]+ ){{0,4}}?{_PAPER}|"
            rf"(?:agreed|decided|intend|intends|plan|plans|hope|hopes|undertook|wish|seek|expect|expected|ready|"
            rf"aim) to (?:\w+ )?"
            rf"(?:conclude|sign|draw up|draft|initial|finali[sz]e|work on|work towards|update|revise)~~{_PAPER}|"
            rf"(?:agreed|decided|spoke|talked|exchanged views) on (?:the )?(?:signing|conclusion|negotiation|"
            rf"drafting)~~{_PAPER}|"
            rf"{_PAPER}(?: [\w'-]+){{0,8}}? (?:will|would|is to|are to|is expected to|is due to|should|"
            rf"could) (?:soon |also |shortly )?be (?:signed|concluded|"
            rf"initialled|finali[sz]ed|ready)"
        ),
        sure=0.7,
        status="proposed",
    ),
    Trigger(
        "consented to",
        "agreement",
        english(
            rf"(?:concurred in|consented to|gave (?:its|their) consent to|completed|deposited|"
            rf"exchanged) (?:the )?(?:instruments? of )?(?:ratification|{_PAPER})"
        ),
        sure=0.65,
        status="ratified",
    ),
    Trigger(
        "ended",
        "agreement",
        english(
            rf"(?:terminated|denounced|abrogated|withdrew from|suspended|annulled|cancelled|scrapped)~~{_PAPER}|"
            rf"{_PAPER}(?: [\w'-]+){{0,8}}? (?:{_BY} )?(?:terminated|denounced|abrogated|annulled|lapsed|expired)"
        ),
        sure=0.7,
        status="lapsed",
    ),
    Trigger(
        "renewed",
        "agreement",
        english(
            rf"{_PAPER}(?: [\w',-]+){{0,12}}? {_BY} (?:also |then |later )?(?:renewed|extended|prolonged|amended|"
            rf"updated|revised|replaced|"
            rf"supplemented|moderni[sz]ed|expanded|upgraded|exchanged|finali[sz]ed|formali[sz]ed|sealed|made|"
            rf"handed over|put in place|delivered)|"
            rf"(?:renewed|extended|prolonged|amended|updated|revised) (?:the|their|its|a) (?:[\w-]+ ){{0,4}}?{_PAPER}"
        ),
        sure=0.65,
        status="signed",
    ),
    Trigger(
        "entered into a memorandum",
        "agreement",
        english(
            rf"(?:entered into|reached|agreed|came to|clinched|secured|arrived at|executed|"
            rf"formali[sz]ed~~(?:through|by|"
            rf"in|with)) (?:an? |the |several |two |three )?"
            rf"(?:[\w-]+ ){{0,4}}?{_PAPER}"
        ),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "listed with its year",
        "agreement",
        english(
            r"(?:agreement|treaty|convention|protocol|memorandum of understanding|mou|"
            r"arrangement)(?: [\w'&,/-]+){0,14}? \((?:signed |concluded |in force |since )?"
            r"(?:in |on |since |from )?[^()]{0,40}?\d{4}\)"
        ),
        force="noun",
        sure=0.55,
        status="signed",
    ),
    Trigger(
        "have one between them",
        "agreement",
        english(
            rf"(?:have|has) (?:an? |also |several |two |three )?(?:(?!\w+ed )[\w-]+ ){{0,3}}?{_PAPER}(?: (?:on|for|"
            rf"with|between|in|covering)|(?=\W*$))"
        ),
        sure=0.55,
        status="in-force",
        needs=("partner",),
    ),
    Trigger(
        "in place since",
        "agreement",
        english(
            rf"{_PAPER}(?: [\w',-]+){{0,12}}? (?:dates? (?:from|back to)|dating (?:from|back)|(?:has|"
            rf"have) been in (?:place|operation|effect|force)|"
            rf"(?:was|were) provisionally applied|provisionally applied|remains? in force)"
        ),
        sure=0.6,
        status="in-force",
    ),
    Trigger(
        "dates from",
        "agreement",
        english(
            rf"{_PAPER}(?: [\w',-]+){{0,12}}? (?:dates? (?:from|back)|dating (?:from|back)|goes back|(?:has|have|"
            rf"had) (?:been )?(?:in (?:place|operation|effect|force)|"
            rf"applied|governed|regulated|operated|existed)|(?:is|are|was|were) (?:also )?in (?:place|operation|"
            rf"effect)|exists?|"
            rf"(?:provisionally )?appl(?:ied|ies|y)|governs?|regulates?|remains? (?:valid|applicable|"
            rf"in force))(?= |\.|$)|"
            r"(?:agreement|treaty|pact|accord|protocol|convention)(?: (?:on|of|between|"
            r"signed)(?: [\w'-]+){1,8})? (?:covers?|provides? for|allows?|enables?)"
        ),
        sure=0.55,
        status="in-force",
        needs=("relation",),
    ),
    Trigger(
        "governed by",
        "agreement",
        english(
            rf"(?:governed|regulated|framed|abolished|covered|based|founded|lifted|waived|established|conducted)"
            rf"(?: [\w-]+)? (?:by|under|on|through) (?:an? |the )?(?:[\w-]+ ){{0,3}}?{_PAPER}(?= (?:of|on|"
            rf"between|for|signed|concluded|from|in|and)\b)|"
            rf"(?:relations|ties|trade|cooperation)(?: [\w',-]+){{0,8}}? (?:is|are) (?:governed|regulated|"
            rf"covered) by (?:an? |the )?(?:[\w-]+ ){{0,3}}?{_PAPER}|"
            rf"(?:legal|treaty|contractual|legislative) (?:and [\w-]+ )?(?:framework|base|basis|"
            rf"foundation)(?: [\w',-]+){{0,10}}? (?:includes?|consists? of|"
            rf"comprises?|rests? on|covers?|is formed by)~~{_PAPER}|"
            rf"(?:both|two) (?:countries|states|sides|nations)? ?(?:are|is) (?:also )?(?:parties|party|signatories) to"
        ),
        sure=0.6,
        status="in-force",
    ),
    Trigger(
        "contract won",
        "agreement",
        english(
            r"(?:contracts?|deals?|concessions?|tenders?)(?: [\w',.€$£-]+){0,14}? (?:was|were|"
            r"has been) (?:also )?(?:awarded|signed|won|given|concluded)|"
            r"(?:awarded|won|secured|clinched|landed|signed|received) (?:an? |the |"
            r"several )?(?:[\w€$£.,'-]+ ){0,6}?(?:contracts?|deals?|concessions?|tender)"
        ),
        sure=0.55,
        status="signed",
        needs=("both",),
    ),
    Trigger(
        "issued a declaration",
        "agreement",
        english(
            r"(?:issued|adopted|signed|released|approved|endorsed|launched|agreed(?: on| upon)?|"
            r"unveiled) (?:an? |the |their |its )?(?:[\w-]+ ){0,3}?"
            r"(?:joint (?:declaration|statement|communiqu[eé]|action plan)|declaration on|plan of action|"
            r"action plan|road ?map|programme of cooperation)|"
            r"(?:action plan|plan of action|road ?map|joint declaration|programme of cooperation|"
            r"cooperation programme)(?: [\w',-]+){0,10}? "
            r"(?:was|were|has been) (?:also )?(?:adopted|agreed|approved|issued|signed|launched|endorsed)"
        ),
        sure=0.55,
        status="signed",
        needs=("relation",),
    ),
)
