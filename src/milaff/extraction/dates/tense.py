"""Of which time the sentence around a date speaks: of what is to come, of what has happened, of either."""

from collections.abc import Iterator

from milaff.extraction.dates import words
from milaff.extraction.dates.tense_words import (
    AGREED,
    ATTRIBUTIVE,
    BEFORE_NOUNS,
    CAUSES,
    END,
    ENDING,
    ENDS,
    GOES_ON,
    HAPPENED,
    IS_TO,
    KINDS_OF_WILL,
    NO_FUTURE,
    NO_FUTURE_ENDS,
    NO_FUTURE_STEMS,
    PAST,
    PRESENT,
    PUT_OFF,
    SAID,
    SAID_TO,
    THAT,
    TO_BE_DONE,
    TO_COME,
    UNDER_WAY,
    UNTIL,
)
from milaff.extraction.dates.tokens import Tokens

_ONCE = words.one_of("initially originally previously")  # what was meant then is no longer to come
_BESIDE = 9  # tokens between an English verb and the date that is its own
_PARTED = words.one_of(
    "and to which that for before ahead ان انه انها بان لكن الذي التي"
)  # what parts a verb from a date
REACH = 20  # tokens back to a verb of the future
REACH_OF_MONTHS = 24  # the same for a month alone, which no other verb in between is likely to date
_FOLLOWS = 18  # tokens after a date within which its sentence says that it was not to be
_AWAITED = words.one_of("expected due scheduled set slated to likely planned")
_BESIDE_NOUN = 4  # tokens from "upcoming" to a date that may still be its noun's
_SPOKEN = words.one_of("statement statements interview remarks briefing")  # in which something was said
_SHORTEST = 4  # letters of «ستين», «سيول»: no verb in the future has so few
_JUST = 10  # tokens back to a verb of saying whose day a date is
_NEAR = 24  # tokens back to a verb that tells of what has happened
_SOON = 14  # tokens after a date that opens its clause within which the verb stands
_LEADS = words.one_of("on in at في يوم خلال شهر بتاريخ مساء صباح")
_SINCE = words.one_of("منذ since")
_OPENERS = frozenset({".", ";", "؛", "-"})  # after which a clause opens
_ENDS = frozenset({".", "؟", "!"})  # what ends a sentence
_CLAUSE_ENDS = frozenset({".", ";", "؛", "that"})


def _before(tokens: Tokens, at: int, reach: int, ends: frozenset[str] = _ENDS) -> Iterator[int]:
    """Go back from a token over fewer than ``reach`` of its sentence, nearest first."""
    for place in range(at - 1, max(at - reach, 0), -1):
        if tokens[place].kind == "break" or tokens[place].word in ends:
            return
        yield place


def _after(tokens: Tokens, end: int, reach: int, ends: frozenset[str] = _ENDS) -> Iterator[int]:
    """Go on from a token over the next ``reach`` of its sentence."""
    for place in range(end, min(end + reach, len(tokens))):
        if tokens[place].kind == "break" or tokens[place].word in ends:
            return
        yield place


def in_present(tokens: Tokens, at: int) -> bool:
    """Tell whether the verb before a date is in the present, which tells what is and what is to come alike.

    What has gone on since then is none of what is to come: «يقوم منذ يوم الاثنين بزيارة».
    """
    if any(tokens[at - back].word in _SINCE for back in (1, 2)):
        return False
    for place in _before(tokens, at, REACH):
        token = tokens[place]
        if token.word in PRESENT or (place > at - 3 and token.word in ENDING) or _runs(tokens, place):
            return True
        if token.word in PAST or (token.word.isascii() and len(token.word) > 4 and token.word.endswith("ed")):
            return False
    return False


def lasts_until(tokens: Tokens, at: int) -> bool:
    """Tell whether something lasts until a weekday to come: "until Friday", "ends on Friday", «تنتهي يوم الجمعة»."""
    place = at - 1 - (tokens[at - 1].word in ("on", "يوم", "مساء", "صباح", "ظهر"))
    word = tokens[place].word
    until = word in UNTIL or (word == "الي" and tokens[place - 1].word in GOES_ON)
    if until or word.removeprefix("و") in ENDS:
        return True
    if any(tokens[back].word in ENDS for back in _before(tokens, at, _BESIDE_NOUN)):
        return True
    if word in END:
        return tokens[place - 1].word in ("will", "to")
    return word in ENDING and any(tokens[back].word in UNDER_WAY for back in _before(tokens, place, REACH))


def _runs(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is the verb of a relative clause in the present: "a visit that ends on Thursday"."""
    word = tokens[at].word
    relative = tokens[at - 1].word in ("that", "which", "who")
    return relative and word.isascii() and len(word) > len("was") and word.endswith("s") and not word.endswith("ss")


def to_come(tokens: Tokens, at: int, reach: int = REACH) -> bool:
    """Tell whether the sentence up to here, as far back as ``reach`` tokens, speaks of what is to come.

    The day on which someone said so is not to come: "will double, the minister told reporters on Tuesday".
    """
    if _said(tokens, at):
        return False
    for place in _before(tokens, at, reach):
        token = tokens[place]
        if token.word in TO_COME and tokens[place - 1].word in _ONCE:
            return False
        if token.word == "to" and any(tokens[place - back].word in AGREED for back in (1, 2, 3)):
            return True
        if token.word == "to" and tokens[place - 1].word in ("is", "are") and tokens[place + 1].word in IS_TO:
            return True
        if token.word == "علي" and tokens[place + 1].word in TO_BE_DONE:
            return True
        if (token.word in TO_COME and not _only_named(tokens, place, at)) or in_future(token.word):
            return True
    return False


def _only_named(tokens: Tokens, at: int, date: int) -> bool:
    """Tell whether an English word of the future says nothing of the verb.

    So in "due to the storm", "political will", "discussed plans for", "as scheduled", and in "the upcoming summit"
    where the date stands too far off to be the summit's.
    """
    word, before, after = tokens[at].word, tokens[at - 1].word, tokens[at + 1].word
    if word == "due":
        return after == "to" and tokens[at + 2].word in CAUSES
    if word == "will":
        return before in KINDS_OF_WILL
    if word in ("plans", "hopes"):
        return after in ("for", "on", "of")
    if before == "as":
        return True
    return word in ATTRIBUTIVE and before in BEFORE_NOUNS and date - at > _BESIDE_NOUN


def in_future(word: str) -> bool:
    """Tell whether an Arabic word is a verb in the future (ستعقد), and no other that begins like one (سياسية, سيول)."""
    word = word.removeprefix("و").removeprefix("ف")
    if len(word) <= _SHORTEST or not word.startswith(("سي", "ست")):
        return False
    if word in words.WEEKDAYS or word in NO_FUTURE or word.endswith(NO_FUTURE_ENDS):
        return False
    return not word.startswith(NO_FUTURE_STEMS)


def gone_by(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the verb right before (in Arabic: the verb of the sentence) tells of what has happened.

    So does the verb right after a date that opens its clause: "on 3 March the ministers met".
    """
    if _opens(tokens, at):
        return any(_tells(tokens, place) for place in _after(tokens, end, _SOON, _CLAUSE_ENDS))
    if tokens[at - 1].word == "of" and tokens[at - 2].word == "as":
        return any(_tells(tokens, place) for place in (*_before(tokens, at, _NEAR), *_after(tokens, end, _SOON)))
    for place in _before(tokens, at, _NEAR, _ENDS | {";", "؛"}):
        token = tokens[place]
        if token.word in _PARTED or token.word in TO_COME or in_future(token.word):
            return False
        if token.word in HAPPENED or _in_past(tokens, place):
            return not token.word.isascii() or at - place <= _BESIDE
    return False


def _tells(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is a verb in the past."""
    return tokens[at].word in HAPPENED or tokens[at].word in PAST or _in_past(tokens, at)


def put_off(tokens: Tokens, end: int, ends: frozenset[str] = _ENDS) -> bool:
    """Tell whether the sentence goes on to say that what was meant for a date was put off."""
    for place in _after(tokens, end, _FOLLOWS, ends):
        token = tokens[place]
        if (
            token.word == "moved"
            and tokens[place - 1].word in ("been", "was", "were")
            and tokens[place + 1].word == "to"
        ):
            return True
        if token.word in PUT_OFF or (
            token.word in ("off", "back") and tokens[place - 1].word in ("put", "called", "calling", "putting")
        ):
            return True
    return False


def will_follow(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a date opens a clause whose verb is in the future: "and on Saturday he will visit the port"."""
    if not _opens(tokens, at):
        return False
    for place in _after(tokens, end, _SOON, _CLAUSE_ENDS):
        token = tokens[place]
        if token.word in HAPPENED:
            return False
        if token.word in ("will", "would", "سوف") or in_future(token.word):
            return True
        if token.word in ("is", "are") and (tokens[place + 1].word in _AWAITED or tokens[place + 2].word in IS_TO):
            return True
    return False


def _said(tokens: Tokens, at: int) -> bool:
    """Tell whether a verb of saying stands right before a date, or only who spoke (in Arabic) or to whom between."""
    for place in _before(tokens, at, _JUST):
        word = tokens[place].word
        if word in SAID or word in _SPOKEN:
            return True
        if word in THAT or word in TO_COME or in_future(word):
            return False
        if word not in SAID_TO and word.isascii():
            return False
    return False


def _opens(tokens: Tokens, at: int) -> bool:
    """Tell whether a date opens its clause: "On 3 March …", "At the end of May …", «وفي 3 مارس …»."""
    at -= tokens[at - 1].word == "the"
    if tokens[at - 1].word not in _LEADS:
        return False
    first = at - 1 - (tokens[at - 2].word in _LEADS)
    if tokens[first - 1].kind == "break" or tokens[first].line:
        return True
    return tokens[first - 1].word in (_OPENERS | {",", "and"} if tokens[at - 1].word.isascii() else _OPENERS)


def _in_past(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is an English verb in the past, and none that follows "to be"."""
    word = tokens[at].word
    regular = word.isascii() and len(word) > len("used") and word.endswith("ed")
    return regular and tokens[at - 1].word not in ("be", "being")
