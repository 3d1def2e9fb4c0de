"""Names in certificates, such as «سفارة جمهورية مصر العربية 2», in which Arabic stands beside digits or Latin letters.

asn1crypto refuses to compare them, by a rule that RFC 4518, 2.5, takes out: bidirectional characters are ignored.
"""

from collections.abc import Callable
from functools import cache

from asn1crypto.x509 import NameTypeAndValue  # type: ignore[import-untyped]


@cache
def names_compared() -> None:
    """Have asn1crypto compare names of mixed direction in this process; once is enough."""
    prepared: Callable[[NameTypeAndValue, str], str] = NameTypeAndValue._ldap_string_prep

    def prepare(self: NameTypeAndValue, string: str) -> str:
        return _prepared(string, lambda part: prepared(self, part))

    NameTypeAndValue._ldap_string_prep = prepare


def _prepared(string: str, whole: Callable[[str], str]) -> str:
    """Prepare a name for comparison; one of mixed direction word by word, and a word of it letter by letter."""
    try:
        return whole(string)
    except ValueError:
        if len(string) < 2:
            raise
    words = string.split()
    parts = words if len(words) > 1 else list(string.strip())
    return f" {('  ' if len(words) > 1 else '').join(_prepared(part, whole).strip() for part in parts)} "
