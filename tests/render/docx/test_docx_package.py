"""The package is python-docx's: it opens again, and its bytes depend on the content alone."""

import os
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Mm

from milaff.render.docx import Picture, write_docx
from milaff.render.docx.package import read_zip, write_zip
from tests.render.docx.conftest import DAY
from tests.render.docx.docx_sample import png
from tests.render.docx.lint import lint

SCRIPT = """
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from milaff.render.docx import write_docx
from tests.render.docx.docx_sample import PAGES, PICTURES, sample
reference = Path("templates/reference.docx").read_bytes()
day = date(2026, 11, 1)
data = write_docx(sample(sys.argv[1]), reference=reference, pictures=PICTURES, pages=PAGES, day=day)
print(sha256(data).hexdigest())
"""


def written(body: str, reference: bytes, head: str = "", pictures: dict[str, Picture] | None = None) -> bytes:
    html = f'<html lang="en" dir="ltr"><head>{head}</head><body>{body}</body></html>'
    return write_docx(html, reference=reference, pictures=pictures or {}, pages={}, day=DAY)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_with_another_seed_writes_the_same_bytes(samples: dict[str, bytes], seed: str) -> None:
    root = Path(__file__).parents[3]
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", SCRIPT, "ar"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root, env=environment, timeout=60)
    assert done.stdout.strip() == sha256(samples["ar"]).hexdigest()


def test_equal_parts_in_another_order_are_the_same_file() -> None:
    parts = {"word/document.xml": b"2", "[Content_Types].xml": b"1", "_rels/.rels": b"3"}
    data = write_zip(parts)
    assert write_zip(dict(reversed(parts.items()))) == data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}


def test_python_docx_opens_it_and_finds_the_text(samples: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "dossier.docx"
    path.write_bytes(samples["en"])
    opened = docx.Document(str(path))
    texts = [paragraph.text for paragraph in opened.paragraphs]
    assert "Where the sources differ" in texts
    assert "The second one\non two lines." in texts
    assert [item.style.name for item in opened.paragraphs if item.text == "Trade" and item.style] == ["Heading 3"]
    header = [item.text for item in opened.sections[0].header.paragraphs]
    assert header == ["Relations between Egypt and Azerbaijan\tFOR OFFICIAL USE"]
    assert opened.core_properties.created == datetime(2026, 11, 1, tzinfo=UTC)


def test_a_picture_shown_twice_is_stored_once(reference: bytes) -> None:
    figure = '<figure><img data-picture="{}" alt="A line"></figure>'
    pictures = {"a": Picture(png(), 170, 60), "b": Picture(png(), 85, 30), "c": Picture(png(4, 4), 400, 100)}
    data = written("".join(map(figure.format, pictures)), reference, pictures=pictures)
    assert len([name for name in read_zip(data) if name.startswith("word/media/")]) == 2
    drawn = docx.Document(BytesIO(data)).inline_shapes
    # The page leaves 162 mm.
    assert [round(shape.width / Mm(1)) for shape in drawn] == [162, 85, 162]
    assert [round(shape.height / Mm(1)) for shape in drawn] == [57, 30, 40]


def test_a_property_longer_than_word_has_room_for_is_cut_at_a_word(reference: bytes) -> None:
    title = " ".join(["memorandum"] * 40)
    kept = docx.Document(BytesIO(written("<p>x</p>", reference, f"<title>{title}</title>"))).core_properties.title
    assert len(kept) <= 255
    assert kept.endswith("memorandum …")


def test_a_reference_that_a_program_has_saved_serves_as_well(reference: bytes) -> None:
    saved = docx.Document(BytesIO(reference))
    saved.core_properties.author = "The one who made the template"
    saved.add_paragraph("A note to the designer")
    saved.sections[0].header.paragraphs[0].text = "Old header"
    notes = PackURI("/word/footnotes.xml")
    root = '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote/>'
    part = Part(notes, CONTENT_TYPE.WML_FOOTNOTES, f"{root}</w:footnotes>".encode(), saved.part.package)
    saved.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    buffer = BytesIO()
    saved.save(buffer)
    head = '<title>Relations</title><meta name="running-title" content="Relations">'
    data = written('<p>Text<span class="note">and its source</span></p>', buffer.getvalue(), head)
    assert lint(data, rtl=False) == []
    opened = docx.Document(BytesIO(data))
    assert [item.text for item in opened.paragraphs] == ["Text"]
    assert [item.text for item in opened.sections[0].header.paragraphs] == ["Relations"]
    assert opened.core_properties.author == ""


def test_the_reference_keeps_nothing_of_the_default_template(reference: bytes) -> None:
    parts = read_zip(reference)
    assert not [name for name in parts if "thumbnail" in name or "customXml" in name or "WithEffects" in name]
    styles = parts["word/styles.xml"].decode()
    assert "Theme" not in styles
    assert "Calibri" not in styles
    assert docx.Document(BytesIO(reference)).core_properties.author == ""


def test_headers_and_footers_declare_nothing_of_an_old_word(samples: dict[str, bytes]) -> None:
    stories = [
        data for name, data in read_zip(samples["ar"]).items() if name.startswith(("word/header", "word/footer"))
    ]
    assert len(stories) == 4
    assert not [data for data in stories if b"urn:schemas-microsoft-com" in data or b"Ignorable" in data]
