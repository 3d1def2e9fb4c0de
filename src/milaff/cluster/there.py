"""What runs on a worker of the cluster."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Final, TypeVar

from distributed import get_worker

from milaff.cluster.dress import Dress
from milaff.cluster.versions import differences, installed
from milaff.editions.order import Job
from milaff.problems import Problem, Problems
from milaff.storage.scratch import scratch_in

Result = TypeVar("Result")

_AT_WORK: Final = Lock()  # what renders is not made for several threads at once

OTHERWISE: Final = "Install the same there: pip install 'milaff[cluster]' in the version that is here"


@dataclass(frozen=True)
class Kit:
    """What a worker needs once, for all jobs: the dress, and what must be installed there."""

    dress: Dress
    versions: Mapping[str, str]

    @property
    def key(self) -> str:
        """Its name in the cluster: builds that need the same share it."""
        versions = hashlib.sha256(repr(sorted(self.versions.items())).encode()).hexdigest()
        return f"milaff-kit-{self.dress.digest}-{versions[:12]}"


def handed_over(kit: Kit) -> Kit:
    """Give the kit as it is: a task of the cluster, so that a lost kit is made again and late workers get it too."""
    return kit


def do_there(function: Callable[..., Result], kit: Kit, *args: Any) -> Result:  # noqa: ANN401
    """Call a function on a worker; each :class:`milaff.editions.order.Job` among its arguments finds its theme there.

    Raise :class:`Problems` where the worker has other versions than the machine that asks.
    """
    worker = get_worker()
    with _AT_WORK:
        if said := differences(kit.versions, _installed()):
            raise Problems([Problem(worker.address, 0, said, OTHERWISE)])
        place = Path(worker.local_directory) / "milaff"
        root = kit.dress.unpacked(place)
        with scratch_in(place / "scratch"):  # Dask removes what a worker that is gone left there
            return function(*(replace(one, root=root) if isinstance(one, Job) else one for one in args))


@cache
def _installed() -> dict[str, str]:
    return installed()
