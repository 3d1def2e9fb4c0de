"""What can be wrong between a dossier's HTML and its Word document."""

from collections.abc import Iterable


class UnmappedElement(ValueError):  # noqa: N818 -- named for what it reports
    """The HTML holds things that no Word construct stands for; all of them are named at once."""

    def __init__(self, findings: Iterable[str]) -> None:
        self.findings = tuple(dict.fromkeys(findings))
        lines = "\n".join(f"  {finding}" for finding in self.findings)
        super().__init__(f"the Word writer has no place for:\n{lines}")


class UnfitReference(ValueError):  # noqa: N818
    """The reference document cannot serve: it is no DOCX, or lacks what the writer needs."""


class MissingStyle(UnfitReference):
    """The reference document lacks a style that the writer needs; ``name`` is as Word's English menus have it."""

    def __init__(self, name: str, kind: str = "style") -> None:
        self.name = name
        super().__init__(f"the {kind} «{name}» is missing")
