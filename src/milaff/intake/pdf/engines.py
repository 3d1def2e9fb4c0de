"""Having both engines read a file, in another process that ends when it takes too long."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from milaff.intake.limits import SECONDS
from milaff.intake.refusal import Refused


@dataclass(frozen=True)
class Line:
    """A line of a page as PDFium gives it, and its box in points, the origin at the bottom left."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """The height of the line's tallest letter."""
        return self.top - self.bottom


@dataclass(frozen=True)
class Page:
    """What both engines gave of a page; ``turned`` counts numbers that PDFium gave backwards, set right since."""

    number: int
    lines: tuple[Line, ...]
    poppler: str
    turned: int
    pictures: bool


@dataclass(frozen=True)
class Pages:
    """The pages of a document, and its information dictionary."""

    pages: tuple[Page, ...]
    metadata: dict[str, str]


def read_pages(content: bytes) -> Pages:
    """Have both engines read a PDF; raise :class:`Refused` where one cannot."""
    with tempfile.TemporaryDirectory(prefix="milaff-") as folder:
        path = Path(folder) / "received.pdf"
        path.write_bytes(content)
        command = [sys.executable, "-P", "-m", "milaff.intake.pdf.worker", str(path)]
        try:
            done = subprocess.run(command, capture_output=True, timeout=2 * SECONDS, check=False)  # noqa: S603
        except subprocess.TimeoutExpired:
            raise _too_long() from None
    try:
        data = json.loads(done.stdout)
    except ValueError:
        if done.returncode == -24:  # SIGXCPU
            raise _too_long() from None
        raise Refused("is damaged: it cannot be read as PDF", "Print or save it as PDF again") from None
    if refused := data.get("refused"):
        raise Refused(*refused)
    pages = (
        Page(number, tuple(Line(*line) for line in one["lines"]), one["poppler"], one["turned"], one["pictures"])
        for number, one in enumerate(data["pages"], 1)
    )
    return Pages(tuple(pages), data["metadata"])


def _too_long() -> Refused:
    return Refused(f"takes more than {SECONDS} seconds to read", "Print or save it as PDF again, or divide it")
