"""English words of sums set aside, targets set and readiness declared, and of sums that verbs of counting leave out."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_MONEY = r"(?:an? )?(?:additional |further |new |total |extra )?(?:of )?(?:[a-z]{1,3} ?)?[$€£¥]? ?\d[\d.,]*"

GRANTS: tuple[Trigger, ...] = (
    Trigger(
        "sum set aside",
        "commitment",
        english(
            rf"(?:committed|announc(?:ed|es)|earmarked|pledged|is allocating|will allocate) (?:another |some |"
            rf"up to |about |"
            rf"over |more than )?{_MONEY} ?(?:million|billion|thousand|m|bn|euros?|dollars?)"
        ),
        sure=0.7,
        fields={"kind": "pledge"},
        needs=("party",),
    ),
    Trigger(
        "gift announced",
        "commitment",
        english(
            r"announced (?:an? |the |its |his |her )?(?:[\w-]+ ){0,3}?(?:contribution|grant|package|loan|funding|"
            r"donation|"
            r"credit line|line of credit|scholarships|gift)"
        ),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("party",),
    ),
    Trigger(
        "aid in money",
        "figure",
        english(
            r"(?:granted|provided|contributed|gave|allocated|disbursed|extended|spent|"
            r"delivered) (?:[\w'-]+ ){0,4}?(?:[a-z]{1,3} ?)?"
            r"[$€£¥]? ?\d[\d.,]* ?(?:million|billion|thousand|m|bn)?(?: [\w$€£]+){0,3}? (?:in|of|as|"
            r"worth of) (?:[\w-]+ ){0,2}?"
            r"(?:development (?:aid|assistance)|official development assistance|aid|assistance|grants|loans|credits?)"
        ),
        sure=0.65,
        needs=("number", "party"),
    ),
    Trigger(
        "target set",
        "commitment",
        english(
            r"(?:set|have set|has set|fixed|agreed on|agreed upon|adopted|confirmed|"
            r"reaffirmed) (?:themselves )?(?:an? |the |"
            r"their )?(?:[\w-]+ ){0,3}?(?:target|goal|objective|aim) (?:of|to|for)"
        ),
        sure=0.65,
        fields={"kind": "plan"},
    ),
)
"""What wins over the words of saying that begin with the same verb."""

SUMS: tuple[Trigger, ...] = (
    Trigger(
        "nationals counted",
        "figure",
        english(
            r"\d(?:[\d.,]*\d)? (?!the )(?:[\w'-]+ ){1,4}?(?:visit|travel to|holiday in|come to|study in|work in|"
            r"were educated|were trained|"
            r"have settled|emigrated|moved to|took refuge|fled to|cross)"
        ),
        force="noun",
        sure=0.55,
        needs=("number", "party"),
    ),
    Trigger(
        "line of a sum",
        "figure",
        english(
            r"(?:trade|exports?|imports?|turnover|investments?|fdi|balance|number of [\w' -]{3,40}|community|nationals|"
            r"students|tourists|visitors|companies|residents)(?: [\w'(),/-]+){0,7}? ?: ?(?:about |around |some |"
            r"over |nearly |"
            r"approximately )?(?:[a-z]{1,3} ?)?[$€£¥]? ?\d[\d.,]*"
        ),
        sure=0.65,
        needs=("number",),
    ),
    Trigger(
        "average sum",
        "figure",
        english(
            r"(?:averages?|averaged|averaging|peaked (?:at|in)|disburse[sd]?|balances? (?:is|was|stood|remains)|"
            r"(?:registered|total|combined|"
            r"paid-up|cumulative) (?:capital|value|investment) of|(?:lent|granted|contributed|disbursed|invested|spent|"
            r"committed|allocated|received|borrowed|owe[sd]?)(?= (?:\w+ ){0,3}?(?:[a-z]{1,3} ?)?[$€£¥]? ?\d))"
        ),
        sure=0.6,
        needs=("number", "measure"),
    ),
    Trigger(
        "trend",
        "figure",
        english(
            r"(?:trade|exports|imports|turnover|investments?|tourism|remittances)(?: [\w'-]+){0,8}? (?:quadrupled|"
            r"expanded|"
            r"stagnated|recovered|plummeted|surged|soared|shrank|collapsed|slumped|picked up|increased|multiplied|"
            r"halved|rebounded|remains? (?:limited|negligible|insignificant|marginal|minimal|under|far)|"
            r"remained (?:low|"
            r"modest|limited|stable))"
        ),
        sure=0.55,
        needs=("measure",),
    ),
)
