"""The entities that a visit names: known, and of the right kind, or told with their lines."""

import pytest

from milaff.dossier.brief.references import check_visits
from milaff.dossier.report import read_report
from milaff.facts.seeds import Seeds
from milaff.problems import Problem
from tests.support import Copy

NAME = "egypt-azerbaijan"
FILE = f"reports/{NAME}.yaml"


def problems(copy: Copy, seeds: Seeds) -> list[Problem]:
    return check_visits(copy.root, NAME, read_report(copy.root, NAME), seeds.registry)


def test_the_visits_that_ship_name_whom_everybody_knows(copy: Copy, seeds: Seeds) -> None:
    assert problems(copy, seeds) == []


@pytest.mark.parametrize(
    ("old", "new", "says", "remedy"),
    [
        (
            "meets: [foreign-minister-azerbaijan, ilham-aliyev]",
            "meets: [foreign-minister-azerbaijan, ilham-alijev]",
            "no entity has the id «ilham-alijev»",
            "Perhaps «ilham-aliyev» is meant",
        ),
        ("    place: baku\n", "    place: bakou\n", "no entity has the id «bakou»", "Perhaps «baku» is meant"),
        (
            "    place: baku\n",
            "    place: ilham-aliyev\n",
            "«ilham-aliyev» stands among the people",
            "Name a place of seeds/entities/places.yaml, or write its name as {ar: …, en: …}",
        ),
        (
            "        - ambassador-egypt-azerbaijan\n",
            "        - {person: ambassador-egypt-azerbaijan}\n",
            "«ambassador-egypt-azerbaijan» stands among the offices",
            "Name a person of seeds/entities/people.yaml",
        ),
        (
            '        - {to: ilham-aliyev, ar: "الدخول',
            '        - {to: baku, ar: "الدخول',
            "«baku» stands among the places",
            "Name a person, office, organisation or forum of seeds/entities, or describe them",
        ),
    ],
)
def test_what_nobody_knows_is_told_by_its_line(
    copy: Copy, seeds: Seeds, old: str, new: str, says: str, remedy: str
) -> None:
    line = copy.edit(FILE, old, new)
    (found,) = problems(copy, seeds)
    assert (found.file, found.line, found.message, found.remedy) == (FILE, line, says, remedy)
