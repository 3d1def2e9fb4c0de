"""What synthetic facts are made of: fields, instruments and offices in both languages."""

from typing import Final, NamedTuple

from milaff.language.countries import Country
from milaff.language.text import Text


class Field(NamedTuple):
    """A field of relations: its topic, and a noun phrase that reads after «في مجال» and "in"."""

    topic: str
    ar: str
    en: str


FIELDS: Final = (
    Field("trade", "التجارة", "trade"),
    Field("energy", "الطاقة", "energy"),
    Field("education", "التعليم العالي", "higher education"),
    Field("culture", "الثقافة", "culture"),
    Field("transport", "النقل الجوي", "air transport"),
    Field("agriculture", "الزراعة", "agriculture"),
    Field("tourism", "السياحة", "tourism"),
    Field("investment", "تشجيع الاستثمار", "investment promotion"),
    Field("science", "البحث العلمي", "scientific research"),
    Field("security", "مكافحة الجريمة المنظمة", "the fight against organised crime"),
    Field("youth", "الشباب والرياضة", "youth and sport"),
    Field("environment", "حماية البيئة", "environmental protection"),
)

INSTRUMENTS: Final = (
    ("agreement", "اتفاقية", "An agreement", "f"),
    ("memorandum-of-understanding", "مذكرة تفاهم", "A memorandum of understanding", "f"),
    ("protocol", "بروتوكول", "A protocol", "m"),
)

VISITS: Final = ("official", "working", "bilateral")
MONTHS_AR: Final = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
MONTHS_EN: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

OFFICES: Final = {
    "head-of-state": ("رئيس دولة", "Head of State"),
    "foreign-minister": ("وزير خارجية", "Foreign Minister"),
    "trade-minister": ("وزير تجارة", "Minister of Trade"),
}
RANKS: Final = {"head-of-state": "head-of-state", "foreign-minister": "foreign-minister", "trade-minister": "minister"}


def office_id(post: str, country: Country) -> str:
    """Return the id of a post of a country."""
    return f"{post}-{country.code.lower()}"


def office_label(post: str, country: Country) -> Text:
    """Name a post of a country: «وزير خارجية مصر» / "Foreign Minister of Egypt"."""
    arabic, english = OFFICES[post]
    return Text(ar=f"{arabic} {country.in_text('ar')}", en=f"{english} of {country.in_text('en')}")
