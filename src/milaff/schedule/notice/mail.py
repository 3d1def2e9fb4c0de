"""Sending the message by mail: RFC 5322, its subject encoded after RFC 2047, by SMTP with or without TLS."""

import smtplib
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.header import Header
from email.message import Message
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr, make_msgid, parseaddr

from milaff.dossier.notify import CONTROL, Smtp
from milaff.language.text import Language

USER, PASSWORD = "MILAFF_SMTP_USER", "MILAFF_SMTP_PASSWORD"
TIMEOUT = 30.0
LONGEST = 75  # of an encoded word, RFC 2047


class Unsendable(Exception):  # noqa: N818 -- reads as what it is
    """The message was not taken; the text says why, for a person."""


def message(server: Smtp, subject: str, body: str, language: Language) -> Message:
    """Make the mail; raise :class:`ValueError` where a header would hold a line break.

    Headers are encoded by :class:`email.header.Header`: folding by the newer :class:`email.message.EmailMessage` loses
    a space between two encoded words.
    """
    mail = MIMEText(body, "plain", "utf-8")
    mail["From"] = _mailbox(server.sender)
    mail["To"] = ", ".join(map(_mailbox, server.to))
    mail["Subject"] = _encoded("Subject", subject)
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = make_msgid(domain=parseaddr(server.sender)[1].rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note is to answer
    mail["Content-Language"] = language
    return mail


def _mailbox(text: str) -> str:
    """Write a mailbox, the name of its owner encoded."""
    name, address = parseaddr(text)
    return f"{_encoded('To', name)} <{address}>" if name and not name.isascii() else formataddr((name, address))


def _encoded(header: str, text: str) -> str:
    if CONTROL.search(text):
        raise ValueError(f"the header {header} would hold a line break or another control character")
    return text if text.isascii() else Header(text, "utf-8", LONGEST, header).encode()


def send(server: Smtp, mail: Message, environ: Mapping[str, str]) -> None:
    """Hand the mail to the server; raise :class:`Unsendable` with the reason where it does not go out to everybody.

    User and password come from ``environ``, and go over a protected connection only. The server's certificate is
    checked against the system's authorities (``SSL_CERT_FILE`` names others).
    """
    user, password = environ.get(USER, ""), environ.get(PASSWORD, "")
    if user and server.security == "none":
        raise Unsendable(f"{USER} is set, but a password goes over TLS only: add «starttls: true» or «tls: true»")
    if not (user + password).isascii():
        raise Unsendable(f"{USER} and {PASSWORD} must be of ASCII letters: Python's SMTP client can send no others")
    try:
        with _connected(server) as client:
            if user:
                client.login(user, password)
            refused = client.send_message(mail)
    except smtplib.SMTPResponseException as error:
        raise Unsendable(f"the server answered {error.smtp_code} {_said(error.smtp_error)}") from error
    except smtplib.SMTPRecipientsRefused as error:
        raise Unsendable(_refused(error.recipients)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise Unsendable(str(error) or type(error).__name__) from error
    if refused:
        raise Unsendable(_refused(refused))


def _connected(server: Smtp) -> smtplib.SMTP:
    host, port = server.at
    if server.security == "tls":
        return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=ssl.create_default_context())
    client = smtplib.SMTP(host, port, timeout=TIMEOUT)
    if server.security == "starttls":
        try:
            client.starttls(context=ssl.create_default_context())
        except BaseException:
            client.close()
            raise
    return client


def _refused(recipients: Mapping[str, tuple[int, bytes]]) -> str:
    said = (f"{address} ({code} {_said(answer)})" for address, (code, answer) in sorted(recipients.items()))
    return f"the server refused {', '.join(said)}"


def _said(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.split())
