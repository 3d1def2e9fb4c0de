"""``milaff review`` as a person meets it: in a terminal, and where there is none."""

import json
import os
import pty
import select
import signal
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from milaff.extraction.proposals import read_proposals
from tests.review.conftest import NAME, reviewed_workspace
from tests.support import Ran, digest, run

REPORT = "egypt-azerbaijan"
FACTS = f"seeds/facts/{NAME}.yaml"
SHORT = "viewpoint: EGY\ncounterpart: AZE\nstyle: egypt\nformats: [html]\nlanguages: [en]\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = reviewed_workspace(tmp_path / "workspace")
    (root / "reports" / f"{REPORT}.yaml").write_text(SHORT, "utf-8")
    (root / "reports" / "algeria-azerbaijan.yaml").unlink()
    return root


@dataclass
class Typist:
    """Someone at a terminal in which ``milaff`` runs: ``seen`` is all that it showed."""

    descriptor: int
    process: int
    seen: str = ""
    code: int | None = None
    _from: int = 0

    def wait_for(self, words: str, seconds: float = 30) -> None:
        """Read what is shown until these words come after what was typed last."""
        end = time.monotonic() + seconds
        while words not in self.seen[self._from :]:
            assert time.monotonic() < end, f"«{words}» was not shown:\n{self.seen}"
            ready, _, _ = select.select([self.descriptor], [], [], 0.2)
            if ready:
                with suppress(OSError):
                    self.seen += os.read(self.descriptor, 65536).decode("utf-8", "replace")

    def read_to_the_end(self, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                try:
                    chunk = os.read(self.descriptor, 65536)
                except OSError:  # how Linux tells that the other end is closed
                    return
                if not chunk:
                    return
                self.seen += chunk.decode("utf-8", "replace")
        raise AssertionError(f"it did not end:\n{self.seen}")

    def type(self, keys: str) -> None:
        self._from = len(self.seen)
        os.write(self.descriptor, keys.encode())

    def press(self, key: str) -> None:
        """Press a key when one is waited for: what is typed before that is thrown away."""
        self.wait_for("? help")
        while termios.tcgetattr(self.descriptor)[3] & termios.ICANON:
            time.sleep(0.02)
        self.type(key)

    def answer(self, *lines: str) -> None:
        """Answer questions one after the other, each when it is asked."""
        for line in lines:
            self.wait_for("\n> ")
            self.type(f"{line}\r")


@contextmanager
def terminal(root: Path, *words: str, **environ: str) -> Iterator[Typist]:
    """Run ``milaff`` in a terminal of 80 columns that joins no Arabic letters; it has ended when this is left."""
    process, descriptor = pty.fork()
    if process == 0:
        os.chdir(root)
        os.environ.update({"TERM": "xterm", "COLUMNS": "80", "LINES": "40", **environ})
        os.execv(sys.executable, [sys.executable, "-m", "milaff", "--arabic", "plain", *words])
    typist = Typist(descriptor, process)
    try:
        yield typist
        typist.read_to_the_end()
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)  # it has ended by now, unless something went wrong
        _, status = os.waitpid(process, 0)
        typist.code = os.waitstatus_to_exitcode(status)
        os.close(descriptor)


def decided(root: Path) -> dict[str, str | None]:
    found = read_proposals(root, NAME)
    assert found
    return {one.type: one.decision for one in found.proposals}


def test_where_there_is_no_terminal_it_says_so_and_changes_nothing(root: Path) -> None:
    before = digest(root)
    ran = run("review", NAME, cwd=root)
    assert (ran.code, "this is no terminal" in ran.err) == (2, True)
    assert digest(root) == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["nowhere"], 2, "«nowhere» is no document of the catalogue"),
        (["../../etc"], 2, "is no id of a document"),
        ([], 2, "name the document"),
        ([NAME, "--status", "--list"], 2, "do not go together"),
        (["friendship-association"], 1, "milaff extract friendship-association"),
    ],
)
def test_what_cannot_be_reviewed_is_told_in_a_line(root: Path, words: list[str], code: int, told: str) -> None:
    option = [] if "--status" in words or not words else ["--accept-above", "1"]
    ran = run("review", *words, *option, cwd=root)
    assert (ran.code, told in ran.err) == (code, True), ran.err


def test_a_text_that_changed_since_is_not_reviewed(root: Path) -> None:
    path = root / "seeds" / "proposals" / f"{NAME}.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace(text.partition("sha256: ")[2][:64], "a" * 64), "utf-8")
    ran = run("review", NAME, "--accept-above", "0.5", cwd=root)
    assert (ran.code, "is not the one from which these were proposed" in ran.err) == (1, True)


def test_the_bold_accept_without_looking_and_check_counts_what_nobody_reviewed(root: Path) -> None:
    ran = run("review", NAME, "--accept-above", "0.95", cwd=root)
    assert ran.code == 0, ran.err
    assert f"{FACTS}: 1 claim accepted by machine, not reviewed" in ran.out
    assert "left, mechanism not given: 1" in ran.out
    assert "accepted: machine" in (root / FACTS).read_text("utf-8")
    assert "(1 accepted by machine, not reviewed)" in run("check", cwd=root).out
    status = run("review", "--status", cwd=root).out.splitlines()[1].split("\t")
    assert status == [NAME, "5", "1", "1", "0", "0", "4"]
    again = run("review", NAME, "--accept-above", "0.95", "--format", "json", cwd=root)
    assert json.loads(again.out)["accepted"] == []


def test_the_proposals_are_listed_with_what_was_decided(root: Path) -> None:
    listed = [line.split("\t") for line in run("review", NAME, "--list", cwd=root).out.splitlines()]
    assert listed[0] == ["id", "parties", "date", "confidence", "decision", "quotation"]
    assert listed[1][:5] == ["visit-2027-03-14", "AZE EGY", "2027-03-14", "0.97", ""]
    assert len(json.loads(run("review", NAME, "--list", "--format", "json", cwd=root).out)) == 5


def test_the_whole_way_from_a_new_document_to_the_table_of_changes(root: Path, tmp_path: Path) -> None:
    def built(*words: str) -> Ran:
        ran = run("build", "--as-of", "2026-11-21", *words, cwd=root)
        assert ran.code == 0, ran.err
        return ran

    built()
    editor = tmp_path / "editor"
    editor.write_text(
        '#!/bin/sh\nsed -i \'s/mechanism: ""/mechanism: joint-committee-egypt-azerbaijan/; s/held/planned/\' "$1"\n'
    )
    editor.chmod(0o755)
    with terminal(root, "review", NAME, VISUAL=str(editor)) as typist:
        typist.press("a")
        typist.answer("He paid an official visit on 14 March 2027")
        typist.wait_for("2 of 5")
        typist.press("a")
        typist.answer("foreign-minister-egypt, foreign-minister-azerbaijan", "الأرشيف الوطني", "the archives", "")
        typist.wait_for("3 of 5")
        typist.press("q")
    assert typist.code == 0
    assert "2 accepted, 0 rejected, 0 skipped, 3 to decide" in typist.seen
    with terminal(root, "review", NAME, VISUAL=str(editor)) as typist:
        typist.wait_for("1 of 3")
        typist.press("e")
        typist.wait_for("2 of 3")
        typist.press("r")
        typist.answer("not of the two states")
        typist.wait_for("3 of 3")
        typist.press("\x03")
    assert typist.code == 130
    assert "nothing was written" not in typist.seen
    expected = {"visit": "accepted", "agreement": "accepted", "mechanism": "accepted", "position": "rejected"}
    assert decided(root) == {**expected, "figure": None}
    assert run("check", cwd=root).code == 0
    assert "edition 2 issued; it supersedes edition 1 (3 changes)" in built().err
    told = run("diff", REPORT, "1", "2", cwd=root).out
    for claim in ("visit-2027-03-14", "agreement-2027-03-14", "mechanism-2027-11"):
        assert f"{NAME}/{claim}" in told
    page = (root / "build" / REPORT / "en.html").read_text("utf-8")
    assert "memorandum of understanding on the archives" in page


def test_a_kill_between_two_decisions_loses_none_of_them(root: Path) -> None:
    with terminal(root, "review", NAME) as typist:
        typist.press("a")
        typist.answer("")
        typist.wait_for("2 of 5")
        os.kill(typist.process, signal.SIGKILL)
    assert decided(root)["visit"] == "accepted"
    assert (root / FACTS).read_text("utf-8").count("visit-2027-03-14") == 1
    assert run("review", NAME, "--list", cwd=root).code == 0


def test_arabic_is_joined_and_reordered_for_a_terminal_that_does_neither(root: Path) -> None:
    with terminal(root, "--arabic", "shaped", "review", NAME) as typist:
        typist.press("q")
    lines = typist.seen.splitlines()
    assert any("ﺔﻴﺟﺭﺎﺨﻟﺍ ﺮﻳﺯﻭ ﻡﺎﻗ ┃" in line for line in lines)
    assert all(len(line) <= 120 for line in lines)


def test_help_teaches_with_examples(tmp_path: Path) -> None:
    ran = run("review", "--help", cwd=tmp_path)
    assert "milaff review cairo-communique --accept-above 0.95" in ran.out
