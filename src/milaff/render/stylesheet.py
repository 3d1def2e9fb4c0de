"""Style sheets with their fonts found: each ``../fonts/…`` they name is the workspace's file or the packaged one."""

import re
from collections.abc import Callable
from pathlib import Path

from milaff.language.text import Language
from milaff.render.theme import Theme

_FONT = re.compile(r'url\("\.\./fonts/([^"]+)"\)')


def style_sheet(theme: Theme, language: Language, font_url: Callable[[str, Path], str]) -> str:
    """Join the style sheets of a language; ``font_url`` gives the address for a font's name and file."""
    css = "\n".join(path.read_text(encoding="utf-8") for path in theme.style_sheets(language))
    return _FONT.sub(lambda match: f'url("{font_url(match[1], theme.font(match[1]))}")', css)


def fonts(theme: Theme, language: Language) -> dict[str, Path]:
    """Return the font files that the style sheets of a language name."""
    found: dict[str, Path] = {}

    def note(name: str, path: Path) -> str:
        found[name] = path
        return name

    style_sheet(theme, language, note)
    return found
