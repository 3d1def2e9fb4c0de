"""Stretches in which a country's name names none that acts: currencies, seas and rivers, languages, teams, crises."""

import re
from collections.abc import Iterator
from functools import cache

from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.tables import country_forms

_AR_ADJECTIVE = r"(?:ال)?[ء-ي]{2,12}ي(?:ه|ين|ون)?"

# Arabic, in ordinary spelling; folded when they are compiled. X stands for an adjective.
_ARABIC = (
    r"(?:ال)?(?:جنيه|دينار|ريال|درهم|ليرة|روبية|مانات|يوان|دولار|فرنك|بيزو|روبل|شلن|تنغي|كرونة)(?:ات|ان|ا)? X",
    r"(?:ال)?(?:جنيهات|دنانير|ريالات|دراهم|ليرات|روبيات|دولارات|فرنكات) X",
    r"المحيط الهندي|المحيط الهادي|شبه الجزيرة الكورية|شبه القارة الهندية",
    r"(?:بحر|خليج|نهر|بحيرة|قناة|حوض|صحراء|بحري) (?:عمان|الصين|الاردن|السنغال|النيجر|الكونغو|تشاد|غينيا|بنما"
    r"|اليابان|المكسيك|بنين)",
    r"بحر الصين (?:الجنوبي|الشرقي)",
    r"(?:اتحاد )?المغرب (?:العربي|الكبير|الاسلامي)",
    r"البحرين (?:الابيض|الاحمر|المتوسط|الاسود|المالح)",
    r"(?:ال)?لغت?[هي]?[هن]? X|باللغة X|للغة X",
    r"(?:ال)?(?:مستوى|مستويين|مكتب|فريق|برنامج|تقرير|اطار) (?:القطري|الاقليمي والقطري)",
    r"(?:ال)?قضية الفلسطينية|للقضية الفلسطينية",
    r"(?:ال)?(?:ازمة|ازمات|لازمة|حرب الاهلية) X",
    r"(?:امريكا|امركا|اميركا) (?:اللاتينية|الجنوبية|الشمالية|الوسطى)",
    r"(?:ال)?(?:منتخب|نادي|فريق|دوري|كاس|بطولة)(?: الوطني)? (?:X|NAME)(?: لكرة [ء-ي]+)?",
    r"(?:ال)?(?:هندي|هنود) (?:الاحمر|الحمر)",
    r"تركي (?:بن|ال[ء-ي]+)",
    r"كابل (?:بحري|بري|ضوئي|كهربائي|كهرباء|الياف|للالياف|اتصالات|للاتصالات|انترنت|الربط|للربط|نقل)",
)
_ENGLISH = (
    r"ADJ (?:language|cuisine|food|coffee|carpets?|crisis|civil war|question|cause|conflict|file)",
    r"ADJ (?:egp|pounds?|dinars?|ri[yi]?als?|dirhams?|dollars?|lir[ae]s?|rupees?|yuan|yen|francs?|manats?|tenge"
    r"|so'?m|pesos?)",
    r"us ?\$ ?\d*|us dollars?|u\.s\. dollars?|usd",
    r"indian ocean|(?:south|east) china sea|(?:gulf|sea|strait|bay) of (?:oman|guinea|mexico|japan|finland)"
    r"|sea of japan",
    r"lake chad|river jordan|jordan (?:river|valley)|congo (?:river|basin)|niger (?:river|delta)|panama "
    r"canal|senegal river",
    r"new mexico|atlanta, georgia|state of georgia|georgia tech|west jordan|(?:latin|south|north|central) "
    r"america[ns]?",
    r"(?:NAME(?:'s)?|ADJ) (?:national |football |soccer |handball |under-\d+ )+(?:teams?|squads?|sides?|league|cup)",
    r"ADJ (?:league|cup|premier league|open|grand prix)",
    r"korean peninsula",
)


@cache
def _pattern() -> re.Pattern[str]:
    forms = country_forms()
    adjectives = sorted(
        {re.escape(f) for f, of in forms.items() if f.isascii() and of[0].how == "adjective"}, key=len, reverse=True
    )
    names = [re.escape(f) for f, of in forms.items() if of[0].how == "name"]
    arabic = sorted((n for n in names if not n.isascii()), key=len, reverse=True)
    english = sorted((n for n in names if n.isascii()), key=len, reverse=True)
    parts = [
        folded(p.replace("NAME", "§")).replace("x", _AR_ADJECTIVE).replace("§", f"(?:{'|'.join(arabic)})")
        for p in _ARABIC
    ]
    parts += [
        p.replace("ADJ", f"(?:{'|'.join(adjectives)})").replace("NAME", f"(?:{'|'.join(english)})") for p in _ENGLISH
    ]
    return re.compile(rf"(?<![^\W_])(?:[وفبلك]{{1,2}})?(?:{'|'.join(parts)})(?![^\W_])")


def masks(text: Folded) -> Iterator[tuple[int, int]]:
    """Give the stretches of a folded text in which a name of a country names no party."""
    for found in _pattern().finditer(text.text):
        yield found.start(), found.end()
