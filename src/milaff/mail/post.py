"""Handing a message to a mail server (RFC 5321), by TLS, STARTTLS or neither."""

import re
import smtplib
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final, Protocol

from milaff.dossier.notify import Security

USER, PASSWORD = "MILAFF_SMTP_USER", "MILAFF_SMTP_PASSWORD"
TIMEOUT: Final = 30.0
_ENDS: Final = re.compile(rb"\r\n|\r|\n")


class Unsendable(Exception):  # noqa: N818 -- reads as what it is
    """The message was not taken; the text says why, for a person."""


class OutcomeUnknown(Unsendable):
    """The connection broke when the message was under way: the server may have taken it, or not."""


class Server(Protocol):
    """A mail server: host and port, and how the connection is protected."""

    @property
    def at(self) -> tuple[str, int]:
        """Host and port."""

    @property
    def security(self) -> Security:
        """How the connection is protected."""


@dataclass(frozen=True)
class Credentials:
    """User and password; without a user nobody logs in."""

    user: str = ""
    password: str = ""

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "Credentials":
        """Read them from the environment."""
        return cls(environ.get(USER, ""), environ.get(PASSWORD, ""))


def post(
    server: Server, sender: str, recipients: Sequence[str], message: bytes, credentials: Credentials
) -> dict[str, str]:
    """Hand a message to a server for some addresses; gives those it refused, each with its reason.

    The password goes over a protected connection only. The server's certificate is checked against the system's
    authorities (``SSL_CERT_FILE`` names others). Raise :class:`Unsendable` where nobody gets the message, and
    :class:`OutcomeUnknown` where nobody can tell.
    """
    _check(server, credentials)
    message = _ENDS.sub(b"\r\n", message)
    with _told(), _connected(server) as client:
        if credentials.user:
            client.login(credentials.user, credentials.password)
        client.ehlo_or_helo_if_needed()
        answered(*client.mail(sender, _options(client, message)))
        refused: dict[str, str] = {}
        for address in recipients:
            code, said = client.rcpt(address)
            if code not in (250, 251):
                refused[address] = f"{code} {_plain(said)}"
        if len(refused) == len(recipients):
            raise Unsendable(refusal(refused))
        try:
            code, said = client.data(message)
        except smtplib.SMTPResponseException:
            raise
        except (smtplib.SMTPException, OSError) as error:
            reason = str(error) or type(error).__name__
            raise OutcomeUnknown(f"the connection broke while the message was under way ({reason})") from error
        answered(code, said)
    return refused


def answered(code: int, said: bytes) -> None:
    """Raise :class:`Unsendable` where a server's answer is not that it has done so."""
    if code != 250:
        raise Unsendable(f"the server answered {code} {_plain(said)}")


def refusal(refused: Mapping[str, str]) -> str:
    """Say who was refused."""
    return f"the server refused {', '.join(f'{address} ({reason})' for address, reason in sorted(refused.items()))}"


def _check(server: Server, credentials: Credentials) -> None:
    if credentials.user and server.security == "none":
        raise Unsendable(f"{USER} is set, but a password goes over TLS only: add «starttls: true» or «tls: true»")
    if not (credentials.user + credentials.password).isascii():
        raise Unsendable(f"{USER} and {PASSWORD} must be of ASCII letters: Python's SMTP client can send no others")


def _options(client: smtplib.SMTP, message: bytes) -> list[str]:
    options = [f"SIZE={len(message)}"] if client.has_extn("size") else []
    if not message.isascii():
        if not client.has_extn("8bitmime"):
            raise Unsendable("the message holds 8-bit text, which the server does not take")
        options.append("BODY=8BITMIME")
    return options


@contextmanager
def _told() -> Iterator[None]:
    """Turn the errors of smtplib into one sentence."""
    try:
        yield
    except smtplib.SMTPResponseException as error:
        raise Unsendable(f"the server answered {error.smtp_code} {_plain(error.smtp_error)}") from error
    except (smtplib.SMTPException, OSError) as error:
        raise Unsendable(str(error) or type(error).__name__) from error


@contextmanager
def _connected(server: Server) -> Iterator[smtplib.SMTP]:
    """Connect; the message is taken or not before the connection ends, so that its end is no error."""
    client = _client(server)
    try:
        yield client
        with suppress(smtplib.SMTPException, OSError):
            client.quit()
    finally:
        client.close()


def _client(server: Server) -> smtplib.SMTP:
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


def _plain(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.split())
