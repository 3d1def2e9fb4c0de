"""A line of a crontab."""

import shlex

from milaff.schedule.export.caller import Caller


def crontab(caller: Caller) -> str:
    """Give the line for the crontab of the workspace's owner.

    What went well is not mailed, what failed is; «%» stands for a line break in a crontab unless escaped.
    """
    command = f"{shlex.join(caller.words)} >/dev/null".replace("%", r"\%")
    return f"# For {caller.user}: crontab -e\n*/{caller.every} * * * * {command}\n"
