"""Section 18, positions by side and speaker; commitments, and what the documents show to fulfil them."""

from milaff.dossier.blocks import Block, Heading, Prose, Remark, Statement
from milaff.dossier.context import Context
from milaff.dossier.sections.commitments import fulfilling, overdue
from milaff.facts.resolve import Fact
from milaff.facts.types import Commitment, Position
from milaff.language import edtf
from milaff.language.english import sentence_case
from milaff.language.text import Text


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    blocks = _positions(context)
    commitments = sorted(context.of(Commitment), key=lambda found: context.rank(found[1].topics))
    if commitments:
        blocks.append(Heading(id="commitments", title=context.text("heading.commitments")))
        blocks.append(Remark(text=context.text("commitments-lead")))
        rows = [[[context.date(fact)], [context.say(fact)], [_follow_up(context, data)]] for fact, data in commitments]
        blocks.append(context.table([("date", 19), ("undertaking", 47), ("follow-up", 34)], rows))
    return blocks or [context.absent()]


def _positions(context: Context) -> list[Block]:
    """Group positions by side, ours first, in each by topic in the order of their first statements."""
    home, other = context.report.home, context.report.other
    sides: dict[str, list[tuple[Fact, Position]]] = {"ours": [], "theirs": [], "shared": []}
    for fact, data in context.of(Position):
        key = {home.code: "ours", other.code: "theirs"}.get(data.holder or "", "shared")
        sides[key].append((fact, data))
    adjectives = {
        "home": Text(ar=home.definite_ar_m, en=home.adjective_en),
        "counterpart": Text(ar=other.definite_ar_m, en=other.adjective_en),
    }
    blocks: list[Block] = []
    for side, positions in sides.items():
        if positions:
            title = context.phrases.strings.text(f"heading.positions-{side}", **adjectives)
            blocks.append(Heading(id=f"positions-{side}", title=title))
            blocks += _by_speaker(context, side, positions)
    return blocks


def _by_speaker(context: Context, side: str, positions: list[tuple[Fact, Position]]) -> list[Block]:
    """Give each speaker's positions under his name, speakers in the order of their first."""
    groups: dict[str, list[tuple[Fact, Position]]] = {}
    for fact, data in positions:
        speaker = data.speaker
        groups.setdefault(speaker.person or str(speaker.entities or speaker.described), []).append((fact, data))
    blocks: list[Block] = []
    for n, group in enumerate(groups.values(), 1):
        title = _speaker(context, max((data for _, data in group), key=lambda d: bool(d.speaker.office)))
        blocks.append(Heading(id=f"positions-{side}-{n}", title=title, level=4))
        blocks.append(
            Prose(statements=tuple(_dated(context, fact) for fact in context.focused(fact for fact, _ in group)))
        )
    return blocks


def _speaker(context: Context, position: Position) -> Text:
    """Name a speaker as a heading: the name, then the office; or whatever the document calls them."""
    speaker = position.speaker
    if speaker.person and speaker.office:
        label, feminine = context.seeds.registry.entities[speaker.person].label, speaker.gender == "female"
        names = context.phrases.names
        return Text(
            ar=f"{label.ar}، {names['ar'].office(speaker.office, feminine=feminine)}",
            en=f"{label.en}, {names['en'].office(speaker.office)}",
        )
    named = {lang: names.names([speaker]) for lang, names in context.phrases.names.items()}
    return context.phrases.tidied(Text(ar=named["ar"], en=sentence_case(named["en"])))


def _dated(context: Context, fact: Fact) -> Statement:
    """State a position with its date in brackets, where it has one.

    The speaker's office stands in the heading; only a title is repeated before the name.
    """
    data = fact.data
    if (
        isinstance(data, Position)
        and data.speaker.person
        and data.speaker.office
        and context.seeds.registry.office(data.speaker.office).title is None
    ):
        speaker = data.speaker.model_copy(update={"office": None})
        data = data.model_copy(update={"speaker": speaker})
    said = Statement(text=context.phrases.say(data), claims=fact.keys, facts=(fact.id,), remarks=True)
    if fact.date is None:
        return said
    bare = Text(ar=said.text.ar.rstrip("."), en=said.text.en.rstrip("."))
    return said.model_copy(update={"text": context.dated(bare, fact, "{text} ({date}).")})


def _follow_up(context: Context, commitment: Commitment) -> Statement:
    first = fulfilling(context, commitment)
    invited = commitment.kind == "invitation"
    if first is None:
        key = "not-taken-up" if invited else "not-documented"
        if not overdue(context, commitment):
            return context.plain(context.text(key))
        term = context.marked(edtf.parse(commitment.due or ""), inferred=commitment.infers("due"))
        return context.plain(context.text(f"overdue-{key}", term=term))
    headline = context.words(first, "headline")
    small = Text(ar=headline.ar, en=headline.en[:1].lower() + headline.en[1:])
    by = context.dated(small, first, "{text}, {date}")
    text = context.text("taken-up" if invited else "fulfilled", by=by)
    return Statement(text=_stop(text), claims=first.keys, facts=(first.id,))


def _stop(text: Text) -> Text:
    return Text(ar=f"{text.ar}.", en=f"{text.en}.")
