"""A timer and a service of systemd, the service let do no more than its work needs."""

from milaff.schedule.export.caller import Caller

WRITABLE = ("build", "reports/editions")
TMP = "/tmp"  # noqa: S108 -- the service's own, wherever that can be


def units(caller: Caller) -> dict[str, str]:
    """Give the text of the timer and of the service, by file name."""
    return {f"{caller.name}.timer": _timer(caller), f"{caller.name}.service": _service(caller)}


def _timer(caller: Caller) -> str:
    return f"""\
# When Milaff looks whether a report is due; the reports themselves say when they are.
[Unit]
Description=Look for dossiers that are due in {_specifiers(str(caller.root))}

[Timer]
OnCalendar=*:0/{caller.every}
AccuracySec=30s
Persistent=true

[Install]
WantedBy=timers.target
"""


def _service(caller: Caller) -> str:
    return f"""\
# Makes the dossiers that are due. Nothing can be written but build/ and reports/editions/, which must exist.
[Unit]
Description=Make the dossiers that are due in {_specifiers(str(caller.root))}
{_wants(caller)}
[Service]
Type=oneshot
User={caller.user}
WorkingDirectory={_specifiers(str(caller.root))}
ExecStart={" ".join(map(_argument, caller.words))}
{_environment(caller)}
ProtectSystem=strict
ReadWritePaths={" ".join(map(_quoted, _writable(caller)))}
ProtectHome={"read-only" if caller.at_home else "yes"}
{_tmp(caller)}
PrivateDevices=yes
{_network(caller)}
NoNewPrivileges=yes
CapabilityBoundingSet=
MemoryDenyWriteExecute=yes
LockPersonality=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
ProcSubset=pid
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
UMask=0027
"""


def _writable(caller: Caller) -> tuple[str, ...]:
    folders = tuple(f"{caller.root}/{name}" for name in WRITABLE)
    return (*folders, TMP) if caller.in_tmp else folders


def _tmp(caller: Caller) -> str:
    if not caller.in_tmp:
        return "PrivateTmp=yes"
    return f"# PrivateTmp=yes would hide the workspace, so {TMP} is open to this service.\nPrivateTmp=no"


def _wants(caller: Caller) -> str:
    return "Wants=network-online.target\nAfter=network-online.target\n" if caller.hosts else ""


def _environment(caller: Caller) -> str:
    lines = [f"Environment=PYTHONDONTWRITEBYTECODE=1 MPLCONFIGDIR={TMP}/milaff/matplotlib XDG_CACHE_HOME={TMP}/milaff"]
    if caller.hosts:
        lines.append(
            "# User and password for the mail server: MILAFF_SMTP_USER=… and MILAFF_SMTP_PASSWORD=…, mode 0600."
        )
        lines.append(f"EnvironmentFile=-/etc/milaff/{caller.name}.env")
    return "\n".join(lines)


def _network(caller: Caller) -> str:
    """No network, but where a report sends mail; then only to the servers, where their addresses are known."""
    if not caller.hosts:
        return "PrivateNetwork=yes\nIPAddressDeny=any\nRestrictAddressFamilies=AF_UNIX"
    opened = "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"
    if caller.addresses:
        allowed = f"IPAddressDeny=any\nIPAddressAllow={' '.join(caller.addresses)}"
        return f"# Mail goes out to these addresses; nothing else of the network can be reached.\n{allowed}\n{opened}"
    return (
        f"# Mail goes out by {', '.join(caller.hosts)}, so the network is open. To reach nothing else, add\n"
        f"# IPAddressDeny=any and IPAddressAllow= with the addresses of the mail server and of the resolver.\n{opened}"
    )


def _specifiers(text: str) -> str:
    """Write a text that is not split into words: «%» begins a specifier."""
    return text.replace("%", "%%")


def _quoted(text: str) -> str:
    """Write a word of a list: in quotation marks, in which a backslash stands before what would end them."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_specifiers(escaped)}"' if escaped != text or " " in text or "'" in text else _specifiers(text)


def _argument(text: str) -> str:
    """Write a word of a command, in which «$» begins a variable."""
    return _quoted(text).replace("$", "$$")
