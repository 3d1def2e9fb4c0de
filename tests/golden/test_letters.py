"""The whole text of letters, kept: ten pairs of countries, four kinds of sender, both languages."""

from collections.abc import Callable
from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.heads import Kind as Head
from milaff.correspondence.letter.letter import Kind, Letter, Reply
from milaff.correspondence.letter.page import letter_page
from milaff.language.countries import country, relations
from milaff.language.text import LANGUAGES, Text
from tests.correspondence.letter.samples import enclosure, letter, stationery
from tests.support import plain_text

PAIRS = ("EGY-AZE", "DZA-AZE", "ARE-CIV", "SAU-GBR", "LBN-PHL", "USA-MDG", "VAT-ITA", "SDN-COD", "MAR-NLD", "CHE-GMB")
SENDERS: tuple[Head, ...] = ("embassy", "permanent-mission", "office", "centre")
CITY = Text(ar="جنيف", en="Geneva")


class PlainTextFile(SingleFileSnapshotExtension):
    """Keeps a text in a file of its own."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


def _sender(kind: Head, code: str) -> Correspondent:
    own = country(code)
    centre = Text(ar=f"المركز الثقافي {own.definite_ar_m}", en=f"the {own.adjective_en} Cultural Centre")
    body = Text(ar="الأمم المتحدة", en="the United Nations") if kind == "permanent-mission" else None
    name = centre if kind == "centre" else None
    return Correspondent(kind=kind, country=code, city=CITY, accredited_to=body, name=name)


def _letters(own: str, other: str) -> list[Letter]:
    """A note of each kind of sender, one of them a reply and one a condolence; then a memorandum and a slip."""
    title = relations(country(own), country(other))
    changes: dict[Head, dict[str, object]] = {
        "office": {"reply": Reply("7/112", date(2026, 3, 1)), "hijri": True},
        "centre": {"condolence": True},
    }
    kinds: list[tuple[Kind, Head]] = [("note-verbale", head) for head in SENDERS]
    return [
        letter(
            kind,
            language,
            sender=_sender(head, own),
            addressee=Correspondent(kind="ministry", country=other if kind == "note-verbale" else own),
            enclosures=(enclosure(title=title),) * (2 if kind == "slip" else 1),
            subject=title,
            **(changes.get(head, {}) if kind == "note-verbale" else {}),
        )
        for kind, head in [*kinds, ("memorandum", "embassy"), ("slip", "embassy")]
        for language in LANGUAGES
    ]


@pytest.fixture
def kept(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(PlainTextFile)


@pytest.fixture(scope="module")
def read() -> Callable[[Letter], str]:
    paper = stationery()
    return lambda one: plain_text(letter_page(one, paper).html.encode())


@pytest.mark.parametrize("pair", PAIRS)
def test_letters_read_as_approved(pair: str, read: Callable[[Letter], str], kept: SnapshotAssertion) -> None:
    own, _, other = pair.partition("-")
    assert "\n\n=====\n".join(map(read, _letters(own, other))) == kept
