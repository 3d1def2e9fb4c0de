"""That a line which was broken once is not broken again, and that no page looks otherwise for it."""

from tests.render.pdf.cure import Cure, said

CURE = Cure("""
import hashlib, sys
from weasyprint import HTML
from weasyprint.text import line_break
from milaff.render.pdf.lines import break_lines_once

shaped, first_line = [], line_break.Layout.get_first_line
line_break.Layout.get_first_line = lambda layout: (shaped.append(layout), first_line(layout))[1]
if sys.argv[1] == "once":
    break_lines_once()
words = "قامت العلاقات بين البلدين على أسس متينة من التعاون والاحترام المتبادل. " * 3
items = "".join(f'<li>{words}<span class="note">{n} {words}</span></li>' for n in range(12))
rows = "".join(f"<tr><td>{n}<td>{words}<td>A word-by-word account</tr>" for n in range(12))
css = "@page { size: A5 } .note { float: footnote } td { text-align: justify } html { hyphens: auto }"
page = f'<html lang="ar" dir="rtl"><style>{css}</style><ul>{items}</ul><table>{rows}</table>'
pdf = HTML(string=page).write_pdf(pdf_identifier=b"same")
print(len(shaped), hashlib.sha256(pdf).hexdigest())
""")
"""A list with notes and a table; how often Pango is asked for a line is counted."""


def test_lines_that_are_looked_up_make_the_same_file() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_pango_is_still_asked_twice_as_often() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.lines`` and this file."""
    assert CURE.again.count > 2 * CURE.once.count


def test_a_changed_style_sheet_is_seen_by_the_next_document_of_the_same_process() -> None:
    script = """
from weasyprint import HTML
from milaff.render.pdf.lines import break_lines_once
break_lines_once()
for size in 8, 40:
    css = f"@page {{ size: A5 }} p {{ font-size: {size}px }}"
    print(len(HTML(string=f"<style>{css}</style><p>{'A word and another. ' * 60}").render().pages))
"""
    small, large = map(int, said(script))
    assert small == 1 < large
