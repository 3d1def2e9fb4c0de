"""What is not signed: no PDF, a damaged, encrypted or scripted one, or one whose author has closed it."""

from io import BytesIO


class Unsignable(Exception):  # noqa: N818 -- reads as what it is
    """The file was not signed; ``remedy`` says what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


def refused(content: bytes) -> None:
    """Raise :class:`Unsignable` where a file is not to be signed."""
    import pikepdf

    if not content.startswith(b"%PDF-"):
        raise Unsignable("this is no PDF", "Sign the PDF of the letter; Word files and drafts are not signed")
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            if pdf.is_encrypted:
                raise Unsignable("the file is encrypted", "Sign it before it is protected with a password")
            if faults := pdf.check_pdf_syntax():
                raise Unsignable(f"the file is damaged ({faults[0].splitlines()[0]})", "Have it made again")
            if "/DocMDP" in pdf.Root.get("/Perms", {}):
                raise Unsignable("the file is certified: its author allows no further signature", "Sign another copy")
            if "/XFA" in pdf.Root.get("/AcroForm", {}):
                raise Unsignable("the file is an XFA form, which can change what it shows", "Print it to a plain PDF")
    except pikepdf.PasswordError:
        raise Unsignable("the file is encrypted", "Sign it before it is protected with a password") from None
    except (pikepdf.PdfError, ValueError, TypeError, KeyError) as error:
        raise Unsignable(f"the file is damaged ({str(error).splitlines()[0]})", "Have it made again") from None
