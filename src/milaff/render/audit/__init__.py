"""What a PDF says when its text is copied, compared with what the dossier inside it says, line by line.

``attached`` reads the dossier out of the file; ``meant`` takes the text of each paragraph from the HTML made of it;
``printed`` decodes every glyph of the file; ``compare`` sets one against the other.
"""

from milaff.render.audit.attached import NotAuditable
from milaff.render.audit.order import as_read
from milaff.render.audit.report import Finding, Report, audit_pdf

__all__ = ["Finding", "NotAuditable", "Report", "as_read", "audit_pdf"]
