"""Numbered copies of an edition: each bears its number, and a record says for whom it was made."""
