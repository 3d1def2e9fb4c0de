"""What is known of one signature."""

from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

Modified = Literal["no", "signatures", "yes"]

_WHY: Final = {
    "NO_CERTIFICATE_CHAIN_FOUND": "no certificate in the trust folder vouches for the signer",
    "OUT_OF_BOUNDS_NO_POE": "the certificate is not valid now, and no trusted timestamp proves that it was then",
    "OUT_OF_BOUNDS_NOT_REVOKED": "the certificate is not valid now, and no trusted timestamp proves that it was then",
    "NOT_YET_VALID": "the certificate is not valid yet",
    "REVOKED_NO_POE": "the certificate was revoked",
    "REVOKED": "the certificate was revoked",
    "REVOKED_CA_NO_POE": "the certificate of the signer's authority was revoked",
    "CHAIN_CONSTRAINTS_FAILURE": "the certificate is not one for signatures, or its authority may not have issued it",
    "CERTIFICATE_CHAIN_GENERAL_FAILURE": "the chain of certificates does not hold",
    "CRYPTO_CONSTRAINTS_FAILURE": "the signature uses a method that is no longer safe",
    "CRYPTO_CONSTRAINTS_FAILURE_NO_POE": "the signature uses a method that is no longer safe",
}


def why(indication: Any) -> str:  # noqa: ANN401 -- one of pyHanko's AdESIndeterminate, AdESFailure, or None
    """Say why a signer is not trusted (the subindications of ETSI EN 319 102-1, 5.1.3)."""
    name = getattr(indication, "name", "NO_CERTIFICATE_CHAIN_FOUND")
    return _WHY.get(name, f"the signer's certificate is not trusted ({name.lower().replace('_', ' ')})")


@dataclass(frozen=True)
class Stamp:
    """A timestamp (RFC 3161): the ``time`` in ISO 8601, UTC, and the name of who vouches for it."""

    time: str
    authority: str
    intact: bool
    trusted: bool

    @property
    def sound(self) -> bool:
        """Tell whether it proves its time."""
        return self.intact and self.trusted


@dataclass(frozen=True)
class Seal:
    """One signature of a file.

    ``field`` is its name in the file; ``signer`` the common name, ``subject`` and ``issuer`` the whole names, and
    ``certificate`` the SHA-256 of the certificate; ``claimed`` the time that the signer says, ISO 8601, UTC; ``stamp``
    the time that an authority vouches for. ``intact``: the bytes that it covers are those signed, and it leaves none
    of its revision open. ``trusted``: the signer, and the timestamp's authority where there is one, are in the trust
    folder or vouched for from there. ``covered`` is how many of the file's first bytes it signs; ``modified`` what
    came after them: nothing, further signatures alone, or something else. ``problem`` says in a clause what is wrong.
    """

    field: str
    signer: str = ""
    subject: str = ""
    issuer: str = ""
    certificate: str = ""
    claimed: str | None = None
    stamp: Stamp | None = None
    intact: bool = False
    trusted: bool = False
    modified: Modified = "yes"
    covered: int = 0
    problem: str = ""
    kind: Literal["signature", "timestamp"] = "signature"

    @property
    def sound(self) -> bool:
        """Tell whether it is intact and trusted, and nothing but signatures came after it."""
        return self.intact and self.trusted and self.modified != "yes"

    def to_json(self) -> dict[str, Any]:
        """Return the signature as plain data."""
        return {**asdict(self), "sound": self.sound}
