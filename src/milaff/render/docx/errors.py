"""What can be wrong between a dossier's HTML and its Word document."""

from collections.abc import Iterable


class UnmappedElement(ValueError):  # noqa: N818 -- named for what it reports
    """The HTML holds things that no Word construct stands for; all of them are named at once."""

    def __init__(self, findings: Iterable[str]) -> None:
        self.findings = tuple(dict.fromkeys(findings))
        lines = "\n".join(f"  {finding}" for finding in self.findings)
        super().__init__(f"the Word writer has no place for:\n{lines}")


class MissingStyle(LookupError):  # noqa: N818
    """The reference document lacks a style that the writer needs."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"reference.docx has no style {name!r}; make it anew with tools/make_reference.py")
