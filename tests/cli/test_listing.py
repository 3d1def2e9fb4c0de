"""``milaff claims``, ``facts`` and ``conflicts``: what the seeds hold, for people and for programs."""

import json
from functools import cache
from typing import Any

import pytest

from milaff.facts.seeds import Seeds
from milaff.language.terminal import shaped
from milaff.sources.text import fold_white
from tests.support import ROOT, Copy, run


@cache
def told(*words: str) -> Any:
    """What a listing of this repository says in JSON; tests read it and leave it as it is."""
    ran = run(*words, "--format", "json", cwd=ROOT)
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


def test_every_claim_is_listed_with_where_it_stands_and_what_it_says(seeds: Seeds) -> None:
    claims = told("claims")
    assert [(c["document"], c["id"]) for c in claims] == [(p.document, p.claim.id) for p in seeds.claims.claims]
    assert {"id", "document", "type", "parties", "date", "quote", "start", "end"} <= set.intersection(*map(set, claims))
    assert {c["type"] for c in claims} >= {"visit", "agreement", "position", "figure"}


def test_the_offsets_of_a_claim_are_those_of_its_quotation_in_the_document_as_stored() -> None:
    for claim in told("claims"):
        stored = (ROOT / "seeds" / "documents" / f"{claim['document']}.txt").read_bytes().decode("utf-8")
        stretch = stored[claim["start"] : claim["end"]]
        assert fold_white(stretch) == fold_white(claim["quote"]).strip(), claim["id"]


def test_with_a_report_only_its_pair_is_listed() -> None:
    pairs = {tuple(sorted(claim["parties"])) for claim in told("claims", "algeria-azerbaijan")}
    assert pairs == {("AZE", "DZA")}
    assert {tuple(sorted(fact["parties"])) for fact in told("facts", "algeria-azerbaijan")} == {("AZE", "DZA")}
    assert len(told("facts", "algeria-azerbaijan")) < len(told("facts"))


def test_a_fact_names_the_claims_that_are_about_it_and_each_claim_is_of_one_fact(seeds: Seeds) -> None:
    facts = told("facts")
    assert [fact["id"] for fact in facts] == [fact.id for fact in seeds.facts]
    keys = [key for fact in facts for key in fact["claims"]]
    assert sorted(keys) == sorted(placed.key for placed in seeds.claims.claims)
    for fact in facts:
        assert {"type", "date", "date_inferred", "data"} <= set(fact)


def test_conflicts_set_quotations_against_each_other() -> None:
    conflicts = told("conflicts")
    assert "rival" in {conflict["kind"] for conflict in conflicts}
    for conflict in conflicts:
        assert len(conflict["claims"]) > 1
        for side in conflict["claims"]:
            document = side["claim"].partition("/")[0]
            stored = (ROOT / "seeds" / "documents" / f"{document}.txt").read_bytes().decode("utf-8")
            assert fold_white(stored[side["start"] : side["end"]]) == fold_white(side["quote"]).strip()


def test_conflicts_of_a_pair_are_those_among_its_facts() -> None:
    of_pair = {fact["id"] for fact in told("facts", "egypt-azerbaijan")}
    listed = told("conflicts", "egypt-azerbaijan")
    assert listed
    assert all(set(conflict["facts"]) <= of_pair for conflict in listed)
    assert told("conflicts", "algeria-azerbaijan") == []


@pytest.mark.parametrize("command", ["claims", "facts", "conflicts"])
@pytest.mark.parametrize("report", [(), ("egypt-azerbaijan",)], ids=["all", "one-report"])
def test_the_table_names_what_the_json_names(command: str, report: tuple[str, ...]) -> None:
    ran = run(command, *report, cwd=ROOT)
    assert ran.code == 0
    assert "\x1b" not in ran.out
    table = "".join(ran.out.split())
    data = told(command, *report)
    assert data
    for item in data:
        assert "".join(item["id"].split()) in table


def test_arabic_is_written_plain_to_a_pipe_unless_shaping_is_asked_for() -> None:
    plain = run("claims", "algeria-azerbaijan", cwd=ROOT).out
    assert plain == run("--arabic", "plain", "claims", "algeria-azerbaijan", cwd=ROOT).out
    assert plain == run("--arabic", "auto", "claims", "algeria-azerbaijan", cwd=ROOT).out
    joined = run("--arabic", "shaped", "claims", "algeria-azerbaijan", cwd=ROOT).out
    assert "الجزائر" in plain
    assert "الجزائر" not in joined
    assert shaped("وتيرة") not in plain
    assert any("\ufe70" <= letter <= "\ufeff" for letter in joined)


def test_json_is_never_shaped() -> None:
    words = ("claims", "algeria-azerbaijan", "--format", "json")
    assert run("--arabic", "shaped", *words, cwd=ROOT).out == run(*words, cwd=ROOT).out


def test_claims_above_a_report_s_ceiling_are_not_listed_for_it(copy: Copy) -> None:
    line = copy.claim_line("algeria-azerbaijan-current-relations", "visit-president-azerbaijan", "type")
    copy.edit_line(
        "seeds/facts/algeria-azerbaijan-current-relations.yaml", line, "type: visit", "type: visit\n    marking: secret"
    )
    report = copy.path("reports/algeria-azerbaijan.yaml")
    report.write_text(report.read_text(encoding="utf-8") + "ceiling: unclassified\n", encoding="utf-8")
    for command in ("claims", "facts"):
        open_to_all = run(command, "--format", "json", cwd=copy.root).out
        below = run(command, "algeria-azerbaijan", "--format", "json", cwd=copy.root).out
        assert "visit-president-azerbaijan" in open_to_all
        assert "visit-president-azerbaijan" not in below
