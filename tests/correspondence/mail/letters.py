"""A letter as it is registered, and the draft that it goes out with."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from milaff.correspondence.mail.draft import Attachment, Message, draft
from milaff.correspondence.register import Entry, Party, Taken, complete, find_by_reference, take
from milaff.language.text import Text

SENDER, DAY = "egypt-embassy-baku", date(2026, 3, 1)
SUBJECT = "مذكرة شفوية بشأن العلاقات المصرية الأذربيجانية: زيارة السيد وزير الخارجية إلى باكو والوفد المرافق له"
EMBASSY = "سفارة جمهورية مصر العربية في باكو <embassy@mfa.example>"
MINISTRY = "وزارة خارجية جمهورية أذربيجان الموقرة <mfa@aze.example>"
LETTER = "مذكرة شفوية رقم ١ — العلاقات المصرية الأذربيجانية ووفدا البلدين.pdf"
ADDRESSEE = Party(id="azerbaijan-mfa", name=Text(ar="وزارة خارجية جمهورية أذربيجان", en="Ministry of Azerbaijan"))


@dataclass(frozen=True)
class Office:
    """A workspace with one letter in its register, and the draft of its message."""

    root: Path
    entry: Entry
    letter: bytes

    @property
    def now(self) -> Entry:
        """The register's entry as it is now."""
        (entry,) = find_by_reference(self.root, self.entry.reference)
        return entry

    def message(self, **changes: Any) -> Message:
        made = Message(
            SUBJECT,
            "تهدي السفارة أطيب تحياتها\n",
            "<p>تهدي السفارة أطيب تحياتها</p>",
            "ar",
            DAY,
            EMBASSY,
            (MINISTRY,),
            ('"Desk, Cairo" <desk@mfa.example>',),
            (Attachment(LETTER, self.letter), Attachment("enclosures.zip", b"PK\x05\x06")),
            self.entry.reference,
            SENDER,
        )
        return replace(made, **changes)

    def draft(self, content: bytes | None = None, **changes: Any) -> Path:
        path = self.root / "draft.eml"
        path.write_bytes(draft(self.message(**changes)) if content is None else content)
        return path

    def server(self, port: int, more: str = "") -> None:
        text = f"host: 127.0.0.1\nport: {port}\n{more}"
        (self.root / "reports" / "mail.yaml").write_text(text, encoding="utf-8")


def office(root: Path, letter: bytes = b"%PDF-1.7 a letter\n%%EOF\n") -> Office:
    """Make a workspace that has issued one letter."""
    (root / "seeds").mkdir(parents=True)
    (root / "reports").mkdir()
    return Office(root, issued(root, letter), letter)


def issued(root: Path, letter: bytes) -> Entry:
    """Enter a letter into the register."""
    taken = take(root, SENDER, "BAK/{year}/{sequence:03}", DAY, Taken(kind="note-verbale"))
    return complete(root, taken, files={"note.pdf": letter}, day=DAY, addressee=ADDRESSEE)
