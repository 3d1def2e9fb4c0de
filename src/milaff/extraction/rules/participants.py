"""Who took part: the people and offices that a clause names, each with the part that the claim's type gives them."""

import re

from milaff.extraction.names import OfficeMention
from milaff.extraction.proposals.model import ProposedParticipant
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit

_FIRST = {"visit": "visitor", "position": "speaker", "agreement": "signatory", "commitment": "speaker"}
_REST = {"visit": "met", "agreement": "signatory"}
_MOST = 8
_THE = re.compile(r",\s(?:the |then |former )*(?:then )?")
"""Between a name and the office that English says of it after a comma."""
_COMMA = re.compile(r"\s*[،,]\s*(?:the )?")


def participants_of(reading: Reading, clause: Clause, hit: Hit) -> tuple[ProposedParticipant, ...]:
    """Give the people named, and the offices that stand by themselves, in the order of the text."""
    found: list[tuple[int, ProposedParticipant]] = []
    taken: list[tuple[int, int]] = []
    for person in reading.within(reading.people, clause.start, clause.end):
        office = _office_of(reading, clause, person.start, person.end)
        if office:
            taken.append((office.start, office.end))
        found.append(
            (
                person.start,
                ProposedParticipant(
                    name=person.text,
                    entity=person.entity,
                    office=person.office or person.office_text or (office.office or office.text if office else None),
                    country=person.country or (office.country if office else None),
                ),
            )
        )
    for office in reading.within(reading.offices, clause.start, clause.end):
        if (office.start, office.end) not in taken and not _in_apposition(reading, clause, office, taken):
            found.append(
                (office.start, ProposedParticipant(name=office.text, office=office.office, country=office.country))
            )
    found.sort(key=lambda item: item[0])
    kind = hit.trigger.type or ""
    return tuple(
        who.model_copy(update={"role": (_FIRST if n == 0 else _REST).get(kind, "")})
        for n, (_, who) in enumerate(found[:_MOST])
    )


def _in_apposition(reading: Reading, clause: Clause, office: OfficeMention, taken: list[tuple[int, int]]) -> bool:
    """Tell whether an office is said of whoever stands before its comma: «وزير الخارجية المصري، رئيس الوفد، …»."""
    people = reading.within(reading.people, clause.start, office.start)
    if any(_THE.fullmatch(reading.text, person.end, office.start) for person in people):
        return True
    if office.country is not None or office.office is not None:
        return False
    before = [other.end for other in reading.within(reading.offices, clause.start, office.start) if other.country]
    before += [person.end for person in reading.within(reading.people, clause.start, office.start)]
    before += [end for _, end in taken]
    return any(_COMMA.fullmatch(reading.text, end, office.start) for end in before)


def _office_of(reading: Reading, clause: Clause, start: int, end: int) -> OfficeMention | None:
    """The office that stands right before or after a name."""
    for office in reading.within(reading.offices, clause.start, clause.end):
        if 0 <= start - office.end <= 12 or 0 <= office.start - end <= 4:
            return office
    return None
