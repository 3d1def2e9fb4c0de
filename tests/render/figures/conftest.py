"""The figures of the longest dossier, and how they look."""

from collections.abc import Callable

import pytest

from milaff.language.text import Language
from milaff.render.figures import Look
from milaff.render.theme import Theme

LookOf = Callable[..., Look]


@pytest.fixture(scope="session")
def look(theme: Theme) -> LookOf:
    """The look of a language, in a colour that no grey is taken for."""

    def made(language: Language = "ar", *, colour: str = "6B2A2F", digits: bool = False) -> Look:
        return Look(language, theme, colour, digits)

    return made
