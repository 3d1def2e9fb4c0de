"""The names of statements: one each, the same as long as the statement is."""

import re
from collections.abc import Mapping

from milaff.dossier.anchors import anchored
from milaff.dossier.blocks import Chart, Numerals, Prose, Statement, Table
from milaff.dossier.model import Dossier, Section
from milaff.language.text import Text


def said(words: str, *claims: str) -> Statement:
    return Statement(text=Text(ar=f"ع {words}", en=words), claims=claims, facts=tuple(f"f-{key}" for key in claims))


def with_statements(dossier: Dossier, *statements: Statement, section: str = "summary") -> Dossier:
    title = Text(ar="الملخص", en="Summary")
    sections = (Section(id=section, title=title, blocks=(Prose(statements=statements),)),)
    return dossier.model_copy(update={"sections": sections})


def statements_in(dossier: Dossier) -> int:
    """How many statements a dossier holds, counted in its JSON."""

    def count(value: object) -> int:
        if isinstance(value, dict):
            return ("remarks" in value and "facts" in value) + sum(map(count, value.values()))
        return sum(map(count, value)) if isinstance(value, list | tuple) else 0

    return count(dossier.model_dump()["sections"])


def test_every_statement_has_one_anchor_and_no_two_have_the_same(dossiers: Mapping[str, Dossier]) -> None:
    for dossier in dossiers.values():
        found = [one.anchor for one in anchored(dossier)]
        assert len(found) == statements_in(dossier)
        assert len(set(found)) == len(found)
        assert all(re.fullmatch(r"st-[0-9a-f]{12}", anchor) for anchor in found)
        kinds = {type(block) for section in dossier.sections for block in section.blocks}
    assert {Prose, Numerals, Table, Chart} <= kinds


def test_an_anchor_stays_when_other_statements_come_and_go(dossiers: Mapping[str, Dossier]) -> None:
    dossier = dossiers["algeria-azerbaijan"]
    one, two, three = said("one", "d/a"), said("two"), said("three", "d/b")
    before = {a.statement: a.anchor for a in anchored(with_statements(dossier, one, two, three))}
    after = {a.statement: a.anchor for a in anchored(with_statements(dossier, three, said("new"), one))}
    assert before[one] == after[one]
    assert before[three] == after[three]


def test_an_anchor_changes_with_words_claims_and_section(dossiers: Mapping[str, Dossier]) -> None:
    dossier = dossiers["algeria-azerbaijan"]
    cases = [
        with_statements(dossier, said("one", "d/a")),
        with_statements(dossier, said("other", "d/a")),
        with_statements(dossier, said("one", "d/b")),
        with_statements(dossier, said("one", "d/a"), section="economy"),
    ]
    assert len({anchored(case)[0].anchor for case in cases}) == len(cases)


def test_the_same_statement_twice_has_two_anchors_and_the_first_keeps_its_own(dossiers: Mapping[str, Dossier]) -> None:
    dossier = dossiers["algeria-azerbaijan"]
    (once,) = anchored(with_statements(dossier, said("one")))
    first, second = anchored(with_statements(dossier, said("one"), said("one")))
    assert once.anchor == first.anchor != second.anchor


def test_a_cell_without_claims_has_those_of_its_row(dossiers: Mapping[str, Dossier]) -> None:
    date, what = said("1992"), said("a memorandum", "d/a", "d/b")
    table = Table(columns=(), rows=(((date,), (what,)),))
    title = Text(ar="ع", en="x")
    section = Section(id="s", title=title, blocks=(table,))
    found = anchored(dossiers["algeria-azerbaijan"].model_copy(update={"sections": (section,)}))
    assert [one.claims for one in found] == [("d/a", "d/b"), ("d/a", "d/b")]
    assert found[0].facts == ("f-d/a", "f-d/b")
