"""Where a passphrase or PIN comes from: environment, keyring or terminal, and never the command line."""

from collections.abc import Callable, Mapping
from typing import Final

FILE, TOKEN = "MILAFF_P12_PASSPHRASE", "MILAFF_PKCS11_PIN"
SERVICE: Final = "milaff"


def passphrase(variable: str, account: str, environ: Mapping[str, str], ask: Callable[[], str] | None) -> str | None:
    """Give the secret of ``account`` (a file's path, a token's label, a server's user).

    It is that of the ``variable`` of the environment, else that in the keyring under ``milaff`` and the account, else
    what ``ask`` gives; None where there is none of the three.
    """
    if variable in environ:
        return environ[variable]
    stored = from_keyring(account)
    if stored is not None:
        return stored
    return ask() if ask else None


def from_keyring(account: str) -> str | None:
    """Look into the system's keyring; None where it holds nothing, there is none, or it stays locked."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(SERVICE, account)
    except (KeyringError, RuntimeError):
        return None
