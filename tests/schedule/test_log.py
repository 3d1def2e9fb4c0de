"""The log: whole lines, whatever happened before, and a bounded size."""

from pathlib import Path

from milaff.schedule.log import FILE, Entry, append_entry, read_log
from tests.schedule.support import at


def entry(number: int) -> Entry:
    return Entry(at("2027-01-10T04:00"), "a", "0 6 * * *", at("2027-01-10T04:00"), "issued", number, 1.23456)


def numbers(root: Path) -> list[int]:
    return [line["number"] for line in read_log(root)]


def test_entries_are_read_in_the_order_in_which_they_were_written(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        append_entry(tmp_path, entry(number))
    assert numbers(tmp_path) == [1, 2, 3]
    assert (tmp_path / FILE).read_bytes().count(b"\n") == 3


def test_a_line_that_a_crash_cut_short_spoils_no_other(tmp_path: Path) -> None:
    append_entry(tmp_path, entry(1))
    with (tmp_path / FILE).open("ab") as file:
        file.write(b'{"time": "2027-01-1')
    append_entry(tmp_path, entry(2))
    assert numbers(tmp_path) == [1, 2]


def test_the_log_is_begun_anew_at_its_largest_and_the_one_before_is_kept(tmp_path: Path) -> None:
    append_entry(tmp_path, entry(1))
    size = (tmp_path / FILE).stat().st_size
    for number in range(2, 8):
        append_entry(tmp_path, entry(number), largest=3 * size)
    assert numbers(tmp_path) == [4, 5, 6, 7]
    assert sorted(path.name for path in (tmp_path / FILE).parent.iterdir()) == ["runs.jsonl", "runs.jsonl.1"]


def test_a_workspace_that_never_ran_has_an_empty_log(tmp_path: Path) -> None:
    assert numbers(tmp_path) == []
