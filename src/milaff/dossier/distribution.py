"""Who receives a dossier, and up to which marking: ``distribution:`` of a report."""

from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict, Field

from milaff.dossier.notify import Mailbox
from milaff.problems import Problem
from milaff.sources.yamlfile import YamlFile


class Recipient(BaseModel):
    """One who receives a dossier.

    ``to`` is the id of a correspondent (``reports/correspondents.yaml``); ``mail`` stands where the message goes to
    another address than the correspondent's own; with ``cc`` it goes in copy. ``copies`` is how many numbered copies
    go there, ``ceiling`` the highest marking that may.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    to: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    copies: int = Field(default=0, ge=0, le=1000)
    mail: Mailbox | None = None
    cc: bool = False
    ceiling: str | None = None


def check_distribution(
    distribution: Sequence[Recipient], markings: tuple[str, ...], file: YamlFile
) -> Iterator[Problem]:
    """Find ceilings that are no marking, and correspondents that stand twice."""
    seen: set[str] = set()
    for n, recipient in enumerate(distribution):
        if recipient.ceiling and markings and recipient.ceiling not in markings:
            line = file.line(("distribution", n, "ceiling"))
            remedy = f"Use one of: {', '.join(markings)}"
            yield Problem(file.name, line, f"unknown marking «{recipient.ceiling}»", remedy)
        if recipient.to in seen:
            line = file.line(("distribution", n, "to"))
            yield Problem(file.name, line, f"«{recipient.to}» stands twice in the distribution", "Keep one entry of it")
        seen.add(recipient.to)
