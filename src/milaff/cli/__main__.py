"""``python -m milaff.cli``."""

from milaff.cli import main

main()
