"""What the tests of letters and signatures share with those of their packages."""

from tests.correspondence.conftest import authority, owner, plain

__all__ = ["authority", "owner", "plain"]
