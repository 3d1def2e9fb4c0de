"""The dossier as its files stand now: read, composed and rendered again only as far as they changed."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import cached_property
from typing import TypeVar

from milaff.dossier.model import Dossier
from milaff.editions.build import Order, plan
from milaff.facts.seeds import Seeds, read_seeds
from milaff.language.text import Language
from milaff.problems import Problem, Problems
from milaff.render.errors import page_problems, style_problems
from milaff.render.files import render_files
from milaff.render.theme import Theme
from milaff.render.truetype import truetype
from milaff.workspace import Workspace

FONTS = "/fonts"
Made = TypeVar("Made")


class Kind(Enum):
    """What a changed file belongs to: what is known (``seeds/``), what is asked for, or how it looks."""

    FACTS = "facts"
    REPORT = "report"
    THEME = "theme"


class Draft:
    """One dossier in the making, as one order asks for it. It is not thread-safe: one thread at a time may call it.

    ``revision`` counts the changes, so that a page can tell whether it is the newest.
    """

    def __init__(self, workspace: Workspace, order: Order) -> None:
        self.revision = 0
        self._state = _State(order, Theme(workspace))

    def changed(self, kinds: frozenset[Kind]) -> int:
        """Forget what was made from files of these kinds; returns the new revision."""
        self.revision += 1
        self._state = self._state.after(kinds, self.revision)
        return self.revision

    def html(self, language: Language) -> str:
        """Render the HTML, its fonts below ``/fonts``; raise :class:`Problems` with all that is wrong."""
        return self._state.html(language)

    def pdf(self, language: Language) -> bytes:
        """Render the PDF; raise :class:`Problems` with all that is wrong."""
        return self._state.pdf(language)


class _State:
    """What one revision of the files gives; each part is made when it is first asked for."""

    def __init__(self, order: Order, theme: Theme) -> None:
        self.order, self.theme = order, theme
        self._html: dict[Language, str] = {}
        self._pdf: dict[Language, bytes] = {}

    def after(self, kinds: frozenset[Kind], revision: int) -> "_State":
        """Give the state after a change, with what the change does not touch."""
        if Kind.THEME in kinds:
            truetype.cache_clear()
        new = _State(self.order, replace(self.theme, revision=revision) if Kind.THEME in kinds else self.theme)
        if Kind.FACTS not in kinds and "seeds" in vars(self):
            vars(new)["seeds"] = self.seeds
        return new

    @cached_property
    def seeds(self) -> Seeds:
        return read_seeds(self.theme.workspace.root)

    @cached_property
    def dossier(self) -> Dossier:
        """The dossier in all languages."""
        job, *_ = plan(self.theme.workspace, self.seeds, self.order)
        return Dossier.model_validate_json(job.dossier)

    def html(self, language: Language) -> str:
        if language not in self._html:
            self._html[language] = self._made(language, lambda: self._new_html(language))
        return self._html[language]

    def _new_html(self, language: Language) -> str:
        # A browser forgives what the PDF's engine does not know: it is told here, not at the next build.
        if found := style_problems(self.theme, language):
            raise Problems(found)
        return render_files(self.dossier, language, ("html",), self.theme, fonts=FONTS)["html"].decode()

    def pdf(self, language: Language) -> bytes:
        if language not in self._pdf:
            self._pdf[language] = self._made(language, lambda: self._new_pdf(language))
        return self._pdf[language]

    def _new_pdf(self, language: Language) -> bytes:
        return render_files(self.dossier, language, ("pdf",), self.theme)["pdf"]

    def _made(self, language: Language, make: Callable[[], Made]) -> Made:
        """Tell every failure as problems: a preview outlives what ends a build."""
        try:
            with page_problems(self.theme, language):
                return make()
        except Problems:
            raise
        except FileNotFoundError as error:
            found = Problem("templates", 0, str(error), "Restore the file, or no longer name it")
        except Exception as error:
            message = f"{type(error).__name__}: {error}".strip().rstrip(".")
            remedy = "«milaff --verbose build» shows where"
            found = Problem(f"reports/{self.order.reports[0]}.yaml", 0, message, remedy)
        raise Problems([found])
