"""Lines are broken once: WeasyPrint 70 breaks the same text again and again while it lays one document out.

Whenever a footnote is added to a page all notes of the page are laid out anew, a table's cells are measured before
they are set, and a page whose notes do not fit is set twice. Three lines of four are then broken by Pango as they
were before, which is dear in Arabic. What was found for a text is kept with the document's layout context, and goes
with it. ``tests/render/pdf/test_lines.py`` fails the day WeasyPrint does this itself.
"""

from functools import cache

from milaff.render.pdf.runs import Untyped


@cache
def break_lines_once() -> None:
    """Have WeasyPrint look up the lines that it broke before, once for each process."""
    from weasyprint.layout import inline, preferred
    from weasyprint.text.line_break import Layout

    split = inline.split_first_line

    def found(
        text: str,
        style: Untyped,
        context: Untyped,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,
        minimum: bool = False,
    ) -> tuple[Untyped, ...]:
        known = context.__dict__.setdefault("lines_broken", {})
        key = text, id(style), max_width, justification_spacing, is_line_start, minimum
        if key not in known:
            line = split(text, style, context, max_width, justification_spacing, is_line_start, minimum)
            known[key] = style, line  # the style stays alive, so that its id is not given to another
        layout, *measures = known[key][1]
        own = Layout.__new__(Layout)  # a box may change its layout: each has one of its own
        own.__dict__.update(layout.__dict__)
        return own, *measures

    inline.split_first_line = preferred.split_first_line = found
