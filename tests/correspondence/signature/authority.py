"""A throw-away authority, made anew for each run: certificates for signers and for a timestamp server."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from asn1crypto import keys, tsp  # type: ignore[import-untyped]
from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.timestamps import DummyTimeStamper

from milaff.correspondence.signature.names import names_compared

PASSPHRASE = "wahid-ithnan"
EMBASSY = "سفارة مصر 2 — Embassy of Egypt"  # of two directions on purpose
Key = Any


@dataclass(frozen=True)
class Owner:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def read(self) -> Certificate:
        """The certificate as pyHanko takes it."""
        return Certificate.load(self.certificate.public_bytes(serialization.Encoding.DER))

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def p12(self, *chain: x509.Certificate) -> bytes:
        lock = serialization.BestAvailableEncryption(PASSPHRASE.encode())
        return pkcs12.serialize_key_and_certificates(b"key", self.key, self.certificate, chain or None, lock)


class Authority:
    """An authority that vouches for signers. Keys are ECDSA P-256 but where asked otherwise."""

    def __init__(self, name: str = "هيئة التصديق Test Authority") -> None:
        self.own = self._owner(name, None, ca=True)

    def signer(self, name: str = EMBASSY, **made: Any) -> Owner:
        """Make a signer; ``days`` are those from now on which the certificate begins and ends."""
        return self._owner(name, self.own, **made)

    def simple(self, owner: Owner) -> SimpleSigner:
        """Make what signs, without a file."""
        names_compared()
        made: SimpleSigner = SimpleSigner.load_pkcs12_data(owner.p12(self.own.certificate), [], PASSPHRASE.encode())
        return made

    def _owner(
        self,
        name: str,
        issuer: Owner | None,
        *,
        ca: bool = False,
        key: Key = None,
        days: tuple[float, float] = (-1, 30),
        stamping: bool = False,
        usage: bool = True,
    ) -> Owner:
        own = key or ec.generate_private_key(ec.SECP256R1())
        subject = _name(name)
        now = datetime.now(UTC)
        signing = issuer or Owner(None, own)  # type: ignore[arg-type]
        built = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(own.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + timedelta(days=-400 if ca else days[0]))
            .not_valid_after(now + timedelta(days=400 if ca else days[1]))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.key.public_key()), critical=False)
            .add_extension(_usage(ca=ca, signing=usage), critical=True)
        )
        if stamping:
            built = built.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        digest = None if isinstance(signing.key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
        return Owner(built.sign(signing.key, digest), own)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "EG"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Milaff test"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(*, ca: bool, signing: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signing and not ca,
        content_commitment=signing and not ca,
        key_encipherment=not signing,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


@contextmanager
def timestamps(authority: Authority, moment: datetime | None = None, status: int = 200) -> Iterator[str]:
    """Run a timestamp server on the loopback; gives its address. ``moment`` is what it vouches for, else now."""
    key = rsa.generate_private_key(65537, 2048)
    owner = authority.signer("Time authority", key=key, stamping=True, days=(-390, 30))
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    stamper = DummyTimeStamper(owner.read, keys.PrivateKeyInfo.load(private), fixed_dt=moment)

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = stamper.request_tsa_response(question).dump()
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/tsr"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def trust_folder(folder: Path, *owners: Owner) -> Path:
    """Make a folder of certificates that are trusted."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, owner in enumerate(owners):
        (folder / f"{number}.pem").write_bytes(owner.pem)
    return folder
