"""What no rule says is told at once: WeasyPrint 70 reckons every property of every style by itself.

Most properties of most elements are what they are before any rule (no margin, no border), or what the element around
has. WeasyPrint finds that out, one property after another, by the steps for what a rule does say, and that costs as
much as shaping the text. Here a style that is used has all that no rule touches put into it together; all else goes
WeasyPrint's way. ``tests/render/pdf/test_styles.py`` fails the day WeasyPrint does so, or has other properties.
"""

from collections.abc import Iterable
from functools import cache

from milaff.render.pdf.runs import Untyped

_APART = ("page", "position", "float", "display")
"""Properties with a course of their own."""

_FIRST = "anchor"
"""What is asked of each style as it is made; of most nothing else is asked."""


@cache
def tell_styles_at_once() -> None:
    """Have WeasyPrint's styles do so, once for each process."""
    from weasyprint.css import AnonymousStyle, ComputedStyle
    from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
    from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES

    own = {key for key in INITIAL_VALUES if key not in _APART and not key.startswith("text_decoration_")}
    inherited = own & INHERITED - PHYSICAL_FUNCTIONS.keys()
    initial = {key: INITIAL_VALUES[key] for key in sorted(own - INHERITED - INITIAL_NOT_COMPUTED)}
    touched: dict[str, set[str]] = {key: {key} for key in initial}  # what a rule may change, by what it says
    for key in initial.keys() & PHYSICAL_FUNCTIONS.keys():
        for direction in ("ltr", "rtl"):
            touched.setdefault(PHYSICAL_FUNCTIONS[key](block="ttb", inline=direction), set()).add(key)

    def fill(style: Untyped, rules: Iterable[str]) -> None:
        known = dict(style)
        style.update(initial)
        for name in rules:
            for key in touched.get(name, ()):
                style.pop(key, None)
        style.update(known)
        style.filled = True

    def of_element(style: Untyped, key: str) -> Untyped:
        if key in initial and key != _FIRST and not hasattr(style, "filled"):
            fill(style, style.cascaded)
            if key in style:
                return style[key]
        if key in inherited and key not in style.cascaded and style.parent_style is not None:
            value = style[key] = style.parent_style[key]
            return value
        return computed(style, key)

    def of_part(style: Untyped, key: str) -> Untyped:
        if key in initial and not hasattr(style, "filled"):
            fill(style, ())
            return style[key]
        return anonymous(style, key)

    computed, anonymous = ComputedStyle.__missing__, AnonymousStyle.__missing__
    ComputedStyle.__missing__, AnonymousStyle.__missing__ = of_element, of_part
