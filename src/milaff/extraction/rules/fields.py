"""The particular fields of each type that the words of a clause give, in the shape of ``seeds/facts``."""

import re
from collections.abc import Mapping
from typing import Any

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.figures import figure
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.lasting import since

_INSTRUMENTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("twinning", re.compile(fold(r"توأمة|تآخي") + r"|twin|sister")),
    ("memorandum-of-understanding", re.compile(fold(r"مذكر[ةت]") + r"|memorand|\bmous?\b")),
    ("protocol", re.compile(fold("بروتوكول") + r"|protocol")),
    ("roadmap", re.compile(fold(r"خارطة طريق") + r"|road ?map")),
    ("agreement", re.compile(fold(r"اتفاقي|معاهدة") + r"|agreement|treaty|convention")),
    ("accord", re.compile(fold(r"اتفاق|برنامج|عقد") + r"|accord|pact|programme|deal")),
)
_FORMATS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("call", re.compile(fold(r"اتصال\w* هاتف|هاتفي|مكالمة") + r"|phone")),
    ("press-conference", re.compile(fold("مؤتمر\\w* صح") + r"|(?:press|news) conference")),
    ("summit", re.compile(fold("قمة") + r"|summit")),
    ("message", re.compile(fold(r"رسال[ةه]|برقي") + r"|message|letter")),
    ("talks", re.compile(fold(r"مباحثات|محادثات") + r"|talks|discussions")),
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("state", re.compile(fold("زيارة دولة") + r"|state visit")),
    ("official", re.compile(fold("زيارة رسمية") + r"|official (?:[\w-]+ )?visit")),
    ("working", re.compile(fold("زيارة (?:ال)?عمل") + r"|working visit")),
    ("bilateral", re.compile(fold("زيارة ثنائية") + r"|bilateral visit")),
    ("private", re.compile(fold("زيارة خاصة") + r"|private visit")),
    ("conference", re.compile(fold(r"مؤتمر|منتدى|معرض|للمشاركة|اجتماع") + r"|conference|forum|congress|attend|summit")),
)


def fields_of(reading: Reading, draft: Draft) -> Mapping[str, Any]:
    """Give the fields that the trigger decides and those that the clause's words decide."""
    clause = draft.clause
    low, given = clause.low.text, dict(draft.chosen.hit.trigger.fields)
    match draft.type:
        case "cooperation":
            if since_when := _since(reading, draft):
                given["since"] = since_when
        case "agreement":
            given.setdefault("instrument", _first(_INSTRUMENTS, low) or "instruments")
        case "figure":
            given |= figure(reading, draft)
        case "meeting":
            given["format"] = _first(_FORMATS, low) or given.get("format", "meeting")
        case "visit":
            if kind := _first(_KINDS, low):
                given["kind"] = kind
        case _:
            pass
    return given


def _since(reading: Reading, draft: Draft) -> str | None:
    """Give the date of cooperation where it is that since which it has gone on."""
    date, clause = draft.date, draft.clause
    if date is None or date.borrowed:
        return None
    own = [m for m in reading.within(reading.dates, clause.start, clause.end) if m.text == date.words]
    return date.edtf if any(since(clause, mention) for mention in own) else None


def _first(table: tuple[tuple[str, re.Pattern[str]], ...], low: str) -> str | None:
    return next((name for name, words in table if words.search(low)), None)
