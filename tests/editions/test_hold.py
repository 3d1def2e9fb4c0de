"""Ctrl-C is held back where it would come, and left alone where it would not."""

import signal
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from milaff.editions.hold import Hold


@pytest.fixture
def handled() -> Iterator[None]:
    """Give every test the handler of a program started from a terminal, and put back what was there."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("handled")
def test_ctrl_c_within_a_hold_is_noted_and_raised_when_released() -> None:
    hold = Hold()
    with hold.on():
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        hold.release()
    hold.release()  # once only
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


@pytest.mark.usefixtures("handled")
def test_where_ctrl_c_is_ignored_as_in_a_job_of_the_background_a_hold_does_not_begin_to_hear_it() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    hold = Hold()
    with hold.on():
        signal.raise_signal(signal.SIGINT)
    hold.release()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


@pytest.mark.usefixtures("handled")
def test_a_hold_in_another_thread_leaves_the_handler_alone() -> None:
    seen: list[Any] = []

    def held() -> None:
        with Hold().on():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=held)
    thread.start()
    thread.join()
    assert seen == [signal.default_int_handler]
