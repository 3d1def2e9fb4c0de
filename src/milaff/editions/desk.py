"""What the build of one report has at hand."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property

from milaff.dossier.report import read_report
from milaff.editions.build import Composed, composed
from milaff.editions.lock import locked
from milaff.editions.order import Order
from milaff.editions.shelf import Shelf
from milaff.editions.stock import Stock
from milaff.facts.seeds import Seeds
from milaff.workspace import Workspace

Say = Callable[[str], None]


class Desk:
    """One report of an order: its workspace and seeds, and the place of its editions."""

    def __init__(self, workspace: Workspace, stock: Stock, order: Order, name: str, locks: ExitStack, say: Say) -> None:
        self.workspace, self.stock, self.order, self.name = workspace, stock, order, name
        self._locks, self._say = locks, say
        self.shelf = Shelf(workspace, name)

    @cached_property
    def seeds(self) -> Seeds:
        """The seeds of the report's pair."""
        report = read_report(self.workspace.root, self.name, self.stock.markings)
        return self.stock.seeds_of((report.viewpoint, report.counterpart))

    def lock(self) -> None:
        """Let no other build change this report's editions until the end."""
        self._locks.enter_context(locked(self.workspace.root, self.name, self._say))
        self.shelf.sweep()

    def composed(self) -> Composed:
        """Compose the dossier that is asked for."""
        return composed(self.workspace, self.seeds, self.order, self.name)
