"""A world to test on: a workspace of synthetic, plainly labelled facts for real pairs of countries."""
