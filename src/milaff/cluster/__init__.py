"""Rendering by the workers of a Dask cluster, which need neither this disk nor anything but milaff installed.

A job carries its dossier and gives bytes back, as for processes of this machine; templates and fonts travel once to
each worker. Needs the extra ``milaff[cluster]``.
"""

from milaff.cluster.connect import open_cluster

__all__ = ["open_cluster"]
