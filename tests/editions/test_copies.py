"""Numbered copies: each bears its number, and is traced to whom it was made for."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from milaff.editions.copies.record import Copy, Holder, allotted, copy_by_digest, read_copies, traced
from milaff.editions.digests import sha256
from milaff.editions.outcome import Outcome
from milaff.editions.own_word import own_word
from milaff.language.text import Text
from milaff.problems import Problems
from tests.editions.desk import SHORT, Desk
from tests.support import Once

CAIRO, BAKU = (Holder(id=name, name=Text(ar=name, en=name)) for name in ("cairo", "baku"))
HOLDERS = ((CAIRO, 2), (BAKU, 1))


@pytest.fixture
def issued(tmp_path: Path, once: Once) -> Desk:
    """A report with an edition in PDF."""
    made = once("issued-as-pdf", lambda root: Desk(root, formats="[pdf]").made().built())
    return Desk(made, formats="[pdf]").copied(tmp_path / "desk")


def copies(desk: Desk, count: int, **order: Any) -> Outcome:
    (outcome,) = desk.build(as_of=None, **{"copies": count, "languages": ("en",), "holders": HOLDERS, **order})
    return outcome


def test_copies_bear_their_numbers_and_go_on_counting_where_the_last_ended(issued: Desk) -> None:
    before = issued.record()
    first, more = copies(issued, 2), copies(issued, 2)
    names = [path.name for outcome in (first, more) for path in outcome.files]
    assert names == [
        "en-copy-1.pdf",
        "en-copy-2.pdf",
        "distribution.csv",
        "en-copy-3.pdf",
        "en-copy-4.pdf",
        "distribution.csv",
    ]
    folder = issued.path("copies/edition-1")
    for number in range(1, 5):
        path = folder / f"en-copy-{number}.pdf"
        own = own_word(path, path.read_bytes())
        assert (own["edition"], own["copy"], own["status"]) == ("1", str(number), "")
    assert issued.record() == before
    assert (first.kind, first.number) == ("copies", 1)


def test_a_copy_is_traced_to_whom_it_was_made_for_by_its_number_and_by_its_bytes(issued: Desk) -> None:
    copies(issued, 4)
    assert [traced(issued.root, SHORT, 1, number) for number in range(1, 6)] == [CAIRO, CAIRO, BAKU, None, None]
    content = issued.path("copies/edition-1/en-copy-3.pdf").read_bytes()
    known = copy_by_digest(issued.root, sha256(content))
    assert known
    assert (known.report, known.edition, known.copy.number, known.language) == (SHORT, 1, 3, "en")
    assert known.copy.holder == BAKU
    assert copy_by_digest(issued.root, sha256(content + b"\n")) is None


def test_the_list_names_every_copy_with_its_holder_and_digest(issued: Desk) -> None:
    copies(issued, 3)
    copies(issued, 1)
    content = issued.path("copies/edition-1/distribution.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [(row["copy"], row["id"], row["file"]) for row in rows] == [
        ("1", "cairo", "en-copy-1.pdf"),
        ("2", "cairo", "en-copy-2.pdf"),
        ("3", "baku", "en-copy-3.pdf"),
        ("4", "", "en-copy-4.pdf"),
    ]
    for row in rows:
        assert row["sha256"] == sha256(issued.path(f"copies/edition-1/{row['file']}").read_bytes())


def test_a_copy_made_again_has_equal_bytes_but_for_its_number(issued: Desk) -> None:
    copies(issued, 1)
    record = issued.root / f"reports/copies/{SHORT}/1.json"
    first = issued.path("copies/edition-1/en-copy-1.pdf").read_bytes()
    record.unlink()
    copies(issued, 2)
    assert issued.path("copies/edition-1/en-copy-1.pdf").read_bytes() == first
    assert issued.path("copies/edition-1/en-copy-2.pdf").read_bytes() != first


@pytest.mark.parametrize(
    ("before", "count", "expected"),
    [
        ([], 5, ["cairo", "cairo", "baku", None, None]),
        ([], 2, ["cairo", "cairo"]),
        (["cairo"], 3, ["cairo", "baku", None]),
        (["baku", None], 2, ["cairo", "cairo"]),
        (["cairo", "cairo", "cairo"], 2, ["baku", None]),
    ],
)
def test_copies_go_in_the_order_of_the_distribution_to_who_has_too_few(
    before: Sequence[str | None], count: int, expected: list[str | None]
) -> None:
    by_id = {"cairo": CAIRO, "baku": BAKU, None: None}
    had = [Copy(number=n, made="2026-03-01", holder=by_id[name], files={}) for n, name in enumerate(before, 1)]
    assert [holder.id if holder else None for holder in allotted(HOLDERS, had, count)] == expected


def test_where_there_is_no_edition_or_none_as_pdf_no_copy_is_made(desk: Desk) -> None:
    assert "no edition was issued" in copies(desk, 1).problems[0].message
    desk.built()
    assert "edition 1 has no PDF in en; it has ar.html, en.html" in copies(desk, 1).problems[0].message
    assert not (desk.root / "reports/copies").exists()


def test_a_damaged_record_stops_the_making_of_copies(issued: Desk) -> None:
    record = issued.root / f"reports/copies/{SHORT}/1.json"
    record.parent.mkdir(parents=True)
    record.write_bytes(b"{")
    assert "the record of copies cannot be read" in copies(issued, 1).problems[0].message
    with pytest.raises(Problems):
        read_copies(issued.root, SHORT, 1)
