"""The alternat: each party's copy of a text names its own state first.

«العلاقات المصرية الأذربيجانية» in Cairo's copy is «العلاقات الأذربيجانية المصرية» in Baku's, and "Egypt and
Azerbaijan" is "Azerbaijan and Egypt". Names of bodies that are proper names keep their own order.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from milaff.language.countries import Country, with_lam
from milaff.language.text import Language

# What joins two adjectives: a space or a dash, with or without spaces.
_JOIN = r"(\s*[-–—]\s*|\s+)"


@dataclass(frozen=True)
class Alternat:
    """Puts ``first`` before ``second`` wherever a text names the two side by side.

    ``proper`` are names in which the order belongs to the name.
    """

    first: Country
    second: Country
    proper: frozenset[str] = frozenset()

    def apply(self, language: Language, text: str) -> str:
        """Return the text in the order of this copy."""
        parts = self._proper.split(text) if self._proper else [text]
        rules = self._arabic if language == "ar" else self._english
        # Every second part is a proper name.
        return "".join(part if n % 2 else _swapped(part, rules) for n, part in enumerate(parts))

    @cached_property
    def _proper(self) -> re.Pattern[str] | None:
        names = sorted(self.proper, key=len, reverse=True)
        return re.compile(f"({'|'.join(map(re.escape, names))})") if names else None

    @cached_property
    def _english(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        rules = [
            _rule(rf"\b{re.escape(b)}(\s*[-–—]\s*|\s+and\s+){re.escape(a)}\b", rf"{a}\g<1>{b}")
            for a, b in (
                (self.first.adjective_en, self.second.adjective_en),
                (self.first.in_text("en"), self.second.in_text("en")),
            )
        ]
        return tuple(rules)

    @cached_property
    def _arabic(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        rules = [
            _rule(rf"\b{re.escape(b)}{_JOIN}{re.escape(a)}\b", rf"{a}\g<1>{b}")
            for a, b in (
                (self.first.definite_ar_f, self.second.definite_ar_f),
                (self.first.definite_ar_m, self.second.definite_ar_m),
                (self.first.adjective_ar_f, self.second.adjective_ar_f),
                (self.first.adjective_ar_m, self.second.adjective_ar_m),
            )
        ]
        # A verb before the two names agrees with the first: where their genders differ their order stays.
        if self.first.feminine == self.second.feminine:
            rules += self._names()
        return tuple(rules)

    def _names(self) -> Iterator[tuple[re.Pattern[str], str]]:
        a, b = self.first.name.ar, self.second.name.ar
        yield _rule(rf"\b{re.escape(with_lam(b))} و{re.escape(a)}\b", f"{with_lam(a)} و{b}")
        yield _rule(rf"\b([وفبك]?){re.escape(b)} و{re.escape(a)}\b", rf"\g<1>{a} و{b}")


def _rule(pattern: str, replacement: str) -> tuple[re.Pattern[str], str]:
    return re.compile(pattern), replacement


def _swapped(text: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
