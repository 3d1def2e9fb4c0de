"""The defect of WeasyPrint 70 that ``milaff.render.pdf.footnotes`` cures, and that it does."""

import subprocess
import sys

SCRIPT = """
import sys
from weasyprint import HTML
from milaff.render.pdf.footnotes import ignore_rounding
if sys.argv[1] == "cured":
    ignore_rounding()
items = "".join(f'<li>Item {n}<span class="note">Note {n}.</span></li>' for n in range(40))
page = "@page { size: A4; margin: 30mm 26mm; @footnote { padding-top: 2mm } }"
css = page + "html { line-height: 1.2 } .note { float: footnote; footnote-policy: line }"
print(len(HTML(string=f"<style>{css}</style><ul>{items}</ul>").render().pages))
"""


def pages(how: str) -> int:
    """Lay out a list of forty items with a note each, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", SCRIPT, how], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_with_the_cure_a_list_of_forty_noted_items_fills_its_pages() -> None:
    assert pages("cured") <= 3


def test_without_the_cure_rounding_still_drives_most_of_each_page_empty() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.footnotes`` and this file."""
    assert pages("as it is") > 20
