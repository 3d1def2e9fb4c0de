"""Telling of a scheduled run: the message, and the two ways it goes out."""
