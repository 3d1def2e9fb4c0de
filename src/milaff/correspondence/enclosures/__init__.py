"""Enclosures: dossiers of ours and files of others that go out with a letter."""

from milaff.correspondence.enclosures.dossier import enclose_dossier
from milaff.correspondence.enclosures.foreign import enclose_file
from milaff.correspondence.enclosures.limits import Limits
from milaff.correspondence.enclosures.model import Enclosure

__all__ = ["Enclosure", "Limits", "enclose_dossier", "enclose_file"]
