"""A short text in both languages, as facts, entities and interface strings carry it."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["ar", "en"]
LANGUAGES: tuple[Language, ...] = ("ar", "en")


class Text(BaseModel):
    """The same thing said in Arabic and in English; neither may be missing or empty."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ar: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def __getitem__(self, language: Language) -> str:
        """The text in one language."""
        return self.ar if language == "ar" else self.en
