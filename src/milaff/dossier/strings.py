"""Interface strings, ``templates/strings/<language>.yaml``, by dotted key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from milaff.language.text import LANGUAGES, Language, Text
from milaff.problems import Problem, Problems
from milaff.sources.yamlfile import read_yaml
from milaff.workspace import Workspace

FOLDER = "templates/strings"


@dataclass(frozen=True)
class Strings:
    """The strings of all languages; each key stands in every one."""

    by_language: Mapping[Language, Mapping[str, str]]
    folder: str = FOLDER

    def get(self, language: Language, key: str) -> str:
        """Return one string; an unknown key is a defect of a template and names itself."""
        try:
            return self.by_language[language][key]
        except KeyError:
            raise KeyError(f"{self.folder}/{language}.yaml has no «{key}»") from None

    def text(self, key: str, **values: Text | str | int) -> Text:
        """Return a string in both languages, its {placeholders} filled with the values of the same language."""
        return Text.model_validate({lang: self._filled(lang, key, values) for lang in LANGUAGES})

    def _filled(self, language: Language, key: str, values: Mapping[str, Text | str | int]) -> str:
        chosen = {name: value[language] if isinstance(value, Text) else value for name, value in values.items()}
        return self.get(language, key).format(**chosen) if chosen else self.get(language, key)


def read_strings(workspace: Workspace, folder: str = FOLDER) -> Strings:
    """Read every language's strings in a folder; a key that one language lacks is a problem.

    A workspace's own file may hold only the strings that it changes: the defaults fill the rest.
    """
    problems: list[Problem] = []
    read: dict[Language, dict[str, str]] = {}
    for language in LANGUAGES:
        name = f"{folder}/{language}.yaml"
        read[language] = {}
        for layer in reversed(workspace.layers):
            if (layer / name).is_file():
                file = read_yaml(layer / name, name)
                problems += file.problems
                read[language].update(_flat(file.data or {}))
    for language in LANGUAGES:
        for key in sorted(set().union(*read.values()) - set(read[language])):
            problems.append(
                Problem(f"{folder}/{language}.yaml", 0, f"the string «{key}» is missing", "Add it in this language")
            )
    if problems:
        raise Problems(problems)
    return Strings(read, folder)


def _flat(data: Any, prefix: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 -- raw YAML
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", "" if value is None else str(value)
