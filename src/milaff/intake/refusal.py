"""A file that is not taken in, and why."""

from milaff.problems import Problem


class Refused(Exception):  # noqa: N818 -- reads as what it is
    """The file is not taken in: what is wrong with it, after «the file», and what its owner can do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Say it after «the file»."""
        return f"{self.message}. {self.remedy}."

    def problem(self, name: str) -> Problem:
        """Say it of the file ``name`` as Milaff says every problem; nothing of a file's own can break the line."""
        return Problem(_one_line(name), 0, _one_line(self.message), self.remedy)


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else "�" for char in text)
