"""Layers of a bundle's parts (ISO 32000-1, 8.11): what is hidden in a file by default stays hidden in the bundle."""

from typing import Any

from milaff.correspondence.bundle.part import Part

Pdf = Any


class Layers:
    """The merged layers of a bundle."""

    def __init__(self, whole: Pdf) -> None:
        self.whole = whole
        self.all: list[Any] = []
        self.hidden: list[Any] = []

    def join(self, part: Part) -> None:
        """Take a part's layers over, once its pages are there."""
        properties = part.pdf.Root.get("/OCProperties")
        if properties is None:
            return
        own = properties
        if part.pdf is not self.whole:
            own = self.whole.copy_foreign(properties if properties.is_indirect else part.pdf.make_indirect(properties))
        groups, default = list(own.get("/OCGs", [])), own.get("/D", {})
        shown = {group.objgen for group in default.get("/ON", [])}
        off = {group.objgen for group in default.get("/OFF", [])}
        if default.get("/BaseState") == "/OFF":
            off |= {group.objgen for group in groups} - shown
        self.all += groups
        self.hidden += [group for group in groups if group.objgen in off]

    def close(self) -> None:
        """Hang the layers into the catalogue."""
        from pikepdf import Array, Dictionary, String

        if self.all:
            default = Dictionary(Name=String("Default"), OFF=Array(self.hidden), Order=Array(self.all))
            self.whole.Root.OCProperties = Dictionary(OCGs=Array(self.all), D=default)
