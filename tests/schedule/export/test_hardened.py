"""A run with what the exported service is refused: it makes the same dossier, byte by byte."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tools.kill.tiny import REPORT, make

HARDENED = Path(__file__).parent / "hardened.py"
MILAFF = (sys.executable, "-m", "milaff")
NEEDED = ("NoNewPrivileges", "MemoryDenyWriteExecute", "SystemCallFilter")


def hardened(*words: str, needed: tuple[str, ...] = NEEDED) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([sys.executable, str(HARDENED), *words], capture_output=True, text=True, check=False)
    told, _, rest = done.stderr.partition("\n")
    missing = set(needed) - set(told.split()[2:])
    if missing:
        pytest.skip(f"this machine cannot refuse what {', '.join(sorted(missing))} does")
    done.stderr = rest
    return done


def digests(root: Path) -> dict[str, str]:
    record = json.loads((root / f"reports/editions/{REPORT}/1.json").read_bytes())
    files: dict[str, str] = record["files"]
    return files


def test_pdf_word_and_html_are_made_as_they_are_without_it(tmp_path: Path) -> None:
    made = []
    for name, run in (("free", None), ("hardened", hardened)):
        root = tmp_path / name / "desk"
        make(root)
        report = root / f"reports/{REPORT}.yaml"
        report.write_text(report.read_text(encoding="utf-8").replace("[html, pdf]", "[html, pdf, docx]"), "utf-8")
        words = (*MILAFF, "--workspace", str(root), "run", "--due", "--now", "2027-01-05T12:00Z", "--jobs", "2")
        done = run(*words) if run else subprocess.run(words, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        made.append(digests(root))
    assert made[0] == made[1]
    assert len(made[0]) == 6


def test_what_is_refused_is_refused() -> None:
    """Otherwise the test above would prove nothing."""
    map_it = "import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)"
    assert "PermissionError" in hardened(sys.executable, "-c", map_it).stderr
    swap = "import ctypes; c = ctypes.CDLL(None, use_errno=True); c.swapoff(b'/no'); print(ctypes.get_errno())"
    assert hardened(sys.executable, "-c", swap).stdout == "1\n"
