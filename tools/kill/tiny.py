"""A workspace whose one dossier takes little to make: one document, two claims, PDF and HTML in both languages."""

import hashlib
import string
from pathlib import Path

REPORT = "morocco-azerbaijan"
SAID = "Morocco and Azerbaijan cooperate in education. Morocco recognised Azerbaijan on 30 December 1991."
TOLD = "told.jsonl"
FORMATS = "html, pdf"

_SOURCES = f"""\
markings: [unclassified]
documents:
  - id: note
    file: note.txt
    kind: note
    language: en
    cited_as: {{ar: مذكرة, en: Note}}
    description: {{ar: مذكرة قصيرة, en: A short note}}
    marking: unclassified
    sha256: {hashlib.sha256(SAID.encode()).hexdigest()}
"""
_REPORT = f"""\
viewpoint: MAR
counterpart: AZE
formats: [FORMATS]
schedule: {{cron: ["0 6 * * *"], timezone: Africa/Casablanca}}
notify: {{language: en, command: ["/bin/sh", "-c", "cat >> {TOLD}"]}}
"""
_FACTS = """\
document: note
claims:
  - id: recognition
    type: milestone
    parties: [MAR, AZE]
    topics: [diplomacy]
    date: "1991-12-30"
    milestone: recognition
    by: [MAR]
    what: {ar: اعتراف المغرب بأذربيجان, en: Morocco’s recognition of Azerbaijan}
    quote: "Morocco recognised Azerbaijan on 30 December 1991."
    translation: "اعترف المغرب بأذربيجان في 30 ديسمبر 1991."
  - id: education
    type: cooperation
    parties: [MAR, AZE]
    topics: [education]
    status: existing
    what: {ar: "التعليم، WORD", en: "education, WORD"}
    quote: "Morocco and Azerbaijan cooperate in education."
    translation: "تتعاون المغرب وأذربيجان في التعليم."
"""


def make(root: Path, formats: str = FORMATS) -> None:
    """Make the workspace in an empty folder; ``formats`` are those of its report, parted by commas."""
    for name, text in {
        "seeds/sources.yaml": _SOURCES,
        "seeds/documents/note.txt": SAID,
        f"reports/{REPORT}.yaml": _REPORT.replace("FORMATS", formats),
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    change(root, 0)


def change(root: Path, number: int) -> None:
    """Let the document's claim say something that it did not say before; each ``number`` says something else."""
    word = "".join(string.ascii_lowercase[int(digit)] for digit in f"{number:04}")
    path = root / "seeds/facts/note.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_FACTS.replace("WORD", word), encoding="utf-8")
