"""Charts: what is counted is what the dossier states, each number is that of its facts, and too little is no chart."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from milaff.dossier.blocks import Chart, Heading, Table, Timeline
from milaff.dossier.compose import compose
from milaff.dossier.context import Context
from milaff.dossier.model import Dossier
from milaff.dossier.phrases import Phrases
from milaff.dossier.report import Report, read_report
from milaff.dossier.sections.agreements_chart import agreements_chart
from milaff.dossier.sections.contacts_chart import contacts_chart, period_length
from milaff.dossier.strings import read_strings
from milaff.facts.claim import Claim
from milaff.facts.registry import Registry
from milaff.facts.resolve import Fact
from milaff.facts.seeds import Seeds
from milaff.facts.types import Agreement
from milaff.language import edtf
from milaff.language.text import Text
from milaff.workspace import Workspace
from tests.dossier.conftest import Make
from tests.support import AS_OF, ROOT

LANES = ("outward", "inward", "joint")


@pytest.fixture(scope="session")
def egypt(dossiers: Mapping[str, Dossier]) -> Dossier:
    return dossiers["egypt-azerbaijan"]


def blocks(dossier: Dossier, section: str) -> tuple[Any, ...]:
    return next(s.blocks for s in dossier.sections if s.id == section)


def chart(dossier: Dossier, section: str) -> Chart:
    (found,) = (block for block in blocks(dossier, section) if isinstance(block, Chart))
    return found


def numbers(table: Table) -> list[list[int]]:
    """A chart's table, without its heads."""
    return [[int(cell[0].text.en) for cell in row[1:]] for row in table.rows]


def counted(made: Chart, series: int) -> list[str]:
    return [fact for category in made.categories for fact in category.counted[series]]


def chronology(dossier: Dossier) -> set[str]:
    found = blocks(dossier, "exchange-of-visits")
    start = next(n for n, block in enumerate(found) if isinstance(block, Heading) and block.id == "chronology")
    (table,) = (block for block in found[start:] if isinstance(block, Table))
    return {fact for row in table.rows for statement in row[1] for fact in statement.facts}


# --- both charts of the longest dossier


@pytest.mark.parametrize("section", ["exchange-of-visits", "agreements"])
def test_bars_table_and_description_say_the_same_numbers(egypt: Dossier, section: str) -> None:
    made = chart(egypt, section)
    *rows, totals = numbers(made.table)
    assert [row[:-1] for row in rows] == [list(category.counts) for category in made.categories]
    assert [row[0][0].text for row in made.table.rows[:-1]] == [category.title for category in made.categories]
    assert [column.title for column in made.table.columns[1:-1]] == list(made.series)
    assert totals == [*(len(set(counted(made, n))) for n in range(len(made.series))), sum(totals[:-1])]
    for n, (name, total) in enumerate(zip(made.series, totals[:-1], strict=True)):
        places = [(c.title, c.counts[n]) for c in made.categories if c.counts[n]]
        assert f"{name.en}: {total} ({', '.join(f'{t.en}: {count}' for t, count in places)})" in made.description.en
        assert f"{name.ar}: {total} ({'، '.join(f'{t.ar}: {count}' for t, count in places)})" in made.description.ar


@pytest.mark.parametrize("section", ["exchange-of-visits", "agreements"])
def test_a_chart_counts_only_facts_of_the_dossier(egypt: Dossier, section: str) -> None:
    made = chart(egypt, section)
    facts = {record.id for record in egypt.facts}
    assert {fact for category in made.categories for some in category.counted for fact in some} <= facts


# --- contacts


def test_contacts_and_what_the_title_leaves_out_are_the_events_of_the_chronology(egypt: Dossier) -> None:
    made = chart(egypt, "exchange-of-visits")
    shown = [fact for n in range(len(made.series)) for fact in counted(made, n)]
    assert len(shown) == len(set(shown))
    assert set(shown) < chronology(egypt)
    assert len(chronology(egypt)) - len(shown) == 6 + 3
    assert "six events without a date and three events only planned or proposed" in made.title.en
    assert "6 وقائع بلا تاريخ و3 وقائع في طور التخطيط أو الاقتراح" in made.title.ar


def test_contacts_are_those_of_the_timeline_less_the_intended(egypt: Dossier) -> None:
    made = chart(egypt, "exchange-of-visits")
    (timeline,) = (block for block in blocks(egypt, "exchange-of-visits") if isinstance(block, Timeline))
    marks = [sum(mark.lane == lane for mark in timeline.marks) for lane in LANES]
    assert [len(counted(made, n)) for n in range(3)] == [marks[0], marks[1], marks[2] - 3]
    assert list(made.series) == [title for _, title in timeline.lanes]


def test_visits_are_as_many_as_the_dated_visits_of_the_dossier(egypt: Dossier) -> None:
    made = chart(egypt, "exchange-of-visits")
    dated = {record.id for record in egypt.facts if record.type == "visit" and record.date}
    assert set(counted(made, 0)) | set(counted(made, 1)) == dated


def test_each_contact_stands_in_the_period_of_its_year(egypt: Dossier) -> None:
    years = {record.id: edtf.parse(record.date).year for record in egypt.facts if record.date}
    for category in chart(egypt, "exchange-of-visits").categories:
        first, last = map(int, category.title.en.split("–"))
        assert last - first == 4
        for some in category.counted:
            assert all(first <= years[fact] <= last for fact in some)


def test_periods_without_a_contact_are_shown(egypt: Dossier) -> None:
    made = chart(egypt, "exchange-of-visits")
    firsts = [int(category.title.en[:4]) for category in made.categories]
    assert firsts == list(range(firsts[0], firsts[-1] + 1, 5))
    assert (0, 0, 0) in [category.counts for category in made.categories]


def test_the_directions_change_places_in_the_other_side_s_copy(
    workspace: Workspace, seeds: Seeds, egypt: Dossier
) -> None:
    report = read_report(ROOT, "egypt-azerbaijan").seen_from("AZE")
    theirs = chart(compose(workspace, seeds, "egypt-azerbaijan", report, AS_OF), "exchange-of-visits")
    ours = chart(egypt, "exchange-of-visits")
    assert [category.counts for category in theirs.categories] == [
        (inward, outward, joint) for outward, inward, joint in (category.counts for category in ours.categories)
    ]


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [(2010, 2010, 1), (2010, 2021, 1), (2010, 2022, 5), (1991, 2024, 5), (1975, 2024, 5), (1974, 2024, 10),
     (1830, 2024, 25), (1500, 2024, 50)],
)  # fmt: skip
def test_periods_are_as_long_as_the_labels_need(first: int, last: int, years: int) -> None:
    assert period_length(first, last) == years


# --- agreements


def test_the_totals_of_agreements_are_those_that_the_relations_at_a_glance_state(egypt: Dossier, seeds: Seeds) -> None:
    (glance,) = (block for block in blocks(egypt, "at-a-glance") if isinstance(block, Table))
    said = [s.text.en for row in glance.rows if row[0][0].text.en == "Agreements" for s in row[1]]
    at_a_glance = {name: int(count) for name, _, count in (text.partition(": ") for text in said) if count.isdigit()}
    concluded, pending, total = numbers(chart(egypt, "agreements").table)[-1]
    assert at_a_glance == {"Signed": concluded - 1, "Ratified": 1, "Proposed": pending}
    named = [fact for fact in seeds.facts_of(("EGY", "AZE")) if isinstance(fact.data, Agreement)]
    assert total == sum(fact.data.instrument != "instruments" for fact in named if isinstance(fact.data, Agreement))


def test_an_agreement_counts_in_each_of_its_fields_and_in_no_other(egypt: Dossier, seeds: Seeds) -> None:
    fields: dict[str, set[str]] = {}
    for category in chart(egypt, "agreements").categories:
        for fact in (fact for some in category.counted for fact in some):
            fields.setdefault(fact, set()).add(category.title.en)
    strings = read_strings(Workspace(ROOT))
    for known in seeds.facts_of(("EGY", "AZE")):
        if known.id in fields:
            assert fields[known.id] == {strings.get("en", f"topic.{topic}") for topic in known.data.topics}


def test_the_fields_with_most_agreements_come_first(egypt: Dossier) -> None:
    sizes = [sum(category.counts) for category in chart(egypt, "agreements").categories]
    assert sizes == sorted(sizes, reverse=True)


# --- where the facts carry no chart


def test_a_dossier_of_few_dated_contacts_and_agreements_has_no_chart(dossiers: Mapping[str, Dossier]) -> None:
    every = (block for section in dossiers["algeria-azerbaijan"].sections for block in section.blocks)
    assert not [block for block in every if isinstance(block, Chart)]


Of = Callable[..., Context]


@pytest.fixture
def of(seeds: Seeds, phrases: Phrases) -> Of:
    """The context of a made-up report that has facts of these claims alone."""

    def made(*claims: Claim) -> Context:
        facts = tuple(Fact(f"fact-{n}", (), claim, frozenset()) for n, claim in enumerate(claims))
        return Context(Report(viewpoint="EGY", counterpart="AZE"), seeds, facts, phrases)

    return made


def met(of: Of, make: Make, *dates: str | None, status: str = "held") -> Chart | None:
    """The chart of a meeting on each of these dates."""
    meetings = [make("meeting", between=[{"person": "samir"}], date=date, status=status) for date in dates]
    context = of(*meetings)
    return contacts_chart(context, {"outward": (), "inward": (), "joint": context.facts})


def test_three_contacts_that_are_dated_and_took_place_make_a_chart(of: Of, make: Make) -> None:
    assert met(of, make, "2010", "2011") is None
    assert met(of, make, "2010", "2011", None) is None
    assert met(of, make, "2010", "2011", "2012", status="planned") is None
    made = met(of, make, "2010", "2012-05", "2012")
    assert made
    assert [(c.title.en, c.counts) for c in made.categories] == [
        ("2010", (0, 0, 1)),
        ("2011", (0, 0, 0)),
        ("2012", (0, 0, 2)),
    ]
    assert made.title.en == "Documented contacts that took place, by year and direction"
    assert "Visits to Egypt: 0. " in made.description.en


@pytest.mark.parametrize(
    ("undated", "said", "told"),
    [(1, "one event without a date", "واقعة واحدة بلا تاريخ"), (2, "two events without a date", "واقعتين بلا تاريخ"),
     (11, "11 events without a date", "11 واقعة بلا تاريخ")],
)  # fmt: skip
def test_the_title_counts_what_has_no_date(of: Of, make: Make, undated: int, said: str, told: str) -> None:
    made = met(of, make, "2010", "2011", "2012", *[None] * undated)
    assert made
    assert made.title.en.endswith(f"; excluding {said}")
    assert made.title.ar.endswith(f"؛ باستثناء {told}")


def agreed(of: Of, make: Make, *stated: tuple[str, list[str]], instrument: str = "protocol") -> Chart | None:
    """The chart of an agreement of each status and fields."""
    subject = ("موضوع", "a subject")
    return agreements_chart(
        of(*(make("agreement", instrument=instrument, subject=subject, status=s, topics=t) for s, t in stated))
    )


def test_three_agreements_in_two_fields_make_a_chart(of: Of, make: Make) -> None:
    energy, trade = ("signed", ["energy"]), ("in-force", ["trade"])
    assert agreed(of, make, energy, trade) is None
    assert agreed(of, make, energy, energy, energy) is None
    assert agreed(of, make, energy, energy, ("signed", [])) is None
    assert agreed(of, make, energy, energy, trade, instrument="instruments") is None
    made = agreed(of, make, trade, energy, energy)
    assert made
    assert [(c.title.en, c.counts) for c in made.categories] == [("Energy", (2,)), ("Trade", (1,))]
    assert made.title.en == "Agreements by field and status; an agreement in several fields counts in each"


def test_what_is_pending_or_lapsed_is_told_apart(of: Of, make: Make) -> None:
    made = agreed(of, make, ("ratified", ["energy", "trade"]), ("negotiating", ["trade"]), ("lapsed", ["trade"]))
    assert made
    assert [name.en for name in made.series] == [
        "Signed, ratified or in force",
        "Proposed or under negotiation",
        "Lapsed",
    ]
    assert [(c.title.en, c.counts) for c in made.categories] == [("Trade", (1, 1, 1)), ("Energy", (1, 0, 0))]
    assert numbers(made.table)[-1] == [1, 1, 1, 3]


def test_an_agreement_without_a_field_stands_last(of: Of, make: Make) -> None:
    made = agreed(of, make, ("signed", []), ("signed", []), ("signed", ["trade"]), ("signed", ["energy"]))
    assert made
    assert [category.title.en for category in made.categories] == ["Trade", "Energy", "Not given"]


def test_the_digits_of_a_chart_s_texts_are_those_of_the_house(
    workspace: Workspace, seeds: Seeds, registry: Registry, phrases: Phrases, make: Make
) -> None:
    style = phrases.style.model_copy(update={"digits": "arabic-indic"})
    indic = Phrases(workspace, registry, phrases.strings, style, phrases.alternat)
    facts = tuple(
        Fact(str(n), (), make("meeting", between=[{"person": "samir"}], date=f"20{n}"), frozenset())
        for n in (10, 11, 12)
    )
    context = Context(Report(viewpoint="EGY", counterpart="AZE"), seeds, facts, indic)
    made = contacts_chart(context, {"joint": facts})
    assert made
    assert made.categories[0].title == Text(ar="٢٠١٠", en="2010")
    assert made.table.rows[-1][-1][0].text == Text(ar="٣", en="3")
    assert "من ٢٠١٠ إلى ٢٠١٢" in made.description.ar
