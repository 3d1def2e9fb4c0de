"""Regeneration on schedule: which reports are due, making them once, and telling of it."""
