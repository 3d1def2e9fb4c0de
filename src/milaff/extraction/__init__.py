"""Proposing claims: what a document seems to say, with the words that say it."""
