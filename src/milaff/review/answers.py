"""Asking a person for what a claim wants, and putting the answers where they belong."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, get_origin

from milaff.facts.claim import PARTICIPANT_FIELDS
from milaff.facts.registry import Registry
from milaff.facts.types import TYPES
from milaff.review.draft import Draft
from milaff.review.wants import Want

Ask = Callable[[str], str]
Say = Callable[[str], None]


class Back(Exception):  # noqa: N818 -- reads as what it is
    """Something that must be given was not: nothing is accepted."""


def answered(draft: Draft, registry: Registry, ask: Ask, say: Say) -> Draft:
    """Ask for each want until its answer can be used; raise :class:`Back` where a needed one is left empty."""
    claim: dict[str, Any] = dict(draft.claim)
    entities = {kind: [dict(one) for one in some] for kind, some in draft.entities.items()}
    own = {str(one["id"]): kind for kind, some in draft.entities.items() for one in some}
    for want in draft.wants:
        while True:
            said = ask(_question(want)).strip()
            if not said:
                if not want.optional:
                    raise Back
                break
            value = _read(want, said, registry, own, say)
            if value is not None:
                _put(want, value, claim, entities)
                break
    filled = {kind: tuple(some) for kind, some in entities.items()}
    return replace(draft, claim=claim, entities=filled, wants=())


def _question(want: Want) -> str:
    about = f" of “{want.about}”" if want.about else ""
    help_ = {
        "participant": "an id, or «عربي | English» for someone who has none",
        "participants": "ids with commas between them, or «عربي | English» for someone who has none",
        "entity": "an id",
    }.get(want.kind, "")
    choices = ", ".join(f"{n} {choice}" for n, choice in enumerate(want.choices, 1))
    parts = [want.said, *([help_] if help_ else []), *([choices] if choices else [])]
    empty = "Enter: leave it out" if want.optional else "Enter: do not accept"
    return f"{want.name}{about} – {'; '.join(parts)} [{empty}]"


def _read(want: Want, said: str, registry: Registry, own: Mapping[str, str], say: Say) -> Any:  # noqa: ANN401
    """Read an answer; None, and why, where it cannot be used."""
    if want.choices and said.isdigit() and 1 <= int(said) <= len(want.choices):
        said = want.choices[int(said) - 1]
    if want.kind == "choice":
        begun = [said] if said in want.choices else [choice for choice in want.choices if choice.startswith(said)]
        if len(begun) == 1:
            return begun[0]
        say(f"«{said}» is none of: {', '.join(want.choices)}")
        return None
    if want.kind == "entity":
        return said if _known(said, registry, own, say) else None
    if want.kind == "participant":
        return _someone(said, registry, own, say)
    if want.kind == "participants":
        if "|" in said:
            someone = _someone(said, registry, own, say)
            return [someone] if someone else None
        some = [_someone(one.strip(), registry, own, say) for one in said.replace("،", ",").split(",") if one.strip()]
        return some if all(some) else None
    return said


def _someone(said: str, registry: Registry, own: Mapping[str, str], say: Say) -> dict[str, Any] | None:
    if "|" in said:
        arabic, _, english = said.partition("|")
        if arabic.strip() and english.strip():
            return {"described": {"ar": arabic.strip(), "en": english.strip()}}
        say("Both languages are needed: «عربي | English»")
        return None
    if not _known(said, registry, own, say):
        return None
    kind = registry.kinds.get(said) or own[said]
    if kind not in PARTICIPANT_FIELDS:
        say(f"«{said}» stands among the {kind}; name a person, office, organisation or forum")
        return None
    return {PARTICIPANT_FIELDS[kind]: said}


def _known(said: str, registry: Registry, own: Mapping[str, str], say: Say) -> bool:
    if said in registry.kinds or said in own:
        return True
    by_name = {label: one.id for one in registry.entities.values() for label in (one.label.ar, one.label.en, one.id)}
    near = [f"{by_name[name]} ({name})" for name in get_close_matches(said, by_name, 3, 0.5)]
    perhaps = f"; near: {', '.join(near)}" if near else ""
    say(f"No entity has the id «{said}»{perhaps}. To add one, leave this and edit the claim")
    return False


def _put(want: Want, value: Any, claim: dict[str, Any], entities: dict[str, list[dict[str, Any]]]) -> None:  # noqa: ANN401
    first, *rest = want.path
    if first == "entities":
        one, key = entities[str(rest[0])][int(rest[1])], str(rest[2])
        if key == "label":
            one["label"] = {**one["label"], str(rest[3]): value}
            one["aliases"] = list(dict.fromkeys([*one["aliases"], value]))
        elif key == "office":
            one["offices"] = [value]
        else:
            one[key] = value
        return
    key = str(first)
    if key == "translation":
        claim[key] = value
    elif want.kind == "text" and rest:
        claim[key] = {**claim.get(key, {}), str(rest[0]): value}
    elif want.kind == "participants" and _single(claim, key):
        claim[key] = value[0]
    elif want.kind == "participants":
        claim[key] = [*claim.get(key, []), *value]
    else:
        claim[key] = value


def _single(claim: Mapping[str, Any], key: str) -> bool:
    fields = TYPES[str(claim["type"])].model_fields
    return get_origin(next(f.annotation for name, f in fields.items() if key in (name, f.alias))) is not tuple
