"""Validating YAML data against a model: each error of pydantic becomes one problem, told in the words of the files."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from milaff.problems import Problem
from milaff.sources.yamlfile import Place, YamlFile

Model = TypeVar("Model", bound=BaseModel)


class _WholeFile:
    """Stands for the data of the whole file, which an entry that is null must not be taken for."""


WHOLE_FILE: Final = _WholeFile()

# What is said of an error, and its remedy, by pydantic's name for its kind.
_SAID: Mapping[str, tuple[str, str]] = {
    "missing": ("is missing", "Add it"),
    "extra_forbidden": ("is not a key of this kind of entry", "Correct its spelling or remove it"),
    "model_type": ("is not a mapping", "Write it as «key: value» pairs"),
    "tuple_type": ("is not a list", "Write it as [one, two] or begin each entry with «- »"),
    "string_too_short": ("is empty", "Write the text, or leave the key out"),
    "too_short": ("has too few entries", "Add what is wanting"),
    "string_type": ("is not text", "Put the value in quotation marks"),
    "int_type": ("is not a whole number", "Write digits only"),
    "int_parsing": ("is not a whole number", "Write digits only"),
    "int_from_float": ("is not a whole number", "Write digits only"),
    "float_type": ("is not a number", "Write digits only"),
    "float_parsing": ("is not a number", "Write digits only"),
    "bool_type": ("is neither true nor false", "Write true or false"),
    "bool_parsing": ("is neither true nor false", "Write true or false"),
    "string_pattern_mismatch": ("is not of the form that it must have", "Keep to the pattern {pattern}"),
}


def validated(
    model: type[Model],
    file: YamlFile,
    place: Place,
    problems: list[Problem],
    *,
    data: object = WHOLE_FILE,
    claim: str = "",
    context: object = None,
) -> Model | None:
    """Validate ``data`` (by default the whole file) that stands at ``place``; each error becomes one problem."""
    try:
        return model.model_validate(file.data if data is WHOLE_FILE else data, context=context)
    except ValidationError as error:
        found: dict[Place, Problem] = {}
        for detail in error.errors(include_url=False):
            where = _where(detail, file, place)
            message, remedy = _told(detail, where, model)
            said = f"{'.'.join(map(str, where))}: {message}" if where else message
            found.setdefault(where, Problem(file.name, file.line((*place, *where)), said, remedy, claim))
            if detail["type"] == "extra_forbidden":
                found.pop((_near_key(where, model),), None)  # not missing but misspelt, which is told already
        problems += (problem for where, problem in found.items() if not _holds_another(where, found))
        return None


def _holds_another(where: Place, found: Mapping[Place, Problem]) -> bool:
    """Tell whether an error is of something inside: a list is counted too short for entries that were refused."""
    return any(len(other) > len(where) > 0 and other[: len(where)] == where for other in found)


def _where(detail: ErrorDetails, file: YamlFile, place: Place) -> Place:
    """Give the place of an error in the data; where several types are allowed, pydantic appends the type's name."""
    where: Place = detail["loc"]
    if detail["type"] != "missing" and where and (*place, *where) not in file.lines:
        return where[:-1]
    return where


def _told(detail: ErrorDetails, where: Place, model: type[BaseModel]) -> tuple[str, str]:
    """Say what is wrong, and what to do."""
    context: Mapping[str, Any] = detail.get("ctx", {})
    given = detail.get("input")
    if said := _SAID.get(detail["type"]):
        message, remedy = said[0], said[1].format_map(context)
    else:
        message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
        remedy = str(context.get("remedy", "Correct the value"))
    if detail["type"] == "extra_forbidden":
        near = _near_key(where, model)
        return message, f"Perhaps «{near}» is meant" if near else remedy
    if isinstance(given, str | int | float) and given != "" and f"«{given}»" not in message:
        message += f" (found «{given}»)"
    return message[:1].lower() + message[1:], remedy


def _near_key(where: Place, model: type[BaseModel]) -> str:
    """Give the key that was probably meant, "" where none comes near; only the entry's own keys are known."""
    keys = [field.alias or name for name, field in model.model_fields.items()]
    near = get_close_matches(str(where[0]), keys, 1) if len(where) == 1 else []
    return near[0] if near else ""
