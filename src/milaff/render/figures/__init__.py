"""Figures drawn from a dossier's data: vector for the page, pixels for Word."""
