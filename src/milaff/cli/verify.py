"""``milaff verify``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.output import format_option, print_json
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.correspondence.signature.seal import Seal
    from milaff.correspondence.verify import Judgement, Letter
    from milaff.editions.verify import Verdict

_LANGUAGES = {"ar": "Arabic", "en": "English"}


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--trust",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the certificates that are trusted (PEM or DER). Default: reports/trust/.",
)
@format_option("text")
@pass_runtime
def verify(runtime: Runtime, files: tuple[Path, ...], trust: Path | None, form: str) -> None:
    """Tell what each of FILES (PDF, Word or HTML) is: which edition or letter, unaltered, the latest, signed by whom.

    A file is unaltered where its SHA-256 is that of a record in reports/editions/ or of a letter in the register, or
    where a PDF was one of these and nothing but signatures was added. Any other file is asked what it says of itself:
    it is then altered (or made again with other templates), a draft, or no dossier of this workspace.

    A signature is intact where what it covers is as it was signed, and trusted where a certificate in the trust folder
    vouches for the signer. Nothing is fetched from the network, so that a revoked certificate is not known as such.

    Exit code 0: all are unaltered and the latest, and each signature on them is intact and trusted; 1: one is not.

    \b
    milaff verify build/egypt-azerbaijan/ar.pdf
    milaff verify note.signed.pdf --trust certificates
    milaff verify returned.docx --format json
    """
    from milaff.correspondence.signature.record import Books
    from milaff.correspondence.signature.trust import FOLDER, trust_roots
    from milaff.correspondence.verify import judge

    if trust is not None and not trust.is_dir():
        raise click.UsageError(f"--trust: there is no folder {trust}")
    books = Books(runtime.workspace.root)
    roots = trust_roots(trust or runtime.workspace.root / FOLDER)
    for problem in books.problems:
        click.echo(problem, err=True)
    judged = [judge(path, books, roots) for path in files]
    if form == "json":
        print_json([one.to_json() for one in judged])
    else:
        for one in judged:
            for line in _lines(one):
                click.echo(runtime.shown(line))
    raise SystemExit(0 if all(one.sound for one in judged) and not books.problems else 1)


def _lines(judged: "Judgement") -> Iterator[str]:
    verdict = judged.verdict
    note = f" ({verdict.note})" if verdict.note else ""
    if judged.is_letter and not verdict.report:
        yield f"{verdict.file}: unaltered{note}."
    else:
        yield _sentence(verdict)
    yield from (f"  {_letter(letter)}" for letter in judged.letters)
    if judged.holder:
        yield f"  Copy {verdict.copy_number} was made for {judged.holder.name.en} ({judged.holder.id})."
    yield from (f"  {_seal(seal)}" for seal in judged.seals)


def _letter(letter: "Letter") -> str:
    to = f" to {letter.addressee}" if letter.addressee else ""
    day = f" of {letter.date}" if letter.date else ""
    void = ", which was declared void" if letter.void else ""
    role = {"letter": "It is", "signed": "It is, signed,", "enclosure": "It is an enclosure of"}[letter.role]
    return f"{role} {letter.reference}{day} by {letter.sender}{to}{void}."


def _seal(seal: "Seal") -> str:
    if not seal.signer:
        return f"A signature that cannot be read: {seal.problem}."
    said = "Timestamp of the whole by" if seal.kind == "timestamp" else "Signed by"
    parts = [
        "intact" if seal.intact else "NOT intact",
        "trusted" if seal.trusted else "not trusted",
        {"no": "", "signatures": "further signatures since", "yes": "ALTERED since"}[seal.modified],
    ]
    problem = f" ({seal.problem})" if seal.problem else ""
    return f"{said} {seal.signer}{_when(seal)}: {', '.join(filter(None, parts))}{problem}."


def _when(seal: "Seal") -> str:
    if seal.stamp:
        by = f", as {seal.stamp.authority} vouches" if seal.kind == "signature" else ""
        return f" at {seal.stamp.time}{by}"
    return f" at {seal.claimed}, by the signer's own clock" if seal.claimed else ""


def _sentence(verdict: "Verdict") -> str:
    note = f" ({verdict.note})" if verdict.note else ""
    match verdict.state:
        case "unreadable":
            return f"{verdict.file}: cannot be read{note}."
        case "foreign":
            return f"{verdict.file}: no dossier of this workspace{note}."
        case "draft":
            return f"{verdict.file}: {_what(verdict)}: a draft, never issued{note}."
        case "altered":
            return f"{verdict.file}: {_what(verdict)}, by its own word; it is not as issued{note}.{_newer(verdict)}"
        case _:
            latest = " and the latest" if verdict.latest else ""
            return f"{verdict.file}: {_what(verdict)}: unaltered{latest}{note}.{_newer(verdict)}"


def _what(verdict: "Verdict") -> str:
    parts = [verdict.report or "a dossier", _LANGUAGES.get(verdict.language or "", "")]
    parts.append(f"edition {verdict.edition}" if verdict.edition else "")
    parts.append(f"addendum {verdict.addendum}" if verdict.addendum else "")
    parts.append(f"copy {verdict.copy_number}" if verdict.copy_number else "")
    parts.append(f"as of {verdict.as_of}" if verdict.as_of else "")
    return ", ".join(filter(None, parts))


def _newer(verdict: "Verdict") -> str:
    if verdict.latest or not verdict.last_edition or not verdict.edition:
        return ""
    if verdict.edition < verdict.last_edition:
        return f" It is superseded: the latest is edition {verdict.last_edition}."
    return " A later addendum was issued." if verdict.addendum else ""
