"""The mail server that letters go out by, ``reports/mail.yaml``; its password is never there."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from pydantic import Field

from milaff.correspondence.signature.passphrase import from_keyring
from milaff.dossier.notify import Server
from milaff.mail.post import PASSWORD, USER, Credentials
from milaff.problems import Problem, Problems
from milaff.sources.read import validated
from milaff.sources.yamlfile import read_yaml

FILE: Final = "reports/mail.yaml"
_SECRETS: Final = ("password", "passwd", "pass", "passphrase", "secret", "token", "key", "credentials")


class MailServer(Server):
    """A mail server for letters; ``user`` is who logs in where ``MILAFF_SMTP_USER`` does not say so."""

    user: str | None = Field(default=None, min_length=1)


def read_server(root: Path) -> MailServer:
    """Read the server; raise :class:`Problems` where it is missing or wrong, or the file holds a password."""
    if not (root / FILE).exists():
        remedy = "Write «host: mail.mfa.example» and «starttls: true» there; docs/sending.md says more"
        raise Problems([Problem(FILE, 0, "no mail server is named", remedy)])
    file = read_yaml(root / FILE, FILE)
    problems = list(file.problems)
    data = file.data if isinstance(file.data, dict) else {}
    if secrets := [key for key in data if key.lower() in _SECRETS]:
        message = f"«{secrets[0]}» may not stand here: whoever reads the workspace would read it"
        remedy = f"Remove it, change the password, and give it in {PASSWORD} or the keyring"
        problems += [Problem(FILE, file.line((key,)), message, remedy) for key in secrets]
    server = None if problems else validated(MailServer, file, (), problems, data=data)
    if problems or server is None:
        raise Problems(problems)
    return server


def credentials(
    server: MailServer, environ: Mapping[str, str], stored: Callable[[str], str | None] = from_keyring
) -> Credentials:
    """Give user and password: from the environment, else the password from the keyring.

    In the keyring it is the password of the service ``milaff`` and the user «user@host». Raise :class:`Problems` where
    there is a user and no password.
    """
    user = environ.get(USER) or server.user or ""
    if not user:
        return Credentials()
    account = f"{user}@{server.host}"
    password = environ.get(PASSWORD) or stored(account)
    if not password:
        remedy = f"Set {PASSWORD}, or store it: keyring set milaff '{account}'"
        raise Problems([Problem(FILE, 0, f"there is no password of {user}", remedy)])
    return Credentials(user, password)
