"""That measures which are looked up are those that WeasyPrint reckons."""

from tests.render.pdf.cure import Cure, said

CURE = Cure("""
import hashlib, sys
from weasyprint import HTML
from weasyprint.layout import percent
from milaff.render.pdf.measures import reckon_measures_once

reckoned, one = [], percent.resolve_one_percentage
percent.resolve_one_percentage = lambda *given: (reckoned.append(given), one(*given))[1]
if sys.argv[1] == "once":
    reckon_measures_once()
words = "The two sides reviewed their relations and agreed to meet again. " * 3
css = '''@font-face { font-family: Own; src: url(fonts/amiri/Amiri-Regular.ttf) } html { font-family: Own }
@page { size: A5; margin: 10%; @top-left { content: "top"; width: 40% } }
html { height: 100% } .tall { height: 60% } .half { width: 50%; height: 20%; min-height: 5% }
.sum { width: calc(50% + 2em); margin-left: calc(1em * 2); padding: calc(1% + 1px) }
.large { font-size: 30px } .box { box-sizing: border-box; width: 60%; padding: 3%; border: 2px solid }
.padded { box-sizing: padding-box; width: 7cm; padding: 1em } .auto { width: 4cm; margin: 0 auto }
table.one { border-collapse: collapse } .one td { border: 1px solid } .one tr + tr td { border-width: 3px }
.row { display: flex } .row > * { flex: 1; margin: 1% } .grid { display: grid; break-inside: avoid }
.grid { grid-template-columns: 1fr 2fr }
.logical { margin-inline-start: 2cm; inline-size: 50%; padding-block: 2% } .float { float: left; width: 30% }
.fixed { position: absolute; width: 20%; height: 10%; margin: 1% } .columns { columns: 2 }'''
names = "half sum large box padded auto row grid logical float fixed columns".split()
parts = [f"<div class='{name}'><p class='{other}'>{words}</p></div>" for name in names for other in names]
rows = f"<tr><td class=box>{words}<td><p class=half>{words}" * 3
parts.append(f"<table>{rows}</table><table class=one>{rows}</table><p><b class=box>{words}</b><i>{words}</i></p>")
parts.append(f"<section class=tall><div class=half>{words}</div><div class=columns>{words}</div></section>")
page = f"<html lang=en><style>{css}</style>" + "".join(parts)
pdf = HTML(string=page, base_url="./").write_pdf(pdf_identifier=b"same")
print(len(reckoned), hashlib.sha256(pdf).hexdigest())
""")
"""Boxes of many kinds; how many lengths are reckoned is counted."""


def test_measures_that_are_looked_up_make_the_same_file() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_measures_are_still_reckoned_for_each_box() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.measures`` and this file."""
    assert CURE.again.count > 2 * CURE.once.count


def test_a_changed_style_sheet_is_seen_by_the_next_document_of_the_same_process() -> None:
    script = """
from weasyprint import HTML
from milaff.render.pdf.measures import reckon_measures_once
reckon_measures_once()
for width in "50%", "60%", "calc(70% + 1px)", "calc(70% + 2px)":
    css = f"@page {{ size: 10cm; margin: 0 }} body {{ margin: 0 }} p {{ width: {width} }}"
    page = HTML(string=f"<style>{css}</style><p>word").render().pages[0]
    print(round(next(box.width for box in page._page_box.descendants() if box.element_tag == "p")))
"""
    assert said(script) == ["189", "227", "266", "267"]
