"""TLS by Dask's own settings, taken from its environment: Milaff adds none of its own."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

pytest.importorskip("distributed", reason="the extra milaff[cluster] is not installed")

from tools.bench.local_cluster import local_cluster

from tests.demo_worlds import small_world


def certificates(folder: Path) -> dict[str, str]:
    """Lay a certificate that is its own authority and its key into a folder; gives Dask's settings for all roles."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "milaff-test")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    own, secret = folder / "own.pem", folder / "own.key"
    own.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    roles = {f"{tls}{role}__CERT": str(own) for role in ("SCHEDULER", "WORKER", "CLIENT")}
    roles |= {f"{tls}{role}__KEY": str(secret) for role in ("SCHEDULER", "WORKER", "CLIENT")}
    return {**roles, f"{tls}CA_FILE": str(own), "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "true"}


def test_a_build_by_a_cluster_with_tls_and_a_refusal_of_who_has_no_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = small_world(tmp_path / "world", 1, formats="html")
    plain = dict(os.environ)
    for name, value in certificates(tmp_path).items():
        monkeypatch.setenv(name, value)
    with local_cluster(1, "tls", wait=False) as cluster:
        assert cluster.address.startswith("tls://")
        command = [sys.executable, "-m", "milaff", "build", "--all", "--cluster", cluster.address]
        refused = subprocess.run(command, cwd=root, env=plain, capture_output=True, text=True, check=False)
        assert refused.returncode == 1
        assert "no scheduler can be used there" in refused.stderr.splitlines()[0]
        built = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        assert built.returncode == 0, built.stderr
        assert "edition 1 issued" in built.stderr
