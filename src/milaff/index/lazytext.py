"""Texts of documents that are read when they are asked for."""

from pathlib import Path

from milaff.sources.text import DocumentText


class LazyText(DocumentText):
    """A document's text that is read from its file when it is asked for."""

    def __init__(self, text: str, path: Path) -> None:
        del text
        object.__setattr__(self, "_path", path)

    def __getattr__(self, name: str) -> str:
        if name != "text":
            raise AttributeError(name)
        path: Path = self.__dict__["_path"]
        try:
            text = path.read_bytes().decode("utf-8", errors="replace")
        except OSError:
            text = ""
        object.__setattr__(self, "text", text)
        return text
