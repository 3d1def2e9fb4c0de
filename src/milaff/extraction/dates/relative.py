"""Days and times that only the day of writing, or a date before them, can tell: yesterday, السبت الماضي, last year."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.days import single_month, weekday
from milaff.extraction.dates.meant import had_been_meant
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.relative_words import AFTER_NOUN, OF_A_DAY
from milaff.extraction.dates.tense import (
    gone_by,
    in_future,
    in_present,
    lasts_until,
    put_off,
    to_come,
    will_follow,
)
from milaff.extraction.dates.tense_words import HAPPENED, PRESENT, SAID, THAT
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.two_days import and_the_next

_NEAR_WEEKDAY = {"last": -1, "this": 0, "next": 1}
_BEFORE_WEEKDAY = words.one_of("يوم هذا on صباح مساء ظهر فجر عصر morning منذ حتي")
# Arabic weekdays that are hardly ever anything else (الخميس and الجمعة are names, الأحد and الاثنين numbers).
# What follows such a weekday in a report, and forenames after which it is a surname: «محمد الخميس».
_AFTER_DAY = words.one_of(
    "في ان بان انه انها مع الي خلال علي عن بشان حول عقب بعد قبل لدي امام نظيره نظيرته "
    "كلا كل عددا زياره اتصالا مكالمه محادثات مباحثات مشاورات لقاء لقاءات جلسه اجتماعا مذكره مذكرات اتفاقيه اتفاقا "
    "اتفاقيات وفدا رساله اوراق نسخه"
)
_NAMES = words.one_of(
    "محمد احمد علي حسن حسين خالد فهد سعد ناصر عبدالله يوسف ابراهيم صالح سالم مبارك جاسم بدر سلطان راشد حمد عيسي "
    "بين كلا كلتا هذين اولئك"
)
_ACTED = words.one_of(
    "بحث بحثت ناقش ناقشت تباحث تباحثت غادر غادرت اعتبر اعتبرت اجتمع اجتمعت سلم سلمت ابرم ابرمت دشن دشنت دعا دعت طالب "
    "طالبت ابلغ ابلغت حذر حذرت جدد جددت اعرب اعربت استدعي استدعت رفض رفضت وجه وجهت تسلم تسلمت بدا بدات اختتم اختتمت "
    "اشاد اشادت هدد هددت قدم قدمت وافق وافقت اتفق اتفقت"
)
_MOVES = words.one_of("leaves arrives departs flies travels leave arrive depart fly travel")
_SOON = 4  # tokens after a weekday within which such a verb stands
_WHO = 9  # the words of the verb and of who acts
_PLAIN = words.one_of("السبت الثلاثاء الثلثاء الاربعاء")


def relative(tokens: Tokens, at: int) -> Reading | None:
    """Read a time by its relation to another; «أمس السبت» keeps both words, to be checked against each other."""
    if found := _weekday(tokens, at):
        return found
    if tokens[at].word in ("last", "next", "this"):
        month = single_month(tokens, at + 1)
        if month and tokens[at + 1].capital:
            offset = _NEAR_WEEKDAY[tokens[at].word]
            named = Reference("month", "document", offset, named=True)
            return Reading(Partial(month=month[0], reference=named), month[1], "month")
    related = phrase(tokens, at)
    if related is None:
        return None
    reference, end = related
    if reference.unit == "day" and reference.base == "document" and (days := and_the_next(tokens, at, reference)):
        return days
    place = end + (tokens[end].word in (",", "("))
    named_day = weekday(tokens, place) if reference.unit == "day" and reference.base == "document" else None
    if named_day:
        end = named_day[1] + (tokens[end].word == "(" and tokens[named_day[1]].word == ")")
        return Reading(Partial(reference=reference, weekday=named_day[0]), end, "day")
    return Reading(Partial(reference=reference), end, reference.unit)


def _weekday(tokens: Tokens, at: int) -> Reading | None:
    """Read a weekday alone, where something says that it is a day: «السبت الماضي», «يوم السبت», "on Saturday"."""
    before, place = tokens[at].word, at
    if before in _NEAR_WEEKDAY:
        place = at + 1
    named = weekday(tokens, place)
    if named is None or (tokens[place].word.isascii() and len(tokens[place].word) < 6):
        return None
    number, end = named
    if week := _of_a_week(tokens, end):
        return Reading(Partial(reference=replace(week[0], named=True), weekday=number), week[1], "day")
    relation = AFTER_NOUN.get(tokens[end].word)
    if relation and relation[0] == "document" and not tokens[place].word.isascii():
        return _named_day(number, relation[1], end + 1)
    if before in ("last", "next"):
        return _named_day(number, _NEAR_WEEKDAY[before], end)
    apart = tokens[at - 1].word in (",", "(") and tokens[end].word in (",", ")")
    apart = apart or _closes(tokens, at, end) or _stands_after_who_acts(tokens, at, end)
    if tokens[at - 1].word in _BEFORE_WEEKDAY or tokens[at].word.isascii() or tokens[at].word in _PLAIN or apart:
        if tokens[end].word == "'" and tokens[at - 1].word in ("after", "following"):
            return _named_day(number, 0, end)
        if had_been_meant(tokens, at) or put_off(tokens, end, frozenset({".", "؟", "!"}) | THAT):
            return replace(_named_day(number, 0, end), settled=False)
        if lasts_until(tokens, at):
            return _named_day(number, 1, end, until=True)
        if to_come(tokens, at) or will_follow(tokens, at, end) or _moves_then(tokens, end):
            return _named_day(number, 1, end, either=True)
        return _named_day(number, 0, end, either=in_present(tokens, at))
    return None


def _moves_then(tokens: Tokens, end: int) -> bool:
    """Tell whether right after a weekday someone is told in the present to move on it: "on Monday he leaves for"."""
    return any(tokens[end + n].word in _MOVES for n in range(1, _SOON) if end + n < len(tokens))


def _closes(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether an Arabic weekday without «يوم» stands right after a verb, or closes a sentence that has one."""
    if tokens[at].word.isascii() or tokens[at - 1].kind != "word" or tokens[at - 1].word in OF_A_DAY:
        return False
    verb = tokens[at - 1].word
    known = HAPPENED | SAID | PRESENT
    if verb in known or verb.removeprefix("و") in known or in_future(verb):
        return True
    ends = tokens[end].kind == "break" or tokens[end].word in (".", "،", ",") or tokens[end].line
    return ends and (to_come(tokens, at) or in_present(tokens, at) or gone_by(tokens, at, end))


def _stands_after_who_acts(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether an Arabic weekday stands between who did something and where or what: «أكد الوزير الجمعة في …»."""
    if tokens[at].word.isascii() or tokens[at - 1].kind != "word" or tokens[at - 1].word in OF_A_DAY | _NAMES:
        return False
    if tokens[end].word not in _AFTER_DAY and tokens[end].prefix[:1] not in ("ب", "ل"):
        return False
    for token in reversed(tokens[max(0, at - _WHO) : at]):
        if token.kind != "word":
            return False
        if token.word in HAPPENED or token.word in SAID or token.word in _ACTED:
            return True
    return False


def _of_a_week(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """Read the week of a weekday: "Wednesday last week", «الأربعاء من الأسبوع الماضي»."""
    related = phrase(tokens, at + (tokens[at].word in ("من", "of")))
    return related if related and related[0].unit == "week" and related[0].base == "document" else None


def _named_day(number: int, offset: int, end: int, *, either: bool = False, until: bool = False) -> Reading:
    reference = Reference("day", "document", offset, named=True, loose=either, until=until)
    return Reading(Partial(reference=reference, weekday=number), end, "day")
