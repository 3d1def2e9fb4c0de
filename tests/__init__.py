"""The tests; each folder mirrors a package of ``src/milaff``."""
