"""Putting a function of ours in the place of one of WeasyPrint's, wherever its modules have taken that one over."""

import sys
from collections.abc import Callable

from milaff.render.pdf.runs import Untyped


def put(function: Callable[..., Untyped], ours: Callable[..., Untyped]) -> None:
    """Have every module of WeasyPrint that is loaded call ``ours`` where it calls ``function``, by the same name."""
    name = function.__name__
    for module in [module for path, module in sys.modules.items() if path.partition(".")[0] == "weasyprint"]:
        if getattr(module, name, None) is function:
            setattr(module, name, ours)
