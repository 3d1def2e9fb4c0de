#!/bin/sh
# Install the system libraries that WeasyPrint needs (Pango, HarfBuzz, fontconfig), and pdftotext, the second of the two
# readers that must agree on a PDF that is taken in, where they are missing:
# on Debian and Ubuntu when run as root; elsewhere the command to run is printed.
set -eu
have() { ${PYTHON:-python3} -c "from ctypes.util import find_library as f; import sys; sys.exit(not all(map(f, sys.argv[1:])))" "$@"; }
have pango-1.0 pangoft2-1.0 harfbuzz harfbuzz-subset fontconfig gobject-2.0 && command -v pdftotext >/dev/null && exit 0
packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0 libfontconfig1 libglib2.0-0 poppler-utils"
if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
        exit 0
    fi
    echo "Milaff lays pages out with Pango and reads PDFs with poppler. Install them, then run make again:" >&2
    echo "    sudo apt-get install $packages" >&2
elif command -v brew >/dev/null 2>&1; then
    echo "Milaff lays pages out with Pango and reads PDFs with poppler. Install them, then run make again:" >&2
    echo "    brew install pango poppler" >&2
elif command -v dnf >/dev/null 2>&1; then
    echo "Milaff lays pages out with Pango and reads PDFs with poppler. Install them, then run make again:" >&2
    echo "    sudo dnf install pango harfbuzz fontconfig poppler-utils" >&2
else
    echo "Milaff lays pages out with Pango 1.44 or later, HarfBuzz and fontconfig, and reads PDFs with poppler: install them, then run make again." >&2
fi
exit 1
