"""Handing over: what the server says of each recipient, and whether the message went at all."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from milaff.dossier.notify import Server
from milaff.mail.post import Credentials, OutcomeUnknown, Unsendable, post
from tests.mail.server import Inbox, serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:aiosmtpd")
MAIL = b"From: a@mfa.example\nSubject: s\n\none\n.\ntwo\n"
NOBODY = Credentials()


def at(port: int) -> Server:
    return Server(host="127.0.0.1", port=port)


def test_a_message_goes_to_all_and_its_lines_end_as_the_standard_asks() -> None:
    inbox = Inbox()
    with serving(inbox) as port:
        assert post(at(port), "a@mfa.example", ("b@x.example", "c@x.example"), MAIL, NOBODY) == {}
    ((to, content, _),) = inbox.taken
    assert to == ["b@x.example", "c@x.example"]
    assert content == MAIL.replace(b"\n", b"\r\n")


def test_who_is_refused_is_told_and_the_others_get_it() -> None:
    inbox = Inbox(refused=frozenset({"c@x.example"}))
    with serving(inbox) as port:
        refused = post(at(port), "a@mfa.example", ("b@x.example", "c@x.example"), MAIL, NOBODY)
    assert refused == {"c@x.example": "550 no such person"}
    assert inbox.taken[0][0] == ["b@x.example"]


def test_where_all_are_refused_nothing_is_sent() -> None:
    inbox = Inbox(refused=frozenset({"c@x.example"}))
    with serving(inbox) as port, pytest.raises(Unsendable, match=r"refused c@x\.example") as raised:
        post(at(port), "a@mfa.example", ("c@x.example",), MAIL, NOBODY)
    assert not isinstance(raised.value, OutcomeUnknown)
    assert inbox.taken == []


def test_a_message_that_the_server_does_not_take_was_not_sent() -> None:
    with serving(Inbox(answer="554 no")) as port, pytest.raises(Unsendable, match="554 no") as raised:
        post(at(port), "a@mfa.example", ("c@x.example",), MAIL, NOBODY)
    assert not isinstance(raised.value, OutcomeUnknown)


@contextmanager
def hanging_up() -> Iterator[int]:
    """A server that takes the message and hangs up before it says whether it did."""
    answers = [b"250 x", b"250 OK", b"250 OK", b"354 go"]
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            talk, _ = listening.accept()
            with talk, talk.makefile("rb") as lines:
                talk.sendall(b"220 x\r\n")
                for answer in answers:
                    lines.readline()
                    talk.sendall(answer + b"\r\n")
                while lines.readline() not in (b".\r\n", b""):
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        yield listening.getsockname()[1]
        thread.join()


def test_a_connection_that_breaks_under_way_leaves_the_outcome_unknown() -> None:
    with hanging_up() as port, pytest.raises(OutcomeUnknown, match="while the message was under way"):
        post(at(port), "a@mfa.example", ("c@x.example",), MAIL, NOBODY)


def test_a_server_that_takes_no_8_bit_text_is_sent_none() -> None:
    inbox = Inbox()
    with serving(inbox, decode_data=True) as port, pytest.raises(Unsendable, match="8-bit"):
        post(at(port), "a@mfa.example", ("c@x.example",), MAIL + "نص".encode(), NOBODY)
