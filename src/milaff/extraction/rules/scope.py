"""Clauses that are about others: third countries, one country alone, sport, companies."""

import re
from bisect import bisect_right

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.signs import DENIED, NOISE, PAIRED, RELATIONS
from milaff.language.text import Language

_WITH_BODY = re.compile(
    fold(
        r"مع (?:ال)?(?:صندوق النقد|بنك الدولي|اتحاد الأوروبي|البنك|أمم المتحدة|بنك الأفريقي|"
        r"اتحاد الأفريقي|حلف|مفوضية|جميع شركاء\w*|شركائها)|جميع شركائها|مع (?:أكثر من |نحو |حوالي )?\w+ (?:دولة|"
        r"بلدا)|(?:إلى|مع|من) (?:جميع|مختلف|"
        r"كافة|كل) (?:ال)?(?:أسواق|دول|شركاء|أنحاء)|"
        r"المسؤولين الإماراتيين"
    )
    + fold(r"|(?:إلى|مع|من|نحو) (?:(?:ال)?أسواق |(?:ال)?دول )(?:ال)?عالم\w*|(?:و|أو) ?\w+ (?:دول|بلدان|دولة|بلدا) أخرى")
    + r"|\b[\w-]+[-–](?:asean|eu|au|gcc|mercosur|caricom|eaeu|efta)\b|with (?:the )?(?:imf|"
    r"international monetary fund|world bank|european (?:union|commission|bank)|"
    r"united nations|nato|african (?:union|development)|asian development|"
    r"gulf cooperation council|gcc|mercosur|asean|arab league|eurasian economic union)|"
    r"\bto (?:all (?:countries|markets)|the (?:world|rest of the world))\b|trade with [a-z]+ as a whole|"
    r"all (?:its )?(?:trading )?partners|(?:overall|world|global) (?:exports|imports|trade)|"
    r"\w+'s (?:total|overall) (?:\w+ ){0,2}(?:exports|imports|trade)(?! (?:in [\w ]+ )?(?:with|to|between))"
)
_MARGINS = re.compile(r"\b(?:on|at|in) the (?:margins?|sidelines?|fringes?|edges?) of (?:the )?[\w' /-]{2,60}")
"""Where two met beside a gathering of many, whose name says nothing of whom they met."""
_COMMUNITY = re.compile(fold(r"جالي|رعايا|مغترب|مواطني") + r"|community|diaspora")
_FRIEND = re.compile(
    fold(
        r" (?:لي|لنا|أحدهم|بعضهم|صديق\w*|صحيفة|مصادر|الشاعر|المثل|الكاتب|المتنبي|"
        r"التاريخ)(?!\w)"
    )
    + r"| (?:me|us|a friend)\b"
)
_ANALYSTS = re.compile(fold(r"(?:[يت]رى|[يت]عتقد|[يت]قول|[يت]توقع) (?:ال)?(?:محلل|مراقب|خبراء|متابع|كثير|بعض)"))
_HEARSAY = re.compile(
    fold(r"(?:ذكرت|أفادت|تحدثت|أشارت|تداولت|نقلت|قالت)(?: \w+)? (?:ال)?(?:تقارير|أنباء|مصادر صحفية|مواقع|شائعات)(?!\w)")
)
_UNDER = re.compile(
    fold(r"(?<!\w)(?:بموجب|وفقا? ل?|طبقا ل?|استنادا إلى|المنبثقة? عن|عملا ب?|تطبيقا ل?) ?(?:ال|لل|ل|ب)?(?:\w+ )?$")
)
"""An instrument under which something else happened is no claim of its own."""
_WELCOMED = re.compile(
    fold(
        r"[وف]?(?:رحب\w*|[يت]رحب) (?:\w+ ){0,5}?ب(?:ال)?(?:فخامت|معالي|سمو|ضيف|وفد|نظير|السيد|السفير|الرئيس|"
        r"الوزير|أخي)"
    )
)
"""A guest is welcomed, which is no position."""
_OF_A_BODY = re.compile(
    fold(
        r" (?:ال)?(?:أمين (?:ال)?عام (?:ل|ال)|مفوض|مبعوث (?:ال)?أممي|أمم المتحدة|اتحاد (?:ال)?(?:أوروبي|أفريقي|"
        r"افريقي)|جامعة (?:ال)?(?:دول )?(?:ال)?عربية|"
        r"رئيس (?:ال)?(?:مفوضية|بنك|اتحاد|لجنة الدولية))"
    )
)
"""Who speaks for many states, not for one of the two."""
_WERE_TALKED = re.compile(r"\b(?:was|were) (?:also |then )?(?:discussed|reviewed|touched upon|on the agenda)\b")
_DID_NOT = re.compile(fold(r"(?<!\w)[وف]?لم $"))
_FIRST = re.compile(fold(r"(?:كان|كانت|هو|هي|[يت]عد|ليصبح|لتصبح) (?:بذلك )?(?:ال)?أول (?:\w+ ){1,5}\w*$"))
_TO_BE = re.compile(fold(r"(?<!\w)[وف]?س[يت](?:عيد|فتح|فتتح|قيم|رفع|ستأنف|عترف|حتفل|صادق)\w{0,3}(?!\w)"))
_MEMORY = re.compile(fold(r"ذكرى|بمرور"))
_PAST = re.compile(fold(r"(?:تاريخ|مسار|مسيرة) (?:ال)?علاقات"))
_UNPROVEN = re.compile(
    fold(
        r"(?:خبر|أنباء|نبأ|معلومة|رواية)~(?:لم|غير|لا)|لم يثبت|لم يتأكد|نفت(?:ه|ها)|نفا(?:ه|ها)|"
        r"لا أساس له"
    ).replace("~", r"[^.]{0,12} ")
    + r"|unconfirmed|never confirmed|without foundation|did not materialise|never materialised|came to nothing"
)
_INNER = re.compile(fold(r"(?:مجلس (?:ال)?(?:وزراء|نواب|أمة|شعب|شورى|شيوخ|مستشارين)|برلمان|حكومة) (?:ال)?\w+ جلست"))
_COMING = re.compile(fold(r"قادم\w* من|في طريق\w+ إلى"))
_TO = re.compile(fold(r"(?<!\w)إلى ") + r"|\bto (?=\w)")
_EXCHANGED = re.compile(fold("صادرات|واردات") + "|exports|imports")
_THESE = re.compile(fold(r"(?<!\w)هذه (?:ال)?(?:صادرات|واردات|مبادلات|استثمارات)"))
_RECEIVED = re.compile(r"(?:received|welcomed|hosts?|home to|numbers?|numbered)\b")
_SIGHT = re.compile(
    r"\b(?:visit(?:ed|s)?|toured|inspected) (?:the |an? |several )(?:[\w'-]+ ){0,4}?(?:centre|center|"
    r"museum|factory|memorial|exhibition|"
    r"university|school|hospital|mosque|church|cathedral|plant|complex|institute|library|mausoleum|tomb|"
    r"farm|pavilion|"
    r"site|sites|laboratory|camp|fortress|palace|monument|cemetery|park)\b"
)
_TOMB = re.compile(
    r"\bvisit(?:ed|s)? (?:the |[\w'-]+, the )(?:[\w'-]+ ){0,3}?(?:monument|mausoleum|memorial|museum|tomb|cemetery|"
    r"shrine|alley)\b"
)
_EXCHANGE_OF_VISITS = re.compile(
    r"\bexchang\w+ (?:of )?(?:[\w-]+ ){0,3}?(?:visits|delegations)\b|\bvisits (?:have been|were|"
    r"are) (?:[\w-]+ )?exchanged\b|"
    r"\b(?:frequent|regular|mutual|reciprocal) (?:[\w-]+ ){0,3}?visits\b"
)
_RUMOUR = re.compile(
    r"^\W*(?:(?:media|press|unconfirmed|some) )*(?:reports|rumou?rs|claims|suggestions|"
    r"speculation) (?:that|of|about)\b"
)
_GRANTED = re.compile(
    r"\b(?:were|are|have been|was|is|been) (?:also )?(?:granted|awarded|issued|given|trained|enrolled|offered)\b"
)
_ALONE = re.compile(
    fold(
        r"(?:إنتاج \w+ من|بالخارج|في الخارج|حول العالم|نسبة تقدم|(?:بالمئة|بالمائة|في المئة|"
        r"في المائة) من صادرات|من إجمالي صادرات)"
    )
)
"""What one country sends or receives of all others."""
_THEY = re.compile(
    r"^\W*(?:they|also|and|the (?:talks|discussions|meeting|conversation|consultations|agenda|"
    r"session)) "
)
_NOT = re.compile(r"\b(?:did|does|do|has|have|had) not (?:yet |ever )?$")
_OF_THE_PAGE = frozenset(
    {
        "talks turned on",
        "agreed to develop",
        "to lay a line",
        "agreed to",
        "visa-free travel",
        "request under study",
        "line of credit",
        "works opened",
    }
)
"""What a page on two countries tells without naming either."""
_ADJOINING = 3
"""How far apart two sentences of one paragraph stand, in characters."""
_AFTERWARDS = 70
"""How far after a clause words that take it back may stand, in characters."""
_STATEHOOD = re.compile(fold("استقلال|دول[هت]|جمهوري|بها|به(?!\\w)|بهم|بعضهما") + r"|[a-z]")
_WHICH = (*map(fold, ("الذي ", "التي ", "والذي ", "والتي ", "ثم ", "بكلفة ", "بتكلفة ")), "which ")
_CONTENT = re.compile(fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|أهمية|ضرورة|حرص|دعم|ب\w{3,})(?!\w)"))
_TRADE = re.compile(
    fold(r"تبادل|مبادلات|استثمار|حجم (?:ال)?تجارة(?! (?:ال)?(?:خارجي|عالمي))") + r"|trade|turnover|investment|ventures"
)
_TRADED_WITH: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(fold(r"(?<!\w)(?:إلى|الي|نحو|من|مع|ل\w{3,}|لدى|في|ب\w{3,})")),
    "en": re.compile(
        r"\b(?:to|from|with|by|between)\b(?! (?:about |some |nearly |over |almost |more than )?[a-z$€£]{0,4} ?\d)|"
        r"\bin (?!\d|(?:the|january|february|march|april|may|june|july|august|september|october|november|december|"
        r"fiscal|early|late|mid)\b)"
    ),
}


def about_the_pair(reading: Reading, clause: Clause, chosen: Chosen, between: Between, last: Draft | None) -> bool:
    """Tell whether a claim is about the two countries, rather than one of them with a third or with itself.

    ``last`` is the claim before it in its sentence, which tells what a clause without names goes on about.
    """
    low = clause.low.text
    if _WITH_BODY.search(_MARGINS.sub("", low)) and len(between.named) < 2 and not between.mutual:
        return False
    if NOISE[reading.language].search(low) and not _COMMUNITY.search(low):
        return False
    kind = chosen.hit.trigger.type
    if chosen.hit.trigger.name == "proposed instrument" and _MEMORY.search(low):
        return False
    if kind == "milestone" and _TO_BE.search(low):
        return False
    if kind in ("agreement", "mechanism") and _of_others(reading, clause, between):
        return False
    if kind == "visit" and _of_a_third(reading, clause, chosen, between):
        return False
    if _idle(reading, clause, chosen) or (kind == "visit" and _elsewhere(reading, clause, chosen, between)):
        return False
    if between.foreign and len(between.named) < 2:
        if kind == "visit" and _thither(reading, clause, chosen, between):
            return True
        if kind == "position":
            return _speaker_is_own(reading, clause, chosen, between)
        if kind == "commitment" and (reading.language == "en" or (last is not None and between.named)):
            return _speaker_is_own(reading, clause, chosen, between)
        paired = bool(PAIRED[reading.language].search(low))
        if between.mutual and not between.named and kind in ("meeting", "cooperation"):
            return True
        return paired and kind in ("meeting", "cooperation", "figure", "milestone", "agreement", "mechanism")
    if chosen.hit.trigger.name == "recognised" and len(between.named) < 2 and not _STATEHOOD.search(low):
        return False
    if chosen.hit.trigger.name == "body was founded" and reading.text.startswith("ال", chosen.hit.start):
        return True  # «اللجنة أُنشئت …»: the one that the page spoke of
    if kind == "figure":
        if len(between.named) < 2 and not between.mutual and _ALONE.search(low):
            return False
        goes_on = last is not None and (last.type == "figure" or clause.low.text.startswith(_WHICH))
        return goes_on or _bilateral_figure(reading, clause, between)
    if chosen.hit.trigger.fields.get("milestone") in ("diplomatic-relations", "honour"):
        return True
    if kind == "cooperation" and chosen.status == "discussed" and _THEY.match(low):
        return True
    if kind == "cooperation" and chosen.status == "discussed" and not between.foreign and _WERE_TALKED.search(low):
        return True
    if kind == "milestone" and _NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return False
    if chosen.hit.trigger.name in _OF_THE_PAGE and not between.foreign:
        return True
    if kind in ("milestone", "institution", "cooperation"):
        return bool(last or between.named or between.mutual or RELATIONS[reading.language].search(low))
    return True


def _idle(reading: Reading, clause: Clause, chosen: Chosen) -> bool:
    """Tell whether a claim is hearsay: an event that the sentence itself calls unconfirmed, or the word of a friend."""
    low, at = clause.low.text, clause.low.index(chosen.hit.end)
    if (
        chosen.hit.trigger.type == "visit"
        and _SIGHT.search(low)
        and not reading.countries_within(clause.start, clause.end)
    ):
        return True
    if chosen.hit.trigger.type == "visit" and reading.language == "en" and _no_journey(reading, clause):
        return True
    if _RUMOUR.search(low) and DENIED[reading.language].search(low):
        return chosen.hit.trigger.fields.get("act") != "denied"
    if _ANALYSTS.search(low[:at]) or (_HEARSAY.search(low[: at + 30]) and chosen.hit.trigger.name != "denied"):
        return True
    under = clause.hit.start < chosen.hit.start or chosen.nested or not clause.opens
    if chosen.hit.trigger.type == "agreement" and under and _UNDER.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.name == "praised" and _WELCOMED.match(low, clause.low.index(chosen.hit.start)):
        return True
    if chosen.hit.trigger.type == "position" and _OF_A_BODY.match(low, at):
        return True
    happens = chosen.hit.trigger.type in ("position", "cooperation", "meeting")
    if happens and _DID_NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.type == "position":
        return bool(_FRIEND.match(low, at))
    if chosen.hit.trigger.name == "visited" and _FIRST.search(low[:at]):
        return True
    if chosen.hit.trigger.name in ("discussed", "was discussed") and _PAST.search(low):
        return True
    following = folded(reading.text, clause.end, min(len(reading.text), clause.end + _AFTERWARDS)).text
    said = following.lstrip(" ،").split("،")[0] if reading.language == "ar" else following
    return bool(_UNPROVEN.search(said.split(".")[0])) or bool(_INNER.search(low))


def _no_journey(reading: Reading, clause: Clause) -> bool:
    """Tell whether a visit is only to a monument, or visits are only said to be exchanged now and then."""
    low = clause.low.text
    dated = any(m.edtf for m in reading.within(reading.dates, clause.start, clause.end))
    return bool(_TOMB.search(low)) or (not dated and bool(_EXCHANGE_OF_VISITS.search(low)))


def _of_others(reading: Reading, clause: Clause, between: Between) -> bool:
    """Tell whether a third country is the first that an Arabic clause names, and nothing makes it the two's."""
    if not between.foreign or reading.language != "ar" or PAIRED["ar"].search(clause.low.text):
        return False
    parties = reading.within(reading.parties, clause.start, clause.end)
    return bool(parties) and parties[0].country in between.foreign


def _of_a_third(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the visitor of an Arabic clause is of a third country, named first: «مبعوث قطري قد زار …»."""
    first = reading.within(reading.parties, clause.start, chosen.hit.start)
    return reading.language == "ar" and bool(first) and first[0].country in between.foreign


def _elsewhere(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether a journey leads to a third country: the first that is named after «إلى» or "to"."""
    to = _TO.search(clause.low.text, clause.low.index(chosen.hit.start))
    if to is None:
        return False
    start, end = clause.low.place(to.end()), min(clause.end, clause.low.place(to.end()) + 25)
    named = [(p.start, p.country) for p in reading.within(reading.parties, start, end)]
    named += [(p.start, p.country) for p in reading.within(reading.places, start, end) if p.country]
    return bool(named) and min(named)[1] not in between.codes


def _thither(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether an Arabic journey leads to one of the pair, and a third country is named only after that."""
    low = clause.low
    to = _TO.search(low.text, low.index(chosen.hit.start)) if reading.language == "ar" else None
    if to is None or not between.named or _COMING.search(low.text):
        return False
    place = low.place(to.end())
    named = [party.country for party in reading.within(reading.parties, clause.start, place)]
    return not set(named) & set(between.foreign) and not _elsewhere(reading, clause, chosen, between)


def _speaker_is_own(reading: Reading, clause: Clause, chosen: Chosen, between: Between) -> bool:
    """Tell whether the country named by the verb of speech, on its subject's side, is one of the pair, or none is."""
    low, hit = clause.low, chosen.hit
    if reading.language == "ar":
        said = _CONTENT.search(low.text, low.index(hit.end))
        subject = reading.countries_within(hit.start, low.place(said.start()) if said else clause.end)
    else:
        subject = reading.countries_within(clause.start, hit.start)
    return not subject or subject[0] in between.codes


def _sentence_names(reading: Reading, clause: Clause) -> int:
    """Count the countries that the sentence of a clause names."""
    at = bisect_right(reading.sentences, clause.start, key=lambda sentence: sentence.start) - 1
    sentence = reading.sentences[max(0, at)]
    before = reading.sentences[at - 1] if at > 0 else sentence
    goes_on = sentence.start - before.end < _ADJOINING and bool(
        _TRADE.search(reading.text[before.start : before.end].lower())
    )
    start = before.start if goes_on else sentence.start
    return len(reading.countries_within(start, sentence.end))


def _own_guests(reading: Reading, clause: Clause) -> bool:
    """Tell whether a country counts whom it received from wherever: "Namibia received 1.2 million tourists"."""
    first = reading.within(reading.parties, clause.start, clause.hit.start)
    return (
        bool(first)
        and first[0].how == "name"
        and bool(_RECEIVED.match(clause.low.text, clause.low.index(clause.hit.start)))
    )


def _bilateral_figure(reading: Reading, clause: Clause, between: Between) -> bool:
    if len(between.named) == 2 or between.mutual:
        return True
    if _THESE.search(clause.low.text):
        return True
    if (
        _EXCHANGED.search(clause.before + clause.low.text)
        and not between.foreign
        and _sentence_names(reading, clause) == 2
    ):
        return True
    if len(between.named) == 1:
        if clause.hit.trigger.name == "count" and _own_guests(reading, clause):
            return False
        if reading.language == "en" and clause.hit.trigger.name == "counted" and _GRANTED.search(clause.low.text):
            return True
        return bool(_TRADED_WITH[reading.language].search(clause.low.text)) or clause.hit.trigger.name in (
            "count",
            "trend",
            "census",
            "places offered",
            "places granted",
            "money given",
            "main goods",
        )
    settled = _COMMUNITY.search(clause.before) and not _COMMUNITY.search(clause.low.text)
    return bool(_TRADE.search(clause.low.text) or _TRADE.search(clause.before) or settled)
