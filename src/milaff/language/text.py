"""A short text in both languages, as facts, entities and interface strings carry it."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

Language = Literal["ar", "en"]
LANGUAGES: tuple[Language, ...] = ("ar", "en")


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty")
    return text


Said = Annotated[str, AfterValidator(_not_blank)]


class Text(BaseModel):
    """The same thing said in Arabic and in English; neither may be missing or empty."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ar: Said
    en: Said

    def __getitem__(self, language: Language) -> str:
        """The text in one language."""
        return self.ar if language == "ar" else self.en
