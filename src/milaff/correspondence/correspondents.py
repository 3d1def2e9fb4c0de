"""Who writes and who is written to: ``reports/correspondents.yaml``, senders and addressees by id."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from milaff.correspondence.heads import Head, Kind, derived, head_of
from milaff.dossier.notify import Mailbox
from milaff.dossier.report import report_names
from milaff.dossier.timetable import refused
from milaff.facts.claim import CountryCode
from milaff.language.countries import Country, country
from milaff.language.text import Text
from milaff.problems import Problem, Problems
from milaff.sources.read import validated
from milaff.sources.yamlfile import read_yaml

CORRESPONDENTS: Final = "reports/correspondents.yaml"
_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_EMBLEM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(svg|png)")


def _pattern(text: str) -> str:
    from milaff.correspondence.register.pattern import Pattern

    try:
        Pattern(text)
    except ValueError as error:
        raise refused(str(error), "Write it such as BAK/{year}/{sequence:03}") from None
    return text


def _emblem(text: str) -> str:
    if not _EMBLEM.fullmatch(text):
        raise refused(f"«{text}» is no emblem", "Name an .svg or .png file that lies in templates/letterhead/")
    return text


class Correspondent(BaseModel):
    """One who sends letters or receives them.

    ``kind`` is the head noun and brings its gender. ``country`` is whose it is, ``host`` where it sits or is
    accredited, ``accredited_to`` the body that a permanent mission is accredited to, ``city`` where it sits.
    ``name`` stands where the name does not follow from kind and country, as in a sentence («وزارة الشؤون الخارجية
    …», "the Department of State …"), ``short`` where its short name is not that of its kind; ``gender`` is then that
    of its own head noun. What is unknown is left out and is left out of the letters too.
    ``reference`` is the pattern of its numbers, ``address`` the lines of its letterhead, ``emblem`` a file of
    ``templates/letterhead/``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    country: CountryCode | None = None
    host: CountryCode | None = None
    accredited_to: Text | None = None
    city: Text | None = None
    name: Text | None = None
    short: Text | None = None
    gender: Literal["male", "female"] | None = None
    reference: Annotated[str, AfterValidator(_pattern)] | None = None
    mail: Mailbox | None = None
    address: tuple[Text, ...] = ()
    initials: str | None = Field(default=None, min_length=1, max_length=20)
    emblem: Annotated[str, AfterValidator(_emblem)] | None = None

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.name is None and (self.state is None or derived(self.head, self.state) is None):
            wanting = "a country" if self.head.full else f"a name, for none follows from the kind «{self.kind}»"
            raise refused(f"the correspondent has not {wanting}", "Add country:, or name: {ar: …, en: …}")
        return self

    @property
    def state(self) -> Country | None:
        """The country whose it is; None for an international body."""
        return country(self.country) if self.country else None

    @property
    def head(self) -> Head:
        """The head noun."""
        return head_of(self.kind, self.state)

    @property
    def feminine(self) -> bool:
        """Whether verbs and adjectives of the Arabic text take the feminine."""
        return self.gender == "female" if self.gender else self.head.feminine

    @property
    def full(self) -> Text:
        """The name without its place."""
        found = self.name or (derived(self.head, self.state) if self.state else None)
        if found is None:
            raise ValueError("a correspondent without a name")
        return found


def read_correspondents(root: Path) -> Mapping[str, Correspondent]:
    """Read every correspondent by id, none where there is no file; raise :class:`Problems` with all that is wrong."""
    if not (root / CORRESPONDENTS).exists():
        return {}
    file = read_yaml(root / CORRESPONDENTS, CORRESPONDENTS)
    problems = list(file.problems)
    entries = file.data or {}
    if not isinstance(entries, dict):
        problems.append(Problem(file.name, 1, "the file is no mapping", "Write «id: {kind: …, country: …}»"))
        entries = {}
    found: dict[str, Correspondent] = {}
    for key, data in entries.items():
        if not _ID.fullmatch(str(key)):
            remedy = "Use small Latin letters, digits and hyphens"
            problems.append(Problem(file.name, file.line((key,)), f"«{key}» is no id of a correspondent", remedy))
        elif one := validated(Correspondent, file, (key,), problems, data=data):
            found[key] = one
    if problems:
        raise Problems(problems)
    return found


def line_of(root: Path, key: str) -> int:
    """Return the line on which a correspondent begins, 1-based."""
    return read_yaml(root / CORRESPONDENTS, CORRESPONDENTS).line((key,))


def check_distributions(root: Path) -> tuple[Problem, ...]:
    """Find what is wrong with the correspondents, and entries of distributions that name none of them."""
    try:
        known = read_correspondents(root)
    except Problems as found:
        return found.problems
    return tuple(problem for name in report_names(root) for problem in _recipients(root, name, known))


def _recipients(root: Path, name: str, known: Mapping[str, Correspondent]) -> Iterator[Problem]:
    file = read_yaml(root / f"reports/{name}.yaml", f"reports/{name}.yaml")
    entries = file.data.get("distribution") if isinstance(file.data, dict) else None
    ids = ", ".join(sorted(known)) or "none yet"
    for n, entry in enumerate(entries if isinstance(entries, list) else ()):
        key = entry.get("to") if isinstance(entry, dict) else None
        if isinstance(key, str) and key not in known:
            line = file.line(("distribution", n, "to"))
            remedy = f"Add it to {CORRESPONDENTS}; known are: {ids}"
            yield Problem(file.name, line, f"there is no correspondent «{key}»", remedy)
