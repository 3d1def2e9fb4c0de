"""The message: both languages, what changed or what is wrong, and the workspace's own wording."""

from pathlib import Path

import pytest

from milaff.dossier.changes import Changes, FactChange
from milaff.dossier.notify import Notify
from milaff.editions.outcome import Outcome
from milaff.language.text import Language, Text
from milaff.problems import Problems
from milaff.schedule.notice.message import News
from milaff.workspace import Workspace
from tests.schedule.notice.support import FAILED, issued, report


def news(root: Path, outcome: Outcome, language: Language | None = "en") -> News:
    return News(Workspace(root), report(Notify(command=("x",), language=language)), outcome)


def test_an_edition_is_told_with_every_change_and_both_values(tmp_path: Path) -> None:
    told = news(tmp_path, issued(tmp_path))
    assert told.subject == "Egyptian–Azerbaijani relations: edition 4 issued"
    assert told.body == (
        "Edition 4 of the dossier «egypt-azerbaijan» (Egyptian–Azerbaijani relations) has been issued.\n\n"
        "Added (1):\n- The minister visited Baku.\n\n"
        "Changed (1):\n- A memorandum was signed.\n  Date: 1993 (was: 1992)\n\n"
        "Withdrawn (1):\n- Trade was one million.\n\n"
        "Conflicts between the sources opened (1):\n- What was the trade?\n\n"
        "Conflicts between the sources settled (1):\n- When was it signed?\n\n"
        "Commitments that fell due (1):\n- To hold the committee. (January)\n\n"
        "Files:\n- build/egypt-azerbaijan/ar.pdf\n"
    )


def test_the_same_is_told_in_arabic(tmp_path: Path) -> None:
    told = news(tmp_path, issued(tmp_path), "ar")
    assert told.subject == "العلاقات المصرية الأذربيجانية: صدور الإصدار 4 من الملف"
    assert told.body == (
        "صدر الإصدار 4 من الملف «egypt-azerbaijan» (العلاقات المصرية الأذربيجانية).\n\n"
        "ما أضيف (1):\n- زار الوزير باكو.\n\n"
        "ما تغير (1):\n- وقعت مذكرة تفاهم.\n  التاريخ: 1993 (وكان: 1992)\n\n"
        "ما سحب (1):\n- بلغ التبادل مليونا.\n\n"
        "ما استجد من تباين بين المصادر (1):\n- كم بلغ التبادل؟\n\n"
        "ما حسم من تباين بين المصادر (1):\n- متى وقعت؟\n\n"
        "التزامات حل أجلها (1):\n- عقد اللجنة. (يناير)\n\n"
        "الملفات:\n- \u2066build/egypt-azerbaijan/ar.pdf\u2069\n"
    )


def test_a_failure_is_told_with_file_line_and_remedy(tmp_path: Path) -> None:
    told = news(tmp_path, FAILED)
    assert told.subject == "Egyptian–Azerbaijani relations: the dossier could not be made"
    assert "- templates/cover.html.j2:30: 'x' is undefined. Correct the name.\n" in told.body
    assert "Files" not in told.body
    arabic = news(tmp_path, FAILED, "ar")
    assert arabic.subject == "العلاقات المصرية الأذربيجانية: تعذر إعداد الملف"
    assert "templates/cover.html.j2:30" in arabic.body


def test_the_message_is_in_the_report_s_first_language_unless_another_is_chosen(tmp_path: Path) -> None:
    assert news(tmp_path, FAILED, None).language == "ar"
    assert news(tmp_path, FAILED, "en").language == "en"


def test_the_news_as_data_have_message_files_and_changes(tmp_path: Path) -> None:
    data = news(tmp_path, issued(tmp_path)).to_json()
    assert (data["report"], data["kind"], data["number"]) == ("egypt-azerbaijan", "issued", 4)
    assert data["title"]["ar"] == "العلاقات المصرية الأذربيجانية"
    assert data["files"] == ["build/egypt-azerbaijan/ar.pdf"]
    assert data["changes"]["changed"][0]["fields"][0]["after"] == {"ar": "1993", "en": "1993"}
    assert data["text"].startswith("Edition 4")


def test_a_text_of_the_data_cannot_pass_for_a_line_of_the_message(tmp_path: Path) -> None:
    said = Text(ar="س", en="One.\nFiles:\n- nothing\u202e")
    changes = Changes(since=1, since_as_of="2027", added=(FactChange(fact="f", type="visit", text=said),))
    told = news(tmp_path, Outcome("a", "issued", 2, changes=changes))
    assert "- One. Files: - nothing\n" in told.body


def test_a_workspace_s_own_wording_wins_and_its_errors_are_told_by_file_and_line(tmp_path: Path) -> None:
    own = tmp_path / "templates/notices/en.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Nouveau: {{ outcome.number }}\n\nBonjour\n", encoding="utf-8")
    told = news(tmp_path, issued(tmp_path))
    assert (told.subject, told.body) == ("Nouveau: 4", "Bonjour\n")
    own.write_text("{{ outcome.number }}\n{{ nothing }}\n", encoding="utf-8")
    with pytest.raises(Problems, match=r"templates/notices/en\.txt\.j2:2: 'nothing' is undefined"):
        _ = news(tmp_path, issued(tmp_path)).subject
