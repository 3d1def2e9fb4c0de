"""How large a document may be. A document is read by people: what is far beyond that is damaged, or meant to harm."""

from typing import Final

MEGABYTE: Final = 1024 * 1024

FILE_BYTES: Final = 50 * MEGABYTE
"""The largest file taken in, unless ``--max-size`` says otherwise."""

TEXT_CHARACTERS: Final = 5_000_000
"""The longest text taken out of a file: some 1,500 pages."""

PAGES: Final = 2_000
"""The most pages of a PDF."""

SECONDS: Final = 120
"""How long one engine may read one PDF."""

MEMORY_BYTES: Final = 2048 * MEGABYTE
"""How much memory an engine may take for one PDF."""

ARCHIVE_PARTS: Final = 5_000
"""The most files inside a Word document."""

ARCHIVE_BYTES: Final = 300 * MEGABYTE
"""The most that a Word document may unpack to, all its files together."""

PART_BYTES: Final = 100 * MEGABYTE
"""The most that one part of a Word document may unpack to."""

RATIO: Final = 200
"""The most bytes that one byte of a Word document may unpack to, where a part is larger than a megabyte."""
