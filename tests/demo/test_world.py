"""A world to test on is sound, labelled, and the same for the same seed."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from milaff.cli import cli
from milaff.demo.world import LABEL, pairs, world
from milaff.facts.seeds import read_seeds


def made(folder: Path, count: int, facts: int, seed: int) -> Path:
    options = ["--pairs", str(count), "--facts", str(facts), "--seed", str(seed)]
    done = CliRunner().invoke(cli, ["demo-world", *options, str(folder)])
    assert done.exit_code == 0, done.output
    return folder


def test_a_world_is_sound_and_has_as_many_facts_as_were_asked_for(tmp_path: Path) -> None:
    seeds = read_seeds(made(tmp_path / "world", 6, 25, 7))
    assert not seeds.problems, "\n".join(map(str, seeds.problems))
    assert (len(seeds.sources.documents), len(seeds.claims.claims)) == (6, 150)
    assert {placed.claim.type for placed in seeds.claims.claims} >= {"visit", "meeting", "agreement", "figure"}


def test_every_sentence_and_every_page_is_labelled_synthetic(tmp_path: Path) -> None:
    root = made(tmp_path / "world", 2, 12, 1)
    for path in (root / "seeds" / "documents").glob("*.txt"):
        assert all(line.startswith(("[اصطناعي", "[synthetic")) for line in path.read_text("utf-8").splitlines())
    assert LABEL["en"] in (root / "templates" / "styles" / "synthetic.yaml").read_text("utf-8")


def test_the_same_seed_makes_the_same_world_and_more_pairs_only_add_to_it() -> None:
    small, large = dict(world(3, 5, 4)), dict(world(5, 5, 4))
    assert small == dict(world(3, 5, 4))
    shared = {name for name in small if name.startswith(("seeds/documents/", "seeds/facts/", "reports/"))}
    assert shared
    assert all(large[name] == small[name] for name in shared)


def test_pairs_are_of_member_states_and_each_is_there_once() -> None:
    chosen = pairs(500, 2)
    assert len({frozenset((a.code, b.code)) for a, b in chosen}) == 500
    with pytest.raises(ValueError, match="18528 pairs"):
        pairs(20_000, 2)


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    done = CliRunner().invoke(cli, ["demo-world", str(tmp_path)])
    assert done.exit_code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
