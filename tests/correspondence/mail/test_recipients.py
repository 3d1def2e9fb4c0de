"""To whom a message goes, by the marking of what it attaches."""

from typing import Any

import pytest

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.letter.guard import Guard
from milaff.correspondence.mail.recipients import LeftOut, Recipients, recipients
from milaff.dossier.distribution import Recipient
from milaff.dossier.report import Report

MARKINGS = ("unclassified", "restricted", "secret")


def someone(country: str, mail: str | None) -> Correspondent:
    return Correspondent.model_validate({"kind": "ministry", "country": country, "mail": mail, "name": NAMES[country]})


NAMES = {
    "AZE": {"ar": "وزارة خارجية جمهورية أذربيجان", "en": "Ministry of Foreign Affairs of Azerbaijan"},
    "EGY": {"ar": "وزارة الخارجية", "en": "Ministry of Foreign Affairs, Cairo"},
}
KNOWN = {
    "azerbaijan-mfa": someone("AZE", "mfa@aze.example"),
    "egypt-mfa": someone("EGY", "desk@mfa.example"),
    "no-mail": someone("EGY", None),
}


def chosen(marking: str | None, *distribution: dict[str, Any], language: Any = "en") -> Recipients:
    entries = tuple(Recipient.model_validate(one) for one in distribution)
    report = Report(viewpoint="EGY", counterpart="AZE", distribution=entries)
    return recipients(Guard(MARKINGS, report, "egypt-azerbaijan"), KNOWN, "azerbaijan-mfa", marking, language)


def test_it_goes_to_the_addressee_and_in_copy_to_whom_the_distribution_says() -> None:
    found = chosen("unclassified", {"to": "egypt-mfa", "cc": True}, {"to": "no-mail"})
    assert found.to == ("Ministry of Foreign Affairs of Azerbaijan <mfa@aze.example>",)
    assert found.cc == ('"Ministry of Foreign Affairs, Cairo" <desk@mfa.example>',)
    assert found.left_out == ()


def test_names_are_in_the_letters_language() -> None:
    assert chosen("unclassified", language="ar").to == ("وزارة خارجية جمهورية أذربيجان <mfa@aze.example>",)


def test_the_distributions_address_and_name_win() -> None:
    found = chosen("unclassified", {"to": "azerbaijan-mfa", "mail": "Protocol <protocol@aze.example>"})
    assert found.to == ("Protocol <protocol@aze.example>",)


def test_whose_ceiling_lies_below_the_marking_is_left_out_with_the_reason() -> None:
    found = chosen("restricted", {"to": "egypt-mfa", "cc": True})
    assert (found.to, len(found.cc)) == ((), 1)
    assert found.left_out == (
        LeftOut("azerbaijan-mfa", "what is attached is «restricted», above the ceiling «unclassified»"),
    )


def test_a_ceiling_of_the_distribution_lets_a_higher_marking_through_and_no_higher() -> None:
    entry = {"to": "azerbaijan-mfa", "ceiling": "restricted"}
    assert len(chosen("restricted", entry).to) == 1
    assert chosen("secret", entry).to == ()


@pytest.mark.parametrize("marking", [None, "cosmic"])
def test_what_has_no_known_marking_goes_to_nobody(marking: str | None) -> None:
    found = chosen(marking, {"to": "egypt-mfa", "cc": True})
    assert (found.to, found.cc, len(found.left_out)) == ((), (), 2)


def test_who_has_no_address_or_is_nobody_is_named() -> None:
    found = chosen("unclassified", {"to": "no-mail", "cc": True}, {"to": "stranger", "cc": True})
    assert [(one.id, one.why.partition(" in ")[0]) for one in found.left_out] == [
        ("no-mail", "has no mail address"),
        ("stranger", "is no correspondent"),
    ]
