"""What the tests of review share: a workspace with one new document, its proposals, and a person at the keyboard."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from milaff.extraction.proposals import Proposal, Proposals, digest, proposals_path, to_yaml
from milaff.review.desk import Desk, open_desk
from milaff.review.session import Session
from milaff.review.view import View
from milaff.storage.write import write_over
from tests.support import run, workspace_in

NAME = "cairo-note"
TEXT = """\
ملاحظة صحفية من نسج الخيال.

قام وزير الخارجية الأذربيجاني إلمار ممدياروف بزيارة رسمية إلى القاهرة في 14 مارس 2027.

ووقع الوزيران في القاهرة يوم 14 مارس 2027 مذكرة تفاهم بين مصر وأذربيجان في مجال الأرشيف الوطني.

وتعقد الدورة السادسة للجنة المصرية الأذربيجانية المشتركة في باكو في نوفمبر 2027.

وأكد وزير الثقافة المصري كريم الجمال دعم مصر للمعارض الأذربيجانية في القاهرة.

وبلغ حجم التبادل التجاري بين مصر وأذربيجان 150 مليون دولار في عام 2026.
"""


PROPOSED: tuple[Mapping[str, Any], ...] = (
    {
        "id": "visit-2027-03-14",
        "type": "visit",
        "date": "2027-03-14",
        "place": "cairo",
        "status": "held",
        "quote": "قام وزير الخارجية الأذربيجاني إلمار ممدياروف بزيارة رسمية إلى القاهرة في 14 مارس 2027",
        "confidence": 0.97,
        "fields": {"kind": "official"},
        "participants": [
            {
                "name": "إلمار ممدياروف",
                "entity": "elmar-mammadyarov",
                "office": "foreign-minister-azerbaijan",
                "country": "AZE",
                "role": "visitor",
            }
        ],
    },
    {
        "id": "agreement-2027-03-14",
        "type": "agreement",
        "date": "2027-03-14",
        "place": "cairo",
        "status": "signed",
        "quote": "ووقع الوزيران في القاهرة يوم 14 مارس 2027 مذكرة تفاهم بين مصر وأذربيجان في مجال الأرشيف الوطني.",
        "confidence": 0.97,
        "fields": {"instrument": "memorandum-of-understanding"},
        "participants": [{"name": "الوزيران", "role": "signatory"}],
    },
    {
        "id": "mechanism-2027-11",
        "type": "mechanism",
        "date": "2027-11",
        "place": "baku",
        "status": "held",
        "quote": "وتعقد الدورة السادسة للجنة المصرية الأذربيجانية المشتركة في باكو في نوفمبر 2027.",
        "confidence": 0.97,
    },
    {
        "id": "position",
        "type": "position",
        "place": "cairo",
        "quote": "وأكد وزير الثقافة المصري كريم الجمال دعم مصر للمعارض الأذربيجانية في القاهرة.",
        "confidence": 0.81,
        "fields": {"act": "affirmed"},
        "participants": [
            {"name": "كريم الجمال", "office": "culture-minister-egypt", "country": "EGY", "role": "speaker"}
        ],
        "new_entities": [
            {
                "kind": "people",
                "id": "krim-aljmal",
                "label": {"ar": "كريم الجمال"},
                "country": "EGY",
                "office": "culture-minister-egypt",
            }
        ],
    },
    {
        "id": "figure-2026",
        "type": "figure",
        "date": "2026",
        "quote": "وبلغ حجم التبادل التجاري بين مصر وأذربيجان 150 مليون دولار في عام 2026.",
        "confidence": 0.85,
        "fields": {"measure": "trade-turnover", "of": ["EGY", "AZE"], "value": 150000000, "unit": "دولار"},
    },
)


def proposal(text: str, **fields: Any) -> Proposal:
    """Make a proposal of the first place of its quotation in a text."""
    start = text.index(fields["quote"])
    least = {"id": "p", "parties": ["AZE", "EGY"], "confidence": 0.9, "reason": "by hand"}
    return Proposal(**{**least, "start": start, "end": start + len(fields["quote"]), **fields})


def reviewed_workspace(root: Path, text: str = TEXT, proposed: Iterable[Mapping[str, Any]] = PROPOSED) -> Path:
    """Make a workspace into which a document was taken and for which these claims were proposed."""
    workspace_in(root)
    (root / f"{NAME}.txt").write_text(text, "utf-8")
    ran = run("add", f"{NAME}.txt", "--date", "2027-03-16", cwd=root)
    assert ran.code == 0, ran.err
    made = Proposals(NAME, digest(text), tuple(proposal(text, **one) for one in proposed))
    write_over(proposals_path(root, NAME), to_yaml(made))
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return reviewed_workspace(tmp_path / "workspace")


@pytest.fixture
def desk(root: Path) -> Desk:
    return opened(root)


def opened(root: Path, name: str = NAME) -> Desk:
    return open_desk(root, name, lambda _: None)


@dataclass
class Person:
    """Someone who presses keys, answers questions, and edits in a given way; what was told is kept."""

    keys: list[str]
    answers: list[str] = field(default_factory=list)
    edits: list[Callable[[str], str | None]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)

    def show(self, shown: View, head: str) -> None:
        self.views.append(shown)
        self.told.append(head)

    def say(self, sentence: str) -> None:
        self.told.append(sentence)

    def key(self, prompt: str) -> str:
        del prompt
        return self.keys.pop(0) if self.keys else "q"

    def ask(self, question: str) -> str:
        self.told.append(question)
        return self.answers.pop(0) if self.answers else ""

    def edit(self, text: str) -> str | None:
        self.edited.append(text)
        return self.edits.pop(0)(text)


def review(desk: Desk, person: Person, *types: str) -> Session:
    """Hold a review of the undecided proposals, or of those of some types."""
    wanted = [p for p in desk.proposals.proposals if p.decision is None and (not types or p.type in types)]
    session = Session(desk, wanted, person)
    session.run()
    return session
