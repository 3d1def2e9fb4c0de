"""Each footnote of a page is set once: WeasyPrint 70 sets all notes of a page anew whenever one more comes to it.

Notes stand below each other, so that one more changes nothing of those above it. What came of a note is kept with the
area of the page's notes, for the place where it stands, and goes with it; it serves for the page itself too. Notes that
hold more than text, or stand beside something that floats, are left to WeasyPrint.
``tests/render/pdf/test_areas.py`` fails the day WeasyPrint does this itself.
"""

from functools import cache
from math import inf

from milaff.render.pdf.instead import put
from milaff.render.pdf.runs import Untyped


@cache
def set_notes_once() -> None:
    """Have WeasyPrint look up the notes that it set before on the same page, once for each process."""
    _copy_notes_once()
    _lay_notes_out_once()


def _copy_notes_once() -> None:
    """Let an area give the same copy of a note each time that it is copied, complete with its anonymous boxes."""
    from weasyprint.formatting_structure import boxes, build

    plain = boxes.BlockBox, boxes.LineBox, boxes.InlineBox, boxes.TextBox
    copy_whole, add_boxes = boxes.FootnoteAreaBox.deepcopy, build.create_anonymous_boxes

    def is_plain(box: Untyped) -> bool:
        return (
            type(box) in plain
            and box.is_in_normal_flow()
            and box.style["position"] == "static"
            and box.footnote is None
        )

    def copied(area: Untyped, note: Untyped) -> Untyped:
        """Copy a note in an area of its own; None where it is not plain."""
        if not isinstance(note, boxes.BlockBox):
            return None  # it shares its line with others
        alone = area.copy()
        alone.children = [note.deepcopy()]
        copies = add_boxes(alone).children
        if len(copies) != 1 or not all(map(is_plain, copies[0].descendants())):
            return None
        copies[0].notes_set = {}
        return copies[0]

    def copied_area(area: Untyped) -> Untyped:
        known = area.__dict__.setdefault("notes_copied", {})
        for note in area.children:
            if note not in known:
                known[note] = copied(area, note)
        copies = [known[note] for note in area.children]
        if None in copies:
            return copy_whole(area)
        new = area.copy()
        new.children, new.is_complete = copies, True
        return new

    def completed(box: Untyped) -> Untyped:
        return box if "is_complete" in box.__dict__ else add_boxes(box)

    boxes.FootnoteAreaBox.deepcopy = copied_area
    put(add_boxes, completed)


def _lay_notes_out_once() -> None:
    from weasyprint.layout import block

    lay_out = block.block_level_layout

    def laid_out(
        context: Untyped,
        box: Untyped,
        bottom_space: float,
        skip_stack: Untyped,
        containing_block: Untyped,
        page_is_empty: bool = True,
        absolute_boxes: Untyped = None,
        fixed_boxes: Untyped = None,
        adjoining_margins: Untyped = None,
        *more: Untyped,
    ) -> Untyped:
        known = box.__dict__.get("notes_set")
        if known is None or bottom_space != -inf or skip_stack or any(more) or context.excluded_shapes:
            placed = (absolute_boxes, fixed_boxes, adjoining_margins)
            return lay_out(context, box, bottom_space, skip_stack, containing_block, page_is_empty, *placed, *more)
        margins = [] if adjoining_margins is None else adjoining_margins
        key = box.position_x, box.position_y, containing_block.width, page_is_empty, *margins
        if key not in known:
            known[key] = lay_out(context, box, bottom_space, None, containing_block, page_is_empty, [], [], margins)
        new_box, resume_at, next_page, margins_after, through, lines = known[key]
        return new_box, resume_at, {**next_page}, [*margins_after], through, lines  # both are added to

    put(lay_out, laid_out)
