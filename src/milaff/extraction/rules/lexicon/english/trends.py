"""English words of figures told by their trend, rank, stock or count: money given, nationals, main goods."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_MONEY = (
    r"(?:(?:more than|over|about|nearly|some|around|almost|up to|approximately|an? (?:estimated|additional|further|"
    r"total of)|a) )?(?:[a-z]{1,3} ?)?[$€£¥] ?\d[\d.,]*(?: ?(?:thousand|million|billion|m|bn))?"
)

TRENDS: tuple[Trigger, ...] = (
    Trigger(
        "money given",
        "figure",
        english(
            r"(?:(?:has|have|had) (?:so far |also )?|(?:(?:is|was|were|are) )?)(?:provided|contributed|allocated"
            r"|supplied|"
            r"disbursed|invested|spent|channelled|given|lent) (?:\w+ )?(?:with )?" + _MONEY + r"(?! [\w ]{0,20}"
            r"(?:loan|credit))"
        ),
        sure=0.6,
        needs=("party", "number"),
    ),
    Trigger(
        "census",
        "figure",
        english(
            r"\d[\d,.]*(?: (?:people|persons|residents|inhabitants|australians|americans|britons))?(?: in [\w' "
            r"]{3,20}?)? "
            r"(?:(?:claimed?|reported|declared|identified|gave)(?= [\w' ]{0,30}(?:as|ancestry|descent|origin|birth))|"
            r"(?:were|was|are) born in)"
        ),
        sure=0.65,
        needs=("party",),
    ),
    Trigger(
        "count",
        "figure",
        english(
            r"(?:were|was|have been|had been) (?:evacuated|repatriated|airlifted|resettled|naturalised|registered|"
            r"enrolled|issued|treated|vaccinated|trained|granted|admitted|employed|dispatched|seconded|"
            r"deployed)|(?:emigrated|settled|migrated|"
            r"fled) (?:to|in|from)|(?:make|made|have made) their homes?|call [\w]+ home"
        ),
        sure=0.6,
        needs=("number", "counted"),
    ),
    Trigger(
        "nationals counted",
        "figure",
        english(
            r"(?:there (?:are|were)|numbers?|numbered|home to|hosts?) (?:about |around |approximately |some |over |"
            r"nearly |almost |more than |an estimated |up to )?\d[\d.,]* (?:[\w-]+ ){1,3}?"
            r"(?:residing|resident|residents|living|settled|registered|working|studying|nationals|citizens)|"
            r"(?:up to|some|about|around|over|more than|nearly) \d[\d.,]* (?:[\w-]+ ){1,3}?(?:students?|officials?|"
            r"officers?|trainees?|graduates?) (?:are|have been|were) (?:admitted|enrolled|trained|received|accepted)"
        ),
        sure=0.65,
        needs=("party",),
    ),
    Trigger(
        "places offered",
        "figure",
        english(
            r"(?:has|have) been offered (?:[\w'-]+ ){0,2}?\d+ (?:[\w'-]+ ){0,2}?(?:slots|places|scholarships|seats)"
        ),
        sure=0.6,
        needs=("party",),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:was|is|are|were|became|becomes|remains?|remained|has been|ranks?|ranked) (?:as |now |also "
            r")?(?:[\w']+"
            r"(?:'s|s') )?(?:the |its |their )?(?:[\w']+ )?(?:[\w]+[- ])?(?:largest|biggest|main|leading|top|most "
            r"important|principal) (?:[\w-]+ ){0,3}?(?:trading partners?|trade partners?|suppliers?|buyers?|markets?|"
            r"investors?|importers?|exporters?|destinations?|sources?|customers?|donors?|creditors?)"
        ),
        sure=0.6,
        needs=("both",),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:ranks?|ranked|ranking|placed|came) (?:the )?(?:\w+(?:st|nd|rd|th)|first|second|third|\d+) "
            r"(?:place )?"
            r"(?:among|as|in|on)"
        ),
        sure=0.6,
        needs=("both",),
    ),
    Trigger(
        "figure",
        "figure",
        english(
            r"(?:topped|neared|approached|touched|crossed|hovered (?:at|around)|settled at|make up|peaked at"
            r"|bottomed out at|(?:had|has|have) (?:since )?(?:fallen|risen|grown|dropped|declined|climbed|"
            r"shrunk|increased|decreased) to|(?:slipped|recovered|rebounded|crept|returned) (?:back )?to|ran to"
            r"|ran at|"
            r"was running at|remitted|sent home|bought|purchased|sold|shipped|shipping|pumped|owes?|owed)"
        ),
        sure=0.7,
        needs=("number", "measure"),
    ),
    Trigger(
        "main goods",
        "figure",
        english(
            r"(?:main|principal|major|chief|top|leading) (?:[\w'-]+ ){0,2}?(?:exports?|imports?)(?: "
            r"[\w'-]+){0,6}? (?:is|"
            r"are|was|were|include|included|comprise|consist)"
        ),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:trade|investments?|tourism|turnover|exchanges)(?: (?:between|in|with|of|from|to) [\w' ]{0,40}?)? "
            r"(?:is|"
            r"are|was|were|remains?|remained) (?:[\w-]+ )?(?:negligible|modest|substantial|minimal|"
            r"insignificant|marginal|balanced|slight)"
        ),
        sure=0.55,
    ),
    Trigger(
        "stock",
        "figure",
        english(
            r"(?:stock|contributions?|support|funding|budget|package|debts?|investments?|portfolio|assets"
            r"|remittances|deposits|holdings|aid|assistance|loans?|grants?|"
            r"credits?)(?: [\w'-]+){0,8}? (?:stands?|stood|amounts?|amounted|totals?|totall?ed|is put|was "
            r"put|comes|came|"
            r"runs?|ran|exceeds?|exceeded)"
        ),
        sure=0.6,
        needs=("number",),
    ),
)
