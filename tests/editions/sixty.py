"""``python -m tests.editions.sixty FOLDER``: build all reports within 48 open files, rendering nothing."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from milaff.editions import work
from milaff.editions.issue import build_editions
from milaff.editions.order import Job, Order
from milaff.index import open_index
from milaff.workspace import Workspace
from tests.editions.light import few_files


def nothing(job: Job) -> dict[str, bytes]:
    return {f"{job.folder}/{job.name}{job.language}.{form}": b"" for form in job.formats}


def main() -> None:
    few_files(48)
    setattr(work, "run_job", nothing)  # noqa: B010 -- for mypy
    workspace = Workspace(Path(sys.argv[1]))
    with open_index(workspace.root) as index, ThreadPoolExecutor(2) as executor:
        setattr(executor, "count", 2)  # noqa: B010 -- as executors of ours tell it
        kinds = [outcome.kind for outcome in build_editions(workspace, index, Order(), executor)]
    sys.stdout.write(f"{len(kinds)} {' '.join(sorted(set(kinds)))}\n")


if __name__ == "__main__":
    main()
