"""That tinyhtml5 builds no pattern twice, and reads a page as it does without that."""

from tests.render.pdf.cure import Cure

CURE = Cure("""
import hashlib, re, sys
from types import SimpleNamespace
from xml.etree import ElementTree
from tinyhtml5 import inputstream, parse
from milaff.render.pdf.patterns import build_patterns_once

built = []
inputstream.re = SimpleNamespace(compile=lambda words: (built.append(words), re.compile(words))[1])
if sys.argv[1] == "once":
    build_patterns_once()
words = "<p class='a &amp; b' lang=ar>قال: <b>نعم</b> &lt;3 &#1587; \\0 - -- ]]><!-- a -- b --> <a href=x?y&z>a</a>\\r"
script = "<script>if (a < b && c) { d = '<\\/p>' }</script><style>p > a { }</style><svg viewBox='0 0 1 1'><g/></svg>"
tree = parse("<!doctype html><title>A&nbsp;B</title>" + (words + script) * 20, namespace_html_elements=False)
print(len(built), hashlib.sha256(ElementTree.tostring(tree)).hexdigest())
""")
"""A page with all kinds of stretches; how often a pattern is built by tinyhtml5 is counted."""


def test_patterns_that_are_looked_up_read_the_same_page() -> None:
    assert CURE.once.digest == CURE.again.digest


def test_without_the_cure_a_pattern_is_still_built_for_every_stretch() -> None:
    """When this fails, tinyhtml5 has mended it: remove ``milaff.render.pdf.patterns`` and this file."""
    assert CURE.again.count > 200
    assert CURE.once.count == 0
