"""Python's garbage collector, kept from sweeping while a document is made: between documents there is less to sweep.

Laying a document out makes many objects that live as long as the document does. Sweeps in the middle of it look at
them all, and at everything that a warm process keeps, and find next to nothing.
"""

import gc
from itertools import count
from typing import Final

YOUNG: Final = 400_000
"""New objects after which the youngest are swept: never in a document of twenty pages, often enough in a long one."""

_documents = count()


def sweep() -> None:
    """Clear the last document away; to be called before each one.

    Before the second, what a process keeps (modules, templates, styles, fonts) is set aside for good. A process that
    makes one document spends nothing on this.
    """
    before = next(_documents)
    if not before:
        gc.set_threshold(YOUNG, *gc.get_threshold()[1:])
        return
    gc.collect()
    if before == 1:
        gc.freeze()
