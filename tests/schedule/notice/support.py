"""News to tell: an edition with every kind of change, and a failure."""

from pathlib import Path

from milaff.dossier.changes import Changes, DueChange, FactChange, FieldChange, QuestionChange
from milaff.dossier.notify import Notify
from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.language.text import Text
from milaff.problems import Problem


def text(ar: str, en: str) -> Text:
    return Text(ar=ar, en=en)


CHANGES = Changes(
    since=3,
    since_as_of="2027-01-01",
    added=(FactChange(fact="f1", type="visit", text=text("زار الوزير باكو.", "The minister visited Baku.")),),
    changed=(
        FactChange(
            fact="f2",
            type="agreement",
            text=text("وقعت مذكرة تفاهم.", "A memorandum was signed."),
            fields=(
                FieldChange(
                    field="date", label=text("التاريخ", "Date"), before=text("1992", "1992"), after=text("1993", "1993")
                ),
            ),
        ),
    ),
    withdrawn=(FactChange(fact="f3", type="figure", text=text("بلغ التبادل مليونا.", "Trade was one million.")),),
    opened=(QuestionChange(id="c1", question=text("كم بلغ التبادل؟", "What was the trade?")),),
    settled=(QuestionChange(id="c2", question=text("متى وقعت؟", "When was it signed?")),),
    fell_due=(
        DueChange(
            fact="f4", text=text("عقد اللجنة.", "To hold the committee."), due="2027-01", term=text("يناير", "January")
        ),
    ),
)


def issued(root: Path) -> Outcome:
    return Outcome("egypt-azerbaijan", "issued", 4, (root / "build/egypt-azerbaijan/ar.pdf",), CHANGES)


FAILED = Outcome(
    "egypt-azerbaijan",
    "failed",
    None,
    problems=(Problem("templates/cover.html.j2", 30, "'x' is undefined", "Correct the name"),),
)


def report(notify: Notify) -> Report:
    return Report(viewpoint="EGY", counterpart="AZE", notify=notify)
