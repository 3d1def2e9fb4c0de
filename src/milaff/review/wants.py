"""What a claim needs and a proposal has not: asked for by name, never made up."""

from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from milaff.facts.claim import Claim, Participant
from milaff.facts.types import TYPES
from milaff.language.text import LANGUAGES, Text

WantKind = Literal["text", "choice", "participant", "participants", "entity", "number"]

# What each field must hold, said to the person who is asked for it.
_SAID = {
    "subject": "what it is about, as a noun phrase",
    "statement": "what was said, as it reads after the verb",
    "about": "the topic in a few words",
    "what": "what it is, as a noun phrase",
    "undertaking": "what was undertaken: المصدر in Arabic («زيارة …»), “to …” in English",
    "visitors": "who went",
    "between": "who met",
    "speaker": "who said it",
    "by": "who undertook it",
    "from": "the country that the visit came from",
    "to": "the country visited",
    "mechanism": "the forum whose session it is",
    "institution": "the organisation, forum or place",
    "status": "its status",
    "instrument": "the kind of instrument",
    "translation": "the quotation in our translation",
}


STATEMENTS = {
    **dict.fromkeys(("stated", "affirmed", "denied"), "what was said: a clause that reads after «أنّ» / “that”"),
    **dict.fromkeys(("stressed", "called-for", "expressed", "praised", "supported"), "what was said: a noun phrase"),
    "hoped": "what was hoped for: a noun phrase in Arabic, “to …” or “that …” in English",
}
"""The form of a position's statement after the verb of its act."""


@dataclass(frozen=True)
class Want:
    """One particular to be given: ``path`` is where in the claim (or entity) it goes, ``said`` what it must hold.

    A text of two languages is two wants. ``choices`` are the values allowed, or entities that may be meant. An
    ``optional`` one may be left out; ``about`` quotes the words of the document that it is about.
    """

    path: tuple[str | int, ...]
    kind: WantKind
    said: str
    choices: tuple[str, ...] = ()
    optional: bool = False
    about: str = ""

    @property
    def name(self) -> str:
        """Its name, as it is told to a person: «subject in Arabic»."""
        *words, last = (str(part) for part in self.path if isinstance(part, str))
        if last in LANGUAGES:
            return f"{'.'.join(words[-1:])} in {'Arabic' if last == 'ar' else 'English'}"
        return last


def wants_of(claim: dict[str, Any]) -> list[Want]:
    """Tell the fields that a claim of its type must have and this has not."""
    found: list[Want] = []
    model = TYPES[str(claim["type"])]
    for name, field in model.model_fields.items():
        key = field.alias or name
        if field.is_required() and key not in claim and name not in Claim.model_fields:
            found += _wants(key, field, tuple(claim["parties"]))
    return found


def _wants(key: str, field: FieldInfo, parties: tuple[str, ...]) -> list[Want]:
    said, kind = _SAID.get(key, key.replace("_", " ")), field.annotation
    if kind is Text:
        return [Want((key, language), "text", said) for language in LANGUAGES]
    if kind is Participant:
        return [Want((key,), "participant", said)]
    if get_origin(kind) is tuple:
        return [Want((key,), "participants", said)]
    if get_origin(kind) is Literal:
        return [Want((key,), "choice", said, tuple(map(str, get_args(kind))))]
    if key in ("from", "to"):
        return [Want((key,), "choice", said, parties)]
    return [Want((key,), "entity" if key in ("mechanism", "institution") else "text", said)]


def allowed(model: type[BaseModel], name: str) -> tuple[str, ...]:
    """Give the values that a field may have, none where it may have any."""
    field = model.model_fields.get(name)
    kind = field.annotation if field else None
    options = [kind, *get_args(kind)]
    return next((tuple(map(str, get_args(one))) for one in options if get_origin(one) is Literal), ())
