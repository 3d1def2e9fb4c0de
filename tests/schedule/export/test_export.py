"""Units and crontab lines: accepted by systemd, read back by a shell, and let do no more than is needed."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from milaff.dossier.notify import Notify, Smtp
from milaff.dossier.report import Report
from milaff.schedule.export.caller import Caller, Unexportable, caller
from milaff.schedule.export.cron import crontab
from milaff.schedule.export.systemd import units

HARD = '/srv/the "desk" 100% $HOME\\x it\'s ملف'
PATHS = ["/srv/milaff", HARD, "/home/desk/milaff", "/tmp/milaff"]


def call(root: str = "/srv/milaff", hosts: tuple[str, ...] = (), python: str = "/srv/venv/bin/python") -> Caller:
    return Caller(Path(root), Path(python), "desk", hosts)


def service(of: Caller) -> str:
    return units(of)[f"{of.name}.service"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
@pytest.mark.parametrize("root", PATHS)
@pytest.mark.parametrize("hosts", [(), ("mail.example",), ("192.0.2.1", "2001:db8::1")], ids=len)
def test_systemd_accepts_the_units(tmp_path: Path, root: str, hosts: tuple[str, ...]) -> None:
    for name, text in units(Caller(Path(root), Path(sys.executable), "root", hosts)).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", *map(str, tmp_path.iterdir())], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
def test_systemd_sees_a_unit_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "milaff.service").write_text(service(call(python="/no/such/python")), encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / "milaff.service")], capture_output=True, text=True, check=False
    )
    assert "/no/such/python" in done.stderr


def test_only_build_and_the_records_can_be_written_and_the_network_is_not_there() -> None:
    lines = service(call()).splitlines()
    assert "ProtectSystem=strict" in lines
    assert "ReadWritePaths=/srv/milaff/build /srv/milaff/reports/editions" in lines
    assert "PrivateNetwork=yes" in lines
    assert "NoNewPrivileges=yes" in lines
    assert "User=desk" in lines


def test_who_sends_mail_is_let_out_to_the_server_alone_where_its_address_is_known() -> None:
    lines = service(call(hosts=("192.0.2.1",))).splitlines()
    assert "PrivateNetwork=yes" not in lines
    assert {"IPAddressDeny=any", "IPAddressAllow=192.0.2.1"} < set(lines)
    assert "EnvironmentFile=-/etc/milaff/milaff-milaff.env" in lines
    named = service(call(hosts=("mail.example",)))
    assert "\nIPAddressDeny=" not in named
    assert "# Mail goes out by mail.example, so the network is open" in named


@pytest.mark.parametrize(
    ("root", "line"),
    [
        ("/home/desk/milaff", "ProtectHome=read-only"),
        ("/srv/milaff", "ProtectHome=yes"),
        ("/srv/milaff", "PrivateTmp=yes"),
        ("/tmp/milaff", "PrivateTmp=no"),
    ],
)
def test_home_and_temporary_folders_are_hidden_unless_the_workspace_is_in_one(root: str, line: str) -> None:
    with mock.patch("milaff.schedule.export.caller.sys.base_prefix", "/usr"):
        assert line in service(call(root, python="/usr/bin/python3")).splitlines()


def test_spaces_percent_signs_quotes_and_dollars_are_escaped() -> None:
    text = service(call(HARD, python="/opt/my python/bin/python"))
    quoted = r'"/srv/the \"desk\" 100%% $$HOME\\x it' + "'s ملف\""
    assert f'ExecStart="/opt/my python/bin/python" -m milaff --workspace {quoted} run --due\n' in text
    assert 'WorkingDirectory=/srv/the "desk" 100%% $HOME\\x it\'s ملف\n' in text
    assert r'ReadWritePaths="/srv/the \"desk\" 100%% $HOME\\x it' in text


@pytest.mark.parametrize("root", PATHS)
def test_a_shell_reads_the_crontab_line_as_it_is_meant(root: str) -> None:
    comment, line = crontab(call(root)).splitlines()
    assert comment == "# For desk: crontab -e"
    schedule, command = line[:15], line[15:].replace(r"\%", "\0")
    assert schedule == "*/5 * * * * " + schedule[12:]
    assert "%" not in command
    words = shlex.split(line.split(" ", 5)[5].replace(r"\%", "%"))
    assert words == [*call(root).words, ">/dev/null"]


def test_a_path_of_two_lines_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "a\nExecStart=b"
    root.mkdir()
    with pytest.raises(Unexportable, match="control character"):
        caller(root, [])


def test_paths_owner_and_mail_servers_are_those_of_the_workspace(tmp_path: Path) -> None:
    smtp = Smtp.model_validate({"host": "mail.example", "from": "a@b.example", "to": ["c@d.example"]})
    reports = [
        Report(viewpoint="EGY", counterpart="AZE", notify=Notify(smtp=smtp)),
        Report(viewpoint="DZA", counterpart="AZE"),
    ]
    found = caller(tmp_path, reports)
    assert (found.root, found.python, found.hosts) == (tmp_path, Path(sys.executable), ("mail.example",))
    assert found.user == tmp_path.owner()


@pytest.mark.parametrize(
    ("folder", "name"), [("My Desk 2", "milaff-my-desk-2"), ("ملف", "milaff"), ("a@b%c", "milaff-a-b-c")]
)
def test_units_are_named_after_the_folder_in_letters_that_systemd_takes(folder: str, name: str) -> None:
    assert call(f"/srv/{folder}").name == name
