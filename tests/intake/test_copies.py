"""A document that is there already is recognised: by its bytes, by its text, and by most of its text."""

import pytest

from milaff.intake.copies import Known, nearest
from milaff.intake.refusal import Refused
from milaff.intake.taken import Stated
from tests.intake import files
from tests.intake.conftest import Add
from tests.support import ROOT

DOCUMENTS = sorted((ROOT / "seeds/documents").glob("*.txt"))
OVERVIEW = (ROOT / "seeds/documents/egypt-azerbaijan-overview.txt").read_text(encoding="utf-8")


def test_the_same_file_under_another_name_is_refused_by_the_id_it_has(add: Add) -> None:
    content = files.word(*files.ENGLISH)
    add("visit.docx", content)
    with pytest.raises(Refused, match="in the catalogue already, as «visit»"):
        add("again.docx", content)


def test_the_same_text_in_another_encoding_is_refused(add: Add) -> None:
    text = "زار وزير الخارجية العاصمة في عام 2016 وأكد على أهمية العلاقات.\n"
    add("visit.txt", text.encode())
    with pytest.raises(Refused, match="the same text as «visit»"):
        add("again.txt", text.encode("cp1256"))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("أ", "ا").replace("ى", "ي").replace("ة", "ه"),
        lambda text: " ".join(word if n % 20 else "كلمة" for n, word in enumerate(text.split())),
        lambda text: text[: len(text) // 2],
        lambda text: text + " وهذه زيادة في آخر النص عن زيارة أخرى إلى بلد ثالث. " * 40,
    ],
    ids=["spelling", "one word in twenty", "the first half", "with an addition"],
)
def test_a_near_copy_is_refused_with_its_share_unless_it_is_wanted(add: Add, change: object) -> None:
    near = change(OVERVIEW)  # type: ignore[operator]
    add("overview.txt", OVERVIEW.encode())
    with pytest.raises(Refused, match=r"nearly the text of «overview»: they share \d+%"):
        add("again.txt", near.encode())
    assert add("again.txt", near.encode(), Stated(near_copy=True)).source.id == "again"


def test_documents_on_one_subject_are_no_near_copies() -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in DOCUMENTS}
    for name, text in texts.items():
        assert nearest(text, [Known(other, frozenset(), texts[other]) for other in texts if other != name]) is None


def test_a_short_note_is_a_near_copy_only_of_nearly_the_same_words() -> None:
    known = [Known("note", frozenset(), "The Minister visited Seoul in 2016.")]
    assert nearest("the minister visited Seoul, in 2016", known) == ("note", 1.0)
    assert nearest("The Minister visited Tokyo twice in 2019.", known) is None
