"""The dossier's own data inside its PDF (ISO 19005-3, 6.8): exact, whatever a reader makes of the page."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from milaff.language.text import Language

if TYPE_CHECKING:
    from weasyprint import Attachment

NAME = "dossier.json"

DESCRIPTIONS: dict[Language, str] = {
    "ar": "بيانات الملف: كل عبارة ومصادرها (JSON)",
    "en": "The dossier's data: every statement with its sources (JSON)",
}


def attachment(data: bytes, day: date, language: Language) -> "Attachment":
    """Return a dossier's JSON (UTF-8) as WeasyPrint attaches it, dated by the dossier's day, not by the clock."""
    from weasyprint import Attachment

    moment = datetime.combine(day, time())
    return Attachment(
        string=data,
        name=NAME,
        description=DESCRIPTIONS[language],
        relationship="Source",
        created=moment,
        modified=moment,
    )
