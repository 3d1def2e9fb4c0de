"""Forms of address: the honorific of the house before title and name, or before an office whose holder is not named."""

from milaff.dossier.style import Style
from milaff.facts.entities import Gender, Office, Person
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


def form_of_office(office: Office, style: Style, gender: Gender = "male") -> Text | None:
    """Say how the unnamed holder of an office is addressed: «معالي السيد وزير …» / "HE the Minister …"; or None.

    «السيد الوزير» before «وزير الخارجية» says the post twice, and "Mr" wants a name: both give way.
    """
    honorific = style.honorific(office.rank, office.country)
    if honorific is None:
        return None
    words = honorific.female if gender == "female" else honorific.male
    label = office.feminine if gender == "female" and office.feminine else office.label.ar
    arabic = words.ar.removesuffix(f" ال{label.partition(' ')[0]}")
    english = words.en.removesuffix(" Mr").removesuffix(" Ms")
    return Text(ar=f"{arabic} {label}", en=f"{english} the {office.label.en}")
