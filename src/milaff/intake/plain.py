"""Reading plain text."""

from milaff.intake.decode import decoded
from milaff.intake.received import Received


def read_text(content: bytes) -> Received:
    """Read a text file as it stands, line ends included; a line that is not blank is a paragraph."""
    found = decoded(content)
    return Received("text", found.text, encoding=found.encoding, notes=(found.doubt,) if found.doubt else ())
