"""The machine on which was measured, as the report names it."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("weasyprint", "pydyf", "jinja2", "matplotlib", "pikepdf", "ruamel.yaml", "pydantic")


def machine() -> dict[str, str | int | float | dict[str, str]]:
    """Describe processor, cores, system, Python, libraries, and how busy the machine was (load of the last minute)."""
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count() or 1,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": sys.version.split()[0],
        "load": round(os.getloadavg()[0], 2),
        "libraries": {name: version(name) for name in LIBRARIES if _installed(name)},
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or "unknown")


def _installed(name: str) -> bool:
    try:
        version(name)
    except ImportError:
        return False
    return True
