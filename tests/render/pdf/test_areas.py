"""That a footnote is set once on its page however many follow it, and stands as WeasyPrint has it stand."""

from tests.render.pdf.cure import Cure

CURE = Cure("""
import hashlib, sys
from weasyprint import HTML
from weasyprint.layout import block
from milaff.render.pdf.areas import set_notes_once

laid, lay_out = [], block.block_container_layout
def counted(context, box, *given, **more):
    laid.append(box.element is not None and box.element.get("class") == "note")
    return lay_out(context, box, *given, **more)
block.block_container_layout = counted
if sys.argv[1] == "once":
    set_notes_once()
words = "The two sides reviewed their relations and agreed to meet again. " * 3
kinds = [
    words,
    f"<i>{words}</i> {words}",
    f"<ul><li>{words}<li>{words}</ul>",
    f"<b style='position: relative; left: 3px'>{words}</b>",
    f"<table><tr><td>{words}<td>cell</table>",
    f"<b style='float: left'>left</b> {words}",
    f"<b style='display: inline-block'>block</b> {words}<p>{words}</p>{words}",
]
def noted(kinds):
    return "".join(f"<li>{words}<span class='note'>{kinds[n % len(kinds)]}</span>" for n in range(28))
floating = f"<div style='float: right; width: 4cm; height: 19cm'>{words}</div><ul>{noted(kinds[:1])}</ul>"
css = '''@page { size: A5; @footnote { border-top: 1px solid; padding-top: 2mm; max-height: 60% } }
.note { float: footnote; footnote-policy: line; margin: 2mm 0 1mm } .block .note { footnote-policy: block }
.inline .note { footnote-display: inline }'''
parts = [f"<ul>{noted(kinds[:2])}</ul>", f"<ul dir=rtl class=block>{noted(kinds)}</ul>", floating]
parts.append(f"<ul class=inline>{noted(kinds[:2])}</ul>")
page = f"<html lang=en><style>{css}</style>" + "<hr style='break-after: page'>".join(parts)
one = HTML(string=f"<html lang=en><style>{css}</style>{parts[0]}").write_pdf(pdf_identifier=b"same")
set_once = sum(laid)
pdf = HTML(string=page).write_pdf(pdf_identifier=b"same")
print(set_once, hashlib.sha256(one + pdf).hexdigest())
""")
"""Lists with notes of many kinds; how often a note is set is counted."""


def test_notes_that_are_looked_up_make_the_same_file() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_a_note_is_still_set_anew_for_each_that_follows() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.areas`` and this file."""
    assert CURE.again.count > 1.5 * CURE.once.count
