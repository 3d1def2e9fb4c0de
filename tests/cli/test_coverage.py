"""``milaff coverage``: how much of each document is accounted for."""

import json

from milaff.facts.seeds import Seeds
from tests.support import ROOT, run


def test_every_document_has_an_account_whose_gaps_lie_outside_all_quotations(seeds: Seeds) -> None:
    accounts = json.loads(run("coverage", "--format", "json", cwd=ROOT).out)
    assert [account["document"] for account in accounts] == list(seeds.sources.documents)
    for account in accounts:
        assert {"characters", "covered", "passed_over", "gaps"} <= set(account)
        stored = (ROOT / "seeds" / "documents" / f"{account['document']}.txt").read_bytes().decode("utf-8")
        assert account["characters"] == len(stored)
        spans = [p.span for p in seeds.claims.claims if p.document == account["document"]]
        for gap in account["gaps"]:
            assert 0 <= gap["start"] < gap["end"] <= len(stored)
            assert any(map(str.isalpha, stored[gap["start"] : gap["end"]]))
            assert not any(gap["start"] < span.end and span.start < gap["end"] for span in spans)


def test_the_table_has_a_line_for_each_document(seeds: Seeds) -> None:
    lines = run("coverage", cwd=ROOT).out.splitlines()
    assert len(lines) == 1 + len(seeds.sources.documents)
    assert [line.split()[0] for line in lines[1:]] == list(seeds.sources.documents)
