"""``python -m milaff``."""

from milaff.cli import main

main()
