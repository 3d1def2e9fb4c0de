"""House styles, ``templates/styles/<name>.yaml``: months, digits, colour and marking words of one ministry."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.language.months import month_names
from milaff.language.text import Language, Text
from milaff.problems import Problem, Problems
from milaff.sources.read import validated
from milaff.sources.yamlfile import read_yaml
from milaff.workspace import Workspace


class Style(BaseModel):
    """A house style. ``locales`` chooses the names of months; ``digits`` those of the Arabic text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    locales: dict[Language, str]
    digits: Literal["western", "arabic-indic"] = "western"
    colour: str = Field(pattern=r"^[0-9A-F]{6}$")
    markings: dict[str, Text] = {}


def read_style(workspace: Workspace, name: str) -> Style:
    """Read a house style of the workspace or of the defaults; raise :class:`Problems` where it is missing or wrong."""
    file_name = f"templates/styles/{name}.yaml"
    try:
        path = workspace.file(file_name)
    except FileNotFoundError:
        names = ", ".join(n.rpartition("/")[2][:-5] for n, _ in workspace.files("templates/styles", "*.yaml"))
        raise Problems([Problem(file_name, 0, f"there is no house style «{name}»", f"Styles: {names}")]) from None
    file = read_yaml(path, file_name)
    problems = list(file.problems)
    style = None if problems else validated(Style, file, (), problems)
    for language, locale in style.locales.items() if style else ():
        try:
            month_names(locale)
        except ValueError as error:
            problems.append(Problem(file_name, file.line(("locales", language)), str(error), "Correct the locale"))
    if problems or style is None:
        raise Problems(problems)
    return style
