"""Small synthetic workspaces, whose dossiers take little to make."""

import hashlib
from pathlib import Path

from milaff.demo.world import world


def small_world(root: Path, pairs: int, *, facts: int = 1, formats: str = "pdf", languages: str = "en") -> Path:
    """Make a workspace of synthetic facts whose reports ask for some formats in some languages only."""
    for name, content in world(pairs, facts, 1):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        asked = f", languages: [{languages}], formats: [{formats}]}}\n".encode()
        path.write_bytes(content.rstrip().removesuffix(b"}") + asked if name.startswith("reports/") else content)
    return root


def digests(root: Path) -> dict[str, str]:
    """Give the SHA-256 of every file that was built, by name; locks and the index are left out."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((root / "build").rglob("*"))
        if path.is_file() and ".milaff" not in path.relative_to(root).parts
    }
