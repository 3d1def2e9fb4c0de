"""A text is said in both languages."""

import pytest
from pydantic import ValidationError

from milaff.language.text import LANGUAGES, Text


def test_a_text_is_read_by_language() -> None:
    text = Text(ar="مصر", en="Egypt")
    assert [text[language] for language in LANGUAGES] == ["مصر", "Egypt"]


@pytest.mark.parametrize(
    "text", [{"ar": "مصر"}, {"en": "Egypt"}, {"ar": "مصر", "en": ""}, {"ar": "مصر", "en": " \u00a0"}]
)
def test_neither_language_may_be_missing_or_blank(text: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Text.model_validate(text)


def test_a_third_language_is_refused() -> None:
    with pytest.raises(ValidationError, match="fr"):
        Text.model_validate({"ar": "مصر", "en": "Egypt", "fr": "Égypte"})
