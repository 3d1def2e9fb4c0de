"""Lists: the numbering part, and which marker a paragraph of a list gets."""

from typing import Final

from milaff.render.docx.errors import MissingStyle
from milaff.render.docx.levels import Direction
from milaff.render.docx.styles import Styles
from milaff.render.docx.xml import Element, make, qn

DEEPEST: Final = 3


class Numbering:
    """The numbering part: its abstract lists come from the reference, each list of the document adds one."""

    def __init__(self, tree: Element, styles: Styles) -> None:
        self._tree = tree
        of_list = {
            item.get(qn("w:numId")): item.find(qn("w:abstractNumId")).get(qn("w:val"))
            for item in tree.findall(qn("w:num"))
        }
        # Programs other than Word drop the names of lists; the styles know theirs by number.
        by_style = {"Milaff Bullets": "List Bullet", "Milaff Decimals": "List Number"}
        known = {name: of_list.get(styles.list_of(style)) for name, style in by_style.items()}
        self._abstract = {name: number for name, number in known.items() if number} | {
            item.find(qn("w:name")).get(qn("w:val")): item.get(qn("w:abstractNumId"))
            for item in tree.findall(qn("w:abstractNum"))
            if item.find(qn("w:name")) is not None
        }
        self._bullets: str | None = None

    def bullets(self) -> str:
        """The list of all bullets: they never restart."""
        if self._bullets is None:
            self._bullets = self._add("Milaff Bullets", restart=False)
        return self._bullets

    def numbers(self) -> str:
        """A new numbered list that begins at 1."""
        return self._add("Milaff Decimals", restart=True)

    def letters(self, direction: Direction) -> str:
        """A new list that counts by letters of the script of its direction."""
        return self._add("Milaff Arabic Letters" if direction == "rtl" else "Milaff Latin Letters", restart=True)

    def _add(self, name: str, *, restart: bool) -> str:
        if name not in self._abstract:
            raise MissingStyle(name, "list")
        lists = self._tree.findall(qn("w:num"))
        number = str(max((int(item.get(qn("w:numId"))) for item in lists), default=0) + 1)
        entry = make("w:num", make("w:abstractNumId", val=self._abstract[name]), numId=number)
        if restart:
            for level in range(DEEPEST):
                entry.append(make("w:lvlOverride", make("w:startOverride", val=1), ilvl=level))
        if lists:
            lists[-1].addnext(entry)
        else:
            self._tree.append(entry)
        return number


def marker(number: str, depth: int) -> Element:
    """The property that makes a paragraph an item: of list ``number``, ``depth`` 1 for the outermost."""
    return make("w:numPr", make("w:ilvl", val=depth - 1), make("w:numId", val=number))
