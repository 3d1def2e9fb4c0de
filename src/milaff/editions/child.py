"""A worker ends with the process that started it, however that ended."""

import os
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread


def end_with_parent() -> None:
    """Let this process end when its parent does; to be given to a pool as its initializer.

    Workers of :class:`concurrent.futures.ProcessPoolExecutor` outlive a parent that was killed: each holds the writing
    end of the queue that it reads, and so never sees it closed.
    """
    parent = parent_process()
    if parent:
        Thread(target=_end_after, args=(parent,), name="milaff-parent", daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
