"""A built PDF to damage: the shorter dossier, in Arabic."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

Damage = Callable[[Callable[[Any], None]], Path]


@pytest.fixture
def damaged(built: Path, tmp_path: Path) -> Damage:
    """Save a copy of the PDF after something was done to it."""

    def damage(how: Callable[[Any], None]) -> Path:
        path = tmp_path / "damaged.pdf"
        with pikepdf.open(built / "algeria-azerbaijan" / "ar.pdf") as pdf:
            how(pdf)
            pdf.save(path)
        return path

    return damage
