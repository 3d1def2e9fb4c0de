"""What the modules that write one document share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.document import Document
from docx.parts.story import StoryPart

from milaff.render.docx.bookmarks import Bookmarks
from milaff.render.docx.levels import Direction
from milaff.render.docx.lists import Numbering
from milaff.render.docx.notes import Notes
from milaff.render.docx.picture import Picture, Pictures
from milaff.render.docx.styles import Styles

if TYPE_CHECKING:
    from milaff.render.docx.comments import Comments


@dataclass
class Scribe:
    """The state of one document in the making; ``part`` is the one being written."""

    document: Document
    part: StoryPart
    direction: Direction
    styles: Styles
    numbering: Numbering
    notes: Notes
    drawings: Pictures
    pictures: Mapping[str, Picture]
    pages: Mapping[str, int]
    bookmarks: Bookmarks = field(default_factory=Bookmarks)
    findings: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    page_break: bool = False
    comments: "Comments | None" = None

    def count(self, kind: str) -> int:
        """The next number of a kind of captions."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def take_page_break(self) -> bool:
        """Whether the paragraph now begun opens a page."""
        due, self.page_break = self.page_break, False
        return due
