"""What the bytes of a file depend on beside its dossier and its dress: the same must be installed everywhere."""

import sys
import zlib
from collections.abc import Mapping

from milaff.editions.digests import program_versions
from milaff.index.program import program_digest


def installed() -> dict[str, str]:
    """Return the versions of milaff, of its source, of libraries, and of Pango, by name."""
    from weasyprint.text.ffi import pango

    number = pango.pango_version()
    return {
        **program_versions(),
        "the source of milaff": program_digest()[:12],
        "python": ".".join(map(str, sys.version_info[:2])),
        "pango": f"{number // 10_000}.{number // 100 % 100}.{number % 100}",
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """Say in one clause what another machine has otherwise; empty where nothing."""
    names = sorted({*here, *there})
    found = [
        f"{name} is {there.get(name, 'missing')} there and {here.get(name, 'missing')} here"
        for name in names
        if here.get(name) != there.get(name)
    ]
    return ", ".join(found)
