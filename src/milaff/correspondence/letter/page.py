"""A letter as a page of semantic HTML, through the templates of ``templates/letters/``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from markupsafe import Markup

from milaff.correspondence.letter import grammar
from milaff.correspondence.letter.dating import day_text
from milaff.correspondence.letter.emblem import Emblem, emblem_of
from milaff.correspondence.letter.grammar import Party
from milaff.correspondence.letter.letter import Enclosed, Letter
from milaff.dossier.strings import Strings, read_strings
from milaff.language import arabic, english
from milaff.language.bidi import isolate_numbers
from milaff.language.digits import arabic_indic
from milaff.language.text import Language, Text
from milaff.render.errors import template_problems
from milaff.render.html import Page, direction
from milaff.render.theme import Theme
from milaff.workspace import Workspace

DRESS: Final = "letters/letter"
STRINGS: Final = "templates/letters"
_ARABIC: Final = re.compile(r"[\u0620-\u064a]")


@dataclass(frozen=True)
class Stationery:
    """What letters of a workspace are written on: its theme in the dress of letters, and their strings."""

    workspace: Workspace

    @cached_property
    def theme(self) -> Theme:
        """The theme, with the style sheets of letters."""
        return Theme(self.workspace, dress=DRESS)

    @cached_property
    def strings(self) -> Strings:
        """The strings of letters; raise :class:`milaff.problems.Problems` where one is missing."""
        return read_strings(self.workspace, STRINGS)

    def emblem(self, letter: Letter) -> Emblem:
        """The picture of the letterhead."""
        state = letter.sender.state
        of = state.official_in_text(letter.language) if state else letter.sender.full[letter.language]
        alt = self.strings.get(letter.language, "emblem").format(country=of)
        return emblem_of(self.workspace, letter.sender.emblem, alt, letter.colour)


def letter_page(letter: Letter, stationery: Stationery) -> Page:
    """Render a letter; raise :class:`milaff.problems.Problems` for what a template gets wrong."""
    words = Words(letter, stationery)
    with template_problems(stationery.workspace):
        template = stationery.theme.environment.get_template(f"letters/{letter.kind}.html.j2")
        html = template.render(**words.given(), emblem=stationery.emblem(letter))
    return Page(html, {}, letter.language)


class Words:
    """What the templates of letters and of their messages are given."""

    def __init__(self, letter: Letter, stationery: Stationery) -> None:
        self.letter, self.strings = letter, stationery.strings
        self.language: Language = letter.language
        self.other: Language = "en" if letter.language == "ar" else "ar"

    def given(self) -> Mapping[str, Any]:
        """Return every name that a template may use; docs/letters.md lists them."""
        letter = self.letter
        sender = self._party(self.language, sender=True)
        dated = self.day(letter.day, hijri=letter.hijri)
        running = self.string("running", title=self.string(f"title.{letter.kind}"), reference=letter.reference)
        return {
            "letter": letter,
            "sender": sender,
            "sender_other": self._party(self.other, sender=True),
            "addressee": self._party(self.language, sender=False),
            "language": self.language,
            "other": self.other,
            "direction": direction(self.language),
            "directions": {"ar": "rtl", "en": "ltr"},
            "locale": letter.locale,
            "t": self.string,
            "text": self.text,
            "body": [self.isolated(paragraph) for paragraph in letter.body],
            "day": self.day,
            "day_text": dated,
            "dated": self.string("dated", city=sender.city, day=dated) if sender.city else dated,
            "running": running,
            "page_label": self._page_label(),
            "running_label": _css(running),
            "marking_label": _css(letter.marking[self.language]),
            "number": self.number,
            "digits": self.digits,
            "count_enclosures": grammar.enclosures(len(letter.enclosures), self.language),
            "particulars": self.particulars,
            "comma": "،" if self.language == "ar" else ",",
            "li": arabic.li,
            "counted": english.counted,
            "sentence": english.sentence_case,
            "translated_from": letter.translated_from[self.language] if letter.translated_from else "",
        }

    def string(self, key: str, **values: str) -> str:
        """Return a string of the letters, its {placeholders} filled."""
        found = self.strings.get(self.language, key)
        return found.format(**values) if values else found

    def text(self, value: Text) -> str:
        """Return a bilingual text in the language of the letter, numbers kept in their order."""
        return self.isolated(value[self.language])

    def isolated(self, text: str) -> str:
        """Keep the numbers of an Arabic text in their order."""
        return isolate_numbers(text) if self.language == "ar" else text

    def number(self, reference: str) -> Markup:
        """Put a reference number on the page in its own order: that of its letters, Arabic or not."""
        way = "rtl" if _ARABIC.search(reference) else "ltr"
        return Markup('<bdi dir="{}">{}</bdi>').format(way, reference)

    def digits(self, value: object) -> str:
        """Write digits as the house style does."""
        return arabic_indic(str(value)) if self.language == "ar" and self.letter.arabic_digits else str(value)

    def day(self, day: date, *, hijri: bool = False) -> str:
        """Write a day in the months of the house."""
        return self.digits(day_text(day, self.language, self.letter.locale, hijri=hijri))

    def particulars(self, one: Enclosed) -> str:
        """Say of an enclosure its edition, pages and marking: "Edition 1, 24 pages, UNCLASSIFIED"."""
        parts = [
            self.string("edition", number=str(one.edition)) if one.edition else "",
            grammar.pages(one.pages, self.language) if one.pages else "",
            one.marking[self.language] if one.marking else "",
        ]
        said = ("، " if self.language == "ar" else ", ").join(filter(None, parts))
        return self.digits(english.sentence_case(said) if self.language == "en" else said)

    def _party(self, language: Language, *, sender: bool) -> Party:
        who = self.letter.sender if sender else self.letter.addressee
        return Party(who, language, self.strings.get(language, "at"))

    def _page_label(self) -> str:
        """Return "Page 2 of 3" as the value of CSS ``content``."""
        numerals = ", arabic-indic" if self.language == "ar" and self.letter.arabic_digits else ""
        counters = {"page": f"counter(page{numerals})", "pages": f"counter(pages{numerals})"}
        parts = re.split(r"\{(page|pages)\}", self.strings.get(self.language, "page"))
        return " ".join(counters[part] if n % 2 else f'"{part}"' for n, part in enumerate(parts) if part)


def _css(text: str) -> str:
    """Give a text as a string of CSS, which also may stand within a ``style`` element."""
    return '"' + "".join(char if char.isalnum() or char == " " else f"\\{ord(char):06x}" for char in text) + '"'
