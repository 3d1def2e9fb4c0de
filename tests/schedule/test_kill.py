"""Runs killed at random moments: no edition is lost, none half-written, none told to nobody, no number left out."""

from pathlib import Path

from tools.kill.__main__ import summary
from tools.kill.rounds import Round, rounds

ROUNDS = 8


def test_runs_killed_at_random_moments_lose_nothing(tmp_path: Path) -> None:
    done = list(rounds(tmp_path, ROUNDS, seed=7, formats="html"))
    assert sum(not one.ended for one in done) == ROUNDS
    assert {one.number: one.wrong for one in done if one.wrong} == {}


def test_the_figures_tell_kills_from_runs_that_had_ended() -> None:
    done = [
        Round(1, 0.5, ended=False, issued=False, wrong=()),
        Round(2, 2.0, ended=False, issued=True, wrong=("it is halved",)),
        Round(3, 4.0, ended=True, issued=True, wrong=()),
    ]
    assert summary(done, 9.6) == (
        "3 rounds in 10 s: 2 runs killed, 1 before their edition was issued and 1 after; anything wrong in 1."
    )
