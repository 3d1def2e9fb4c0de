"""The language of a text is told from its letters and its commonest words."""

from pathlib import Path

import pytest

from milaff.intake.refusal import Refused
from milaff.intake.speech import backwards, language_of
from tests.intake import files
from tests.support import ROOT

FRENCH = (
    "Le ministre des affaires étrangères de la Jordanie a visité la capitale de la Corée et il a signé avec son"
    " homologue un accord sur les échanges entre les deux pays dans le domaine de la culture."
)
PERSIAN = (
    "وزیر امور خارجه اردن به سئول سفر کرد و با همتای خود در این کشور دیدار کرد و دو طرف بر اهمیت روابط تاکید کردند"
    " که برای هر دو کشور مهم است و از این سفر به عنوان گامی بزرگ یاد شد"
)


@pytest.mark.parametrize("path", sorted((ROOT / "seeds/documents").glob("*.txt")), ids=lambda path: path.stem)
def test_the_documents_of_this_repository_are_of_the_language_catalogued(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert language_of(text) == ("en" if "mohbaliyev" in str(path) else "ar")
    assert not backwards(text)


@pytest.mark.parametrize(("text", "name"), [(FRENCH, "French"), (PERSIAN, "Persian")], ids=["French", "Persian"])
def test_a_text_in_another_language_is_refused_by_its_name(text: str, name: str) -> None:
    with pytest.raises(Refused, match=f"seems to be in {name}"):
        language_of(text)


def test_a_language_stated_is_believed_but_not_against_the_letters() -> None:
    assert language_of(FRENCH, "en") == "en"
    with pytest.raises(Refused, match="hardly any Arabic"):
        language_of(FRENCH, "ar")


def test_an_arabic_text_with_much_english_in_it_is_of_the_greater_part() -> None:
    assert language_of("\n".join(files.ARABIC) + "\nSOCAR NATO UNESCO") == "ar"


def test_arabic_that_runs_forwards_is_not_taken_for_backwards() -> None:
    assert not backwards("\n".join(files.ARABIC))
    assert backwards("\n".join(line[::-1] for line in files.ARABIC))
