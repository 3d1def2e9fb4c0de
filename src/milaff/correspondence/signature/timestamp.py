"""Timestamps (RFC 3161) from a server on the network, asked for over HTTP."""

import asyncio
import urllib.error
import urllib.request
from typing import Final
from urllib.parse import urlsplit

from asn1crypto import tsp  # type: ignore[import-untyped]
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

SECONDS: Final = 30.0
_LARGEST: Final = 1_000_000  # bytes of an answer


class Server(TimeStamper):
    """A timestamp server at an address; raise :class:`ValueError` for one that is neither http nor https."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"«{address}» is no address of a timestamp server; write it as https://tsa.example/tsr")
        if parts.username or parts.password:
            raise ValueError("the address of the timestamp server holds a user or password; leave them out")
        super().__init__()  # type: ignore[no-untyped-call]
        self._address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Ask for one timestamp."""
        return await asyncio.to_thread(self._ask, req.dump())

    def _ask(self, question: bytes) -> tsp.TimeStampResp:
        head = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        request = urllib.request.Request(self._address, question, head)  # noqa: S310 -- the scheme was looked at
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
                if answer.headers.get_content_type() != "application/timestamp-reply":
                    raise TimestampRequestError("it answered with something else than a timestamp")
                return tsp.TimeStampResp.load(answer.read(_LARGEST))
        except urllib.error.HTTPError as error:
            error.close()
            raise TimestampRequestError(f"it answered {error.code} {error.reason}") from error
        except (OSError, ValueError) as error:
            raise TimestampRequestError(str(getattr(error, "reason", error)) or type(error).__name__) from error
