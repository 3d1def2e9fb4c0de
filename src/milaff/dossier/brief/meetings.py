"""A sheet for each meeting, by the six headings: the desk's words, then the last contact of the two principals."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from milaff.dossier.blocks import Block
from milaff.dossier.brief import attendees
from milaff.dossier.brief.contacts import last_contact
from milaff.dossier.brief.texts import Item, desk_table, heading, marked, texts
from milaff.dossier.context import Context
from milaff.dossier.model import Section
from milaff.dossier.planned import Attendee, Exchange, PlannedVisit, Point, Said

S = TypeVar("S", Said, Point, Exchange)


def sheets(context: Context, visit: PlannedVisit) -> Iterator[Section]:
    """Compose the sheets, one for each whom the visitors meet."""
    for n, met in enumerate(visit.meets):
        title = context.text("brief.meeting", name=attendees.addressed(context, met))
        blocks = tuple(_blocks(context, visit, n))
        yield Section(id=f"visit-meeting-{n + 1}", title=title, blocks=blocks, opens=True)


def _blocks(context: Context, visit: PlannedVisit, n: int) -> Iterator[Block]:
    ids = f"visit-meeting-{n + 1}"
    points = visit.points
    yield marked(context, sources=True)
    yield heading(context, f"{ids}-objectives", "objectives")
    yield texts(context, _said(context, _of(visit, n, visit.objectives.ours)))
    yield heading(context, f"{ids}-arguments", "arguments")
    yield texts(context, _said(context, _of(visit, n, points.raised), directed=True), "numbered")
    yield heading(context, f"{ids}-tactical", "tactical")
    yield texts(context, _tactical(context, visit, n))
    yield heading(context, f"{ids}-theirs", "theirs")
    yield texts(context, _said(context, _of(visit, n, visit.objectives.theirs)))
    yield heading(context, f"{ids}-response", "response")
    exchanges = [(exchange.point, exchange.response) for exchange in _of(visit, n, visit.their_points)]
    yield desk_table(context, [("their-point", 45), ("our-response", 55)], exchanges, narrow=())
    yield heading(context, f"{ids}-press", "press")
    yield texts(context, _said(context, _of(visit, n, visit.press_line)), "paragraphs")
    yield heading(context, f"{ids}-contact", "contact")
    yield from last_contact(context, visit.visitors[0], visit.meets[n])


def _said(context: Context, sayings: Iterable[Said], *, directed: bool = False) -> Iterator[Item]:
    for said in sayings:
        yield said.text, None, attendees.name(context, said.to) if directed and said.to else None


def _tactical(context: Context, visit: PlannedVisit, n: int) -> Iterator[Item]:
    for key, points in (("if-raised", visit.points.respond), ("avoid", visit.points.avoid)):
        for point in _of(visit, n, points):
            yield point.text, context.text(f"brief.{key}"), attendees.name(context, point.to)


def _of(visit: PlannedVisit, n: int, sayings: Iterable[S]) -> list[S]:
    """Give what belongs to one meeting: what names the one met there; in the first, also what names nobody met."""
    return [said for said in sayings if _place(visit.meets, said.to) == n]


def _place(meets: tuple[Attendee, ...], to: Attendee | None) -> int:
    return meets.index(to) if to in meets else 0
