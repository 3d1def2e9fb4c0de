"""What each HTML element is for a reader of the PDF: the standard structure types of ISO 32000-1, 14.8.4."""

GROUPING = frozenset({"Document", "Part", "Art", "Sect", "Div", "BlockQuote"})
"""Types that hold blocks only: text that stands in them directly is wrapped in a paragraph."""

INLINE = frozenset({"Span", "Quote", "Code", "Reference", "Note", "Link"})
"""Types that stand in the text of a block."""

CELLS = frozenset({"TH", "TD"})
"""Types that stay where they are empty: a row without one of its cells would have a hole."""

ROLES = {
    "main": "Part",
    "article": "Art",
    "section": "Sect",
    "nav": "Sect",
    "aside": "Sect",
    "header": "Div",
    "footer": "Div",
    "address": "Div",
    "div": "Div",
    # Alt text on a figure hides what is inside it from a reader, so the caption stands beside the picture.
    "figure": "Div",
    "figcaption": "Caption",
    "caption": "Caption",
    "blockquote": "BlockQuote",
    "p": "P",
    "pre": "P",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "img": "Figure",
    "{http://www.w3.org/2000/svg}svg": "Figure",
    "q": "Quote",
    "code": "Code",
}
"""HTML elements with a type of their own. ``li``, ``dt``, ``dd`` and ``a`` depend on where they stand; every other
element is part of the text around it, or a ``Span`` where its language differs."""

_SCOPES = {"col": "Column", "colgroup": "Column", "row": "Row", "rowgroup": "Row"}

_NUMBERINGS = {
    "none": "None",
    "disc": "Disc",
    "circle": "Circle",
    "square": "Square",
    "decimal": "Decimal",
    "decimal-leading-zero": "Decimal",
    "arabic-indic": "Decimal",
    "persian": "Decimal",
    "lower-roman": "LowerRoman",
    "upper-roman": "UpperRoman",
    "lower-alpha": "LowerAlpha",
    "lower-latin": "LowerAlpha",
    "upper-alpha": "UpperAlpha",
    "upper-latin": "UpperAlpha",
}


def scope(declared: str | None, *, in_head: bool) -> str:
    """Return the ``Scope`` of a header cell: what HTML's ``scope`` declares, or what its place in the table implies."""
    return _SCOPES.get((declared or "").lower(), "Column" if in_head else "Row")


def numbering(style: object) -> str:
    """Return the ``ListNumbering`` for a computed ``list-style-type`` (a name, or a pair for a string or counter).

    A string of ours, such as a dash, counts as the bullet ``Disc``: readers then announce a list of points.
    """
    return _NUMBERINGS.get(style, "Decimal") if isinstance(style, str) else "Disc"
