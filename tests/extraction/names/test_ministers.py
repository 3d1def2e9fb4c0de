"""Which minister of the workspace is meant, where the words name a portfolio or none."""

from milaff.facts.entities import Office
from milaff.facts.registry import Registry
from milaff.language.text import Text
from tests.extraction.names.support import names

CULTURE = Office(
    id="culture-minister-azerbaijan",
    label=Text(ar="وزير الثقافة الأذربيجاني", en="Azerbaijani Minister of Culture"),
    country="AZE",
    rank="minister",
)
REGISTRY = Registry({CULTURE.id: CULTURE}, {}, {})


def test_a_minister_without_portfolio_is_no_minister_in_particular() -> None:
    (office,) = names("وقال الوزير الأذربيجاني", REGISTRY).offices
    assert (office.country, office.office) == ("AZE", None)


def test_a_minister_with_a_portfolio_is_the_one_of_the_workspace() -> None:
    (office,) = names("وقال وزير الثقافة الأذربيجاني", REGISTRY).offices
    assert office.office == CULTURE.id
