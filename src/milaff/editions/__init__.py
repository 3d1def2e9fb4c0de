"""Dossiers as issued: rendered by workers, written whole or not at all."""
