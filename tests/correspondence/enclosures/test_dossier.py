"""A dossier of ours is enclosed byte for byte as it was issued, or not at all."""

import io
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest

from milaff.correspondence.enclosures import enclose_dossier
from milaff.dossier.model import Dossier
from milaff.editions.digests import program_versions, sha256, theme_digest
from milaff.editions.record import Record, write_record
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.editions.desk import SHORT


def issued(root: Path, dossier: Dossier, files: Mapping[str, bytes], number: int = 1) -> Record:
    """Enter an edition of these files, as if a build had issued it."""
    record = Record(
        report=SHORT,
        number=number,
        issued="2026-11-21",
        as_of="2026-11-21",
        supersedes=number - 1 or None,
        files={name: sha256(content) for name, content in files.items()},
        theme=theme_digest(Workspace(root)),
        program=program_versions(),
        changes=None,
        dossier=dossier,
    )
    write_record(root, record)
    return record


@pytest.fixture
def pdf(built: Path) -> bytes:
    return (built / SHORT / "en.pdf").read_bytes()


def test_the_latest_edition_is_enclosed_with_all_that_a_letter_says_of_it(
    tmp_path: Path, dossiers: Mapping[str, Dossier], pdf: bytes
) -> None:
    for number in (1, 2):
        issued(tmp_path, dossiers[SHORT], {"en.pdf": pdf}, number)
        lie(tmp_path, pdf, number)
    found = enclose_dossier(Workspace(tmp_path), SHORT, "en")
    assert (found.name, found.content) == (f"{SHORT}-edition-2-en.pdf", pdf)
    assert (found.report, found.edition, found.language, found.own) == (SHORT, 2, "en", True)
    assert found.title == dossiers[SHORT].title
    assert (found.marking, found.marking_id) == (dossiers[SHORT].marking, "unclassified")
    with pikepdf.open(io.BytesIO(pdf)) as read:
        assert found.pages == len(read.pages) > 1
    assert found.short == sha256(pdf)[:16]
    assert enclose_dossier(Workspace(tmp_path), SHORT, "en", 1).edition == 1


def lie(root: Path, content: bytes, number: int = 1) -> Path:
    path = root / f"build/{SHORT}/editions/{number}/en.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("there", [b"", b"%PDF-1.7 of another day"], ids=["missing", "altered"])
def test_a_file_that_is_not_as_issued_is_made_again_from_the_record(
    tmp_path: Path, dossiers: Mapping[str, Dossier], pdf: bytes, there: bytes
) -> None:
    issued(tmp_path, dossiers[SHORT], {"en.pdf": pdf})
    path = lie(tmp_path, there)
    # The file recorded was of edition 1 too, so that what is made again has equal bytes.
    assert enclose_dossier(Workspace(tmp_path), SHORT, "en").content == pdf
    assert path.read_bytes() == pdf


def test_a_file_that_can_no_longer_be_made_as_issued_is_not_enclosed(
    tmp_path: Path, dossiers: Mapping[str, Dossier]
) -> None:
    issued(tmp_path, dossiers[SHORT], {"en.pdf": b"as issued by another program"})
    with pytest.raises(Problems, match=r"editions/1/en\.pdf: the file is not as issued, and .*the program has changed"):
        enclose_dossier(Workspace(tmp_path), SHORT, "en")


def test_where_there_is_no_edition_or_none_in_that_language_the_remedy_is_told(
    tmp_path: Path, dossiers: Mapping[str, Dossier], pdf: bytes
) -> None:
    with pytest.raises(Problems, match=f"no edition of {SHORT} was issued. Issue one with «milaff build {SHORT}»"):
        enclose_dossier(Workspace(tmp_path), SHORT, "en")
    issued(tmp_path, dossiers[SHORT], {"en.pdf": pdf})
    with pytest.raises(Problems, match=r"edition 1 has no ar\.pdf; it has en\.pdf"):
        enclose_dossier(Workspace(tmp_path), SHORT, "ar")
    with pytest.raises(Problems, match="there is no edition 7"):
        enclose_dossier(Workspace(tmp_path), SHORT, "en", 7)
