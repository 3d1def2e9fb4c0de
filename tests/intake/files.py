"""Files to take in, made here: Word documents, PDFs, messages, and those that mean harm."""

import io
import zipfile
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import docx
import pikepdf
from PIL import Image
from weasyprint import HTML

AMIRI = Path(__file__).parents[2] / "fonts" / "amiri" / "Amiri-Regular.ttf"
"""The font of what is made here, whatever the machine has."""
ARABIC = (
    "زار وزير خارجية الأردن سيول في ٨ نوفمبر ٢٠٢٣، ووقع الجانبان ١٢ اتفاقية في ٣٠/٩/٢٠١٠ بقيمة ٣٫٥ مليون دولار.",
    "وأكد الجانبان أهمية تعزيز العلاقات الثنائية بين البلدين في مختلف المجالات خلال عام 2024، على أن تعقد اللجنة"
    " المشتركة دورتها المقبلة في عمان.",
)
ENGLISH = (
    "The Foreign Minister of Jordan visited Seoul on 8 November 2023 and signed 12 agreements with his counterpart.",
    "Both sides affirmed the importance of the relations of the two countries, and that the joint committee is to"
    " meet in Amman in 2024.",
)


def text(*paragraphs: str) -> bytes:
    return "".join(f"{paragraph}\n" for paragraph in paragraphs).encode()


@cache
def pdf(*paragraphs: str, language: str = "ar", title: str = "", created: str = "") -> bytes:
    direction = "rtl" if language == "ar" else "ltr"
    meta = f"<title>{title}</title>" if title else ""
    meta += f'<meta name="dcterms.created" content="{created}">' if created else ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    face = f"@font-face {{ font-family: Own; src: url({AMIRI.as_uri()}) }} body {{ font-family: Own }}"
    head = f"{meta}<style>{face}</style>"
    page = f"<html lang={language} dir={direction}><head>{head}</head><body>{body}</body></html>"
    content: bytes = HTML(string=page).write_pdf()
    return content


def locked(content: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as file:
        file.save(out, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    return out.getvalue()


def scan() -> bytes:
    out = io.BytesIO()
    Image.new("L", (600, 800), 200).save(out, format="PDF")
    return out.getvalue()


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("L", (60, 80), 200).save(out, format="PNG")
    return out.getvalue()


def drawn(*strokes: str, fonts: bool = True) -> bytes:
    """A PDF of one page from operators of its content stream, with Helvetica as /F1."""
    out = io.BytesIO()
    with pikepdf.new() as file:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page = file.add_blank_page(page_size=(400, 400))
        if fonts:
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=file.make_indirect(font)))
        page.Contents = file.make_stream("\n".join(strokes).encode("latin-1"))
        file.save(out, compress_streams=True)
    return out.getvalue()


def word(*paragraphs: str, rows: tuple[tuple[str, ...], ...] = (), title: str = "") -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if rows:
        table = document.add_table(0, len(rows[0]))
        for row in rows:
            for cell, said in zip(table.add_row().cells, row, strict=True):
                cell.text = said
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def changed(archive: bytes, **parts: str | bytes) -> bytes:
    """An archive with parts added or put in place of its own; «__» in a name stands for «/», «_xml» for «.xml»."""
    names = {name.replace("__", "/").replace("_xml", ".xml"): content for name, content in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in names:
                new.writestr(name, old.read(name))
        for name, content in names.items():
            new.writestr(name, content)
    return out.getvalue()


def message(body: str, *, html: str = "", attached: str = "") -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "زيارة الوزير إلى سيول"
    mail["From"] = "سفارة الأردن <embassy@example.org>"
    mail["To"] = "desk@example.org"
    mail["Date"] = "Wed, 08 Nov 2023 23:30:00 +0900"
    if body:
        mail.set_content(body)
    if html:
        mail.set_content(html, subtype="html")
    if attached:
        mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename=attached)
    return bytes(mail)
