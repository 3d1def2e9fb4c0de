"""A cure for one defect of WeasyPrint 70: footnotes that drive half of each page empty.

``LayoutContext._update_footnote_area`` tells whether the footnotes overflow their area by comparing two sums of
floats. The area has no height of its own and always holds its notes, yet for many line heights rounding makes the
sums differ in the last bit: notes are then sent to the next page for no reason, and their lines with them.
The cure ignores that answer; whether a *page* overflows is told elsewhere and stays as it is.
``tests/render/pdf/test_footnotes.py`` fails the day the defect is gone.
"""

from functools import cache


@cache
def ignore_rounding() -> None:
    """Apply the cure, once for each process."""
    from weasyprint.layout import LayoutContext

    update = LayoutContext._update_footnote_area

    def updated(self: object) -> bool:
        update(self)
        return False

    LayoutContext._update_footnote_area = updated
