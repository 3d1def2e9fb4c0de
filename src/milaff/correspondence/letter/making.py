"""Everything that a letter consists of, made in memory: its own files, the bundle, the draft of its message."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from milaff.correspondence.bundle import bundle_pdf, bundle_zip, fit
from milaff.correspondence.letter.files import letter_files
from milaff.correspondence.letter.letter import Letter
from milaff.correspondence.letter.message import message, recipients_of
from milaff.correspondence.letter.page import Stationery
from milaff.correspondence.letter.plan import Plan
from milaff.problems import Problem, Problems

_UNSAFE: Final = re.compile(r"[^\w.]+")
Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Made:
    """The files of a letter by name, and sentences on what is to be known of them."""

    files: Files
    notes: tuple[str, ...]


def fitted(plan: Plan, stationery: Stationery) -> tuple[Plan, tuple[str, ...]]:
    """Make the enclosures fit into one message where a limit was set; tell which were made smaller.

    Raise :class:`Problems` where they do not fit.
    """
    if plan.order.max_size is None:
        return plan, ()
    beside = [len(letter_files(letter, stationery)["pdf"]) for letter in plan.letters]
    asked = plan.enclosed
    done = fit(asked, plan.order.max_size, beside)
    smaller = {old.sha256: new for old, new in zip(asked, done.enclosures, strict=True)}
    enclosures = {language: tuple(smaller[one.sha256] for one in found) for language, found in plan.enclosures.items()}
    letters = tuple(replace(letter, enclosures=enclosures[letter.language]) for letter in plan.letters)
    return replace(plan, enclosures=enclosures, letters=letters), done.notes


def made(plan: Plan, stationery: Stationery, reference: str | None = None) -> Made:
    """Make all files of a letter under its number; without one, to see that all can be made.

    Raise :class:`Problems` for what templates, style sheets and names get wrong.
    """
    letters = plan.numbered(reference) if reference else plan.letters
    pages: dict[str, bytes] = {}
    files: dict[str, bytes] = {}
    for letter in letters:
        for form, content in letter_files(letter, stationery).items():
            files[f"{_stem(letter)}-{letter.language}.{form}"] = content
        name = f"{_stem(letter)}-{letter.language}.pdf"
        pages[name] = files[name]
    outgoing, notes = _outgoing(plan, letters, pages)
    files |= {name: content for name, content in outgoing.items() if plan.order.bundle}
    to = recipients_of(plan)
    try:
        draft = message(plan, letters[0], stationery, outgoing, to)
    except ValueError as error:
        raise Problems([Problem("--to", 0, f"no message can be drafted: {error}", "Correct the name")]) from error
    files[f"{_stem(letters[0])}.eml"] = draft
    left_out = (f"{one.id} does not get the message: {one.why}" for one in to.left_out)
    return Made(files, (*notes, *left_out))


def _outgoing(plan: Plan, letters: Sequence[Letter], pages: Files) -> tuple[Files, tuple[str, ...]]:
    """Give what is attached to the message, and what a bundle says of it."""
    if plan.order.bundle == "pdf":
        joined = {
            f"{_stem(letter)}-{letter.language}-with-enclosures.pdf": bundle_pdf(page, plan.enclosures[letter.language])
            for letter, page in zip(letters, pages.values(), strict=True)
        }
        notes = tuple(dict.fromkeys(note for one in joined.values() for note in one.notes))
        return {name: one.content for name, one in joined.items()}, notes
    if plan.order.bundle == "zip":
        try:
            return {f"{_stem(letters[0])}.zip": bundle_zip(pages, plan.enclosed, _about(plan, letters[0]))}, ()
        except ValueError as error:
            raise Problems([Problem("--enclose", 0, str(error), "Rename the file")]) from error
    return {**pages, **{one.name: one.content for one in plan.enclosed}}, ()


def _about(plan: Plan, letter: Letter) -> Mapping[str, Any]:
    """Say of a letter in a manifest what its register says."""
    return {
        "reference": letter.reference,
        "date": letter.day.isoformat(),
        "kind": letter.kind,
        "from": {"id": plan.order.sender, **plan.sender.full.model_dump()},
        "to": {"id": plan.order.addressee, **plan.addressee.full.model_dump()},
        "subject": letter.subject.model_dump(),
        "marking": plan.marking_id,
    }


def _stem(letter: Letter) -> str:
    return f"{letter.kind}-{file_stem(letter.reference)}"


def file_stem(reference: str) -> str:
    """Give a reference number as part of a file's name: BAK/2026/001 is BAK-2026-001."""
    return _UNSAFE.sub("-", reference).strip("-.") or "letter"
