"""Clauses that are about others: third countries, one country alone, sport, companies."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.signs import NOISE, PAIRED, RELATIONS
from milaff.language.text import Language

_WITH_BODY = re.compile(
    fold(
        r"مع (?:ال)?(?:صندوق النقد|بنك الدولي|اتحاد الأوروبي|البنك|أمم المتحدة|بنك الأفريقي|"
        r"اتحاد الأفريقي|حلف|مفوضية|جميع شركاء\w*|شركائها)|جميع شركائها|(?:إلى|مع|من) (?:جميع|مختلف|"
        r"كافة) (?:ال)?(?:أسواق|دول|شركاء)|"
        r"المسؤولين الإماراتيين"
    )
    + r"|with (?:the )?(?:imf|international monetary fund|world bank|european (?:union|commission|bank)|"
    r"united nations|nato|african (?:union|development)|asian development)|"
    r"all (?:its )?(?:trading )?partners|(?:total|overall|world|global) (?:exports|imports|trade)"
)
_CONTENT = re.compile(fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|أهمية|ضرورة|حرص|دعم|ب\w{3,})(?!\w)"))
_TRADE = re.compile(fold(r"تبادل|مبادلات|استثمار") + r"|trade|turnover|investment|ventures")
_TRADED_WITH: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(fold(r"(?<!\w)(?:إلى|الي|نحو|من|مع|ل\w{3,}|لدى|في|ب\w{3,})")),
    "en": re.compile(r"\b(?:to|from|with|in|by|between)\b"),
}


def about_the_pair(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell whether a claim is about the two countries, rather than one of them with a third or with itself.

    ``last`` is the claim before it in its sentence, which tells what a clause without names goes on about.
    """
    low = clause.low.text
    if _WITH_BODY.search(low) and len(between.named) < 2 and not between.mutual:
        return False
    if NOISE[reading.language].search(low):
        return False
    kind = chosen.hit.trigger.type
    if between.foreign and len(between.named) < 2:
        if kind == "position":
            return _speaker_is_own(reading, clause, chosen, between)
        if kind == "commitment" and last is not None and between.named:
            return _speaker_is_own(reading, clause, chosen, between)
        paired = bool(PAIRED[reading.language].search(low))
        if between.mutual and not between.named and kind in ("meeting", "cooperation"):
            return True
        return paired and kind in ("meeting", "cooperation", "figure", "milestone", "agreement", "mechanism")
    if kind == "figure":
        return (last is not None and last.type == "figure") or _bilateral_figure(reading, clause, between)
    if chosen.hit.trigger.fields.get("milestone") == "diplomatic-relations":
        return True
    if kind in ("milestone", "institution", "cooperation"):
        return bool(last or between.named or between.mutual or RELATIONS[reading.language].search(low))
    return True


def _speaker_is_own(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the country named by the verb of speech, on its subject's side, is one of the pair, or none is."""
    low, hit = clause.low, chosen.hit
    if reading.language == "ar":
        said = _CONTENT.search(low.text, low.index(hit.end))
        subject = reading.countries_within(hit.start, low.place(said.start()) if said else clause.end)
    else:
        subject = reading.countries_within(clause.start, hit.start)
    return not subject or subject[0] in between.codes


def _bilateral_figure(reading: Reading, clause: Clause, between: Between) -> bool:
    if len(between.named) == 2 or between.mutual:
        return True
    if len(between.named) == 1:
        return bool(_TRADED_WITH[reading.language].search(clause.low.text)) or clause.hit.trigger.name in (
            "count",
            "trend",
        )
    return bool(_TRADE.search(clause.low.text) or _TRADE.search(clause.before))
