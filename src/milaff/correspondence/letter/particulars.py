"""The particulars of a letter: what is missing or cannot be is asked for by name."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from milaff.correspondence.correspondents import CORRESPONDENTS, Correspondent, line_of
from milaff.correspondence.letter.letter import paragraphs
from milaff.correspondence.letter.order import Order
from milaff.language.bidi import contained
from milaff.language.text import Language, Text
from milaff.problems import Problem, Problems


def check_parties(order: Order, known: Mapping[str, Correspondent]) -> Iterator[Problem]:
    """Find ids that no correspondent has."""
    ids = ", ".join(sorted(known)) or "none yet"
    for option, key in (("--from", order.sender), ("--to", order.addressee)):
        if key not in known:
            remedy = f"Add it to {CORRESPONDENTS}; known are: {ids}"
            yield Problem(option, 0, f"there is no correspondent «{key}»", remedy)
    if order.sender == order.addressee and order.sender in known:
        yield Problem("--to", 0, "sender and addressee are one", "Name another addressee")


def check_particulars(root: Path, order: Order, sender: Correspondent) -> Iterator[Problem]:
    """Ask by name for what the letter cannot do without."""
    line = line_of(root, order.sender)
    where = f"Add it to {order.sender} in {CORRESPONDENTS}"
    if sender.city is None:
        yield Problem(CORRESPONDENTS, line, f"{order.sender}: city is missing, from which the letter is dated", where)
    if sender.reference is None and order.reference is None:
        message = f"{order.sender}: reference is missing, the pattern of its numbers"
        yield Problem(CORRESPONDENTS, line, message, f"{where}, or give --ref")
    if order.enclose and order.marking is None:
        message = "the marking of the files enclosed is missing"
        yield Problem("--marking", 0, message, "Give --marking, the highest that they bear")
    if order.subject and len(order.languages) > 1:
        remedy = "Make the letters one by one, or leave --subject out"
        yield Problem("--subject", 0, "one subject cannot stand in two languages", remedy)
    if order.body and len(order.languages) > 1 and "{lang}" not in order.body.name:
        message = "one body cannot stand in two languages"
        yield Problem("--body", 0, message, "Write {lang} into the file's name, as in body.{lang}.txt")


def bodies(order: Order, problems: list[Problem]) -> Iterator[tuple[Language, tuple[str, ...]]]:
    """Read the paragraphs of the body in each language; none where the template's own are wanted."""
    for language in order.languages:
        path = order.body_file(language)
        if path is None:
            continue
        with collected(problems):
            yield language, _body(path)


def _body(path: Path) -> tuple[str, ...]:
    try:
        found = paragraphs(contained(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        message = f"the body cannot be read ({(error.strerror or str(error)).lower()})"
        raise Problems([Problem(str(path), 0, message, "Correct the name of the file")]) from None
    except UnicodeDecodeError as error:
        message = f"the body is not UTF-8 (byte {error.start})"
        raise Problems([Problem(str(path), 0, message, "Save it as UTF-8")]) from None
    if not found:
        raise Problems([Problem(str(path), 0, "the body is empty", "Write it, or leave --body out")])
    return found


@contextmanager
def collected(problems: list[Problem]) -> Iterator[None]:
    """Gather the problems that are raised inside, and go on."""
    try:
        yield
    except Problems as found:
        problems += found.problems


def language_name(code: str | None) -> Text | None:
    """Name a language in both: «العربية», "Arabic"; raise :class:`Problems` where no language has the code."""
    from babel import Locale

    if code is None:
        return None
    names = {language: Locale(language).languages.get(code) for language in ("ar", "en")}
    if not all(names.values()):
        remedy = "Use a code of ISO 639-1 such as ar, en, az, fr, ru"
        raise Problems([Problem("--translated-from", 0, f"no language has the code «{code}»", remedy)])
    return Text.model_validate(names)
