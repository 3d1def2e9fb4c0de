"""A PDF's own dossier: the JSON that it carries, its language, and the numbers of its copy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from milaff.dossier.model import Dossier, Imprint
from milaff.language.text import Language

NAME = "dossier.json"


class NotAuditable(Exception):  # noqa: N818 -- reads as what it is
    """The file is no PDF, is damaged or encrypted, or carries no dossier; the message says which, and the remedy."""


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Open a PDF with pikepdf; raise :class:`NotAuditable` in one line where it cannot be read."""
    import pikepdf

    try:
        pdf = pikepdf.open(path)
    except FileNotFoundError:
        raise NotAuditable(f"{path}: there is no such file") from None
    except pikepdf.PasswordError:
        raise NotAuditable(f"{path}: the file is encrypted; audit it before it is protected with a password") from None
    except (pikepdf.PdfError, OSError) as error:
        reason = str(error).splitlines()[0].removeprefix(f"{path}: ") if str(error) else type(error).__name__
        raise NotAuditable(f"{path}: this is no sound PDF ({reason}); build it again") from None
    with pdf:
        try:
            yield pdf
        except (pikepdf.PdfError, KeyError, AttributeError, TypeError, IndexError, ValueError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise NotAuditable(f"{path}: the file is damaged or not of our making ({reason}); build it again") from None


def attached_dossier(pdf: Any, path: Path) -> tuple[Dossier, Language, Imprint]:  # noqa: ANN401 -- pikepdf's objects
    """Read the dossier that a PDF carries, the language it is printed in, and what its copy bears."""
    if NAME not in pdf.attachments:
        raise NotAuditable(f"{path}: no {NAME} is attached; only PDFs built by milaff can be audited")
    try:
        dossier = Dossier.model_validate_json(pdf.attachments[NAME].get_file().read_bytes())
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(map(str, problem["loc"]))
        raise NotAuditable(
            f"{path}: the {NAME} attached is not as this version of milaff writes it ({where}: {problem['msg']}); "
            "build the file again"
        ) from None
    language: Language = "ar" if str(pdf.Root.get("/Lang", "")).startswith("ar") else "en"
    return dossier, language, Imprint(edition=_number(pdf, "/Edition"), copy_number=_number(pdf, "/Copy"))


def _number(pdf: Any, key: str) -> int | None:  # noqa: ANN401
    text = str(pdf.trailer.get("/Info", {}).get(key, ""))
    return int(text) if text.isdecimal() else None
