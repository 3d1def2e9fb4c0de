"""Mail, sent to a real server on this machine: plain, with STARTTLS, with TLS; and every way in which it is refused."""

import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from milaff.dossier.notify import Notify, Smtp
from milaff.schedule.notice.mail import PASSWORD, USER, Unsendable, message, send
from milaff.schedule.notice.tell import tell
from milaff.workspace import Workspace
from tests.mail.server import Inbox, make_certificate, server_side, serving
from tests.schedule.notice.support import issued, report

LONG = "العلاقات المصرية الأذربيجانية: صدور الإصدار 4 من الملف بعد زيارة السيد وزير الخارجية إلى باكو والوفد المرافق له"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:aiosmtpd")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate of 127.0.0.1 by its own authority, and its key."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusted(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The server's side of TLS; the client is told to trust its certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    return server_side(certificate)


def smtp(port: int, **changes: Any) -> Smtp:
    return Smtp.model_validate(
        {
            "host": "127.0.0.1",
            "port": port,
            "from": "Milaff <milaff@mfa.example>",
            "to": ["desk@mfa.example"],
            **changes,
        }
    )


def post(server: Smtp, environ: dict[str, str] | None = None, subject: str = LONG) -> None:
    send(server, message(server, subject, "صدر الإصدار\n.\nحرف\n", "ar"), environ or {})


def test_a_mail_arrives_with_its_arabic_subject_and_text_whole() -> None:
    inbox = Inbox()
    with serving(inbox) as port:
        post(smtp(port, to=["desk@mfa.example", "مكتب الوزير <minister@mfa.example>"]))
    assert inbox.taken[0][0] == ["desk@mfa.example", "minister@mfa.example"]
    mail = inbox.mail()
    assert mail["Subject"] == LONG
    assert mail["To"].addresses[1].display_name == "مكتب الوزير"
    assert mail.get_content().replace("\r\n", "\n") == "صدر الإصدار\n.\nحرف\n"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Message-ID"].endswith("@mfa.example>")


def test_the_subject_is_encoded_after_rfc_2047_in_lines_of_ascii() -> None:
    inbox = Inbox()
    with serving(inbox) as port:
        post(smtp(port))
    head = inbox.taken[0][1].partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert b"Subject: =?utf-8?" in head
    for word in head.split():
        assert not word.startswith(b"=?") or (word.endswith(b"?=") and len(word) <= 75), word
    assert max(map(len, head.split(b"\r\n"))) <= 78


def test_starttls_protects_mail_and_password(trusted: ssl.SSLContext) -> None:
    inbox, asked = Inbox(), []

    def authenticator(*words: Any) -> AuthResult:
        asked.append((words[-1].login, words[-1].password, words[1].ssl is not None))
        return AuthResult(success=True)

    options = {"tls_context": trusted, "require_starttls": True, "authenticator": authenticator, "auth_required": True}
    with serving(inbox, **options) as port:
        post(smtp(port, starttls=True), {USER: "milaff", PASSWORD: "s3cret"})
    assert inbox.taken[0][2]
    assert asked == [(b"milaff", b"s3cret", True)]


def test_tls_protects_from_the_first_byte(trusted: ssl.SSLContext) -> None:
    inbox = Inbox()
    with serving(inbox, ssl_context=trusted) as port:
        post(smtp(port, tls=True))
    assert inbox.mail()["Subject"] == LONG


def test_a_server_whose_certificate_nobody_vouches_for_is_sent_nothing(certificate: tuple[Path, Path]) -> None:
    inbox = Inbox()
    with serving(inbox, tls_context=server_side(certificate)) as port, pytest.raises(Unsendable, match="certificate"):
        post(smtp(port, starttls=True))
    assert inbox.taken == []


def test_a_server_that_knows_no_starttls_is_sent_nothing() -> None:
    inbox = Inbox()
    with serving(inbox) as port, pytest.raises(Unsendable, match="STARTTLS"):
        post(smtp(port, starttls=True), {USER: "milaff", PASSWORD: "secret"})
    assert inbox.taken == []


def test_a_password_never_goes_over_an_open_line() -> None:
    inbox = Inbox()
    with serving(inbox) as port, pytest.raises(Unsendable, match="over TLS only"):
        post(smtp(port), {USER: "milaff", PASSWORD: "secret"})
    assert inbox.taken == []


def test_a_password_that_cannot_be_sent_is_told_without_it(trusted: ssl.SSLContext) -> None:
    with serving(Inbox(), tls_context=trusted) as port, pytest.raises(Unsendable, match="ASCII") as raised:
        post(smtp(port, starttls=True), {USER: "milaff", PASSWORD: "كلمة"})
    assert "كلمة" not in str(raised.value)


def test_a_wrong_password_is_told_without_it(trusted: ssl.SSLContext) -> None:
    options = {"tls_context": trusted, "authenticator": lambda *_: AuthResult(success=False, handled=False)}
    with serving(Inbox(), **options) as port, pytest.raises(Unsendable) as raised:
        post(smtp(port, starttls=True), {USER: "milaff", PASSWORD: "secret"})
    assert "535" in str(raised.value)
    assert "secret" not in str(raised.value)


def test_a_recipient_who_is_refused_is_named() -> None:
    inbox = Inbox(refused=frozenset({"gone@mfa.example"}))
    with serving(inbox) as port, pytest.raises(Unsendable, match=r"refused gone@mfa\.example \(550 no such person\)"):
        post(smtp(port, to=["gone@mfa.example", "desk@mfa.example"]))
    assert inbox.taken[0][0] == ["desk@mfa.example"]
    with serving(inbox) as port, pytest.raises(Unsendable, match="refused gone"):
        post(smtp(port, to=["gone@mfa.example"]))


@pytest.mark.parametrize(
    "subject", ["a\nBcc: spy@there.example", "a\r\nBcc: spy@there.example", "a\rBcc: spy@there.example"]
)
def test_a_subject_cannot_bring_a_header_of_its_own(subject: str) -> None:
    with pytest.raises(ValueError, match="header Subject would hold a line break"):
        message(smtp(25), subject, "text", "en")


def test_a_server_that_cannot_be_reached_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (problem,) = tell(Workspace(tmp_path), report(Notify(smtp=smtp(port))), issued(tmp_path), {})
    assert problem.file == "reports/egypt-azerbaijan.yaml"
    assert f"notify.smtp: 127.0.0.1:{port}: " in problem.message
    assert "refused" in problem.message


def test_the_news_of_an_edition_arrive(tmp_path: Path) -> None:
    inbox = Inbox()
    with serving(inbox) as port:
        assert tell(Workspace(tmp_path), report(Notify(smtp=smtp(port), language="en")), issued(tmp_path), {}) == ()
    assert inbox.mail()["Subject"] == "Egyptian–Azerbaijani relations: edition 4 issued"
    assert inbox.mail()["Content-Language"] == "en"
    assert "The minister visited Baku." in inbox.mail().get_content()
