"""Section 12, exchange of visits: timeline and counts, a table for each direction, meetings, and the chronology."""

from milaff.dossier.blocks import Block, Heading, Mark, Prose, Remark, Statement, Timeline
from milaff.dossier.context import Context
from milaff.dossier.sections.contacts_chart import FEWEST, contacts_chart
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Mechanism, Meeting, Milestone, Visit
from milaff.language.english import sentence_case
from milaff.language.text import Text

EVENTS = (Visit, Meeting, Agreement, Milestone, Mechanism)
LANES = ("outward", "inward", "joint")


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    blocks: list[Block] = []
    events = [fact for fact in context.facts if _is_event(fact)]
    if not events:
        return [context.absent()]
    if timeline := _timeline(context, events):
        blocks += [Heading(id="timeline", title=context.text("heading.timeline")), timeline]
    lanes = {lane: [fact for fact in events if _lane(context, fact) == lane] for lane in LANES}
    if chart := contacts_chart(context, lanes):
        blocks.append(chart)
    home = context.report.viewpoint
    visits = context.of(Visit)
    for key, direction in (
        ("visits-inward", [fact for fact, v in visits if v.destination == home]),
        ("visits-outward", [fact for fact, v in visits if v.destination != home]),
    ):
        blocks.append(Heading(id=key, title=context.text(f"heading.{key}")))
        blocks.append(_visits(context, direction) if direction else context.absent())
    if meetings := context.of(Meeting):
        blocks.append(Heading(id="meetings", title=context.text("heading.meetings")))
        blocks.append(Prose(statements=tuple(context.say(fact) for fact, _ in meetings)))
    blocks += _chronology(context, events)
    return blocks


def _is_event(fact: Fact) -> bool:
    """Tell whether something happened; an assessment of the relations is no event."""
    data = fact.data
    return isinstance(data, EVENTS) and not (isinstance(data, Milestone) and data.milestone == "assessment")


def _visits(context: Context, facts: list[Fact]) -> Block:
    rows = []
    for fact in facts:
        visit = fact.data
        if isinstance(visit, Visit):
            visitors = Text(
                ar=context.phrases.names["ar"].names(visit.visitors),
                en=context.phrases.names["en"].names(visit.visitors),
            )
            text = context.phrases.tidied(Text(ar=visitors.ar, en=sentence_case(visitors.en)))
            rows.append([[context.date(fact)], [Statement(text=text)], [context.say(fact, "particulars")]])
    return context.table([("date", 19), ("visitor", 27), ("particulars", 54)], rows, key=1)


def _chronology(context: Context, events: list[Fact]) -> list[Block]:
    heading = Heading(id="chronology", title=context.text("heading.chronology"))
    rows = [[[context.date(fact)], [context.say(fact, "headline")]] for fact in events]
    blocks: list[Block] = [heading]
    if undated := [fact for fact in events if fact.date is None]:
        count = context.phrases.counted(len(undated), "fact", "event")
        blocks.append(Remark(text=context.text("undated-note", count=count)))
    blocks.append(context.table([("date", 22), ("event", 78)], rows, key=0))
    return blocks


def _timeline(context: Context, events: list[Fact]) -> Timeline | None:
    """Draw the dated events; an axis with hardly anything on it is not worth its page."""
    marks = tuple(_mark(context, fact) for fact in events if fact.date)
    if len(marks) < FEWEST:
        return None
    counts = {lane: sum(mark.lane == lane for mark in marks) for lane in LANES}
    names = {lane: context.text(f"timeline.{lane}") for lane in counts}
    description = context.text(
        "timeline.description",
        first=min(mark.day for mark in marks)[:4],
        last=max(mark.day for mark in marks)[:4],
        **{lane: _counted(names[lane], counts[lane]) for lane in ("outward", "inward")},
        joint=counts["joint"],
    )
    lanes = tuple((lane, names[lane]) for lane in counts)
    return Timeline(
        title=_caption(context, len(events) - len(marks)), description=description, lanes=lanes, marks=marks
    )


def _caption(context: Context, undated: int) -> Text:
    """Entitle the timeline, and tell how many events it cannot show."""
    title = context.text("timeline.title")
    if not undated:
        return title
    left_out = context.text("timeline.undated", count=context.phrases.counted(undated, "fact", "event"))
    return Text(ar=f"{title.ar}؛ {left_out.ar}", en=f"{title.en}; {left_out.en}")


def _counted(name: Text, count: int) -> Text:
    return Text(ar=f"{name.ar}: {count}", en=f"{name.en}: {count}")


def _mark(context: Context, fact: Fact) -> Mark:
    date, data = fact.date, fact.data
    if date is None:
        raise ValueError("an undated fact has no place on the timeline")
    summit = isinstance(data, Visit) and context.is_summit(data)
    return Mark.model_validate(
        {
            "day": date.earliest.isoformat(),
            "precision": date.precision,
            "lane": _lane(context, fact),
            "summit": summit,
            "label": _label(context, fact, summit=summit),
        }
    )


def _lane(context: Context, fact: Fact) -> str:
    """Tell the lane of an event: a visit's by its direction; whatever both sides share is joint."""
    if not isinstance(fact.data, Visit):
        return "joint"
    return "inward" if fact.data.destination == context.report.viewpoint else "outward"


def _label(context: Context, fact: Fact, *, summit: bool) -> Text:
    """Label a summit with the visitor's name, anything else with its headline."""
    if summit and isinstance(fact.data, Visit) and (person := fact.data.visitors[0].person):
        return context.seeds.registry.entities[person].label
    return context.words(fact, "headline")
