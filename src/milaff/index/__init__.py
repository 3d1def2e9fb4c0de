"""What the seeds hold, kept ready in a database: claims by pair, entity, topic and date without reading every file.

The database is derived: it may be thrown away at any time, and the files of ``seeds/`` are the truth.
"""

from milaff.index.index import Index, open_index

__all__ = ["Index", "open_index"]
