"""One question to an OpenAI-compatible server: a JSON answer by schema, in bounded time, with bounded retries."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

KEY = "MILAFF_MODEL_KEY"
"""The environment variable with the server's API key; most servers of one's own ask for none."""

TIMEOUT = 120.0
RETRIES = 2
_LONGEST_ANSWER = 16_000
_WAIT = 8.0  # the longest that the client library waits before it tries again


class ServerError(Exception):
    """The server gave no answer; the text says why, in one line."""


@dataclass(frozen=True)
class Server:
    """A server that speaks OpenAI's chat completions: vLLM, Ollama, llama.cpp and others.

    ``endpoint`` is the URL before ``/chat/completions``, such as ``http://localhost:11434/v1``. ``timeout`` is in
    seconds, for one try; a server that answers drop by drop is given up after all tries together.
    """

    model: str
    endpoint: str
    timeout: float = TIMEOUT
    retries: int = RETRIES

    def answer(self, messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> str:
        """Give the answer's text; raise :class:`ServerError` where there is none."""
        return asyncio.run(self._answer(messages, schema))

    async def _answer(self, messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> str:
        import openai

        limit = (self.timeout + _WAIT) * (self.retries + 1)
        client = openai.AsyncOpenAI(
            base_url=self.endpoint,
            api_key=os.environ.get(KEY) or "none",
            timeout=self.timeout,
            max_retries=self.retries,
        )
        try:
            async with client, asyncio.timeout(limit):
                completion = await client.chat.completions.create(  # type: ignore[call-overload]  # plain mappings
                    model=self.model,
                    messages=list(messages),
                    response_format={
                        "type": "json_schema",
                        "json_schema": {"name": "claims", "strict": True, "schema": dict(schema)},
                    },
                    temperature=0,
                    seed=0,
                    max_tokens=_LONGEST_ANSWER,
                )
        except (TimeoutError, openai.APITimeoutError):
            raise ServerError(f"the server did not answer within {self.timeout:g} seconds") from None
        except openai.APIStatusError as error:
            raise ServerError(f"the server answered with status {error.status_code}: {_line(error.message)}") from None
        except openai.APIConnectionError as error:
            raise ServerError(f"the server cannot be reached ({_line(str(error.__cause__ or error))})") from None
        except (openai.OpenAIError, ValueError) as error:
            raise ServerError(f"the server's answer is none of a chat completion ({_line(str(error))})") from None
        return _content(completion)


def _content(completion: object) -> str:
    """Give the text of a completion, which a poor server may have left out, or sent as something else altogether."""
    choices = getattr(completion, "choices", None)
    message = getattr(choices[0], "message", None) if isinstance(choices, list) and choices else None
    content = getattr(message, "content", None)
    if not isinstance(content, str):
        raise ServerError("the server's answer is none of a chat completion")
    return content


def _line(text: str) -> str:
    """Give a text as one short line of printable characters."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:160]
