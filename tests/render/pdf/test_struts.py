"""That the height of an empty line is looked up, and is the one that WeasyPrint finds."""

from tests.render.pdf.cure import Cure, said

CURE = Cure("""
import hashlib, sys
from weasyprint import HTML
from weasyprint.text import line_break
from milaff.render.pdf.struts import look_struts_up

written, write = [], line_break._font_style_cache_key
line_break._font_style_cache_key = lambda *given, **more: (written.append(given), write(*given, **more))[1]
if sys.argv[1] == "once":
    look_struts_up()
sizes = ("8px", "2em", "1.5rem", "0", "3ex")
heights = ("normal", "1", "1.0", "1.7", "1px", "30px", "150%", "calc(1em + 3px)")
looks = ('font-feature-settings: "liah" on', "font-variant: small-caps", "font-weight: 700", "font-style: italic")
spans = "".join(
    f"<p style='font-size: {size}; line-height: {height}; {look}'>words <b>and</b> <i lang=ar>كلمة</i> again</p>"
    for size in sizes for height in heights for look in looks
)
pdf = HTML(string=f"<html lang=en>{spans}").write_pdf(pdf_identifier=b"same")
print(len(written), hashlib.sha256(pdf).hexdigest())
""")
"""Lines of many looks; how often a font is written out is counted."""


def test_heights_that_are_looked_up_make_the_same_file() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_fonts_are_still_written_out_for_each_line() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.struts`` and this file."""
    assert CURE.again.count > 2 * CURE.once.count


def test_another_font_under_the_same_name_is_seen_by_the_next_document_of_the_same_process() -> None:
    script = """
from pathlib import Path
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from milaff.render.pdf.struts import look_struts_up
look_struts_up()
for file in "amiri/Amiri-Regular.ttf", "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.woff2":
    fonts = FontConfiguration()
    rule = f"@font-face {{ font-family: one; src: url('{Path('fonts', file).absolute().as_uri()}') }}"
    css = CSS(string=rule + "@page { size: 10cm 20cm; margin: 0 } p { font: 30px one }", font_config=fonts)
    page = HTML(string="<p>word").render(stylesheets=[css], font_config=fonts).pages[0]
    print(next(box.height for box in page._page_box.descendants() if box.element_tag == "p"))
"""
    first, second = said(script)
    assert first != second
