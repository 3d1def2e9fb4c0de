"""Reading PDF: the text of PDFium, page by page, with poppler as the second witness of every number and date."""

from collections.abc import Iterator

from milaff.intake.pdf.agreement import backward_years, disagreement
from milaff.intake.pdf.engines import Page, read_pages
from milaff.intake.pdf.order import in_order, is_arabic
from milaff.intake.pdf.paragraphs import paragraphs
from milaff.intake.received import Doubt, Received
from milaff.intake.refusal import Refused
from milaff.intake.speech import backwards
from milaff.intake.stated import day, phrase


def read_pdf(content: bytes) -> Received:
    """Read a PDF; a page whose numbers or dates the engines read differently is in the text, with a doubt.

    A paragraph is what the lines of a page show it to be; one that runs on to the next page is two.
    """
    read = read_pages(content)
    if not any(page.lines for page in read.pages):
        raise Refused("is a scan: its pages hold no text", "Have its text recognised (OCR), check it, and add the text")
    lines: list[str] = []
    doubts: list[Doubt] = []
    for page in read.pages:
        found = paragraphs(page.lines)
        if reason := _doubt(page, found):
            span = (len(lines) + 1, len(lines) + len(found)) if found else None
            doubts.append(Doubt(page.number, span, reason))
        lines += found
    return Received(
        "pdf",
        "".join(f"{line}\n" for line in lines),
        title=phrase(read.metadata.get("Title")),
        date=day(read.metadata.get("CreationDate")),
        author=phrase(read.metadata.get("Author")),
        doubts=tuple(doubts),
        notes=tuple(_notes(read.pages)),
    )


def _doubt(page: Page, found: tuple[str, ...]) -> str:
    """Say why a person must look at a page, "" where nobody need."""
    if not found:
        return "the page is a picture without text" if page.pictures else ""
    text = "\n".join(found)
    arabic = is_arabic(text)
    given, other = (
        "\n".join(in_order(line, arabic=arabic) for line in lines)
        for lines in ((line.text for line in page.lines), page.poppler.split("\n"))
    )
    if reason := disagreement(given, other):
        return reason
    if turned := backward_years(text):
        return f"years read backwards: {', '.join(turned[:5])}"
    if backwards(text):
        return "words are stored backwards"
    return "a picture stands on the page, whose words are not read" if _mostly_picture(page) else ""


def _mostly_picture(page: Page) -> bool:
    return page.pictures and sum(len(line.text) for line in page.lines) < 80


def _notes(pages: tuple[Page, ...]) -> Iterator[str]:
    if turned := sum(page.turned for page in pages):
        yield f"{turned} number{'' if turned == 1 else 's'} set right by the places of the digits on the page"
