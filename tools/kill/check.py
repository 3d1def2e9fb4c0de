"""What must hold after a kill, and after the run that follows it."""

import hashlib
import json
from pathlib import Path

from tools.kill.tiny import REPORT, TOLD

from milaff.editions.sheets import beside
from milaff.schedule.log import read_log
from milaff.storage.write import ASIDE


def editions(root: Path) -> tuple[list[int], list[str]]:
    """Give the numbers of the records there are, and what is wrong with them or their files."""
    wrong: list[str] = []
    folder = root / "reports/editions" / REPORT
    numbers = sorted(int(path.stem) for path in folder.glob("*.json") if path.stem.isdigit())
    if numbers != list(range(1, len(numbers) + 1)):
        wrong.append(f"the numbers have gaps: {numbers}")
    for number in numbers:
        try:
            record = json.loads((folder / f"{number}.json").read_bytes())
        except ValueError:
            wrong.append(f"record {number} is half-written")
            continue
        files = root / "build" / REPORT / "editions" / str(number)
        for name, digest in record["files"].items():
            if _digest(files / name) != digest:
                wrong.append(f"edition {number}: {name} is not what the record says")
    return numbers, wrong


def latest_is_whole(root: Path, number: int) -> list[str]:
    """Say which files in the report's own folder are not those of edition ``number``."""
    own = root / "build" / REPORT
    return [
        f"{path.name} of the latest is not that of edition {number}"
        for path in sorted((own / "editions" / str(number)).iterdir())
        if not (own / path.name).is_file() or (own / path.name).read_bytes() != beside(path.name, path.read_bytes())
    ]


def rest(root: Path, numbers: list[int]) -> list[str]:
    """Say what is wrong with the log, with what was told, and what was left lying about."""
    wrong = []
    logged = {entry["number"] for entry in read_log(root) if entry["kind"] == "issued"}
    told = {json.loads(line)["number"] for line in (root / TOLD).read_text(encoding="utf-8").splitlines()}
    if logged != set(numbers):
        wrong.append(f"the log has the editions {sorted(logged)}")
    if told != set(numbers):
        wrong.append(f"the editions told are {sorted(told)}")
    wrong += [
        f"{path.relative_to(root)} was left" for path in root.rglob(f"{ASIDE}*") if path.parent.name != "matplotlib"
    ]
    return wrong


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
