"""The draft of the message that carries a letter: whom it goes to, what it says, what is attached."""

import html
from collections.abc import Mapping, Sequence

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.letter.grammar import Party
from milaff.correspondence.letter.letter import Letter
from milaff.correspondence.letter.page import Stationery, Words
from milaff.correspondence.letter.plan import Plan
from milaff.correspondence.mail.draft import Attachment, Message, draft
from milaff.correspondence.mail.recipients import Recipients, recipients
from milaff.language.bidi import isolate_ltr
from milaff.render.errors import template_problems
from milaff.workspace import Workspace


def recipients_of(plan: Plan) -> Recipients:
    """Choose who receives a letter's message, and tell who is left out and why."""
    return recipients(plan.guard, plan.known, plan.order.addressee, plan.marking_id, plan.letters[0].language)


def message(plan: Plan, letter: Letter, stationery: Stationery, files: Mapping[str, bytes], to: Recipients) -> bytes:
    """Write the draft with ``files`` attached; raise :class:`milaff.problems.Problems` for what a template gets wrong.

    Raise ValueError where a header would hold a control character.
    """
    lines = _lines(letter, stationery, tuple(files))
    body = "\n".join(lines[1:]).strip("\n") + "\n"
    sender = _mailbox(plan.sender, plan.sender.mail) if plan.sender.mail else None
    return draft(
        Message(
            subject=" ".join(lines[0].split()),
            text=body,
            html=_html(body),
            language=letter.language,
            day=letter.day,
            sender=sender,
            to=to.to,
            cc=to.cc,
            attachments=tuple(Attachment(name, content) for name, content in files.items()),
            reference=letter.reference,
            register=plan.order.sender,
        )
    )


def _lines(letter: Letter, stationery: Stationery, files: Sequence[str]) -> list[str]:
    def ltr(text: str) -> str:
        return isolate_ltr(text) if letter.language == "ar" else text

    with template_problems(stationery.workspace):
        template = _environment(stationery.workspace).get_template(f"letters/message.{letter.language}.txt.j2")
        given = Words(letter, stationery).given()
        return template.render(**given, files=files, ltr=ltr).strip("\n").split("\n")


def _environment(workspace: Workspace) -> Environment:
    return Environment(
        loader=FileSystemLoader([str(layer / "templates") for layer in workspace.layers]),
        autoescape=False,  # noqa: S701 -- plain text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _html(text: str) -> str:
    """Give the paragraphs of a plain text as HTML."""
    parts = (html.escape(part).replace("\n", "<br>\n") for part in text.strip("\n").split("\n\n"))
    return "\n".join(f"<p>{part}</p>" for part in parts if part.strip())


def _mailbox(who: Correspondent, mail: str) -> str:
    """Give an address with the English name before it, unless it has one of its own."""
    name = Party(who, "en", "").headline
    return mail if "<" in mail else f'"{name}" <{mail}>'
