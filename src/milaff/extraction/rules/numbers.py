"""Quantities in a clause: which numbers are amounts, and of what."""

import re
from dataclasses import dataclass
from typing import Literal

from milaff.extraction.reading import Reading, overlapping
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import Folded, fold
from milaff.extraction.rules.worth import greater_part, worth
from milaff.language.text import Language

Bound = Literal["exact", "at-most", "at-least", "about"]

_NUMBER = re.compile(
    r"(?:(?<=usd)|(?<=eur)|(?<=gbp)|(?<=\b(?:rm|rs|kr|qr|sr|kd|jd|bd|sh))|"
    r"(?<=\b[a-z])(?=\d[\d.,]* ?(?:million|billion|trillion|bn)\b)|(?<=\b[a-z]{3})(?=\d[\d.,]* ?(?:million|billion|"
    r"trillion|thousand|bn|mn|m)\b)|(?<![\w.]))\(?[وفب]?(\d+(?:[.,٫٬ر]\d+)*)\)?(?!\w*(?:st|nd|rd|th)\b)(?:\s*("
    + fold("ألف|ألفا|ألفي|آلاف|مليون|ملايين|مليار|ملايير|مليارات|مليارين|بليون|بلايين|تريليون|مليونا|مليارا")
    + r"|thousand|million|billion|trillion|mln|bln|m|bn))?(?!\w)"
)
_WORDED = re.compile(
    fold(
        r"(?:نصف مليون|ربع مليون|(?:مليون|مليار|مليوني|ملياري) (?:دولار|يورو|أورو|دينار|ريال|درهم|طن)|"
        r"(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)[ةه]? (?:آلاف|ملايين|مليارات|ملايير)|"
        r"عشرات|مئات|آلاف|ملايين|مليوني|ملياري|مئة|نحو مئة|(?:أكثر من|نحو|حوالي|قرابة|زهاء) (?:ألف\w*|مليون\w*|خمسين|"
        r"ستين|"
        r"سبعين|ثمانين|تسعين|أربعين|ثلاثين|عشرين)|(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (?:رحلات|"
        r"شركات|منح|مصانع|سفن|مؤسسات|بنوك|فروع|طلاب|طلبة|خبراء|أطباء|مدرسين|عقود|مقاعد))"
    )
    + r"|(?:hundreds|dozens|thousands|a hundred)|\b(?:half|third|quarter|two[- ]thirds|three[- ]quarters) of\b|"
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)? (?:[\w-]+ ){0,2}?(?:companies|firms|students|flights|"
    r"enterprises|"
    r"scholarships|banks|projects|officers|experts|graduates|doctors|engineers|volunteers|(?!nations|sessions|"
    r"missions|visions)"
    r"[a-z]{3,}(?:ans|ians|ese|is))\b"
)
_AND = re.compile(r"\s+")
"""What stands between the parts of one amount: «61 مليونا و400 ألف»."""
_SPAN = re.compile(r"[ -](?:quarters?|months?|years?|days?|weeks?|hours?|times)\b")
_BOUNDS: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "at-most",
        re.compile(
            fold(r"لا [يت]تجاوز|لم [يت]تجاوز|لا [يت]تعدى|أقل من|ما يقل عن")
            + r"|not exceed|less than|under|below|at most|up to"
        ),
    ),
    (
        "at-least",
        re.compile(
            fold(r"أكثر من|ما يزيد على|لا [يت]قل عن|تجاوز\w*|[يت]تجاوز|تخط\w+|فوق")
            + r"|more than|over|at least|exceed\w*|above|surpass\w*"
        ),
    ),
    (
        "about",
        re.compile(
            fold(r"نحو|حوالي|قرابة|ما يقارب|زهاء|ناهز\w*|يناهز|تقريبا")
            + r"|about|around|some|approximately|nearly|almost|estimated"
        ),
    ),
)
UNITS = re.compile(
    fold(
        r"دولار\w*|يورو|أورو|دينار\w*|ريال\w*|درهم\w*|جنيه\w*|ليرة|روبل|يوان|ين|فرنك|مانات|تنغي|روبية|"
        r"طن\w*|برميل\w*|متر\w* مكعب\w*|قنطار\w*|[مج]يغاواط|ميجاوات|جيجاوات|بالمئة|بالمائة|في المئة|٪"
    )
    + r"|(?:us|a|c|nz|s|hk)\$|\$|€|£|¥|dollars?|euros?|usd|eur|gbp|chf|jpy|cny|cad|aud|nzd|aed|sar|qar|"
    r"kwd|inr|nok|sek|dkk|(?<![a-z])[ktu]?sh(?=\Z)|(?<![a-z])(?:r|e|k|n|p|rm|rs)(?=\Z)|u\.?s\.? dollars?|pounds?|"
    r"dinars?|riyals?|rials?|dirhams?|yuan|yen|rupees?|"
    r"kron(?:er|or|a|e)|pesos?|shillings?|naira|rand|baht|dong|manats?|tenge|ringgit|rupiah|zloty|birr|cedis?|reais|"
    r"roubles?|rubles?|lira|tonnes?|tons|barrels?|per ?cent|percent|%"
)
MEASURED: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(
        fold(
            r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:تبادل\w*(?! (?:ال)?(?:سفراء|تمثيل|زيارات|آراء))|تجار\w+|"
            r"مبادلات\w*|صادرات\w*|واردات\w*|استثمار\w*|"
            r"ميزان\w*|عجز\w*|فائض\w*|حجم|تحويلات\w*|قيمة\w*|قرض|قروض|منح|منحة|مساعدات|رصيد|تدفقات|"
            r"مشروع\w*|نفط|نفطي\w*|غاز|قمح|حبوب|رأسمال|كلفة|تكلفة|ائتمان|قرضا|إمدادات|مشتريات|مبيعات|شحنات|إيرادات|"
            r"عقود|محفظة|مستوردات\w*|استورد\w*|صدرت|ديون\w*|مديونية|هبات|هبة|مساهمات|حصة)(?!\w)"
        )
    ),
    "en": re.compile(
        r"(?<!\w)(?:trade|turnover|exports?|exported|exporting|imports?|imported|importing|investments?|"
        r"invested|fdi|remittances?|deficit|surplus|balance|loans?|grants?|goods|aid|assistance|value|volume|"
        r"commerce|portfolio|contributions?|funding|package|credits?|debts?|sales|purchases|deliveries|shipments|"
        r"supplies|receipts|spending|budget|stakes?|disbursements?|donors?|capital|arrears|donations?)(?!\w)"
    ),
}
COUNTED: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(
        fold(
            r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:طالب\w*|طلاب|طلبة|شرك[ةه]|شركات|مؤسس[ةه]|مؤسسات|رحل[ةه]|"
            r"رحلات|سائح\w*|سياح|زائر\w*|زوار|مواطن\w*|عامل\w*|عمال|"
            r"خبير\w*|خبراء|طبيب\w*|أطباء|منح[ةه]|منح|مشروع\w*|مشاريع|مشروعات|جالي[ةه]|مقيم\w*|مهندس\w*|"
            r"متدرب\w*|دارس\w*|دبلوماسي\w*|موطن شغل|وظيف\w+|"
            r"فرص[ةه] عمل|أستاذ\w*|ضابط\w*|ضباط|لاجئ\w*|أسر[ةه]|مغترب\w*|رعايا|أفراد\w*|شخص\w*|أشخاص|"
            r"نسمة|رأس|جنديا?|جنود|بحار\w*|صياد\w*|رخص|رخصة|تراخيص|سيارات|شاحن\w*|معلم\w*|مدرس\w*|متطوع\w*|حاج|"
            r"حجاج|معتمر\w*|مسافر\w*|راكبا?|ركاب|ممنوح\w*|مبتعث\w*|خريج\w*|نزلاء|مقاول[ةه]|مقاولات|كفاءات|تأشير\w*|"
            r"مستثمر\w*|مصنع\w*|مصانع|عامل[ةه]|عاملات|طالب[ةه]|طالبات|ممرض\w*|أبناء|متحدر\w*|منحدر\w*|من أصل|من أصول|"
            r"مولود\w*|مهاجر\w*|وافد\w*|فريق|فرق)(?!\w)"
        )
    ),
    "en": re.compile(
        r"(?<!\w)(?:students?|companies|firms|enterprises|businesses|joint ventures?|ventures|flights?|"
        r"tourists?|visitors?|nationals?|citizens?|workers?|experts?|"
        r"doctors?|scholarships?|projects?|community|expatriates?|engineers?|trainees?|officers?|jobs?|"
        r"people|residents?|migrants?|licen[cs]es?|diaspora|volunteers|teachers|nurses|peacekeepers|trucks|vehicles|"
        r"refugees?|passengers?|visas?|investors?|factories|plants?|persons|soldiers|troops|servicemen|seafarers|"
        r"sailors|"
        r"fishermen|farmers|monks|instructors|specialists|technicians|employees|pensioners|descendants|permits|"
        r"compatriots|arrivals|alumni|fellowships|scholars|pupils|athletes|"
        r"graduates?|pilgrims?|places|awards|slots|personnel|cadets|seats|services(?= (?:a|per|each|every|weekly))|"
        r"[a-z]{4,}s(?= (?:live|lives|reside|resides|are (?:living|resident|"
        r"settled)))|\w+(?:ans|ians|ese|is)(?= (?:live|work|in|who|crossed|"
        r"visited|reside|stud|are|were|have|settled|emigrated|served|fought|make|made)))(?!\w)"
    ),
}
ROSE = re.compile(
    fold(r"(?<!\w)من [^،.]*\d[^،.]* (إلى|ليصل|لتصل|ليبلغ|لتبلغ) [^،.]*\d") + r"|\bfrom [^,;]*\d[^,;]* (to) [^,;]*\d"
)
"""«من 290 مليونا في 2020 إلى 410 ملايين في 2022»: the later is the figure's."""


@dataclass(frozen=True)
class Amount:
    """A number that is no date: its place in the document, value, bound, and unit as written or ""."""

    start: int
    end: int
    value: int | float
    bound: Bound
    unit: str


def amounts(reading: Reading, clause: Clause) -> tuple[Amount, ...]:
    """Give the quantities of a clause, dates and ordinals left out."""
    found: list[Amount] = []
    for match in _NUMBER.finditer(clause.low.text):
        start, end = clause.low.place(match.start(1)), clause.low.end_place(match.end())
        if overlapping(reading.dates, start, end) or _numbering(clause.low, match):
            continue
        before, after = clause.low.text[: match.start()], clause.low.text[match.end() :]
        value = worth(match.group(1), match.group(2) or "", after)
        if "و" in match.group()[:2]:
            value += greater_part(before)
            if found and _AND.fullmatch(clause.low.text, clause.low.index(found[-1].end), match.start()):
                value += found.pop().value
        found.append(Amount(start, end, value, bound(before), _unit(clause.low.text, match)))
    return tuple(found)


def worded(clause: Clause, upto: int | None = None) -> re.Match[str] | None:
    """Give the words in which a clause counts («مئات الطلاب»), as far as a place in it; None where there are none."""
    return _WORDED.search(clause.low.text, 0, len(clause.low.text) if upto is None else upto)


def _numbering(low: Folded, match: re.Match[str]) -> bool:
    """Tell whether a number counts sessions or stands in a score, resolution or section rather than measuring."""
    before, after = low.text[max(0, match.start() - 12) : match.start()], low.text[match.end() : match.end() + 3]
    return (
        bool(
            re.search(
                fold(r"(?:رقم|القرار|المادة|البند|كوب|\+)\s*$") + r"|(?:no\.?|article|resolution|section|cop|\+|5)\s*$",
                before,
            )
        )
        or bool(re.match(r"[-–]\d|\s?\+", after))
        or bool(_SPAN.match(low.text, match.end()))
    )


def bound(before: str) -> Bound:
    """Tell from the words before an amount how exact it is: «نحو», "more than"."""
    near = before[-40:]
    return next((kind for kind, words in _BOUNDS if words.search(near)), "exact")


def _unit(text: str, match: re.Match[str]) -> str:
    after = UNITS.match(text[match.end() :].lstrip())
    before = UNITS.search(text[max(0, match.start() - 4) : match.start()])
    found = after or before
    return found.group() if found else ""
