"""Letters to test with: correspondents, enclosures that are small, and letters of any kind."""

from dataclasses import replace
from datetime import date
from typing import Any

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.enclosures import Enclosure
from milaff.correspondence.letter.letter import Kind, Letter
from milaff.correspondence.letter.page import Stationery
from milaff.language.text import Language, Text
from milaff.workspace import Workspace
from tests.support import ROOT

DAY = date(2026, 11, 21)
LOCALES: dict[Language, str] = {"ar": "ar-EG", "en": "en-GB"}
LOWEST = Text(ar="غير مصنّف", en="UNCLASSIFIED")
BAKU = Text(ar="باكو", en="Baku")
CAIRO = Text(ar="القاهرة", en="Cairo")
TITLE = Text(ar="العلاقات المصرية الأذربيجانية: ملف إحاطة", en="Egyptian–Azerbaijani relations: briefing dossier")

EMBASSY = Correspondent(kind="embassy", country="EGY", host="AZE", city=BAKU, reference="BAK/{year}/{sequence:03}")
MINISTRY = Correspondent(kind="ministry", country="AZE", city=BAKU)
HOME = Correspondent(kind="ministry", country="EGY", city=CAIRO)
CENTRE = Correspondent(
    kind="centre",
    country="EGY",
    city=BAKU,
    name=Text(ar="المركز الثقافي المصري في باكو", en="the Egyptian Cultural Centre in Baku"),
)


def stationery() -> Stationery:
    return Stationery(Workspace(ROOT))


def enclosure(name: str = "dossier.pdf", title: Text = TITLE, **changes: Any) -> Enclosure:
    one = Enclosure(name, f"%PDF of {name}".encode(), title, LOWEST, "unclassified", 57, "egypt-azerbaijan", 1, "en")
    return replace(one, **changes)


def letter(kind: Kind = "note-verbale", language: Language = "en", **changes: Any) -> Letter:
    one = Letter(
        kind=kind,
        language=language,
        sender=EMBASSY,
        addressee=MINISTRY if kind == "note-verbale" else HOME,
        reference="BAK/2026/001",
        day=DAY,
        marking=LOWEST,
        enclosures=(enclosure(),),
        subject=TITLE,
        locale=LOCALES[language],
        colour="6B2A2F",
    )
    return replace(one, **changes)
