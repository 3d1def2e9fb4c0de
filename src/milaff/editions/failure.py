"""What stopped the build of one report, in lines for a person."""

import errno

from milaff.editions.outcome import Outcome
from milaff.editions.pool import WorkerDied
from milaff.problems import Problem, Problems

_REMEDIES = {
    errno.ENOSPC: "Make room on the disk, and build again",
    errno.EDQUOT: "Make room within the quota, and build again",
    errno.EROFS: "Make the file system writable, and build again",
    errno.EACCES: "Give this user leave to write there, and build again",
    errno.EPERM: "Give this user leave to write there, and build again",
    errno.ENOTDIR: "A file stands where a folder is needed: move it away, and build again",
    errno.EEXIST: "Move away what stands there, and build again",
}


def failed(report: str, error: Exception) -> Outcome:
    """Tell an error as the outcome of a report's build; the error itself stays its cause."""
    if isinstance(error, Problems):
        return Outcome(report, "failed", None, problems=error.problems, cause=error.__cause__ or error)
    if isinstance(error, OSError) and error.errno:
        where = str(error.filename or f"build/{report}")
        remedy = _REMEDIES.get(error.errno, "See to it that it can be written, and build again")
        problem = Problem(where, 0, (error.strerror or str(error)).lower(), remedy)
    elif isinstance(error, WorkerDied):
        message = f"every worker that rendered it ended before it was done ({error}): killed, or out of memory"
        remedy = f"Give more memory, or let fewer work at once, and build again: «milaff build {report} --jobs 1»"
        problem = Problem(f"reports/{report}.yaml", 0, message, remedy)
    else:
        message = f"{type(error).__name__}: {error}".strip().rstrip(".")
        problem = Problem(f"reports/{report}.yaml", 0, message, "«milaff --verbose build» shows where")
    return Outcome(report, "failed", None, problems=(problem,), cause=error)
