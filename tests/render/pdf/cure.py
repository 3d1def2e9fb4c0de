"""Scripts that make a file with and without a cure, each in a process of its own, as a cure changes WeasyPrint."""

import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[3]


def said(script: str, *given: str) -> list[str]:
    """Run a Python script from the root of the repository, and give the words that it prints."""
    done = subprocess.run([sys.executable, "-c", script, *given], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


@dataclass(frozen=True)
class Made:
    """What a script did: how often the work was done that the cure spares, and the digest of what came out."""

    count: int
    digest: str


@dataclass(frozen=True)
class Cure:
    """A script that cures WeasyPrint where its argument is "once", makes a file, and prints a count and a digest.

    Either way of it is run when first asked for, and only once.
    """

    script: str

    @cached_property
    def once(self) -> Made:
        """What the script did with the cure."""
        return self._made("once")

    @cached_property
    def again(self) -> Made:
        """What it did without, as WeasyPrint does."""
        return self._made("again")

    def _made(self, how: str) -> Made:
        count, digest = said(self.script, how)
        return Made(int(count), digest)
