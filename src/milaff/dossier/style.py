"""House styles, ``templates/styles/<name>.yaml``: months, digits, honorifics, colour and marking words of a ministry.

What a house style leaves out is as the style ``default`` has it.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.facts.entities import Rank
from milaff.language.countries import UnknownCountry, country
from milaff.language.months import month_names
from milaff.language.text import Language, Text
from milaff.problems import Problem, Problems
from milaff.sources.read import validated
from milaff.sources.yamlfile import YamlFile, read_yaml
from milaff.workspace import Workspace

DEFAULT = "default"
ANY = "any"


class Honorific(BaseModel):
    """What goes before the title and name of a man or a woman: «فخامة»; «معالي السيد», «معالي السيدة»."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    male: Text
    female: Text


class Style(BaseModel):
    """A house style. ``locales`` chooses the names of months; ``digits`` those of the Arabic text.

    ``honorifics`` go by rank of office, then by the office's country (ISO 3166-1 alpha-3), or ``any``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    locales: dict[Language, str]
    digits: Literal["western", "arabic-indic"] = "western"
    colour: str = Field(pattern=r"^[0-9A-F]{6}$")
    honorifics: dict[Rank, dict[str, Honorific]] = {}
    markings: dict[str, Text] = {}

    def honorific(self, rank: Rank, nation: str | None) -> Honorific | None:
        """Find the honorific of a rank for a country's people; None where the house gives none."""
        known = self.honorifics.get(rank, {})
        return known.get(nation or ANY) or known.get(ANY)


def read_style(workspace: Workspace, name: str) -> Style:
    """Read a house style of the workspace or of the defaults; raise :class:`Problems` where it is missing or wrong."""
    file = _read(workspace, name)
    problems = list(file.problems)
    base = file if name == DEFAULT else _read(workspace, DEFAULT)
    problems += [problem for problem in base.problems if base is not file]
    data = {**(base.data or {}), **(file.data or {})} if not problems else {}
    style = None if problems else validated(Style, file, (), problems, data=data)
    if style:
        problems += _check(style, file)
    if problems or style is None:
        raise Problems(problems)
    return style


def _read(workspace: Workspace, name: str) -> YamlFile:
    file_name = f"templates/styles/{name}.yaml"
    try:
        return read_yaml(workspace.file(file_name), file_name)
    except FileNotFoundError:
        names = ", ".join(n.rpartition("/")[2][:-5] for n, _ in workspace.files("templates/styles", "*.yaml"))
        raise Problems([Problem(file_name, 0, f"there is no house style «{name}»", f"Styles: {names}")]) from None


def _check(style: Style, file: YamlFile) -> list[Problem]:
    """Find locales without names of months, and countries that are none."""
    problems = []
    for language, locale in style.locales.items():
        try:
            month_names(locale)
        except ValueError as error:
            problems.append(Problem(file.name, file.line(("locales", language)), str(error), "Correct the locale"))
    for rank, nations in style.honorifics.items():
        for nation in nations:
            if nation != ANY and not _is_country(nation):
                line, message = file.line(("honorifics", rank, nation)), f"«{nation}» is not a country"
                problems.append(Problem(file.name, line, message, "Use its ISO 3166-1 alpha-3 code, or «any»"))
    return problems


def _is_country(code: str) -> bool:
    try:
        country(code)
    except UnknownCountry:
        return False
    return True
