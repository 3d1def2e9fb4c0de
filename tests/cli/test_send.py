"""``milaff send``, to a real server on this machine."""

import io
import ssl
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from milaff.correspondence.register import Signing, amend
from tests.correspondence.mail.letters import SUBJECT, Office
from tests.correspondence.mail.letters import office as made
from tests.mail.server import Inbox, make_certificate, server_side, serving
from tests.support import Ran, run

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:aiosmtpd")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr("milaff.correspondence.mail.server.from_keyring", lambda _: None)
    for name in ("MILAFF_SMTP_USER", "MILAFF_SMTP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    place = made(tmp_path / "office")
    place.draft()
    return place


@pytest.fixture
def trusted(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The server's side of TLS; the client is told to trust its certificate."""
    certificate = make_certificate(tmp_path_factory.mktemp("tls"))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    return server_side(certificate)


def sent(office: Office, *words: str) -> Ran:
    return run("send", "draft.eml", *words, cwd=office.root)


def test_a_draft_goes_out_over_starttls_and_the_register_holds_its_message_id(
    office: Office, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, asked = Inbox(), []

    def authenticator(*words: object) -> AuthResult:
        asked.append((words[-1].login, words[-1].password))  # type: ignore[attr-defined]
        return AuthResult(success=True)

    monkeypatch.setenv("MILAFF_SMTP_PASSWORD", "s3cret")
    options = {"tls_context": trusted, "require_starttls": True, "authenticator": authenticator, "auth_required": True}
    with serving(inbox, **options) as port:
        office.server(port, "starttls: true\nuser: desk\n")
        done = sent(office, "--yes")
    assert done.code == 0, done.err
    ((to, _, protected),) = inbox.taken
    assert (to, protected) == (["mfa@aze.example", "desk@mfa.example"], True)
    assert asked == [(b"desk", b"s3cret")]
    assert "s3cret" not in done.out + done.err
    assert inbox.mail()["Subject"] == SUBJECT
    assert inbox.mail()["X-Unsent"] is None
    (sending,) = office.now.sent
    assert (sending.state, f"{sending.message_id}\n") == ("sent", done.out)
    assert inbox.mail()["Message-ID"] == sending.message_id


def test_a_draft_goes_out_over_tls(office: Office, trusted: ssl.SSLContext) -> None:
    inbox = Inbox()
    with serving(inbox, ssl_context=trusted) as port:
        office.server(port, "tls: true\n")
        assert sent(office, "--yes").code == 0
    assert inbox.mail()["Subject"] == SUBJECT


def test_what_goes_to_whom_is_shown_first(office: Office) -> None:
    with serving(Inbox()) as port:
        office.server(port)
        shown = sent(office, "--yes").err
        assert f"127.0.0.1:{port}, NOT protected" in shown
    for line in (
        "Letter:   BAK/2026/001 of 2026-03-01, note-verbale",
        "From:     embassy@mfa.example",
        "To:       mfa@aze.example",
        "Cc:       desk@mfa.example",
        f"Subject:  {SUBJECT}",
        f"          SHA-256 {office.entry.files['note.pdf']}",
    ):
        assert line in shown


def test_a_letter_that_was_signed_and_is_attached_unsigned_is_pointed_out(office: Office) -> None:
    signing = Signing(name="note.signed.pdf", sha256="0" * 64, of="1" * 64, at="2026-03-01T08:00:00+00:00")
    amend(office.root, office.now, signed=(signing,))
    with serving(Inbox()) as port:
        office.server(port)
        assert "NOTE: the letter was signed, and the draft attaches it unsigned" in sent(office, "--yes").err


def test_without_a_terminal_nothing_is_sent_unless_yes_is_said(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    inbox = Inbox()
    with serving(inbox) as port:
        office.server(port)
        done = sent(office)
    assert (done.code, inbox.taken, office.now.sent) == (2, [], ())
    assert "--yes" in done.err


def test_who_says_no_sends_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    inbox = Inbox()
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    with serving(inbox) as port:
        office.server(port)
        assert sent(office).code == 1
    assert (inbox.taken, office.now.sent) == ([], ())


def test_a_second_time_is_refused_unless_again_is_said(office: Office) -> None:
    inbox = Inbox()
    with serving(inbox) as port:
        office.server(port)
        assert sent(office, "--yes").code == 0
        again = sent(office, "--yes")
        assert again.code == 1
        assert "BAK/2026/001 was sent at" in again.err
        assert len(inbox.taken) == 1
        assert sent(office, "--yes", "--again").code == 0
    assert len(inbox.taken) == 2
    assert len({one.message_id for one in office.now.sent}) == 2


def test_who_was_refused_is_told_and_makes_the_exit_code_1(office: Office) -> None:
    with serving(Inbox(refused=frozenset({"desk@mfa.example"}))) as port:
        office.server(port)
        done = sent(office, "--yes")
    assert done.code == 1
    assert "Sent BAK/2026/001 to mfa@aze.example." in done.err
    assert "REFUSED for desk@mfa.example: 550 no such person" in done.err
    assert office.now.sent[0].refused == {"desk@mfa.example": "550 no such person"}


def test_a_server_that_is_not_there_is_told_and_the_letter_was_not_sent(office: Office) -> None:
    office.server(9)
    done = sent(office, "--yes")
    assert done.code == 1
    assert "BAK/2026/001 was not sent" in done.err
    assert office.now.sent[0].state == "failed"


def test_a_password_in_the_workspace_stops_everything(office: Office) -> None:
    office.server(25, "password: hunter2\n")
    done = sent(office, "--yes")
    assert (done.code, office.now.sent) == (1, ())
    assert "reports/mail.yaml:3:" in done.err
    assert "hunter2" not in done.err


def test_a_sending_that_was_killed_is_not_repeated_by_mistake(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise SystemExit(137)

    monkeypatch.setattr("milaff.correspondence.mail.sending.send.__defaults__", (killed,))
    office.server(25)
    assert sent(office, "--yes").code == 137
    monkeypatch.undo()
    done = sent(office, "--yes")
    assert done.code == 1
    assert "its outcome is unknown" in done.err
