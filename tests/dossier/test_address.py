"""Forms of address: by house, rank, country and gender; only for the one last told in an office."""

from collections.abc import Mapping

import pytest

from milaff.dossier.address import form_of_address, form_of_office
from milaff.dossier.blocks import Table
from milaff.dossier.model import Dossier
from milaff.dossier.style import read_style
from milaff.facts.entities import Gender, Office, Person, Rank
from milaff.language.text import Text
from milaff.workspace import Workspace


def addressed(
    workspace: Workspace, style: str, rank: Rank, country: str, gender: Gender, title: str = ""
) -> str | None:
    person = Person(id="someone", label=Text(ar="فلان", en="Someone"), gender=gender, country=country)
    label = Text(ar="منصب", en="office")
    office = Office(id="office", label=label, rank=rank, title=Text(ar=title, en="President") if title else None)
    said = form_of_address(person, office, read_style(workspace, style))
    return said.ar if said else None


@pytest.mark.parametrize(
    ("style", "rank", "country", "gender", "title", "says"),
    [
        ("egypt", "head-of-state", "EGY", "male", "الرئيس", "السيد الرئيس فلان"),
        ("egypt", "head-of-state", "AZE", "male", "الرئيس", "فخامة الرئيس فلان"),
        ("algeria", "head-of-state", "DZA", "male", "الرئيس", "السيد الرئيس فلان"),
        ("algeria", "foreign-minister", "AZE", "female", "", "معالي السيدة فلان"),
        ("egypt", "minister", "EGY", "female", "", "السيدة الوزيرة فلان"),
        ("default", "ambassador", "AZE", "female", "السفيرة", "سعادة السفيرة فلان"),
        ("default", "other", "AZE", "male", "", None),
    ],
)
def test_a_house_addresses_people_by_rank_country_and_gender(
    workspace: Workspace, style: str, rank: Rank, country: str, gender: Gender, title: str, says: str | None
) -> None:
    assert addressed(workspace, style, rank, country, gender, title) == says


def test_only_the_one_last_told_in_an_office_is_addressed_by_it(dossiers: Mapping[str, Dossier]) -> None:
    section = next(s for s in dossiers["egypt-azerbaijan"].sections if s.id == "people")
    table = next(block for block in section.blocks if isinstance(block, Table))
    names = {row[0][0].text.en: [statement.text.ar for statement in row[0][1:]] for row in table.rows}
    assert names["Ilham Aliyev"] == ["فخامة الرئيس إلهام علييف"]
    assert names["Abdel Fattah El-Sisi"] == ["السيد الرئيس عبد الفتاح السيسي"]
    assert names["Moushira Khattab"] == ["السيدة السفيرة مشيرة خطاب"]
    assert names["Heydar Aliyev"] == []
    assert names["Hosni Mubarak"] == []


@pytest.mark.parametrize(
    ("style", "country", "gender", "ar", "en"),
    [
        ("egypt", "EGY", "male", "السيد وزير خارجية مصر", "HE the Foreign Minister of Egypt"),
        ("egypt", "AZE", "male", "معالي السيد وزير خارجية مصر", "HE the Foreign Minister of Egypt"),
        ("egypt", "EGY", "female", "السيدة وزيرة خارجية مصر", "HE the Foreign Minister of Egypt"),
    ],
)
def test_an_office_whose_holder_is_not_named_is_addressed_without_saying_the_post_twice(
    workspace: Workspace, style: str, country: str, gender: Gender, ar: str, en: str
) -> None:
    label = Text(ar="وزير خارجية مصر", en="Foreign Minister of Egypt")
    office = Office(id="o", label=label, rank="foreign-minister", country=country, feminine="وزيرة خارجية مصر")
    assert form_of_office(office, read_style(workspace, style), gender) == Text(ar=ar, en=en)


def test_an_office_of_a_rank_without_honorific_has_no_form_of_address(workspace: Workspace) -> None:
    office = Office(id="o", label=Text(ar="مدير", en="Director"), rank="other")
    assert form_of_office(office, read_style(workspace, "egypt")) is None
