"""Decisions, each written at once: the claim, the entities that it needs and the proposal together, or nothing."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from milaff.extraction.proposals import Proposal, Proposals, numbered, proposals_path, read_proposals, same, to_yaml
from milaff.extraction.proposals.model import Decision
from milaff.facts.registry import FOLDER as ENTITIES
from milaff.problems import Problem, Problems
from milaff.review.append import appended
from milaff.review.commit import Files, commit, read_files
from milaff.review.desk import Desk
from milaff.review.sheet import Sheet
from milaff.storage.lock import only_one


@dataclass(frozen=True)
class Decided:
    """What was decided of a proposal: ``because`` says why; ``sheet`` is what was accepted."""

    proposal: Proposal
    decision: Decision
    because: str | None = None
    sheet: Sheet | None = None


@dataclass(frozen=True)
class Done:
    """Decisions written: the files before and after, and what the desk knew before."""

    decided: tuple[Decided, ...]
    before: Files
    after: Files
    desk: tuple[Any, ...]


def decide(desk: Desk, decided: Sequence[Decided]) -> Done:
    """Write decisions, all or none; the desk then knows the new claims and entities.

    Raises :class:`milaff.problems.Problems`, with nothing written, where a file cannot be added to.
    """
    with proposals_lock(desk.root):
        names = [*_entity_files(decided), *([desk.facts_file] if any(one.sheet for one in decided) else [])]
        own = _proposals_file(desk)
        before = read_files(desk.root, [*names, own])
        after = dict(before)
        for one in decided:
            if one.sheet is not None:
                after |= _added(desk, after, one.sheet)
        marked = tuple(_marked(one) for one in decided)
        desk.proposals = _with(_current(desk), marked)
        after[own] = to_yaml(desk.proposals)
        commit(desk.root, desk.source.id, before, after)
    done = Done(tuple(decided), before, after, (desk.registry, desk.claims, desk.ids))
    for one in decided:
        if one.sheet is not None and one.sheet.placed is not None:
            desk.registry = one.sheet.registry if len(decided) == 1 else desk.registry
            desk.claims = (*desk.claims, replace(one.sheet.placed, file=desk.facts_file))
            desk.ids = desk.ids | {one.sheet.placed.claim.id}
    return done


def undo(desk: Desk, done: Done) -> None:
    """Take decisions back: the files are again as they were, or as they are now without what was added.

    Raises :class:`milaff.problems.Problems`, with nothing written, where someone has changed what was added.
    """
    with proposals_lock(desk.root):
        own = _proposals_file(desk)
        stands = read_files(desk.root, list(done.after))
        new = {desk.facts_file: _head(desk)}
        after = {name: _taken_back(name, done, stands[name], new.get(name, b"")) for name in done.after if name != own}
        desk.proposals = _with(_current(desk), [one.proposal for one in done.decided])
        after[own] = to_yaml(desk.proposals)
        commit(desk.root, desk.source.id, stands, after)
    desk.registry, desk.claims, desk.ids = done.desk


def proposals_lock(root: Path, wait: Callable[[], None] = lambda: None) -> AbstractContextManager[None]:
    """Hold the lock of the workspace's proposals, which ``milaff extract`` holds too when it writes them."""
    return only_one(root / "build" / ".milaff" / "proposals.lock", wait)


def _proposals_file(desk: Desk) -> str:
    return proposals_path(desk.root, desk.source.id).relative_to(desk.root).as_posix()


def _entity_files(decided: Sequence[Decided]) -> list[str]:
    kinds = dict.fromkeys(kind for one in decided if one.sheet for kind, some in one.sheet.entities.items() if some)
    return [f"{ENTITIES}/{kind}.yaml" for kind in kinds]


def _added(desk: Desk, files: Files, sheet: Sheet) -> dict[str, bytes]:
    """Give the files with a claim and its entities added to them."""
    found: dict[str, bytes] = {}
    for kind, some in sheet.entities.items():
        name = f"{ENTITIES}/{kind}.yaml"
        for one in some:
            found[name] = _one_more(found.get(name, files[name]), name, one)
    found[desk.facts_file] = _one_more(files[desk.facts_file] or _head(desk), desk.facts_file, sheet.claim, "claims")
    return found


def _head(desk: Desk) -> bytes:
    """Begin a claims file."""
    return f"document: {desk.source.id}\n\nclaims:\n".encode()


def _one_more(content: bytes | None, name: str, data: Mapping[str, Any], key: str | None = None) -> bytes:
    try:
        text = (content or b"").decode("utf-8")
    except UnicodeDecodeError as error:
        raise Problems([Problem(name, 0, f"the file is not UTF-8 (byte {error.start})", "Save it as UTF-8")]) from None
    return appended(text, name, data, key).encode()


def _marked(one: Decided) -> Proposal:
    claim = one.sheet.placed.claim.id if one.sheet and one.sheet.placed else None
    return one.proposal.model_copy(update={"decision": one.decision, "because": one.because, "claim": claim})


def _current(desk: Desk) -> Proposals:
    return read_proposals(desk.root, desk.source.id) or desk.proposals


def _with(proposals: Proposals, changed: Sequence[Proposal]) -> Proposals:
    """Put proposals in the place of those that are the same, or beside the others where none is any more."""
    found = list(proposals.proposals)
    for one in changed:
        fitting = [n for n, other in enumerate(found) if other.id == one.id and other.quote == one.quote]
        fitting = fitting or [n for n, other in enumerate(found) if same(other, one)]
        if fitting:
            found[fitting[0]] = one.model_copy(update={"id": found[fitting[0]].id})
        else:
            found.append(one.model_copy(update={"id": ""}))
    return replace(proposals, proposals=numbered(sorted(found, key=lambda p: (p.start, p.end))))


def _taken_back(name: str, done: Done, stands: bytes | None, new: bytes) -> bytes | None:
    """Give a file as it was, or as it stands without what was added; ``new`` is how a file of its kind begins."""
    before, after = done.before[name], done.after[name]
    if stands == after or after is None or stands is None:
        return before
    added = _inserted(before or new, after)
    if added and stands.count(added) == 1:
        return stands.replace(added, b"")
    raise Problems([Problem(name, 0, "what was added has been changed since", "Take it out by hand")])


def _inserted(before: bytes, after: bytes) -> bytes:
    """Give the stretch by which one file is longer than another."""
    size = len(after) - len(before)
    at = next((n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    return after[at : at + size]
