"""How large a file of others may be: beyond these it is no enclosure but an attack or an accident."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """The most that a foreign PDF may have.

    ``size``: bytes of the file; ``unpacked``: bytes of all its streams unpacked, and of one picture; ``memory``: bytes
    of the process that looks into it; ``seconds``: of its time.
    """

    size: int = 100_000_000
    pages: int = 3_000
    objects: int = 1_000_000
    unpacked: int = 1_000_000_000
    memory: int = 3_000_000_000
    seconds: int = 60
