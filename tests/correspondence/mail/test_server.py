"""The server of the workspace, and where its password may and may not be."""

from pathlib import Path

import pytest

from milaff.correspondence.mail.server import credentials, read_server
from milaff.mail.post import PASSWORD, USER, Credentials
from milaff.problems import Problems


def written(root: Path, text: str) -> Path:
    (root / "reports").mkdir()
    (root / "reports" / "mail.yaml").write_text(text, encoding="utf-8")
    return root


def test_a_server_is_read_with_its_port_by_how_it_is_protected(tmp_path: Path) -> None:
    server = read_server(written(tmp_path, "host: mail.mfa.example\nstarttls: true\nuser: desk\n"))
    assert (server.at, server.security, server.user) == (("mail.mfa.example", 587), "starttls", "desk")


@pytest.mark.parametrize("key", ["password", "Password", "passphrase", "secret", "token"])
def test_a_password_in_the_workspace_is_refused_with_its_line_and_never_shown(tmp_path: Path, key: str) -> None:
    root = written(tmp_path, f"host: mail.mfa.example\ntls: true\n{key}: hunter2\n")
    with pytest.raises(Problems) as raised:
        read_server(root)
    (problem,) = raised.value.problems
    assert (problem.file, problem.line) == ("reports/mail.yaml", 3)
    assert "may not stand here" in problem.message
    assert PASSWORD in problem.remedy
    assert "hunter2" not in str(problem)


@pytest.mark.parametrize(
    ("text", "line"),
    [("port: 25\n", 1), ("host: x\ntls: true\nstarttls: true\n", 1), ("host: x\nhorst: y\n", 2), ("[]", 1)],
    ids=["no-host", "both", "unknown", "list"],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(Problems) as raised:
        read_server(written(tmp_path, text))
    assert raised.value.problems[0].line == line


def test_without_the_file_it_is_told_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"reports/mail\.yaml: no mail server is named"):
        read_server(tmp_path)


def nothing(_: str) -> str | None:
    """A keyring that holds nothing."""
    return None


def test_credentials_come_from_the_environment_else_from_the_keyring(tmp_path: Path) -> None:
    server = read_server(written(tmp_path, "host: mail.mfa.example\ntls: true\nuser: desk\n"))
    kept = {"desk@mail.mfa.example": "kept"}.__getitem__
    assert credentials(server, {}, kept) == Credentials("desk", "kept")
    assert credentials(server, {USER: "me", PASSWORD: "set"}, kept) == Credentials("me", "set")
    with pytest.raises(Problems, match="there is no password of desk"):
        credentials(server, {}, nothing)


def test_without_a_user_nobody_logs_in(tmp_path: Path) -> None:
    server = read_server(written(tmp_path, "host: mail.mfa.example\n"))
    assert credentials(server, {}, nothing) == Credentials()
