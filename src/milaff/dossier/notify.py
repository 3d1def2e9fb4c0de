"""Who is told of a scheduled run, and how: ``notify:`` of a report."""

import re
from email.utils import parseaddr
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from milaff.dossier.timetable import refused
from milaff.language.text import Language

Security = Literal["tls", "starttls", "none"]
PORTS: dict[Security, int] = {"tls": 465, "starttls": 587, "none": 25}

# The addr-spec of RFC 5322 as mail is written today: an unquoted local part, a domain of letters, digits and hyphens.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+")
# C0, DEL, C1 and the line separators of Unicode: anything that could end a header's line somewhere on the way.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def is_address(text: str) -> bool:
    """Tell whether a text is one mail address, without a name."""
    return bool(_ADDRESS.fullmatch(text))


def _mailbox(text: str) -> str:
    remedy = "Write one address, such as desk@mfa.example or «Desk <desk@mfa.example>»"
    if CONTROL.search(text):
        raise refused("an address holds a line break or another control character", remedy)
    if not is_address(parseaddr(text)[1]):
        raise refused(f"«{text}» is no mail address", remedy)
    return text


def _host(text: str) -> str:
    if not _HOST.fullmatch(text):
        raise refused(f"«{text}» is no host", "Write a host's name or IP address, without port or scheme")
    return text


def _word(text: str) -> str:
    if "\0" in text:
        raise refused("a word of the command holds a null character", "Remove it")
    return text


Mailbox = Annotated[str, AfterValidator(_mailbox)]
Host = Annotated[str, AfterValidator(_host)]
Word = Annotated[str, AfterValidator(_word)]


class Server(BaseModel):
    """A mail server.

    ``tls`` speaks TLS from the first byte (port 465), ``starttls`` turns to it (port 587), neither is plain (port 25).
    User and password are never here: they come from the environment.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    host: Host
    port: int | None = Field(default=None, ge=1, le=65535)
    starttls: bool = False
    tls: bool = False

    @model_validator(mode="after")
    def _one_security(self) -> Self:
        if self.tls and self.starttls:
            raise refused("«tls» and «starttls» exclude each other", "Keep the one that the server speaks")
        return self

    @property
    def security(self) -> Security:
        """How the connection is protected."""
        return "tls" if self.tls else "starttls" if self.starttls else "none"

    @property
    def at(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port or PORTS[self.security]


class Smtp(Server):
    """A mail server and who writes to whom."""

    sender: Mailbox = Field(alias="from")
    to: tuple[Mailbox, ...] = Field(min_length=1)


class Notify(BaseModel):
    """A command that is given the news as JSON, a mail server, or both; ``language`` is that of the message."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    command: tuple[Word, ...] = ()
    smtp: Smtp | None = None
    language: Language | None = None

    @model_validator(mode="after")
    def _someone(self) -> Self:
        if not self.command and not self.smtp:
            raise refused("«notify» names neither a command nor a mail server", "Add command: or smtp:, or remove it")
        return self
