from milaff.extraction.proposals import ProposedParticipant
from milaff.extraction.proposals.entities import with_new_people
from milaff.extraction.reading import read_document
from milaff.facts.entities import Person
from milaff.facts.registry import Registry
from milaff.language.text import Text
from tests.extraction.proposals.support import proposal

TEXT = "زار وزير الخارجية التركي هاكان فيدان القاهرة. وقال فيدان إن العلاقات متينة."
NOBODY = Registry({}, {}, {})


def participant(name: str, entity: str | None = None) -> tuple[ProposedParticipant, ...]:
    return (ProposedParticipant(name=name, entity=entity),)


def test_someone_unknown_is_proposed_with_country_and_office() -> None:
    reading = read_document(TEXT, language="ar", registry=NOBODY)
    made = with_new_people([proposal(participants=participant("هاكان فيدان"))], reading)[0].new_entities[0]
    assert (made.kind, made.id, made.country) == ("people", "hakan-fidan", "TUR")
    assert made.label == {"ar": "هاكان فيدان"}
    assert made.office == "وزير الخارجية التركي"


def test_the_surname_alone_is_the_same_person() -> None:
    reading = read_document(TEXT, language="ar", registry=NOBODY)
    made = with_new_people([proposal(participants=participant(n)) for n in ("هاكان فيدان", "فيدان")], reading)
    assert [one.new_entities[0].id for one in made] == ["hakan-fidan"] * 2


def test_someone_known_is_not_proposed() -> None:
    reading = read_document(TEXT, language="ar", registry=NOBODY)
    made = with_new_people([proposal(participants=participant("هاكان فيدان", entity="hakan-fidan"))], reading)
    assert made[0].new_entities == ()


def test_an_id_that_is_taken_is_not_given_again() -> None:
    other = Person(id="hakan-fidan", label=Text(ar="شخص آخر", en="Someone else"), gender="male")
    reading = read_document(TEXT, language="ar", registry=Registry({other.id: other}, {other.id: "people"}, {}))
    made = with_new_people([proposal(participants=participant("هاكان فيدان"))], reading)
    assert made[0].new_entities[0].id == "hakan-fidan-2"
