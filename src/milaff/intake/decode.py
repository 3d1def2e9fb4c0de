"""Bytes to text: which encoding a file is in, and how sure that is.

A text that is valid UTF-8 beyond ASCII is UTF-8; no other text passes for it by chance. Of the one-byte encodings of
Arabic, which turn one another's letters into other letters, that is taken which gives the most common Arabic words.
"""

import re
from dataclasses import dataclass
from typing import Final

from milaff.intake.refusal import Refused

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_ONE_BYTE: Final = ("cp1256", "iso8859_6", "cp1252", "mac_arabic", "cp720")
NAMES: Final = {
    "cp1256": "windows-1256",
    "iso8859_6": "iso-8859-6",
    "cp1252": "windows-1252",
    "mac_arabic": "x-mac-arabic",
    "cp720": "ibm720",
}
_COMMON_WORDS: Final = (
    "في من على إلى الى أن ان التي الذي عن مع هذا هذه كما بين وقد خلال كان كانت ما لا بعد فى"
    " قبل عام وزير رئيس يوم ذلك كل أو"
)
_COMMON: Final = frozenset(_COMMON_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_DECLARED = (
    re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)""", re.I),
    re.compile(rb"""<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)""", re.I),
)


@dataclass(frozen=True)
class Decoded:
    """A file's text without its byte order mark, and its encoding's name (IANA, small letters).

    ``doubt`` is a sentence where another encoding would also do, "" where none would.
    """

    text: str
    encoding: str
    doubt: str = ""


def decoded(content: bytes, declared: str | None = None) -> Decoded:
    """Decode a file; ``declared`` is the encoding it names itself, believed where the bytes bear it out.

    Raises :class:`Refused` for what is no text in any encoding known.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = _strictly(content[len(mark) :], encoding)
            if text is None:
                raise Refused(f"begins as {encoding} but is damaged", "Save it again as UTF-8")
            return _checked(Decoded(text, encoding))
    if found := _wide(content):
        return _checked(found)
    if (text := _strictly(content, "utf-8")) is not None and "\0" not in text:
        return _checked(Decoded(text, "utf-8"))
    if declared and (text := _strictly(content, declared)) is not None and not _CONTROL.search(text):
        return Decoded(text, NAMES.get(declared.lower(), declared.lower()))
    return _checked(_by_words(content))


def declared_in(content: bytes) -> str | None:
    """Give the encoding that an HTML or XML file declares in its first 4096 bytes."""
    for pattern in _DECLARED:
        if found := pattern.search(content[:4096]):
            return found[1].decode("ascii", "ignore").lower()
    return None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _wide(content: bytes) -> Decoded | None:
    """Find UTF-16 without a mark: every other byte is the same few values, those of Arabic, Latin and punctuation."""
    sample = content[:20000]
    if len(sample) < 4 or len(content) % 2:
        return None
    halves = {"utf-16-be": sample[0::2], "utf-16-le": sample[1::2]}
    for encoding, high in halves.items():
        if sum(byte in (0, 6, 0x20) for byte in high) > 0.95 * len(high) and high.count(0) + high.count(6) > 0:
            low = sample[1::2] if encoding == "utf-16-be" else sample[0::2]
            text = _strictly(content, encoding)
            if text is not None and len(set(low)) > 1 and high.count(0) + high.count(6) > 0.9 * len(high):
                return Decoded(text, encoding)
    return None


def _by_words(content: bytes) -> Decoded:
    """Choose the one-byte encoding whose words are most often common Arabic ones, or plain Western text."""
    scored = sorted(
        (
            (_score(text), -n, encoding, text)
            for n, encoding in enumerate(_ONE_BYTE)
            if (text := _strictly(content, encoding))
        ),
        reverse=True,
    )
    scored = [one for one in scored if not _CONTROL.search(one[3])]
    if not scored:
        raise Refused("is no text in an encoding that Milaff knows", "Save it as UTF-8")
    best, *others = scored
    rivals = [NAMES[other[2]] for other in others if other[3] != best[3] and other[0] > 0.7 * best[0]]
    doubt = f"read as {NAMES[best[2]]}, but {' or '.join(rivals)} is as likely: look at the text" if rivals else ""
    return Decoded(best[3], NAMES[best[2]], doubt)


def _score(text: str) -> float:
    """Give the share of words, from 0 to 1, that look like Arabic or like plain Latin words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    good = 0.0
    for word in words:
        if word.isascii():
            good += 0.5
        elif word in _COMMON or (len(word) > 3 and word.startswith(("ال", "وال", "بال", "لل"))):
            good += 1
        elif _ARABIC_WORD.fullmatch(word):
            good += 0.25 - (0.25 if re.search(r"[ةى](?=.)|^[ةىؤئء]", word) else 0)
        elif sum(map(str.isascii, word)) >= len(word) / 2:
            good += 0.3
    return good / len(words)


def _checked(found: Decoded) -> Decoded:
    """Refuse what decodes but is no text: a binary file, or one that would steer a terminal."""
    if control := _CONTROL.search(found.text):
        line = found.text.count("\n", 0, control.start()) + 1
        message = f"is no plain text (control character U+{ord(control[0]):04X} in line {line})"
        raise Refused(message, "Save it again as plain text, UTF-8")
    return found
