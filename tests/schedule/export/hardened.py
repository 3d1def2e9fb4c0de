"""``python hardened.py COMMAND…``: run a command with what the exported service is refused, as far as this kernel can.

The parts of the unit that a process can put on itself are put on: memory that is written and executed is refused
(prctl(2), PR_SET_MDWE), so are all system calls but those of ``@system-service`` (seccomp, through libseccomp) and new
privileges. What of it was put on is told on standard error, for the test to skip what was not.
"""

import ctypes
import os
import subprocess
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_MDWE = 38, 65
SCMP_ACT_ALLOW, SCMP_ACT_EPERM, UNKNOWN = 0x7FFF0000, 0x00050001, -1


def main() -> None:
    """Put it on, tell, and become the command."""
    libc = ctypes.CDLL(None)
    put = []
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        put.append("NoNewPrivileges")
    if libc.prctl(PR_SET_MDWE, 1, 0, 0, 0) == 0:
        put.append("MemoryDenyWriteExecute")
    if _filtered():
        put.append("SystemCallFilter")
    print("PUT ON", *put, file=sys.stderr, flush=True)  # noqa: T201
    os.execv(sys.argv[1], sys.argv[1:])


def _filtered() -> bool:
    try:
        lib, calls = ctypes.CDLL("libseccomp.so.2"), sorted(_calls("@system-service"))
    except (OSError, subprocess.CalledProcessError):
        return False
    lib.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(lib.seccomp_init(SCMP_ACT_EPERM))
    for name in calls:
        number = lib.seccomp_syscall_resolve_name(name.encode())
        if number != UNKNOWN:
            lib.seccomp_rule_add(context, SCMP_ACT_ALLOW, number, 0)
    return bool(lib.seccomp_load(context) == 0)


def _calls(group: str) -> set[str]:
    """Give the system calls of a group of systemd's, those of the groups in it too."""
    done = subprocess.run(["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True)
    found: set[str] = set()
    for word in (line.split()[0] for line in done.stdout.splitlines()[1:] if line.strip()):
        if word.startswith("@"):
            found |= _calls(word)
        elif word != "#":
            found.add(word)
    return found


if __name__ == "__main__":
    main()
