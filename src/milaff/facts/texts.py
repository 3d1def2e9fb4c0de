"""The texts that we wrote into a claim or entity ourselves, with their places, for the checks upon them."""

from collections.abc import Iterator

from pydantic import BaseModel

from milaff.language.text import LANGUAGES, Text
from milaff.sources.yamlfile import Place


def own_texts(entry: BaseModel, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Give (place, text) of every bilingual text of an entry, each language by itself, nested ones included."""
    for name, field in type(entry).model_fields.items():
        value = getattr(entry, name)
        here: Place = (*place, field.alias or name)
        items = [((*here, n), item) for n, item in enumerate(value)] if isinstance(value, tuple) else [(here, value)]
        for where, item in items:
            if isinstance(item, Text):
                yield from (((*where, language), item[language]) for language in LANGUAGES)
            elif isinstance(item, BaseModel):
                yield from own_texts(item, where)
