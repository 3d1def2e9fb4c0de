"""Names in a sentence: titles, offices, bodies, places, and the gender that a verb takes from them."""

import pytest

from milaff.dossier.names import Names
from milaff.facts.claim import Participant
from milaff.facts.registry import Registry
from milaff.language.text import Language, Text


def someone(**fields: object) -> Participant:
    return Participant.model_validate(fields)


HE = someone(person="samir", office="president")
SHE = someone(person="leyla", office="trade-minister")


@pytest.mark.parametrize(
    ("who", "arabic", "english"),
    [
        (HE, "الرئيس سمير الحداد", "President Samir Haddad"),
        (SHE, "وزيرة التجارة ليلى قاسموفا", "Minister of Trade Leyla Gasimova"),
        (someone(person="samir"), "سمير الحداد", "Samir Haddad"),
        (someone(office="trade-minister"), "وزير التجارة", "the Minister of Trade"),
        (someone(office="trade-minister", gender="female"), "وزيرة التجارة", "the Minister of Trade"),
        (someone(organisation="chamber"), "الغرفة التجارية", "the Chamber of Trade"),
        (someone(organisation="talks"), "مشاورات سياسية", "political consultations"),
        (someone(described=Text(ar="وفد", en="a delegation")), "وفد", "a delegation"),
    ],
)
def test_a_participant_is_named_by_what_is_known_of_them(
    registry: Registry, who: Participant, arabic: str, english: str
) -> None:
    assert Names(registry, "ar").name(who) == arabic
    assert Names(registry, "en").name(who) == english


def test_several_are_joined_as_each_language_joins(registry: Registry) -> None:
    people = [HE, SHE, someone(organisation="union")]
    assert Names(registry, "ar").names(people) == "الرئيس سمير الحداد ووزيرة التجارة ليلى قاسموفا والاتحاد"
    assert (
        Names(registry, "en").names(people) == "President Samir Haddad, Minister of Trade Leyla Gasimova and the Union"
    )


@pytest.mark.parametrize(
    ("people", "feminine", "pronoun"),
    [
        ([], False, "ه"),
        ([HE], False, "ه"),
        ([SHE], True, "ها"),
        ([someone(organisation="chamber")], True, "ها"),
        ([someone(organisation="union")], False, "ه"),
        ([SHE, HE], True, "هما"),
        ([HE, SHE, SHE], False, "هم"),
        ([someone(described=Text(ar="شركات", en="firms"), gender="female")], True, "ها"),
    ],
)
def test_the_first_subject_gives_the_gender_and_their_number_the_pronoun(
    registry: Registry, people: list[Participant], *, feminine: bool, pronoun: str
) -> None:
    names = Names(registry, "ar")
    assert names.is_feminine(people) is feminine
    assert names.pronoun(people) == pronoun


@pytest.mark.parametrize(("language", "expected"), [("ar", "في باكو"), ("en", "in Baku")])
def test_a_place_is_said_with_its_preposition_and_an_unknown_one_not_at_all(
    registry: Registry, language: Language, expected: str
) -> None:
    names = Names(registry, language)
    assert names.at("baku") == expected
    assert names.at(None) == ""


def test_a_country_is_named_as_in_running_text(registry: Registry) -> None:
    assert Names(registry, "en").country("NLD") == "the Netherlands"
    assert Names(registry, "ar").country("EGY") == "مصر"
