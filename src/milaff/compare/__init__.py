"""Back from Word: what a person changed in a copy of a dossier, statement by statement, and where it is put right.

``package`` opens the file, ``copy`` reads what it is a copy of, ``align`` finds for each text what has become of it,
``places`` tells what each text concerns, ``words`` marks the words, and ``compare`` puts it together.
"""

from milaff.compare.compare import compare
from milaff.compare.package import NotComparable
from milaff.compare.report import Difference, Report

__all__ = ["Difference", "NotComparable", "Report", "compare"]
