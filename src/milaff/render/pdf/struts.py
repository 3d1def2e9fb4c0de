"""The height of an empty line is looked up by its style's values: WeasyPrint 70 writes them out as text to find it.

A style says its font in sixteen properties. WeasyPrint keeps the strut of each (CSS 2.1, 10.8.1) by the words of all
sixteen, which it puts together again for every line and every box in it: that costs more than most lines.
``tests/render/pdf/test_struts.py`` fails the day WeasyPrint does this itself.
"""

from functools import cache
from operator import itemgetter

from milaff.render.pdf.instead import put
from milaff.render.pdf.runs import Untyped

_font = itemgetter(
    "font_size", "line_height", "font_family", "font_style", "font_stretch", "font_weight", "font_variant_ligatures",
    "font_variant_position", "font_variant_caps", "font_variant_numeric", "font_variant_alternates",
    "font_variant_east_asian", "font_feature_settings", "font_variation_settings", "font_language_override", "lang",
)  # fmt: skip


@cache
def look_struts_up() -> None:
    """Have WeasyPrint do so, once for each process."""
    from weasyprint.text import line_break

    strut = line_break.strut

    def found(style: Untyped) -> Untyped:
        known, key = style.font_config.__dict__.setdefault("struts", {}), _font(style)
        try:
            return known[key]
        except KeyError:
            known[key] = strut(style)
            return known[key]
        except TypeError:  # a value that cannot be looked up
            return strut(style)

    put(strut, found)
