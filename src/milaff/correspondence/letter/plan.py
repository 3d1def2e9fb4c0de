"""From what is asked to what is written: every particular found, or asked for by name, all at once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from milaff.correspondence.correspondents import Correspondent, read_correspondents
from milaff.correspondence.enclosures import Enclosure, enclose_dossier, enclose_file
from milaff.correspondence.letter.briefs import enclose_brief
from milaff.correspondence.letter.guard import Guard
from milaff.correspondence.letter.letter import Letter
from milaff.correspondence.letter.order import Order
from milaff.correspondence.letter.particulars import (
    bodies,
    check_particulars,
    check_parties,
    collected,
    language_name,
)
from milaff.dossier.report import Report, read_report
from milaff.dossier.style import Style, read_style
from milaff.facts.seeds import Seeds
from milaff.language.text import Language, Text
from milaff.problems import Problem, Problems
from milaff.sources.read import read_sources
from milaff.workspace import Workspace

UNNUMBERED = "0000/0000"


@dataclass(frozen=True)
class Plan:
    """A letter that lacks nothing but its number: one for each language, with what each encloses."""

    order: Order
    report: Report
    guard: Guard
    sender: Correspondent
    addressee: Correspondent
    known: Mapping[str, Correspondent]
    letters: tuple[Letter, ...]
    enclosures: Mapping[Language, tuple[Enclosure, ...]]
    marking_id: str

    @property
    def enclosed(self) -> tuple[Enclosure, ...]:
        """All enclosures, each file once, in the order of the languages."""
        once = {one.sha256: one for letter in self.letters for one in self.enclosures[letter.language]}
        return tuple(once.values())

    def numbered(self, reference: str) -> tuple[Letter, ...]:
        """Return the letters under a number."""
        return tuple(letter.numbered(reference) for letter in self.letters)


def plan(workspace: Workspace, seeds: Callable[[], Seeds], order: Order) -> Plan:
    """Find everything that a letter needs; raise :class:`Problems` with all that is missing or refused.

    ``seeds`` are read only where a brief is to be made.
    """
    sources = read_sources(workspace.root)
    report = read_report(workspace.root, order.report, sources.markings)
    known = read_correspondents(workspace.root)
    style = read_style(workspace, report.style)
    order = replace(order, languages=order.languages or report.languages[:1])
    guard = Guard(sources.markings, report, order.report)
    problems = [*sources.problems] if not sources.markings else []
    problems += check_parties(order, known)
    if problems:
        raise Problems(problems)
    sender, addressee = known[order.sender], known[order.addressee]
    problems += check_particulars(workspace.root, order, sender)
    problems += guard.check_sides(sender, order.sender)
    problems += guard.check_letter(order.addressee, addressee, order.marking)
    if order.visit and not guard.own_side(addressee):
        message = f"a brief is for the report's own side, and {order.addressee} is not of it"
        problems.append(Problem("--visit", 0, message, "Leave --visit out: the dossier is then enclosed"))
    texts = dict(bodies(order, problems))
    if problems:
        raise Problems(problems)
    enclosures = {language: _enclosures(workspace, seeds, order, style, language) for language in order.languages}
    problems += {p for found in enclosures.values() for p in guard.check(order.addressee, addressee, found)}
    if problems:
        raise Problems(problems)
    held = [one.marking_id for found in enclosures.values() for one in found]
    marking = guard.highest(held, order.marking)
    letters = tuple(
        _letter(order, report, style, (sender, addressee), language, enclosures[language], marking, texts)
        for language in order.languages
    )
    marked = tuple(replace(letter, marked=marking != guard.markings[0]) for letter in letters)
    return Plan(order, report, guard, sender, addressee, known, marked, enclosures, marking)


def _enclosures(
    workspace: Workspace, seeds: Callable[[], Seeds], order: Order, style: Style, language: Language
) -> tuple[Enclosure, ...]:
    """Gather what goes with the letter in one language: the brief or the dossier, then the files of others."""
    problems: list[Problem] = []
    found: list[Enclosure] = []
    with collected(problems):
        if order.visit:
            found.append(enclose_brief(workspace, seeds(), order.report, order.visit, language, order.day))
        else:
            found.append(enclose_dossier(workspace, order.report, language, order.edition))
    words = style.markings.get(order.marking or "")
    for path in order.enclose:
        with collected(problems):
            found.append(enclose_file(path, marking=words, marking_id=order.marking))
    problems += _same_names(found)
    if problems:
        raise Problems(problems)
    return tuple(found)


def _same_names(enclosures: list[Enclosure]) -> Iterator[Problem]:
    """Refuse two files of one name: in a message or a ZIP one would hide the other."""
    names = [one.name.casefold() for one in enclosures]
    for n, one in enumerate(enclosures):
        if names[n] in names[:n]:
            yield Problem("--enclose", 0, f"two files are named {one.name}", "Give one of them another name")


def _letter(
    order: Order,
    report: Report,
    style: Style,
    parties: tuple[Correspondent, Correspondent],
    language: Language,
    enclosures: tuple[Enclosure, ...],
    marking: str,
    texts: Mapping[Language, tuple[str, ...]],
) -> Letter:
    words = style.markings.get(marking)
    if words is None:
        message = f"the house style «{report.style}» has no words for the marking «{marking}»"
        raise Problems([Problem(f"templates/styles/{report.style}.yaml", 0, message, "Add them under markings:")])
    own = Text(ar=order.subject, en=order.subject) if order.subject else None
    return Letter(
        kind=order.kind,
        language=language,
        sender=parties[0],
        addressee=parties[1],
        reference=order.reference or UNNUMBERED,
        day=order.day,
        marking=words,
        enclosures=enclosures,
        subject=own or enclosures[0].title,
        locale=style.locales[language],
        colour=style.colour,
        arabic_digits=style.digits == "arabic-indic",
        hijri=order.hijri,
        body=texts.get(language, ()),
        subject_line=own is not None,
        reply=order.reply,
        condolence=order.condolence,
        sealed=order.sealed,
        translated_from=language_name(order.translated_from) if order.translated_from != language else None,
    )
