"""The whole text of every dossier, kept; ``make golden`` renews it after a change of wording that was meant."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.support import plain_text


class PlainTextFile(SingleFileSnapshotExtension):
    """Keeps a text in a file of its own."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def kept(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(PlainTextFile)


def test_a_dossier_reads_as_approved(built: Path, edition: tuple[str, str], kept: SnapshotAssertion) -> None:
    report, language = edition
    text = plain_text((built / report / f"{language}.html").read_bytes())
    assert text == kept
