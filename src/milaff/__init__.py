"""Milaff makes briefing dossiers on the relations of two countries, in Arabic and English.

The packages stand in the order in which the data flows, and each imports only what is before it:
``language → sources → facts → dossier → render → editions``; ``cli`` sits on top and holds no logic.
"""

__version__ = "0.1.0"
