"""Telling every open page, by server-sent events, which revision is the newest."""

import asyncio
from collections.abc import AsyncIterator

ALIVE_SECONDS = 15.0


class Feed:
    """Holds the token of the newest revision and wakes who waits for the next. Used within one event loop."""

    def __init__(self, token: str) -> None:
        self.token, self.closed = token, False
        self._next = asyncio.Event()

    def publish(self, token: str) -> None:
        """Tell of a new revision."""
        self.token = token
        self._wake()

    def close(self) -> None:
        """End every stream, so that the server can end."""
        self.closed = True
        self._wake()

    async def events(self) -> AsyncIterator[str]:
        """Give the stream of one page (WHATWG HTML, «Server-sent events»): the token now, and each one after it."""
        yield "retry: 500\n\n"
        while not self.closed:
            following = self._next
            yield f"event: revision\ndata: {self.token}\n\n"
            while not await _within(following, ALIVE_SECONDS):
                yield ": alive\n\n"

    def _wake(self) -> None:
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()


async def _within(event: asyncio.Event, seconds: float) -> bool:
    try:
        return await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
