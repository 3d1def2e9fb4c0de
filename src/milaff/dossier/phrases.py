"""Text from facts: the phrase templates ``templates/phrases/<language>/<type>.j2``.

Each template holds macros of one type: ``sentence`` and ``headline``, and those that the type's tables need. A macro
is given the fact's data and returns plain text; grammar is in filters, not in template text.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket

from milaff.dossier.names import Names
from milaff.dossier.strings import Strings
from milaff.dossier.style import Style
from milaff.facts.claim import Claim, Participant
from milaff.facts.registry import Registry
from milaff.language import arabic, edtf, english
from milaff.language.alternat import Alternat
from milaff.language.bidi import isolate_numbers
from milaff.language.dates import date_text, on_date
from milaff.language.digits import arabic_indic
from milaff.language.text import LANGUAGES, Language, Text
from milaff.workspace import Workspace

_SPACES = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r" +(?=[،؛.,;:؟?)])")


class InferredDate(str):
    """A date that rests on inference: wherever a phrase says it, the phrase says so too."""

    __slots__ = ()


class Phrases:
    """The phrase templates of a workspace in all languages, with the grammar of each."""

    def __init__(
        self, workspace: Workspace, registry: Registry, strings: Strings, style: Style, alternat: Alternat
    ) -> None:
        self.strings, self.style, self.alternat = strings, style, alternat
        self.names: Mapping[Language, Names] = {lang: Names(registry, lang) for lang in LANGUAGES}
        self._environments = {lang: self._environment(workspace, lang) for lang in LANGUAGES}
        self._modules: dict[tuple[Language, str], Any] = {}

    def say(self, data: Claim, macro: str = "sentence") -> Text:
        """Say one thing of a fact in both languages; a sentence gets its capital and full stop."""
        return Text.model_validate({lang: self._say(lang, data, macro) for lang in LANGUAGES})

    def has(self, type_: str, macro: str) -> bool:
        """Tell whether the templates of a type say this."""
        return all(hasattr(self._module(lang, type_), macro) for lang in LANGUAGES)

    def _say(self, language: Language, data: Claim, macro: str) -> str:
        text = self.tidy(language, str(getattr(self._module(language, data.type), macro)(data)))
        if language == "en":
            text = english.sentence_case(text)
        if macro in ("sentence", "particulars") and text[-1:] not in ".؟?!":
            text += "."
        return text

    def tidy(self, language: Language, text: str) -> str:
        """Fold spaces, name the own state first, and give an Arabic text the digits of the house.

        Numbers that Arabic around them would reverse are isolated.
        """
        text = self.alternat.apply(language, _SPACE_BEFORE.sub("", _SPACES.sub(" ", text)).strip())
        if language != "ar":
            return text
        text = isolate_numbers(text)
        return arabic_indic(text) if self.style.digits == "arabic-indic" else text

    def tidied(self, text: Text) -> Text:
        """Tidy a text of an editor in both languages."""
        return Text(ar=self.tidy("ar", text.ar), en=self.tidy("en", text.en))

    def date(self, date: edtf.Edtf | None) -> Text:
        """Write a date for a table, or say that there is none."""
        if date is None:
            return self.strings.text("undated")
        return self.tidied(
            Text(ar=date_text(date, self.style.locales["ar"]), en=date_text(date, self.style.locales["en"]))
        )

    def counted(self, number: int, noun: str, singular: str, plural: str = "") -> Text:
        """Count a noun in both languages; ``noun`` names the Arabic one in :data:`milaff.language.arabic.NOUNS`."""
        return self.tidied(
            Text(ar=arabic.counted(number, noun, oblique=True), en=english.counted(number, singular, plural))
        )

    def _module(self, language: Language, type_: str) -> Any:  # noqa: ANN401 -- a Jinja module has its macros as attributes
        key = (language, type_)
        if key not in self._modules:
            template: Template = self._environments[language].get_template(f"{type_}.j2")
            self._modules[key] = template.module
        return self._modules[key]

    def _environment(self, workspace: Workspace, language: Language) -> Environment:
        folders = [layer / "templates" / "phrases" / language for layer in workspace.layers]
        environment = Environment(  # noqa: S701 -- plain text; the HTML templates escape
            loader=FileSystemLoader([str(folder) for folder in folders]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_COMPILED,
            optimized=False,  # no filter is applied while compiling, so that dossiers can share what was compiled
        )
        environment.globals["t"] = lambda key: self.strings.get(language, key)
        environment.filters.update(_Grammar(self.names[language], self.style, self.strings).filters)
        return environment


class _Compiled(BytecodeCache):
    """Keeps templates compiled for the next dossier of this process; one whose text changed is compiled anew."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._kept.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = (bucket.checksum, bucket.code)


_COMPILED = _Compiled()


class _Grammar:
    """The filters of one language."""

    def __init__(self, names: Names, style: Style, strings: Strings) -> None:
        self.names, self.strings = names, strings
        self.language: Language = names.language
        self.locale = style.locales[self.language]

    @cached_property
    def filters(self) -> dict[str, Callable[..., Any]]:
        """Return the filters by the names that templates use."""
        names = self.names
        shared: dict[str, Callable[..., Any]] = {
            "names": names.names,
            "country": names.country,
            "countries": self._countries,
            "other_party": lambda d: next(code for code in d.parties if code not in d.by),
            "body": names.body,
            "sitting": lambda entity: getattr(names.registry.body(entity), "sitting", "session"),
            "at": names.at,
            "on": self._on,
            "opening": lambda date: f"{self._on(date)} " if date else "",
            "dated": lambda text: date_text(edtf.parse(text), self.locale),
            "amount": self._amount,
        }
        return shared | (self._arabic if self.language == "ar" else self._english)

    @property
    def _arabic(self) -> dict[str, Callable[..., Any]]:
        return {
            "agree": self._agree,
            "agree_body": lambda verb, entity: self._agree(verb, [Participant(organisation=entity)]),
            "is_feminine": self.names.is_feminine,
            "pronoun": self.names.pronoun,
            "of_body": lambda entity: arabic.li(self.names.body(entity)),
            "ordinal": lambda number, feminine: arabic.ordinal(number, feminine=feminine),
            "counted": lambda number, noun, words: arabic.counted(number, noun, words=words),
        }

    @property
    def _english(self) -> dict[str, Callable[..., Any]]:
        return {
            "ordinal": english.ordinal,
            "counted": english.counted,
            "without_article": lambda text: re.sub(r"^(an?|the) ", "", text),
        }

    def _agree(self, verb: str, people: Sequence[Participant]) -> str:
        return arabic.verb(verb, feminine=self.names.is_feminine(people))

    def _on(self, date: str | None) -> str:
        if not date:
            return ""
        said = on_date(edtf.parse(date), self.locale)
        return f"{said} ({self.strings.get(self.language, 'inferred')})" if isinstance(date, InferredDate) else said

    def _countries(self, codes: Sequence[str]) -> str:
        named = [self.names.country(code) for code in codes]
        return arabic.joined(named) if self.language == "ar" else english.joined(named)

    def _amount(self, figure: Any) -> str:  # noqa: ANN401 -- a Figure
        unit = str(figure.unit or "")
        if self.language == "ar":
            plain = arabic.amount(figure.value, "dollar") if unit in ("dollar", "USD") else f"{figure.value:,g} {unit}"
            return f"{plain} أمريكي" if unit == "USD" else plain
        name = self.strings.get("en", f"unit.{unit}") if unit in ("dollar", "USD", "EUR") else unit
        return english.amount(figure.value, name)
