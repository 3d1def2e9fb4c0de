"""How many pages a PDF of ours has."""

import io


def page_count(content: bytes) -> int:
    """Count the pages of a PDF that is known to be sound."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)
