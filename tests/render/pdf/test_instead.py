"""That a function of ours is called wherever WeasyPrint took over the one that it replaces."""

import subprocess
import sys

SCRIPT = """
import weasyprint
from weasyprint.layout import block, inline, percent
from milaff.render.pdf.instead import put

def ours(box, containing_block):
    pass

theirs, other = percent.resolve_percentages, percent.resolve_one_percentage
put(theirs, ours)
print(percent.resolve_percentages is block.resolve_percentages is inline.resolve_percentages is ours)
print(inline.resolve_one_percentage is other)
"""


def test_every_module_that_took_the_function_over_has_ours_and_nothing_else_changes() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]
