"""Arabic for terminals that neither join letters nor reorder lines.

This is the one place where arabic-reshaper and python-bidi change text, and it serves the screen only: Pango,
Word and matplotlib shape Arabic themselves, and would print reshaped text broken.
"""

import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from milaff.language.bidi import CONTROLS

Mode = Literal["shaped", "plain", "auto"]


def shaped(text: str) -> str:
    """Give each line with its letters joined (presentation forms) and in visual order, controls done with."""
    from bidi import get_display

    lines = (str(get_display(_reshaper().reshape(line))) for line in text.split("\n"))
    return "".join(char for char in "\n".join(lines) if char not in CONTROLS)


@cache
def _reshaper() -> Any:  # noqa: ANN401 -- the library has no types
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


def wants_shaping(mode: Mode, *, is_terminal: bool, environ: Mapping[str, str] | None = None) -> bool:
    """Tell whether output should be shaped: always, never, or only in a terminal not known to shape by itself."""
    if mode != "auto":
        return mode == "shaped"
    return is_terminal and not _shapes_itself(os.environ if environ is None else environ)


def _shapes_itself(environ: Mapping[str, str]) -> bool:
    """Know GNOME's VTE from 0.58, Konsole, macOS Terminal, mlterm and Windows Terminal by what they set."""
    vte = environ.get("VTE_VERSION", "")
    return (
        (vte.isdigit() and int(vte) >= 5800)
        or "KONSOLE_VERSION" in environ
        or "WT_SESSION" in environ
        or "MLTERM" in environ
        or environ.get("TERM_PROGRAM") == "Apple_Terminal"
    )
