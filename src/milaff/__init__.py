"""Milaff makes briefing dossiers on the relations of two countries, in Arabic and English.

The packages stand in the order in which the data flows, and each imports only what is before it:
``sources → facts → index → dossier → render → editions → schedule, correspondence``; ``language`` and ``storage`` serve
all of them, ``intake``, ``extraction`` and ``review`` bring new facts, and ``cli`` sits on top and holds no logic.
"""

__version__ = "0.1.0"
