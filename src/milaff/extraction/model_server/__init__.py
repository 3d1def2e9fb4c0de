"""Asking a language model for proposals, and keeping only what the document itself bears out."""

from milaff.extraction.model_server.ask import KEY, Server, ServerError
from milaff.extraction.model_server.propose import Asked, ask_model

__all__ = ["KEY", "Asked", "Server", "ServerError", "ask_model"]
