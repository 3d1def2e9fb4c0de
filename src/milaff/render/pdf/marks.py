"""The marked pieces of a page's content: those that are no content are marked as artifacts, the rest is numbered anew.

ISO 32000-1, 14.8.2.2: running headers, page numbers and the repeated head of a table are pagination artifacts, which a
screen reader passes over.
"""

from collections.abc import Mapping
from typing import Any

from milaff.render.pdf.untyped import Stream
from milaff.render.pdf.warnings import PdfError

OPACITY = (
    "text or a picture is drawn in a group of its own: remove opacity, blend modes and the like from it; "
    "PDF/UA cannot tag what is inside"
)


def settle(stream: Stream, count: int, artifacts: Mapping[int, str]) -> dict[int, int]:
    """Rewrite the marks of a page's stream in place; return the new number of each mark that stays, by its old one.

    ``count`` marks were made on the page; ``artifacts`` gives, for those that are none, ``Header``, ``Footer`` or
    nothing. Raises :class:`PdfError` where a mark is not in the page's own stream.
    """
    import pydyf

    found = {
        item["MCID"]: place
        for place, item in enumerate(stream.stream)
        if isinstance(item, pydyf.Dictionary) and "MCID" in item
    }
    if len(found) != count:
        raise PdfError(OPACITY)
    numbers: dict[int, int] = {}
    for old, place in found.items():
        if old in artifacts:
            stream.stream[place - 1] = "/Artifact"
            stream.stream[place] = pydyf.Dictionary(_pagination(artifacts[old]))
        else:
            numbers[old] = stream.stream[place]["MCID"] = len(numbers)
    return numbers


def _pagination(kind: str) -> dict[str, Any]:
    edge = {"Header": "/Top", "Footer": "/Bottom"}.get(kind)
    more = {"Subtype": f"/{kind}", "Attached": f"[{edge}]"} if edge else {}
    return {"Type": "/Pagination", **more}
