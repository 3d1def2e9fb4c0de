"""Forms of address: the honorific of the house before title and name."""

from milaff.dossier.style import Style
from milaff.facts.entities import Office, Person
from milaff.language.text import LANGUAGES, Text


def form_of_address(person: Person, office: Office, style: Style) -> Text | None:
    """Say how a holder of an office is addressed: «فخامة الرئيس …» / "HE President …"; or None."""
    honorific = style.honorific(office.rank, office.country or person.country)
    if honorific is None:
        return None
    words = honorific.female if person.gender == "female" else honorific.male
    said = {
        language: " ".join(
            part
            for part in (words[language], office.title[language] if office.title else "", person.label[language])
            if part
        )
        for language in LANGUAGES
    }
    return Text(ar=said["ar"], en=said["en"])
