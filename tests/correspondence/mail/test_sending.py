"""Sending: what the register says before and after, and that nothing goes out twice by mistake."""

from collections.abc import Mapping

import pytest

from milaff.correspondence.mail.draft import Attachment
from milaff.correspondence.mail.reviewed import Reviewed, read_draft
from milaff.correspondence.mail.sending import Post, check_unsent, entry_of, send
from milaff.correspondence.mail.server import MailServer
from milaff.correspondence.register import amend, find_by_message_id
from milaff.correspondence.signature.record import Books, known, record
from milaff.correspondence.signature.sign import sign
from milaff.editions.digests import sha256
from milaff.mail.post import Credentials, OutcomeUnknown, Unsendable
from milaff.problems import Problems
from tests.correspondence.mail.letters import LETTER, Office, issued
from tests.correspondence.mail.letters import office as made
from tests.correspondence.signature.authority import Authority

SERVER = MailServer(host="127.0.0.1")


def sending(office: Office, deliver: Post) -> object:
    return send(office.root, office.now, read_draft(office.draft()), SERVER, Credentials(), deliver)


def taken(*_: object) -> Mapping[str, str]:
    return {}


def found(office: Office, draft: Reviewed) -> str:
    return entry_of(Books(office.root), draft, "draft.eml").reference


def test_the_register_is_told_before_and_after(office: Office) -> None:
    seen: list[str] = []

    def deliver(server: MailServer, sender: str, to: tuple[str, ...], content: bytes, _: Credentials) -> dict[str, str]:
        (begun,) = office.now.sent
        seen.append(begun.state)
        assert (server, sender) == (SERVER, "embassy@mfa.example")
        assert begun.sha256 == sha256(content)
        assert b"X-Unsent" not in content
        return {to[1]: "550 no such person"}

    sending(office, deliver)
    assert seen == ["begun"]
    (sent,) = office.now.sent
    assert (sent.state, sent.to, sent.refused) == (
        "sent",
        ("mfa@aze.example",),
        {"desk@mfa.example": "550 no such person"},
    )
    assert find_by_message_id(office.root, sent.message_id) == (office.now,)


def test_what_was_sent_is_not_sent_again_unless_that_is_said(office: Office) -> None:
    sending(office, taken)
    with pytest.raises(Problems, match=r"BAK/2026/001 was sent at .* to mfa@aze\.example, desk@mfa\.example"):
        check_unsent(office.now, "draft.eml", again=False)
    check_unsent(office.now, "draft.eml", again=True)
    sending(office, taken)
    first, second = office.now.sent
    assert first.message_id != second.message_id


def test_what_the_server_did_not_take_may_be_sent_again(office: Office) -> None:
    def refuse(*_: object) -> Mapping[str, str]:
        raise Unsendable("the server answered 554 no")

    with pytest.raises(Unsendable):
        sending(office, refuse)
    (failed,) = office.now.sent
    assert (failed.state, failed.to) == ("failed", ())
    assert failed.refused["mfa@aze.example"] == "the server answered 554 no"
    check_unsent(office.now, "draft.eml", again=False)


@pytest.mark.parametrize("stop", [OutcomeUnknown("the connection broke"), KeyboardInterrupt(), MemoryError()], ids=repr)
def test_whatever_stops_a_sending_under_way_leaves_its_outcome_unknown(office: Office, stop: BaseException) -> None:
    def break_off(*_: object) -> Mapping[str, str]:
        raise stop

    with pytest.raises(type(stop)):
        sending(office, break_off)
    assert [one.state for one in office.now.sent] == ["begun"]
    with pytest.raises(Problems, match="its outcome is unknown"):
        check_unsent(office.now, "draft.eml", again=False)


def test_a_register_that_cannot_be_told_afterwards_is_told_of_loudly(office: Office) -> None:
    def interfere(*_: object) -> Mapping[str, str]:
        amend(office.root, office.now, sent=())
        return {}

    sent = sending(office, interfere)
    assert "another process has changed" in sent.unrecorded  # type: ignore[attr-defined]


def test_two_who_send_the_same_at_once_send_it_once(office: Office) -> None:
    entry, draft = office.now, read_draft(office.draft())
    send(office.root, entry, draft, SERVER, Credentials(), taken)
    with pytest.raises(Problems, match="another process has changed"):
        send(office.root, entry, draft, SERVER, Credentials(), taken)
    assert len(office.now.sent) == 1


def test_the_letter_is_found_by_what_is_attached(office: Office) -> None:
    assert found(office, read_draft(office.draft())) == "BAK/2026/001"
    assert found(office, read_draft(office.draft(reference="", register=""))) == "BAK/2026/001"


def test_a_letter_that_was_changed_is_not_sent_under_its_number(office: Office) -> None:
    draft = read_draft(office.draft(attachments=(Attachment(LETTER, office.letter + b" "),)))
    with pytest.raises(Problems, match="does not attach the letter BAK/2026/001 as it is registered"):
        found(office, draft)


def test_what_is_no_letter_is_not_sent(office: Office) -> None:
    draft = read_draft(office.draft(attachments=(), reference="", register=""))
    with pytest.raises(Problems, match="attaches no letter of the register"):
        found(office, draft)


def test_two_letters_go_out_with_two_messages(office: Office) -> None:
    other = b"%PDF-1.7 another\n%%EOF\n"
    issued(office.root, other)
    both = (Attachment(LETTER, office.letter), Attachment("b.pdf", other))
    with pytest.raises(Problems, match="several letters"):
        found(office, read_draft(office.draft(attachments=both, reference="", register="")))


def test_a_letter_that_was_signed_since_is_the_letter_and_its_entry_holds_the_digest(
    office: Office, authority: Authority, plain: bytes
) -> None:
    place = made(office.root / "other", plain)
    signed = sign(plain, authority.simple(authority.signer()))
    draft = read_draft(place.draft(attachments=(Attachment(LETTER, signed),)))
    assert found(place, draft) == "BAK/2026/001"
    record(place.root, known(Books(place.root), LETTER, plain), "note.signed.pdf", signed, sha256(plain), "Embassy")
    (signing,) = place.now.signed
    assert (signing.sha256, signing.of, signing.by) == (sha256(signed), sha256(plain), "Embassy")
    assert found(place, draft) == "BAK/2026/001"
