"""The reader of each form; its libraries are loaded when the first file of that form comes."""

from milaff.intake.form import Form
from milaff.intake.received import Received


def read_as(form: Form, content: bytes) -> Received:
    """Read a file of a known form; raise :class:`Refused` where it is not to be read."""
    match form:
        case "pdf":
            from milaff.intake.pdf.document import read_pdf

            return read_pdf(content)
        case "html":
            from milaff.intake.page import read_page

            return read_page(content)
        case "docx":
            from milaff.intake.word import read_word

            return read_word(content)
        case "eml":
            from milaff.intake.mail import read_mail

            return read_mail(content)
        case "text":
            from milaff.intake.plain import read_text

            return read_text(content)
