"""The value of a fact's field in words, as the table of changes prints it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from milaff.dossier.context import Context
from milaff.dossier.model import Dossier
from milaff.facts.claim import Claim, Participant
from milaff.language import arabic, edtf, english
from milaff.language.countries import country
from milaff.language.text import LANGUAGES, Language, Text

_DATES: Final = frozenset({"date", "due", "as_of", "since"})
_PEOPLE: Final = frozenset(
    {
        *("visitors", "met", "accompanied_by", "signed_by", "between", "witnessed_by"),
        *("led_by", "members", "who", "headed_by", "speaker", "to"),
    }
)
_ENTITIES: Final = frozenset({"place", "mechanism", "institution"})
_COUNTRIES: Final = frozenset({"parties", "origin", "destination", "holder", "owner", "of"})
_TEXTS: Final = frozenset({"subject", "purpose", "outcome", "what", "undertaking", "statement", "about"})
_NUMBERS: Final = frozenset({"value", "session", "rounds", "count", "unit"})
_CHOICES: Final[Mapping[str, str]] = {
    "visit.kind": "visit-kind-value",
    "visit.status": "event-status",
    "meeting.format": "meeting-format",
    "meeting.status": "event-status",
    "agreement.instrument": "instrument",
    "agreement.status": "agreement-status",
    "mechanism.status": "mechanism-status",
    "cooperation.status": "cooperation-status",
    "commitment.kind": "commitment-kind",
    "figure.bound": "bound-short",
    "figure.trend": "trend-noun",
}
_NAMED: Final = frozenset({"kind", "status", "format", "instrument", "bound", "trend", "by", "topics"})


class Values:
    """Words values as the context of one report gives them; an entity that is gone is named by its id."""

    def __init__(self, context: Context) -> None:
        self.context, self.phrases, self.strings = context, context.phrases, context.phrases.strings

    def sentence(self, data: Claim) -> Text | None:
        """Say the data of a fact in a sentence; None where they name what is no longer known."""
        inferred = data.date is not None and data.infers("date")
        try:
            return self.phrases.say(self.context.stated_data(data, inferred=inferred))
        except (KeyError, ValueError, TypeError, AttributeError, StopIteration):
            return None

    def has(self, field: str) -> bool:
        """Tell whether a field has words of its own; one that has none is told as a whole statement."""
        return field in _DATES | _PEOPLE | _ENTITIES | _COUNTRIES | _TEXTS | _NUMBERS | _NAMED

    def label(self, field: str) -> Text:
        """Name a field."""
        return self.strings.text(f"changes.field.{field}")

    def say(self, type_: str, field: str, raw: Any) -> Text:  # noqa: ANN401 -- JSON
        """Say a value of a field of a fact of this type; ``raw`` is its JSON."""
        if raw in (None, [], ()):
            return self.strings.text("undated" if field == "date" else "changes.nothing")
        try:
            return self.phrases.tidied(self._said(type_, field, raw))
        except (KeyError, ValueError, TypeError, AttributeError):
            return Text(ar=str(raw), en=str(raw))

    def term(self, due: str, *, inferred: bool) -> Text:
        """Say the term of a commitment (EDTF), with the mark of inference where it is inferred."""
        return self.context.marked(edtf.parse(due), inferred=inferred)

    def _said(self, type_: str, field: str, raw: Any) -> Text:  # noqa: ANN401
        if field in _DATES:
            return self.phrases.date(edtf.parse(raw))
        if f"{type_}.{field}" in _CHOICES:
            return self._choice(f"{_CHOICES[f'{type_}.{field}']}.{raw}")
        if field in _TEXTS:
            return Text.model_validate(raw)
        if field == "topics":
            return self._each(lambda lang: [self.strings.get(lang, f"topic.{topic}") for topic in raw])
        if field in _COUNTRIES or (field == "by" and isinstance(raw, list)):
            codes = [raw] if isinstance(raw, str) else raw
            return self._each(lambda lang: [country(code).name[lang] for code in codes])
        if field in _PEOPLE or field == "by":
            people = [Participant.model_validate(one) for one in (raw if isinstance(raw, list) else [raw])]
            return self._each(lambda lang: [self.phrases.names[lang].name(someone) for someone in people])
        if field in _ENTITIES:
            return self._each(lambda lang: [self.phrases.names[lang].registry.entities[raw].label[lang]])
        written = f"{raw:,}" if isinstance(raw, int | float) else str(raw)
        return Text(ar=written, en=written)

    def _choice(self, key: str) -> Text:
        if not all(self.strings.get(lang, key) for lang in LANGUAGES):
            key = "changes.nothing"
        return self.strings.text(key)

    def _each(self, names: Callable[[Language], list[str]]) -> Text:
        return Text(ar=arabic.joined(names(LANGUAGES[0])), en=english.joined(names(LANGUAGES[1])))

    def sources(self, dossier: Dossier, claims: Iterable[str]) -> tuple[Text, ...]:
        """Cite claims as the notes of their dossier do: document and paragraph, each place once."""
        found: dict[tuple[str, int], Text] = {}
        for evidence in (dossier.evidence[key] for key in claims if key in dossier.evidence):
            cited = dossier.sources[evidence.document].cited_as
            where = self.phrases.tidied(self.strings.text("paragraph", number=evidence.paragraph))
            text = Text(ar=f"{cited.ar}، {where.ar}", en=f"{cited.en}, {where.en}")
            found[evidence.document, evidence.paragraph] = text
        return tuple(found.values())

    @staticmethod
    def joined(sources: Iterable[Text]) -> Text:
        """Put several sources one after the other."""
        known = tuple(sources)
        return Text(ar="؛ ".join(one.ar for one in known) or "–", en="; ".join(one.en for one in known) or "–")
