"""Killing ``milaff run --due`` at random moments, and looking whether anything was lost, halved or counted wrongly."""
