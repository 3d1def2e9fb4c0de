"""That what styles are told at once is what WeasyPrint reckons, for every property that it has."""

from tests.render.pdf.cure import Cure

CURE = Cure(r"""
import hashlib, re, sys
from weasyprint import CSS, HTML, css
from weasyprint.css.computed_values import COMPUTER_FUNCTIONS
from weasyprint.css.properties import INITIAL_NOT_COMPUTED, INITIAL_VALUES
from milaff.render.pdf.styles import tell_styles_at_once

reckoned = []
for kind in css.ComputedStyle, css.AnonymousStyle:
    def counted(style, key, reckon=kind.__missing__):
        reckoned.append(key)
        return reckon(style, key)
    kind.__missing__ = counted
made, make = [], css.ComputedStyle.__init__
css.ComputedStyle.__init__ = lambda style, *given: (made.append(style), make(style, *given))[1]
if sys.argv[1] == "once":
    tell_styles_at_once()
rules = '''@page { size: A5 landscape; margin: 1cm 2cm; @top-left { content: "top"; border: 1px solid } }
:root { --house: #7a1f2b; --gap: 3mm; font: 11px/1.4 serif; quotes: "<" ">" }
[dir=rtl] { margin-inline-start: 2em; padding-inline: 1em 2em; inset-inline-start: 1px }
[dir=ltr] { margin-left: 1em; margin-inline-start: 3em !important; border-block-start: 2px dotted red }
.one { inline-size: 50%; max-block-size: 9cm; border-start-start-radius: 3px; padding: var(--gap); color: var(--house) }
.two { all: initial } .three { margin: inherit; border: inherit; width: inherit } .four { width: calc(1em + 2px) }
.five { position: absolute; float: left; outline: thick solid; column-rule-width: thin; border-style: solid }
.six { text-decoration: underline; page: other } .six::before { content: "a" counter(x); counter-increment: x }
.seven { margin: var(--none); border-color: currentColor; border-width: medium }
p { text-align: justify; hyphens: auto } p::first-letter { font-size: 2em } li::marker { color: green }'''
names = "one two three four five six seven".split()
inner = "".join(f"<div class='{name}'>text <p class='{other}'>words <b>b</b></p></div>"
                for name in names for other in names)
page = f"<body dir=ltr class=one>{inner}<ul dir=rtl><li>{inner}</ul><div dir=rtl class=six>{inner}</div>"
pdf = HTML(string=f"<html lang=en>{page}").write_pdf(stylesheets=[CSS(string=rules)], pdf_identifier=b"same")
count = len(reckoned)
lacking = INITIAL_NOT_COMPUTED - COMPUTER_FUNCTIONS.keys()  # WeasyPrint cannot tell them
said = hashlib.sha256(pdf)
for style in made:
    for one in style, style.anonymous_style:
        values = [(key, one[key]) for key in INITIAL_VALUES if key not in lacking]
        said.update(re.sub(" at 0x[0-9a-f]+", "", repr(values)).encode())
print(count, said.hexdigest())
""")
"""A page with styles of many kinds; what WeasyPrint reckons is counted, the digest is of all styles and the file."""


def test_every_property_of_every_style_has_the_value_that_weasyprint_reckons() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_each_property_is_still_reckoned_by_itself() -> None:
    """When this fails, WeasyPrint has mended it: remove ``milaff.render.pdf.styles`` and this file."""
    assert CURE.again.count > 2 * CURE.once.count
