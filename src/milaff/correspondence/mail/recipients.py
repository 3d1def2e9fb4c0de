"""To whom the message of a letter goes: the addressee, and in copy whom the report's distribution names."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formataddr, parseaddr

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.letter.guard import Guard
from milaff.language.text import Language


@dataclass(frozen=True)
class LeftOut:
    """A correspondent who does not get the message, and why, in a clause."""

    id: str
    why: str


@dataclass(frozen=True)
class Recipients:
    """The mailboxes that a message goes to, those in copy, and who was left out."""

    to: tuple[str, ...]
    cc: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


def recipients(
    guard: Guard, known: Mapping[str, Correspondent], addressee: str, marking: str | None, language: Language
) -> Recipients:
    """Choose the recipients of a letter to ``addressee`` whose highest marking, attachments included, is ``marking``.

    In copy goes whoever has ``cc: true`` in the report's distribution. Left out is whose ceiling lies below the
    marking (everybody's does where it is None, not known), and who has no mail address.
    """
    addresses = {one.to: one.mail for one in guard.report.distribution}
    wanted = [addressee, *(one.to for one in guard.report.distribution if one.cc and one.to != addressee)]
    found: dict[str, str] = {}
    left_out: list[LeftOut] = []
    for key in wanted:
        who = known.get(key)
        mail = addresses.get(key) or (who.mail if who else None)
        if who is None:
            left_out.append(LeftOut(key, "is no correspondent"))
        elif guard.above(marking, guard.ceiling(key, who)):
            above = f"«{marking}»" if marking else "of a marking that is not known"
            left_out.append(LeftOut(key, f"what is attached is {above}, above the ceiling «{guard.ceiling(key, who)}»"))
        elif mail is None:
            left_out.append(LeftOut(key, "has no mail address in reports/correspondents.yaml or the distribution"))
        else:
            found[key] = _mailbox(mail, who.full[language])
    to = tuple(mailbox for key, mailbox in found.items() if key == addressee)
    return Recipients(to, tuple(mailbox for key, mailbox in found.items() if key != addressee), tuple(left_out))


def _mailbox(mail: str, name: str) -> str:
    """Give an address the correspondent's name where it has none of its own."""
    own, address = parseaddr(mail)
    if own:
        return mail
    return formataddr((name, address)) if name.isascii() else f"{name} <{address}>"
