"""English words of people, works and places counted, and of sums given, lent or spent in the other country."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_ABOUT = (
    r"(?:(?:more than|over|about|some|around|nearly|almost|up to|at least|close to|approximately|roughly|a total of|"
    r"an estimated|a record|only|just|as many as|no fewer than|well over|another|a further) )*"
)
_WORDED = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundreds of|dozens of|thousands of|several hundred|several thousand)(?:-\w+)?(?: hundred|"
    r" thousand)?"
)
_NUMBER = rf"{_ABOUT}(?:(?<![\d.,$€£¥])(?!(?:1[89]|20)\d\d\b)\d+(?:[.,]\d+)*(?: (?:thousand|million))?|\b{_WORDED})"
"""A number that is no year, as people are counted."""
_PEOPLE = (
    r"(?:students|pupils|trainees|interns|scholars|graduates|officials|officers|civil servants|diplomats|cadets|"
    r"experts|"
    r"specialists|engineers|technicians|teachers|instructors|lecturers|doctors|nurses|physicians|midwives|volunteers|"
    r"soldiers|troops|servicemen|peacekeepers|policemen|judges|journalists|farmers|smallholders|fishermen|workers|"
    r"labourers|migrants|seafarers|sailors|refugees|families|households|children|patients|pilgrims|tourists|visitors|"
    r"travellers|passengers|people|persons|citizens|nationals|residents|entrepreneurs|managers|athletes|"
    r"[\w-]+(?:ans|ians|ese|is|ers)|ni-vanuatu|i-kiribati|\w+s)"
)
_THINGS = (
    r"(?:companies|firms|enterprises|businesses|banks|investors|joint ventures|ventures|factories|plants|"
    r"contractors|schools|projects)"
)
_DID = (
    r"(?:(?:have|has|had) )?(?:so far |already |since |also |now |regularly |currently |been )*(?:attended|graduated|"
    r"benefited|benefitted|profited|completed|taken part|took part|participated|received(?= [\w' ]{0,20}(?:training|"
    r"scholarships|treatment|instruction|degrees|visas|permits))|hold(?= )|held(?= [\w' ]{0,12}(?:permits|visas))|"
    r"found(?= (?:work|jobs|employment|refuge))|find(?= (?:work|jobs|employment))|(?:took|taken|take) up|made use|"
    r"served|volunteered|worked|undergone|studied|qualified|trained)"
)
_STAND = (
    r"(?:(?:are|were) (?:now |currently |still |at present |presently |also )?(?:enrolled|active|registered|present|"
    r"represented|employed|operating|pursuing|attending|undergoing|taking)|(?:do business|"
    r"operate|produce|create|trade|manufacture|employ)(?= ))"
)
_WORKS = (
    r"(?:projects|schools|wells|boreholes|hospitals|clinics|houses|homes|classrooms|kilometres|km|bridges|mosques|"
    r"libraries|programmes|courses|workshops|missions|studies)"
)
_CARGO = (
    r"(?:tonnes|tons|barrels|cargoes|cubic met(?:re|er)s|containers|tractors|buses|trucks|vehicles|head of cattle|"
    r"doses|"
    r"megawatts|megawatt-hours|kilowatt-hours|litres|passengers|pilgrims|visitors|tourists|travellers)"
)
_PLACES = r"(?:places|seats|licen[cs]es|permits|visas|internships|traineeships)"
_CODE = (
    r"(?:us\$|a\$|c\$|nz\$|s\$|hk\$|usd|eur|gbp|chf|nok|sek|dkk|isk|czk|pln|huf|ron|jpy|cny|rmb|krw|inr|pkr|bdt|lkr|"
    r"npr|"
    r"aud|cad|nzd|sgd|myr|rm|idr|php|thb|vnd|aed|sar|qar|kwd|omr|bhd|jod|ils|egp|tnd|mad|zar|kes|ksh|ugx|ghs|ngn|brl|"
    r"mxn|try|rub|[$€£¥])"
)
_CURRENCY = (
    r"(?:(?:us|u\.s\.|american|canadian|australian|swiss) )?(?:dollars?|euros?|francs?|pounds?|kron(?:er|or|a|e)|yen|"
    r"yuan|won|rupees?|riyals?|rials?|dirhams?|dinars?|rand|pesos?|zlotys?|crowns|forints?|lira|roubles|rubles)"
)
_SCALED = r"\d[\d.,]*(?: ?(?:thousand|million|billion|trillion|mn|bn|m|crore|lakh))?"
_SUM = rf"{_ABOUT}(?:{_CODE} ?{_SCALED}|{_SCALED} {_CURRENCY})"
"""An amount of money with its currency."""
_FUND = (
    r"(?:loans?|soft loans?|credits?|credit lines?|lines? of credit|grants?|grant aid|funding|financing|financial "
    r"(?:support|assistance)|aid packages?|packages?|contributions?|donations?|assistance|budget support|aid)"
)

TALLIES: tuple[Trigger, ...] = (
    Trigger(
        "count",
        "figure",
        english(
            rf"{_NUMBER} (?!of )(?:[\w'-]+ ){{0,4}}?{_PEOPLE}(?:, (?!led|headed)[\w' ]{{3,40}},)?(?: (?:from|in|"
            rf"of) [\w ]{{3,30}}?)? "
            rf"{_DID}|"
            rf"{_NUMBER} (?!of )(?:[\w'-]+ ){{0,4}}?(?:{_PEOPLE}|{_THINGS})(?:, (?!led|headed)[\w' ]{{3,40}},)?"
            rf"(?: (?:from|in|with|of) [\w ]{{3,30}}?)? {_STAND}"
        ),
        sure=0.65,
        needs=("party", "number"),
    ),
    Trigger(
        "count",
        "figure",
        english(
            rf"(?:has|have|had|keeps?|kept|maintains?|maintained|stations?|stationed|deploys?|deployed|posted) "
            rf"(?:[\w ]{{3,20}}? of )?{_NUMBER} (?:[\w'-]+ ){{0,2}}?(?:students|pupils|soldiers|troops|servicemen|"
            rf"peacekeepers|doctors|nurses|teachers|experts|volunteers|engineers|advisers|instructors|personnel|"
            rf"gurkhas|policemen|police officers|companies|firms)(?= [\w' ]{{0,20}}\b(?:in|at|from|to|today|there|here|"
            rf"on|with)\b)|"
            rf"(?:has|have) {_NUMBER} (?:[\w'-]+ ){{1,2}}?students|"
            rf"(?:completed|undertaken|undertook|carried out|implemented|executed|realised|realized|financed|built|"
            rf"delivered) {_NUMBER} (?:[\w'-]+ ){{0,2}}?{_WORKS}|"
            rf"(?:trained|educated|hosted|employs|employed|treated|taught|received|welcomed) {_NUMBER} (?!of )"
            rf"(?:[\w'-]+ ){{0,3}}?{_PEOPLE}"
        ),
        sure=0.65,
        needs=("party", "number"),
    ),
    Trigger(
        "cargo carried",
        "figure",
        english(
            rf"(?:carried|ship(?:s|ped|ping)|bought|buys|sold|sells|delivered|suppl(?:ies|ied)) "
            rf"(?:[\w']+ )?{_NUMBER} (?:[\w'-]+ )?{_CARGO}|"
            rf"{_NUMBER} (?:[\w'-]+ ){{0,2}}?{_CARGO}(?: of [\w' ]{{3,30}}?)? (?:was|were|have been|has been|had been|"
            rf"have so far been) (?:delivered|supplied|shipped|exported|carried|pumped|sold|"
            rf"imported)(?!…free of charge)"
        ),
        sure=0.65,
        needs=("both", "number"),
    ),
    Trigger(
        "visitors counted",
        "figure",
        english(
            rf"{_ABOUT}(?:(?<![\d.,$€£¥])\d{{1,3}}(?:,\d{{3}})+|(?<![\d.,])\d[\d.,]* (?:thousand|million)) "
            rf"(?:[\w'-]+ ){{0,3}}?{_PEOPLE}(?: from [\w ]{{3,20}}?)? (?:have |had )?(?:visited|travelled to|"
            rf"traveled to|"
            rf"holidayed in|arrived in|came to|entered|crossed into|chose|were (?:trained|educated) in)"
        ),
        sure=0.65,
        needs=("both", "number"),
    ),
    Trigger(
        "places offered",
        "figure",
        english(
            rf"(?:offers?|offered|offering|grants?|granted|granting|reserves?|reserved|provides?|provided|awards?|"
            rf"awarded|allots?|allotted|allocates?|allocated|gives?|gave|sets? aside|earmarks?|earmarked|issues?|"
            rf"issued) "
            rf"(?:[\w']+ ){{0,2}}?{_NUMBER} (?:[\w'-]+ ){{0,3}}?{_PLACES}|"
            rf"{_NUMBER} (?:[\w'-]+ ){{0,2}}?(?:places|seats)(?: (?:a|per|each|every) year| annually| yearly)? (?:is|"
            rf"are|was|"
            rf"were|have been|will be) (?:annually |each year )?(?:reserved|set aside|available)|"
            rf"quotas?(?: [\w'-]+){{0,6}}? (?:is|are|was|were|remains?|remained|stands?|stood|has been)"
            rf"(?: (?:raised|increased|set|fixed|kept|cut|reduced))?(?: at| to)? {_NUMBER}"
        ),
        sure=0.65,
        needs=("party", "number"),
    ),
    Trigger(
        "money given",
        "figure",
        english(
            rf"(?:contribut(?:ed|ing)|provid(?:es|ed|ing)|lends?|lent|gives|gave|giving|grants|granted|"
            rf"(?:has|have|had) (?:put|invested|pumped|ploughed|channelled)|extend(?:s|ed)|spends|spending|spent|"
            rf"disbursed|released|transferred|allocat(?:es|ed)) (?:[\w']+ ){{0,2}}?{_SUM}|"
            rf"(?:financed|funded|supported|co-financed|paid for|built|backed|"
            rf"equipped)(?: [\w'-]+){{0,6}}? with {_SUM}|"
            rf"{_FUND}(?: [\w'-]+){{0,6}}? (?:amounted|amounts|came|totalled|totaled|totals|stood|stands|rose|fell) "
            rf"(?:to |at )?{_SUM}|"
            rf"{_FUND} (?:of|worth|amounting to|totalling|totaling) {_SUM} (?:is|was|were|are|has been|have been) "
            rf"(?:provided|granted|extended|approved|released|disbursed|made available)|"
            rf"(?:equipment|works|building|plant|bridge|road|hospital|line|school)"
            rf"(?: [\w'-]+){{0,5}}?,? (?:worth|costing|cost|valued at|costs) {_SUM}|sent home {_SUM}|"
            rf"{_SUM} (?:in [\w ]{{3,20}} )?(?:is|was|were|are|has been|have been) (?:provided|granted|extended|"
            rf"disbursed|contributed|given|made available)"
        ),
        sure=0.65,
        needs=("party", "number"),
    ),
    Trigger(
        "sum lent",
        "figure",
        english(rf"{_FUND} (?:of|worth|amounting to|totalling|totaling) {_SUM}"),
        force="noun",
        sure=0.5,
        needs=("party", "number"),
    ),
)
