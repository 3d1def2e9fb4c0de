"""What a place in the HTML tree inherits: direction, languages, the style of plain text, the width at hand."""

from dataclasses import dataclass, replace
from typing import Final

from milaff.render.docx.levels import Direction
from milaff.render.docx.xml import Element

REGIONS: Final = {"ar": "ar-EG", "en": "en-GB"}
"""The variety of a language that is named without one, for Word's proofing."""

TWIPS_PER_MM: Final = 1440 / 25.4


@dataclass(frozen=True)
class Context:
    """The inherited state at one place of the tree; ``width`` is in twips.

    ``close`` is said of the summary, whose text stands closer to the edge than that of other sections.
    """

    direction: Direction
    width: int
    arabic: str = REGIONS["ar"]
    latin: str = REGIONS["en"]
    style: str = "Body Text"
    depth: int = 0
    in_cell: bool = False
    close: bool = False

    def inside(self, element: Element) -> "Context":
        """The state inside an element: its own ``lang`` and ``dir`` count for all that it holds."""
        changed = self
        language = element.get("lang", "")
        if language:
            tag = REGIONS.get(language, language)
            changed = replace(changed, arabic=tag) if tag.startswith("ar") else replace(changed, latin=tag)
        if element.get("dir") in ("ltr", "rtl"):
            changed = replace(changed, direction=element.get("dir"))
        return changed

    def styled(self, style: str) -> "Context":
        """The same place with another style for plain text."""
        return replace(self, style=style)

    def narrowed(self, width: int) -> "Context":
        """The same place with less room."""
        return replace(self, width=width)
