"""What a file is: editions and letters as they were signed, superseded, altered, copied for somebody."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from milaff.correspondence.signature.record import Books, known, record
from milaff.correspondence.signature.sign import sign
from milaff.correspondence.verify import Judgement, judge
from milaff.editions.copies.record import Copies, Copy, Holder, write_copies
from milaff.editions.digests import sha256
from milaff.language.text import Text
from tests.correspondence.mail.letters import ADDRESSEE, Office
from tests.correspondence.mail.letters import office as made_office
from tests.correspondence.signature.authority import EMBASSY, Authority, Owner
from tests.editions.desk import SHORT, Desk


@dataclass
class Place:
    """A workspace with two editions as PDF, and an authority that is trusted."""

    desk: Desk
    authority: Authority
    owner: Owner
    folder: Path

    @property
    def edition(self) -> bytes:
        return self.desk.path("editions/2/en.pdf").read_bytes()

    @property
    def superseded(self) -> bytes:
        return self.desk.path("editions/1/en.pdf").read_bytes()

    def signed(self, content: bytes) -> bytes:
        return sign(content, self.authority.simple(self.owner))

    def judged(self, content: bytes, name: str = "received.pdf") -> Judgement:
        (self.folder / name).write_bytes(content)
        return judge(self.folder / name, Books(self.desk.root), [self.authority.own.read])


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, authority: Authority, owner: Owner) -> Place:
    root = tmp_path_factory.mktemp("verify")
    desk = Desk(root / "desk", formats="[pdf]").made()
    desk.built()
    desk.redate("2024")
    desk.built()
    return Place(desk, authority, owner, root)


def test_an_edition_that_was_signed_is_unaltered_the_latest_and_sound(place: Place) -> None:
    found = place.judged(place.signed(place.edition))
    assert (found.verdict.state, found.verdict.report, found.verdict.edition) == ("unaltered", SHORT, 2)
    assert (found.verdict.latest, found.verdict.note, found.verdict.by) == (
        True,
        "as issued, and signed since",
        "digest",
    )
    assert [(seal.signer, seal.sound) for seal in found.seals] == [(EMBASSY, True)]
    assert found.sound


def test_an_edition_without_a_signature_is_judged_as_before(place: Place) -> None:
    found = place.judged(place.edition)
    assert (found.verdict.state, found.verdict.note, found.seals, found.sound) == ("unaltered", "", (), True)


def test_a_flipped_byte_in_a_signed_edition_is_found(place: Place) -> None:
    signed = bytearray(place.signed(place.edition))
    signed[len(place.edition) // 2] ^= 1
    found = place.judged(bytes(signed))
    assert found.verdict.state in ("altered", "foreign")
    assert not any(seal.intact for seal in found.seals)
    assert not found.sound


def test_an_edition_that_was_changed_and_then_signed_by_somebody_trusted_is_altered_all_the_same(place: Place) -> None:
    import io
    from typing import Any

    from pyhanko.pdf_utils import generic as _generic
    from pyhanko.pdf_utils.generic import pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    generic: Any = _generic
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(place.edition))
    page = writer.find_page_for_modification(0)[0].get_object()
    page[pdf_name("/Contents")] = writer.add_object(generic.StreamObject(stream_data=b""))
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    found = place.judged(place.signed(out.getvalue()))
    assert found.seals[0].sound
    assert (found.verdict.state, found.sound) == ("altered", False)


def test_an_edition_with_a_line_added_at_its_end_is_altered(place: Place) -> None:
    assert place.judged(place.edition + b"%\n").verdict.state == "altered"


def test_a_signed_edition_is_entered_and_a_strangers_file_is_not(place: Place, plain: bytes) -> None:
    books, signed = Books(place.desk.root), place.signed(place.edition)
    found = known(books, "en.pdf", place.edition)
    entered = record(place.desk.root, found, "en.signed.pdf", signed, sha256(place.edition), EMBASSY)
    assert entered
    assert sha256(signed) in (place.desk.root / entered).read_text(encoding="utf-8")
    assert record(place.desk.root, known(books, "x.pdf", plain), "x.pdf", signed, sha256(plain), EMBASSY) is None


def test_a_numbered_copy_is_unaltered_and_traced_to_whom_it_was_made_for(place: Place) -> None:
    content = b"%PDF-1.7 copy three\n%%EOF\n"
    holder = Holder(id="azerbaijan-mfa", name=Text(ar="الوزارة", en="The Ministry"))
    copy = Copy(number=3, made="2026-03-01", holder=holder, files={"en-copy-3.pdf": sha256(content)})
    write_copies(place.desk.root, Copies(report=SHORT, edition=2, copies=(copy,)))
    found = place.judged(content)
    assert (found.verdict.state, found.verdict.copy_number, found.verdict.latest) == ("unaltered", 3, True)
    assert found.holder == holder
    assert found.to_json()["holder"]["id"] == "azerbaijan-mfa"


def test_a_superseded_edition_that_was_signed_is_unaltered_but_not_the_latest(place: Place) -> None:
    found = place.judged(place.signed(place.superseded))
    assert (found.verdict.state, found.verdict.edition, found.verdict.last_edition) == ("unaltered", 1, 2)
    assert found.seals[0].sound
    assert not found.sound


@pytest.fixture
def office(tmp_path: Path, plain: bytes) -> Office:
    return made_office(tmp_path / "office", plain)


def of_office(office: Office, content: bytes, roots: list[object]) -> Judgement:
    path = office.root / "received.pdf"
    path.write_bytes(content)
    return judge(path, Books(office.root), roots)


def test_a_letter_of_the_register_is_known_signed_or_not(office: Office, authority: Authority, owner: Owner) -> None:
    for content in (office.letter, sign(office.letter, authority.simple(owner))):
        found = of_office(office, content, [authority.own.read])
        (letter,) = found.letters
        assert (letter.reference, letter.date, letter.addressee) == ("BAK/2026/001", "2026-03-01", ADDRESSEE.name.en)
        assert (found.is_letter, found.verdict.state, found.sound) == (True, "unaltered", True)


def test_a_letter_signed_by_a_stranger_is_not_sound(office: Office, authority: Authority, owner: Owner) -> None:
    found = of_office(office, sign(office.letter, authority.simple(owner)), [])
    assert (found.verdict.state, found.seals[0].intact, found.sound) == ("unaltered", True, False)


def test_a_letter_that_was_changed_is_not_known(office: Office) -> None:
    found = of_office(office, office.letter + b"\n", [])
    assert (found.verdict.state, found.letters, found.sound) == ("foreign", (), False)
