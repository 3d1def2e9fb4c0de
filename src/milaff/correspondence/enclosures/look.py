"""The process that looks into a PDF of others: ``python -m milaff.correspondence.enclosures.look LIMITS < FILE``.

It prints one object of JSON. Whatever else it does, or that it ends without a word, is a reason to refuse the file.
"""

import io
import json
import sys
from itertools import chain
from typing import Any

from milaff.correspondence.enclosures.limits import Limits


def main() -> None:
    """Look into the file on standard input."""
    limits = Limits(**json.loads(sys.argv[1]))
    _bound(limits)
    sys.stdout.write(json.dumps(_looked(sys.stdin.buffer.read(), limits)))


def _bound(limits: Limits) -> None:
    """Bound the process: memory and time; no file is ever written."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _looked(content: bytes, limits: Limits) -> dict[str, Any]:
    import pikepdf

    from milaff.correspondence.enclosures.danger import dangers
    from milaff.correspondence.enclosures.soundness import damage, flaws

    if not content[:1024].lstrip().startswith(b"%PDF-"):
        return {"refused": "it is no PDF"}
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            reasons = iter(("it is encrypted",)) if pdf.is_encrypted else chain(flaws(pdf, limits), dangers(pdf))
            reason = next(reasons, None)
            return {"refused": reason} if reason else _said(pdf)
    except pikepdf.PasswordError:
        return {"refused": "it is encrypted, and opens with a password alone"}
    except pikepdf.PdfError as error:
        return {"refused": damage(error)}
    except MemoryError:
        return {"refused": damage("bad_alloc")}
    except RecursionError:
        return {"refused": "it is nested too deeply"}


def _said(pdf: Any) -> dict[str, Any]:  # noqa: ANN401 -- pikepdf's objects
    from milaff.correspondence.enclosures.danger import is_signed

    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        title = str(metadata.get("dc:title") or "")
    title = title.strip() or str(pdf.docinfo.get("/Title", ""))
    return {"title": title, "pages": len(pdf.pages), "signed": is_signed(pdf)}


if __name__ == "__main__":
    main()
