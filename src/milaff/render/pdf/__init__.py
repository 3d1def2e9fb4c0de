"""HTML to PDF by WeasyPrint, with our fonts only, and the cures of what WeasyPrint does not do well.

``layout`` makes the file; each other module is one cure or one part of what an archive and a screen reader ask for.
"""

from milaff.render.pdf.layout import Laid, render_pdf
from milaff.render.pdf.warnings import PdfError

__all__ = ["Laid", "PdfError", "render_pdf"]
