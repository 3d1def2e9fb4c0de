"""The brief for one visit: what the desk wrote for it, and what the facts say that bears on it.

The desk's part follows the six headings of a British brief for one meeting: our objectives, arguments to use, tactical
arguments, their objectives, our response, press line. What Milaff drafts is footnoted like everything else.
"""

from milaff.dossier.brief.compose import compose_brief

__all__ = ["compose_brief"]
