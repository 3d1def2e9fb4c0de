"""Reports, ``reports/<name>.yaml``: which dossier to produce, from whose viewpoint, in which languages."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from milaff.dossier.distribution import Recipient, check_distribution
from milaff.dossier.notify import Notify
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.timetable import Timetable
from milaff.facts.claim import CountryCode
from milaff.language.countries import Country, country, relations
from milaff.language.text import LANGUAGES, Language, Text
from milaff.problems import Problem, Problems
from milaff.sources.read import validated
from milaff.sources.yamlfile import YamlFile, read_yaml

FORMATS = ("pdf", "docx", "html")
# What else lies beside the reports: whom one writes to, and the mail server.
NO_REPORTS = frozenset({"README", "correspondents", "mail"})


class Report(BaseModel):
    """One dossier to produce. ``viewpoint`` is the country whose copy it is; ``ceiling`` the highest marking let in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    viewpoint: CountryCode
    counterpart: CountryCode
    languages: tuple[Language, ...] = Field(default=LANGUAGES, min_length=1)
    formats: tuple[str, ...] = Field(default=FORMATS, min_length=1)
    style: str = "default"
    ceiling: str | None = None
    prepared_for: Text | None = None
    schedule: Timetable | None = None
    notify: Notify | None = None
    visits: tuple[PlannedVisit, ...] = ()
    distribution: tuple[Recipient, ...] = ()

    @property
    def home(self) -> Country:
        """The country of the viewpoint."""
        return country(self.viewpoint)

    @property
    def other(self) -> Country:
        """The counterpart."""
        return country(self.counterpart)

    @property
    def relations(self) -> Text:
        """The name of the relations, own state first."""
        return relations(self.home, self.other)

    def seen_from(self, viewpoint: str) -> "Report":
        """Return the same report as the copy of ``viewpoint``, which must be one of the pair."""
        if viewpoint == self.viewpoint:
            return self
        if viewpoint != self.counterpart:
            raise ValueError(
                f"{viewpoint} is not of this pair; the viewpoint is {self.viewpoint} or {self.counterpart}"
            )
        return self.model_copy(update={"viewpoint": self.counterpart, "counterpart": self.viewpoint})


def report_names(root: Path) -> tuple[str, ...]:
    """Name every report of a workspace."""
    return tuple(sorted(path.stem for path in (root / "reports").glob("*.yaml") if path.stem not in NO_REPORTS))


def read_report(root: Path, name: str, markings: tuple[str, ...] = ()) -> Report:
    """Read one report; raise :class:`Problems` where it is missing or wrong."""
    file_name = f"reports/{name}.yaml"
    if name in NO_REPORTS or not (root / file_name).exists():
        known = ", ".join(report_names(root)) or "none yet; «milaff new» makes one"
        raise Problems([Problem(file_name, 0, "there is no such report", f"Reports: {known}")])
    file = read_yaml(root / file_name, file_name)
    problems = list(file.problems)
    report = None if problems else validated(Report, file, (), problems, data=file.data or {})
    if report:
        problems += _check(report, markings, file)
    if problems or report is None:
        raise Problems(problems)
    return report


def _check(report: Report, markings: tuple[str, ...], file: YamlFile) -> list[Problem]:
    name, line, problems = file.name, file.line, []
    if report.viewpoint == report.counterpart:
        problems.append(Problem(name, line(("counterpart",)), "the two countries are one", "Name another counterpart"))
    for value in report.formats:
        if value not in FORMATS:
            problems.append(Problem(name, line(("formats",)), f"unknown format «{value}»", f"Use {', '.join(FORMATS)}"))
    if report.ceiling and markings and report.ceiling not in markings:
        message = f"unknown marking «{report.ceiling}»"
        problems.append(Problem(name, line(("ceiling",)), message, f"Use one of: {', '.join(markings)}"))
    for n, planned in enumerate(report.visits):
        if (found := _wrong_marking(planned.marking, report.ceiling, markings)) is not None:
            problems.append(Problem(name, line(("visits", n, "marking")), *found))
    problems += check_distribution(report.distribution, markings, file)
    ids = [visit.id for visit in report.visits]
    for n, visit in enumerate(ids):
        if visit in ids[:n]:
            message = f"the visit id «{visit}» stands twice"
            problems.append(Problem(name, line(("visits", n, "id")), message, "Give each visit its own id"))
    return problems


def _wrong_marking(marking: str | None, ceiling: str | None, markings: tuple[str, ...]) -> tuple[str, str] | None:
    """Say what is wrong with the marking of a visit, and the remedy; None where nothing is."""
    if marking is None or not markings:
        return None
    if marking not in markings:
        return f"unknown marking «{marking}»", f"Use one of: {', '.join(markings)}"
    if ceiling in markings[: markings.index(marking)]:
        message = f"the visit is marked «{marking}», above the ceiling of the report, «{ceiling}»"
        return message, "Raise the ceiling, or put the visit into a report of its own"
    return None
