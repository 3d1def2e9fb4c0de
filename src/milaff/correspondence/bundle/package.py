"""A ZIP of letter and enclosures with a manifest; equal files give equal bytes.

``manifest-sha256.txt`` is read by ``sha256sum -c``, ``manifest.json`` by programs.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from milaff.correspondence.enclosures.model import Enclosure
from milaff.editions.digests import sha256
from milaff.render.docx.package import write_zip

SUMS: Final = "manifest-sha256.txt"
DATA: Final = "manifest.json"
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')


def bundle_zip(
    files: Mapping[str, bytes], enclosures: Iterable[Enclosure] = (), about: Mapping[str, Any] | None = None
) -> bytes:
    """Zip a letter's ``files`` and its enclosures, each under its own name, with the two manifests.

    ``about`` is what the manifest says of the letter: reference, date, sender and the like, as plain data. Raise
    ValueError for a name that stands twice or that is no file name everywhere.
    """
    enclosed = tuple(enclosures)
    parts = dict(files)
    for one in enclosed:
        if one.name in parts:
            raise ValueError(f"two files are named {one.name}: give one of them another name")
        parts[one.name] = one.content
    for name in parts:
        if not _is_name(name):
            raise ValueError(f"«{name}» is no name for a file in a ZIP: give the file another name")
    described = {one.name: _described(one) for one in enclosed}
    entries = [
        {"name": name, "bytes": len(content), "sha256": sha256(content), **described.get(name, {"part": "letter"})}
        for name, content in sorted(parts.items())
    ]
    manifest = json.dumps({**(about or {}), "files": entries}, ensure_ascii=False, indent=1)
    sums = "".join(f"{entry['sha256']}  {entry['name']}\n" for entry in entries)
    return write_zip({**parts, DATA: f"{manifest}\n".encode(), SUMS: sums.encode()})


def _is_name(name: str) -> bool:
    visible = name.isprintable() and name == name.strip() and len(name.encode()) <= 255
    return visible and name not in ("", ".", "..", SUMS, DATA) and not _FORBIDDEN & set(name)


def _described(one: Enclosure) -> dict[str, Any]:
    known = {
        "title": {"ar": one.title.ar, "en": one.title.en},
        "pages": one.pages,
        "marking": one.marking_id,
        "report": one.report,
        "edition": one.edition,
        "language": one.language,
        "copy": one.copy_number,
    }
    return {"part": "enclosure", **{key: value for key, value in known.items() if value is not None}}
