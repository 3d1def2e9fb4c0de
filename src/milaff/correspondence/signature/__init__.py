"""Signatures: made with a key of one's own, read in any PDF, and held against the folder of those who are trusted."""
