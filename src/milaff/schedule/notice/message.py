"""The message: what was issued and what changed, or why nothing could be made; as text and as data."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.language.bidi import contained, isolate_ltr
from milaff.language.text import Language
from milaff.render.errors import template_problems
from milaff.workspace import Workspace


@dataclass(frozen=True)
class News:
    """What there is to tell of one report."""

    workspace: Workspace
    report: Report
    outcome: Outcome

    @property
    def language(self) -> Language:
        """The language chosen for messages, or the report's first."""
        chosen = self.report.notify.language if self.report.notify else None
        return chosen or self.report.languages[0]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The message line by line, the subject first; raise :class:`milaff.problems.Problems` for its template."""
        with template_problems(self.workspace):
            text = (
                _environment(self.workspace)
                .get_template(f"notices/{self.language}.txt.j2")
                .render(
                    report=self.outcome.report,
                    relations=self.report.relations[self.language],
                    outcome=self.outcome,
                    files=[isolate_ltr(name) if self.language == "ar" else name for name in self.files],
                )
            )
        return tuple(text.strip("\n").split("\n"))

    @property
    def subject(self) -> str:
        """The subject, one line."""
        return " ".join(self.lines[0].split())

    @property
    def body(self) -> str:
        """The message below the subject."""
        return "\n".join(self.lines[1:]).strip("\n") + "\n"

    @property
    def files(self) -> tuple[str, ...]:
        """The files that were written, relative to the workspace."""
        return tuple(self._relative(path) for path in self.outcome.files)

    def _relative(self, path: Path) -> str:
        root = self.workspace.root
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)

    def to_json(self) -> dict[str, Any]:
        """Return the news as plain data: the message itself, and what it was made from."""
        outcome = self.outcome
        return {
            "report": outcome.report,
            "title": self.report.relations.model_dump(),
            "kind": outcome.kind,
            "number": outcome.number,
            "workspace": str(self.workspace.root),
            "files": list(self.files),
            "changes": outcome.changes.model_dump(mode="json") if outcome.changes else None,
            "problems": [problem.to_json() for problem in outcome.problems],
            "language": self.language,
            "subject": self.subject,
            "text": self.body,
        }


def _environment(workspace: Workspace) -> Environment:
    """Templates of plain text: nothing is escaped, but what is put in cannot turn its surroundings around."""
    return Environment(
        loader=FileSystemLoader([str(layer / "templates") for layer in workspace.layers]),
        autoescape=False,  # noqa: S701 -- plain text
        finalize=_line,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _line(value: object) -> object:
    """Keep what is put in to one line, lest a text of the data pass for a line of the message."""
    return contained(" ".join(str(value).split())) if isinstance(value, str) else value
