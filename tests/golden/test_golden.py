"""The whole text of every dossier, kept; ``make golden`` renews it after a change of wording that was meant."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from tests.support import plain_text


class PlainTextFile(SingleFileSnapshotExtension):
    """Keeps a text in a file of its own: ``texts/egypt-azerbaijan.ar.txt``.

    The folder must hold nothing else: syrupy deletes from it what it did not write.
    """

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(Path(test_location.filepath).parent / "texts")

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        del test_location
        return str(index)


@pytest.fixture
def kept(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(PlainTextFile)


def test_the_text_of_a_dossier_is_the_text_that_was_read_and_approved(
    built: Path, edition: tuple[str, str], kept: SnapshotAssertion
) -> None:
    report, language = edition
    text = plain_text((built / report / f"{language}.html").read_bytes())
    assert text == kept(name=f"{report}.{language}")
