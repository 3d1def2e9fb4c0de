"""Ctrl-C that waits until what must not be left half done, or half told, is done."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread


class Hold:
    """Keeps Ctrl-C back for a while."""

    def __init__(self) -> None:
        self._pressed = False

    @contextmanager
    def on(self) -> Iterator[None]:
        """Let Ctrl-C only be noted, within the main thread; elsewhere, and where it is ignored, it never comes."""
        before = signal.getsignal(signal.SIGINT)
        if current_thread() is not main_thread() or before in (None, signal.SIG_IGN):
            yield
            return
        signal.signal(signal.SIGINT, lambda *_: self._note())
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def release(self) -> None:
        """Raise :class:`KeyboardInterrupt` if Ctrl-C was noted."""
        if self._pressed:
            self._pressed = False
            raise KeyboardInterrupt

    def _note(self) -> None:
        self._pressed = True
