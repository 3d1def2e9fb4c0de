"""Giving the news to a command, as JSON on its standard input."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from milaff.schedule.notice.mail import PASSWORD, USER, Unsendable

TIMEOUT = 60.0


def give(command: Sequence[str], news: Mapping[str, Any], root: Path, environ: Mapping[str, str]) -> None:
    """Run the command in the workspace's folder, its words as they are, without a shell.

    It is not given the mail server's password. Raise :class:`Unsendable` where it cannot be run, fails, or takes longer
    than :data:`TIMEOUT` seconds.
    """
    given = {name: value for name, value in environ.items() if name not in (USER, PASSWORD)}
    text = json.dumps(news, ensure_ascii=False).encode() + b"\n"
    try:
        done = subprocess.run(  # noqa: S603 -- the report's own words, no shell
            list(command), input=text, cwd=root, env=given, capture_output=True, timeout=TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired:
        raise Unsendable(f"«{command[0]}» did not end within {TIMEOUT:.0f} seconds") from None
    except OSError as error:
        raise Unsendable(f"«{command[0]}» cannot be run ({error.strerror})") from error
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise Unsendable(f"«{command[0]}» ended with exit code {done.returncode}" + (f": {last}" if last else ""))
