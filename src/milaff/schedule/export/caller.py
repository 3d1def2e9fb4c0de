"""What is called, where, by whom, and what it needs of the network."""

import pwd
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from milaff.dossier.report import Report

EVERY = 5


class Unexportable(ValueError):  # noqa: N818 -- reads as what it is
    """A path that no unit and no crontab can hold; the text says which."""


@dataclass(frozen=True)
class Caller:
    """The call of ``milaff run --due`` for the workspace at ``root``.

    ``python`` is the interpreter that has milaff, ``user`` who owns the workspace, ``hosts`` the mail servers that its
    reports name, ``every`` the minutes between two calls (a divisor of 60).
    """

    root: Path
    python: Path
    user: str
    hosts: tuple[str, ...] = ()
    every: int = EVERY

    @property
    def name(self) -> str:
        """The units' name, after the workspace's folder: letters, digits and hyphens."""
        words = re.findall(r"[a-z0-9]+", self.root.name.lower())
        return "-".join(["milaff", *words])

    @property
    def words(self) -> tuple[str, ...]:
        """The command, word by word."""
        return (str(self.python), "-m", "milaff", "--workspace", str(self.root), "run", "--due")

    @property
    def addresses(self) -> tuple[str, ...] | None:
        """The mail servers' IP addresses, where each is named by one; None where a name has to be looked up."""
        return self.hosts if all(map(_is_address, self.hosts)) else None

    @property
    def at_home(self) -> bool:
        """Whether the workspace or the interpreter lies in a folder that ProtectHome=yes would hide."""
        return self._below("/home", "/root", "/run/user")

    @property
    def in_tmp(self) -> bool:
        """Whether the workspace or the interpreter lies in a folder that PrivateTmp=yes would hide."""
        return self._below("/tmp", "/var/tmp")  # noqa: S108 -- not written to, looked for

    def _below(self, *folders: str) -> bool:
        needed = (self.root, self.python, Path(sys.base_prefix))
        return any(path.is_relative_to(folder) for path in needed for folder in folders)


def caller(root: Path, reports: Iterable[Report], python: Path | None = None) -> Caller:
    """Describe the call for the workspace at ``root``; raise :class:`Unexportable` for a path of two lines."""
    python = python or Path(sys.executable)
    for path in (root, python):
        if re.search(r"[\x00-\x1f\x7f]", str(path)):
            raise Unexportable(f"{str(path)!r} holds a control character; rename the folder")
    hosts = {report.notify.smtp.host for report in reports if report.notify and report.notify.smtp}
    try:
        user = pwd.getpwuid(root.stat().st_uid).pw_name
    except KeyError:
        user = str(root.stat().st_uid)
    return Caller(root, python, user, tuple(sorted(hosts)))


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
