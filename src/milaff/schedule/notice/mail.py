"""Sending the message by mail: RFC 5322, its subject encoded after RFC 2047, by SMTP with or without TLS."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import Message
from email.mime.text import MIMEText
from email.utils import format_datetime, make_msgid, parseaddr

from milaff.dossier.notify import Smtp
from milaff.language.text import Language
from milaff.mail.headers import encoded, mailbox, mailboxes
from milaff.mail.post import PASSWORD, USER, Credentials, Unsendable, post, refusal

__all__ = ["PASSWORD", "USER", "Unsendable", "message", "send"]


def message(server: Smtp, subject: str, body: str, language: Language) -> Message:
    """Make the mail; raise :class:`ValueError` where a header would hold a line break."""
    mail = MIMEText(body, "plain", "utf-8")
    mail["From"] = mailbox(server.sender)
    mail["To"] = mailboxes(server.to)
    mail["Subject"] = encoded("Subject", subject)
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = make_msgid(domain=parseaddr(server.sender)[1].rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note is to answer
    mail["Content-Language"] = language
    return mail


def send(server: Smtp, mail: Message, environ: Mapping[str, str]) -> None:
    """Hand the mail to the server; raise :class:`Unsendable` with the reason where it does not go out to everybody.

    User and password come from ``environ``, and go over a protected connection only.
    """
    recipients = [parseaddr(one)[1] for one in server.to]
    content = mail.as_bytes()
    refused = post(server, parseaddr(server.sender)[1], recipients, content, Credentials.of(environ))
    if refused:
        raise Unsendable(refusal(refused))
