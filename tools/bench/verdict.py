"""What one measurement found: whether its bound holds, a sentence for people, and the figures behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Advance = Callable[[str], None]


@dataclass(frozen=True)
class Bench:
    """What a measurement is given: a folder of its own, whether it is to be short, and whom to tell what is done."""

    folder: Path
    quick: bool
    advance: Advance

    def many(self, full: int, quick: int) -> int:
        """Choose a size."""
        return quick if self.quick else full


def verdict(ok: bool | None, said: str, bound: str, **figures: Any) -> dict[str, Any]:  # noqa: ANN401
    """Put what was found as plain data; ``ok`` is None where nothing could be measured."""
    return {"ok": ok, "said": said, "bound": bound, **figures}
