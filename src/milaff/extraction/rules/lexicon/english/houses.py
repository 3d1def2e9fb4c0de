"""English words of lasting bodies and places: schools, departments, offices, societies, plants."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_HOUSE = (
    r"(?:associations?|societ(?:y|ies)|chambers?|councils?|cent(?:re|er)s?|institutes?|chairs?|schools?|kindergartens?|"
    r"nurser(?:y|ies)|colleges?|hospitals?|clinics?|universit(?:y|ies)|departments?|facult(?:y|ies)|sections?|"
    r"lectureships?|studies programmes?|museums?|groups?|caucus|assembly|funds?|branch(?:es)?|(?:representative |"
    r"trade |"
    r"liaison |regional |country |visa |permanent )?offices?|houses?|librar(?:y|ies)|mosques?|church(?:es)?|temples?|"
    r"academ(?:y|ies)|campus(?:es)?|plants?|factor(?:y|ies)|leagues?|clubs?|unions?|federations?|foundations?|"
    r"representations?|bureaus?|bureaux|agenc(?:y|ies)|joint ventures?|banks?|parks?|gardens?|theatres?|"
    r"laborator(?:y|ies)|observator(?:y|ies)|(?:research|training|experimental|radio) stations?|networks?|"
    r"secretariats?)"
)
_MADE = (
    r"(?:established|founded|opened|reopened|inaugurated|set up|launched|created|formed|built|constituted|instituted|"
    r"registered|incorporated|organi[sz]ed|revived|re-established|renovated|rebuilt|restored|consecrated)"
)
_BOND = r"(?:friendship|parliamentary|interparliamentary|inter-parliamentary|business|cultural|joint|bilateral)"

KEPT: tuple[Trigger, ...] = (
    Trigger(
        "friendship groups kept",
        "institution",
        english(
            rf"(?:have|has|had|with|there (?:is|are|exists?)|hosts?|houses?|maintains?|runs?) (?:also )?(?:an? |"
            rf"the |its |"
            rf"their |both )?(?:[\w'-]+ ){{0,3}}?{_BOND} (?:[\w'-]+ ){{0,2}}?(?:groups?|associations?|societ(?:y|ies)|"
            rf"councils?|leagues?|committees? of friendship|chambers?)"
        ),
        sure=0.6,
        needs=("partner",),
    ),
)
"""What wins over the words of having relations."""

HOUSES: tuple[Trigger, ...] = (
    Trigger(
        "there are houses",
        "institution",
        english(rf"there (?:is|are|exists?) (?:also )?(?:[\w'-]+ ){{0,4}}?{_HOUSE}"),
        sure=0.55,
        needs=("both",),
    ),
    Trigger(
        "house founded",
        "institution",
        english(
            rf"{_HOUSE}(?:,? [\w'&.,-]+){{0,12}}?,? (?:was|were|has been|have been|is|being|to be) (?:first |also |"
            rf"jointly |"
            rf"formally |officially )?{_MADE}|"
            rf"{_HOUSE}(?:,? [\w'&-]+){{0,6}}?, (?:which was )?(?:first )?{_MADE} (?:in|on|by|at)"
            rf"|{_HOUSE}(?: [\w'&-]+){{0,10}}? (?:opened (?:its doors |in |on |at )|began (?:operating|operations|"
            rf"work|teaching)"
            rf"|started (?:operating|operations|work)|came into being|made its debut)"
        ),
        sure=0.65,
        needs=("party",),
    ),
    Trigger(
        "house at work",
        "institution",
        english(
            rf"{_HOUSE}(?: [\w'&-]+){{0,8}}? (?:operates?|has been operating|has operated|have operated|"
            rf"has existed|exists?|"
            rf"functions?|has functioned|is (?:active|based|located|housed|headquartered))(?! (?:by|under|"
            rf"on behalf|a |an |"
            rf"the |\d|flights|more|two|three))"
        ),
        sure=0.55,
        needs=("party",),
    ),
    Trigger(
        "founded a house",
        "institution",
        english(
            rf"(?:established|founded|opened|reopened|inaugurated|set up|launched|created|formed|unveiled|constituted)"
            rf"(?: [\w'&\"“”-]+){{0,8}}? {_HOUSE}(?! of (?:trade|relations|ties))"
        ),
        sure=0.6,
        needs=("party",),
    ),
)
