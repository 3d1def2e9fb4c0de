"""English words that look like claims of two states and are none: bodies of one state, lenders, crowds, critics."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_CRITIC = (
    r"(?:opposition(?: [\w-]+){0,2}|analysts?|experts?|historians?|observers|critics|commentators|bishops?|"
    r"archbishop|church|trade unions?|unions?|"
    r"residents|villagers|witnesses|coach|author|novelist|film|book|police|doctors|hospital|scientists|"
    r"astronomers|activists|protesters|"
    r"prosecutors?|the court|lawyers?|economists?|confederation|chamber of (?:notaries|advocates)|patients?|"
    r"students must)"
)
_LENDER = (
    r"(?:imf|international monetary fund|world bank|european (?:union|commission|parliament)|eu|united nations|un|"
    r"osce|nato|council of europe|icrc|unesco|undp|fao|who)"
)

OTHERS: tuple[Trigger, ...] = (
    Trigger(
        "others spoke",
        None,
        english(
            rf"{_CRITIC}(?: in [a-z]+| of [a-z]+)? (?:also |have |has )?(?:said|says|stressed|warned|called|urged|"
            rf"noted|believe|argued?|accused|condemned|expressed|welcomed|praised|demanded)"
        ),
    ),
    Trigger(
        "of an organisation",
        None,
        english(
            rf"(?:delegation|mission|team|experts|representatives|envoy|staff) (?:of|"
            rf"from) (?:the )?{_LENDER}(?: [\w'-]+){{0,6}}? (?:visit\w*|arrived|met|concluded|held|ended|paid|"
            rf"travelled)|"
            rf"(?:the )?(?:{_LENDER}) (?:special |secretary-general's )?(?:delegation|mission|team|envoy|"
            rf"representative)(?: [\w'-]+){{0,6}}? (?:visited|arrived|met|concluded|held|ended|paid|"
            rf"travelled)"
        ),
    ),
    Trigger(
        "cabinet met",
        None,
        english(
            r"(?:council of ministers|cabinet|parliament|national assembly|supreme court|constitutional court|"
            r"central bank|senate|electoral commission|politburo|house of representatives)"
            r"(?: of [a-z]+)? (?:met|meets|convened|held its|sat|adjourned|approved the (?:budget|law|bill))"
        ),
    ),
    Trigger(
        "met his own",
        None,
        english(
            r"(?:met|meets|spoke|talked|sat down) (?:with )?(?:the )?(?:[\w-]+ )?(?:residents|villagers|voters|"
            r"farmers|families|victims|protesters|demonstrators|miners|teachers|"
            r"pensioners|inhabitants|survivors|the injured|the wounded|strikers|trade unionists|troops|"
            r"soldiers|fans|workers|members of (?:his|her|its|the) (?:own )?(?:cabinet|party|government)|"
            r"his (?:cabinet|ministers)|chiefs|mayors|governors)(?! of [a-z]+ origin)"
        ),
    ),
    Trigger(
        "collective agreement",
        None,
        english(
            r"(?:collective|coalition|plea|prenuptial|wage|labour|peace|ceasefire|loan) agreement with (?:the |its |"
            r"their )?(?:[\w-]+ )?(?:employers|workers|unions?|rebels?|parties|government|imf|world bank|"
            r"opposition|militia|bank)|signed (?:an? )?(?:collective|coalition|wage|plea) agreement"
        ),
    ),
    Trigger(
        "a newspaper spoke with someone",
        None,
        english(
            r"the (?:[\w-]+ ){1,3}?(?:times|post|daily|gazette|tribune|herald|journal|courier) (?:spoke|met|talked|"
            r"sat down) (?:with|to)|"
            r"received the (?:[\w-]+ ){1,3}?(?:times|post|daily|gazette|tribune|herald|journal|courier)"
        ),
    ),
    Trigger(
        "private dealings",
        None,
        english(
            r"(?:students|applicants|candidates|tenants|employers|travellers|visitors|parents|users|"
            r"customers) (?:must|should|may|can|need to|have to|are advised)|"
            r"annual general meeting|(?:meeting|assembly) of (?:the )?(?:shareholders|creditors|parents|members)|"
            r"(?:rental|leasing|tenancy|sponsorship|transfer) agreements?|"
            r"rounds? of (?:the )?(?:[\w-]+ )?(?:elections?|voting|qualifiers|play-?offs|tournament)|"
            r"(?:trade unions?|employers|teachers|doctors|students) (?:held|met|signed|opened)|"
            r"agreement between the government and (?:the )?(?:[\w-]+ )?(?:teachers|unions?|rebels|opposition|"
            r"farmers|"
            r"workers|doctors|militias?|guerrillas?)|(?:company|firm|bank|club|airline|"
            r"manufacturer) (?:concluded|signed) (?:an? )?(?:[\w-]+ )?(?:contracts?|agreements?|deals?) with its|"
            r"(?:academy|synod|jury|conclave|board of directors|shareholders|general council|"
            r"commission of inquiry)(?: of [a-z]+)? (?:met|meets|convened|published|held its)"
        ),
    ),
    Trigger(
        "story told",
        None,
        english(
            r"(?:the )?(?:film|novel|book|play|opera|legend|series|story|poem) (?:tells|is about|follows|depicts|"
            r"describes|narrates|was published|is set)"
        ),
    ),
)
